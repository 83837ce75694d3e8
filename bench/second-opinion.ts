// A second opinion on smallest changes of rankings: the definitions stated as an answer-set program and solved by clingo,
// for one party and for all together, cost and number of optimal rankings: `node bench/second-opinion.ts [MODELS] [FIRST-SEED]`.
// Ends with exit code 1 at the first difference. Needs a build.

import { run } from 'clingo-wasm';
import { parseCase } from '@parley/lang';
import { defaultChange, readingsOf, smallestChanges } from '@parley/insight';
import { dmIndex, stateIndex } from '@parley/model';
import { explicitKernel } from '@parley/engine';
import { seededRandom } from './chain-conflict.ts';
import { caseText } from './drawn-case.ts';

const models = Number(process.argv[2] ?? 500);
const firstSeed = Number(process.argv[3] ?? 1);
const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
type Concept = (typeof concepts)[number];
/** Beyond it listing every optimal ranking takes clingo seconds a model. */
const mostListed = 300;

// Theory: a party's move to what it prefers is an escape. Opponents answer by legal sequences (nobody twice in a row), under
// SEQ and SSEQ by improvements of their own; an answer sanctions if the party does not prefer it to the state, under strict
// sanctions if it likes it less; under SMR and SSEQ no move of the party from there may lead to what does not sanction.
const definitions = `
{ rank(I,S,0..states-1) } = 1 :- free(I), state(S).
% Ranks are counted without gaps, so that one ranking is one model.
:- free(I), rank(I,_,R), R > 0, not rank(I,_,R-1).
rank(I,S,R) :- own(I,S,R), not free(I).
better(I,A,B) :- rank(I,A,R), rank(I,B,Q), R > Q.
was(I,A,B) :- own(I,A,R), own(I,B,Q), R > Q.
changed(I,A,B) :- free(I), state(A), state(B), A < B, was(I,A,B), not better(I,A,B).
changed(I,A,B) :- free(I), state(A), state(B), A < B, was(I,B,A), not better(I,B,A).
changed(I,A,B) :- free(I), state(A), state(B), A < B, not was(I,A,B), not was(I,B,A), better(I,A,B).
changed(I,A,B) :- free(I), state(A), state(B), A < B, not was(I,A,B), not was(I,B,A), better(I,B,A).
#minimize { 1,I,A,B : changed(I,A,B) }.
start(I,Q) :- stay(I), target(T), move(I,T,Q).
escape(I,Q) :- start(I,Q), target(T), better(I,Q,T).
answers(J,P,S) :- move(J,P,S), not improving.
answers(J,P,S) :- move(J,P,S), improving, better(J,S,P).
reach(I,Q,S,J) :- start(I,Q), answers(J,Q,S), J != I.
reach(I,Q,S,J) :- reach(I,Q,P,K), answers(J,P,S), J != I, J != K.
bad(I,S) :- stay(I), target(T), state(S), not strict, not better(I,S,T).
bad(I,S) :- stay(I), target(T), strict, better(I,T,S).
out(I,S) :- symmetric, stay(I), move(I,S,U), not bad(I,U).
sanctioned(I,Q) :- sanctioning, reach(I,Q,S,_), bad(I,S), not out(I,S).
:- escape(I,Q), not sanctioned(I,Q).
#show rank(I,S,R) : free(I), rank(I,S,R).
`;

const switches: Readonly<Record<Concept, string>> = {
  nash: '',
  gmr: 'sanctioning.',
  smr: 'sanctioning. symmetric.',
  seq: 'sanctioning. improving.',
  sseq: 'sanctioning. improving. symmetric.',
};
const allSwitches = ['sanctioning', 'improving', 'symmetric', 'strict'];

interface Optimum {
  readonly pairs: number;
  /** Optimal rankings; null where they were not listed. */
  readonly ways: number | null;
}

