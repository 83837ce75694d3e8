// Smallest changes against brute force over all rankings (ties included) of models of up to eight states, joint ones over
// all rankings of two parties, and every edit of statements written into a case text and read anew:
// `node bench/smallest-changes.ts [MODELS] [FIRST-SEED]`. Ends with exit code 1 at the first difference. Needs a build.

import { buildGraphModel, defaultRequest, explicitKernel, referenceAnalyse } from '@parley/engine';
import { parseCase, printCase } from '@parley/lang';
import { defaultChange, readingsOf, smallestChanges } from '@parley/insight';
import { noBasis, stateIndex } from '@parley/model';
import { seededRandom } from './chain-conflict.ts';
import { caseText } from './drawn-case.ts';

const models = Number(process.argv[2] ?? 2000);
const firstSeed = Number(process.argv[3] ?? 1);
const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const;
type Ranks = readonly number[];

/** All weak orders of n elements as dense ranks, least used memory first asked. */
const orders = new Map<number, readonly Uint8Array[]>();
function weakOrders(n: number): readonly Uint8Array[] {
  const known = orders.get(n);
  if (known !== undefined) return known;
  const found: Uint8Array[] = [];
  const ranks = new Uint8Array(n);
  const fill = (at: number, used: number, highest: number): void => {
    if (at === n) {
      if (used === 2 ** (highest + 1) - 1) found.push(ranks.slice());
      return;
    }
    for (let rank = 0; rank < n; rank++) {
      ranks[at] = rank;
      fill(at + 1, used | (1 << rank), Math.max(highest, rank));
    }
  };
  fill(0, 0, 0);
  orders.set(n, found);
  return found;
}

/** Pairs ordered differently; gives up above `most`. */
function distance(first: ArrayLike<number>, second: ArrayLike<number>, most: number): number {
  let changed = 0;
  for (let a = 0; a < first.length; a++) {
    for (let b = a + 1; b < first.length; b++) {
      const x = (first[a] ?? 0) - (first[b] ?? 0);
      const y = (second[a] ?? 0) - (second[b] ?? 0);
      if (x > 0 !== y > 0 || x < 0 !== y < 0) changed++;
    }
    if (changed > most) return changed;
  }
  return changed;
}

function fail(seed: number, what: string): never {
  console.error(`seed ${seed}: ${what}`);
  process.exit(1);
}

let [changed, joints, edits] = [0, 0, 0];
for (let seed = firstSeed; seed < firstSeed + models; seed++) {
  const random = seededRandom(seed * 7919);
  const below = (bound: number): number => Math.floor(random() * bound);
  const conflict = parseCase(caseText(seed, random)).value?.conflict ?? fail(seed, 'no case');
  const reading = readingsOf(conflict).value?.[0] ?? fail(seed, 'no reading');
  const { model } = reading;
  const n = model.states.count;
  const concept = concepts[below(concepts.length)] ?? 'nash';
  const analysis = { sanctioning: 'legalSequences', strictness: below(3) === 0 ? 'strict' : 'weak' } as const;
  const request = { ...defaultRequest, ...analysis, concepts: [concept] };
  const target = stateIndex(below(n));
  const variant = (dm: number, ranks: ArrayLike<number>): typeof model => {
    const tables = model.ranks.map((table, index) => (index === dm ? Uint8Array.from(ranks) : table));
    return Object.defineProperty(Object.create(model) as typeof model, 'ranks', { value: tables });
  };
  const stable = (asked: typeof model): readonly boolean[] =>
    referenceAnalyse(asked, request).results[0]?.stable.map((set) => set.has(target)) ?? [];
  const found =
    smallestChanges(
      conflict,
      {
        ...defaultChange,
        concept,
        analysis,
        target: { kind: 'state', state: target },
        statements: { edits: 2, tried: 20_000, listed: 40 },
      },
      explicitKernel,
      {},
    ).value?.readings[0]?.targets[0] ?? fail(seed, 'no target');
  for (let dm = 0; dm < model.dmCount; dm++) {
    const own = model.ranks[dm] ?? [];
    const change = found.parties.find((party) => party.dm === dm);
    // Whatever is no nearer than what was found needs no look, once one at that distance does it.
    let least = (change?.pairs ?? 0) + 1;
    for (const order of weakOrders(n)) {
      const pairs = distance(own, order, least);
      if (pairs < least && stable(variant(dm, order))[dm] === true) least = pairs;
    }
    if ((change?.pairs ?? 0) !== least) fail(seed, `${concept}: party ${dm} ${change?.pairs} against ${least}`);
    if (change !== undefined) changed++;
    for (const { conditions } of change?.statements?.changes ?? []) {
      const statements = conditions.map((condition) => ({
        condition,
        text: '',
        basis: { ...noBasis, assumption: 'changed' },
        span: null,
      }));
      const list = { kind: 'prioritised', statements, span: null } as const;
      const preferences = conflict.preferences.map((before, index) => (index === dm ? list : before));
      const text = printCase({ ...conflict, preferences });
      const again = buildGraphModel(parseCase(text).value?.conflict ?? fail(seed, `no case:\n${text}`)).value;
      if (again === null || stable(again)[dm] !== true)
        fail(seed, `${concept}: edit of party ${dm} does not do it\n${text}`);
      edits++;
    }
  }
  if (n === 4 && model.dmCount === 2) {
    const { joint } = found;
    let least = (joint?.pairs ?? 0) + 1;
    const [first = [], second = []] = model.ranks.map((ranks): Ranks => Array.from(ranks));
    for (const one of weakOrders(n)) {
      const cost = distance(first, one, least);
      if (cost >= least) continue;
      const half = variant(0, one);
      for (const other of weakOrders(n)) {
        const pairs = cost + distance(second, other, least);
        if (pairs >= least) continue;
        const tables = [half.ranks[0] ?? other, other];
        const both = Object.defineProperty(Object.create(model) as typeof model, 'ranks', { value: tables });
        if (stable(both).every(Boolean)) least = pairs;
      }
    }
    if (joint?.pairs !== least || joint.atLeast !== least)
      fail(seed, `${concept}: joint ${joint?.pairs} against ${least}`);
    joints++;
  }
  if ((seed - firstSeed + 1) % 200 === 0) console.log(`${seed - firstSeed + 1} models`);
}
console.log(
  `${models} models: ${changed} changes of rankings and ${joints} joint ones are smallest; ${edits} edits do what they say`,
);