/** The least cost, or null where nothing does it. */
async function solve(facts: string, count: boolean): Promise<Optimum | null> {
  const externals = allSwitches.map((name) => `#defined ${name}/0.`).join(' ');
  const program = `${definitions}\n${externals}\n#defined fixed/1. #defined free/1.\n${facts}`;
  const options = count ? ['--opt-mode=optN', '--project=show', '--quiet=1'] : ['--quiet=1'];
  const result = await run(program, 0, options);
  if (result.Result === 'ERROR') fail(0, result.Error);
  if (result.Result === 'UNSATISFIABLE') return null;
  // Clingo tells both; the types of the package leave them out.
  const found = result.Models as typeof result.Models & {
    readonly Costs?: readonly number[];
    readonly Optimal?: number;
  };
  return { pairs: found.Costs?.[0] ?? 0, ways: count ? (found.Optimal ?? 0) : null };
}

function fail(seed: number, what: string): never {
  console.error(`seed ${seed}: ${what}`);
  process.exit(1);
}

let [single, joint, listed, bounded] = [0, 0, 0, 0];
for (let seed = firstSeed; seed < firstSeed + models; seed++) {
  const random = seededRandom(seed * 6007);
  const below = (bound: number): number => Math.floor(random() * bound);
  const conflict = parseCase(caseText(seed, random)).value?.conflict ?? fail(seed, 'no case');
  const { model } = readingsOf(conflict).value?.[0] ?? fail(seed, 'no reading');
  const n = model.states.count;
  const concept = concepts[below(concepts.length)] ?? 'nash';
  const strictness = below(3) === 0 ? 'strict' : 'weak';
  const target = below(n);
  const request = {
    ...defaultChange,
    concept,
    analysis: { sanctioning: 'legalSequences', strictness },
    target: { kind: 'state', state: stateIndex(target) },
    most: 1000,
    rankings: true,
    statements: { edits: 0, tried: 0, listed: 0 },
  } as const;
  const found =
    smallestChanges(conflict, request, explicitKernel, {}).value?.readings[0]?.targets[0] ?? fail(seed, 'no target');
  const parties = Array.from({ length: model.dmCount }, (_, dm) => dm);
  const all = Array.from({ length: n }, (_, s) => s);
  const facts = [
    `#const states = ${n}. target(${target}). ${switches[concept]} ${strictness === 'strict' ? 'strict.' : ''}`,
    ...all.map((s) => `state(${s}).`),
    ...parties.flatMap((dm) => all.map((s) => `own(${dm},${s},${model.ranks[dm]?.[s] ?? 0}).`)),
    ...parties.flatMap((dm) =>
      all.flatMap((s) => model.moves.of(dmIndex(dm), stateIndex(s)).map((q) => `move(${dm},${s},${q}).`)),
    ),
  ].join('\n');
  for (const dm of parties) {
    const change = found.parties.find((party) => party.dm === dm);
    const optimum = (await solve(`${facts}\nfree(${dm}). stay(${dm}).`, true)) ?? fail(seed, 'clingo finds nothing');
    if (optimum.pairs !== (change?.pairs ?? 0))
      fail(seed, `${concept}, party ${dm}: ${change?.pairs ?? 0} here, ${optimum.pairs} by clingo`);
    single++;
    const nearest = change?.rankings;
    if (nearest === undefined || nearest === null || !nearest.complete) continue;
    if (nearest.rankings.length !== optimum.ways)
      fail(seed, `${concept}, party ${dm}: ${nearest.rankings.length} rankings here, ${optimum.ways} by clingo`);
    listed++;
  }
  const together = found.joint ?? fail(seed, 'no joint change');
  const count = found.together?.complete === true && found.together.ways.length <= mostListed;
  const everybody = parties.map((dm) => `free(${dm}). stay(${dm}).`).join(' ');
  const optimum = (await solve(`${facts}\n${everybody}`, count)) ?? fail(seed, 'clingo finds nothing for all');
  if (optimum.pairs > together.pairs || optimum.pairs < together.atLeast)
    fail(seed, `${concept}, all: ${together.atLeast} to ${together.pairs} here, ${optimum.pairs} by clingo`);
  if (together.atLeast < together.pairs) bounded++;
  joint++;
  if (!count) continue;
  if (found.together?.ways.length !== optimum.ways)
    fail(seed, `${concept}, all: ${found.together?.ways.length} ways here, ${optimum.ways} by clingo`);
  listed++;
}
console.log(
  `${models} models: ${single} changes of one party and ${joint} of all together cost what clingo finds, ${listed} listings are whole` +
    (bounded === 0 ? '' : `; ${bounded} only within the bound that was told`),
);
process.exit(0);
