// The plain explicit kernel: one number per state and focal decision maker by least-value sweeps, no reachable list ever stored.
// Oracle and fallback of the faster kernels. Near-linear in states, quadratic in decision makers.

import { type DmIndex, type Outcome, diagnose, dmIndex, failed, succeeded } from '@parley/model';
import type { Analysis, ConceptResult } from '../analysis/analysis.js';
import type { Estimate, Kernel, RunControl } from '../analysis/kernel.js';
import type { AnalysisRequest } from '../analysis/request.js';
import { StateSet } from '../analysis/state-set.js';
import { conceptById } from '../concepts/registry.js';
import type { ConceptId } from '../concept.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { structureOf } from '../graph-model/move-structure.js';
import { unmetNeed } from '../verdict/need.js';
import { arcResponses } from './arc-responses.js';
import { blockResponses } from './block-responses.js';
import { jointMoveCount, simultaneousStable } from './simultaneous.js';
import { onceEntries, leastOnce, leastOneMove } from './other-sanctions.js';
import type { MoveKind, Responses, Values } from './responses.js';

/** Name in provenance. */
const name = 'explicit';
const mostStates = 2 ** 25;
const mostEntries = 2 ** 28;
const mostJointMoves = 2 ** 31;

/** The plain explicit kernel. */
export const explicitKernel: Kernel = { name, accepts, analyse };

function accepts(model: GraphModel, request: AnalysisRequest): Outcome<Estimate> {
  for (const concept of request.concepts) {
    const unmet = unmetNeed(model, concept);
    if (unmet !== null) return failed([unmet]);
  }
  const states = model.states.count;
  if (states > mostStates) {
    return failed([diagnose('P4001', null, { states, limit: mostStates })]);
  }
  if (request.sanctioning === 'eachOpponentOnce') {
    const { entries, subsets } = onceEntries(model.dmCount, states);
    if (entries > mostEntries)
      return failed([diagnose('P4008', null, { parties: model.dmCount, subsets, states, limit: mostEntries })]);
  }
  if (request.concepts.includes('sim')) {
    const moves = jointMoveCount(model);
    if (moves > mostJointMoves)
      return failed([
        diagnose('P4009', null, {
          moves,
          limit: mostJointMoves,
        }),
      ]);
  }
  return succeeded({ states: BigInt(states), bytes: peakBytesOf(model) });
}

/** As measured (bench/kernels/memory.mjs): compiled code, and per state ranks, blocks and four tables of one focal party. */
function peakBytesOf({ states, dmCount }: GraphModel): number {
  const listed = states.kind === 'dense' ? 0 : 220;
  return 2 ** 23 + states.count * (42 * dmCount + 24 + listed);
}

function analyse(model: GraphModel, request: AnalysisRequest, control: RunControl): Outcome<Analysis> {
  const structure = structureOf(model);
  const responses = structure.kind === 'blocks' ? blockResponses(model, structure) : arcResponses(model, structure);
  const stable = new Map<ConceptId, StateSet[]>(request.concepts.map((concept) => [concept, []]));
  const total = model.dmCount * request.concepts.length;
  let done = 0;
  for (let index = 0; index < model.dmCount; index++) {
    const focal = new FocalSweeps(model, responses, request, dmIndex(index));
    for (const concept of request.concepts) {
      if (control.cancelled?.() === true) return failed([diagnose('P4002', null)]);
      stable.get(concept)?.push(focal.stableUnder(concept));
      control.progress?.(++done, total);
    }
  }
  const results = request.concepts.map((concept): ConceptResult => {
    const sets = stable.get(concept) ?? [];
    return { concept, stable: sets, equilibria: sets.reduce((all, set) => all.intersect(set), everyState(model)) };
  });
  return succeeded({ fingerprint: model.fingerprint, request, kernel: name, stateCount: model.states.count, results });
}

/** The sweeps of one focal decision maker; those that several concepts need are made once. */
class FocalSweeps {
  readonly #model: GraphModel;
  readonly #responses: Responses;
  readonly #request: AnalysisRequest;
  readonly #focal: DmIndex;
  readonly #ranks: Values;
  readonly #indifferent: boolean;
  #best: Values | null = null;

  constructor(model: GraphModel, responses: Responses, request: AnalysisRequest, focal: DmIndex) {
    this.#model = model;
    this.#responses = responses;
    this.#request = request;
    this.#focal = focal;
    this.#ranks = Uint32Array.from(model.ranks[focal] ?? []);
    this.#indifferent = this.#ranks.every((rank) => rank === 0);
  }

  stableUnder(concept: ConceptId): StateSet {
    const { response } = conceptById[concept];
    // Who likes all states equally has no improvement, so that every state is stable under every concept.
    if (this.#indifferent) return everyState(this.#model);
    switch (response.kind) {
      case 'none': {
        const best = this.#bestReply();
        return this.#where((s, rank) => best[s] === rank);
      }
      case 'sequence':
        return this.#stableBySequences(response.by, response.counterReply);
      case 'joint':
        return simultaneousStable(this.#model, this.#focal, this.#request.strictness);
    }
  }

  /** Stable where every improvement leads to a least value that is no better than the state, or worse where ties do not sanction. */
  #stableBySequences(kind: MoveKind, counterReply: boolean): StateSet {
    const values = counterReply ? this.#bestReply() : this.#ranks;
    const least = this.#leastAnswer(values, kind);
    const highest = this.#responses.highestOverImprovements(this.#focal, least);
    return this.#request.strictness === 'weak'
      ? this.#where((s, rank) => (highest[s] ?? -1) <= rank)
      : this.#where((s, rank) => (highest[s] ?? -1) < rank);
  }

  #leastAnswer(values: Values, kind: MoveKind): Values {
    switch (this.#request.sanctioning) {
      case 'legalSequences':
        return this.#responses.leastReached(this.#focal, values, kind);
      case 'eachOpponentOnce':
        return leastOnce(this.#responses, this.#model.dmCount, this.#focal, values, kind);
      case 'oneMove':
        return leastOneMove(this.#responses, this.#model.dmCount, this.#focal, values, kind);
    }
  }

  #bestReply(): Values {
    this.#best ??= this.#responses.bestReply(this.#focal);
    return this.#best;
  }

  /** The states that a test on state and rank accepts. A highest value of -1, no improvement at all, passes every test. */
  #where(accepted: (s: number, rank: number) => boolean): StateSet {
    const count = this.#ranks.length;
    const words = new Uint32Array((count + 31) >>> 5);
    for (let s = 0; s < count; s++) {
      if (accepted(s, this.#ranks[s] ?? 0)) words[s >>> 5] = (words[s >>> 5] ?? 0) | (1 << (s & 31));
    }
    return new StateSet(words, count, this.#model.fingerprint);
  }
}

function everyState(model: GraphModel): StateSet {
  const count = model.states.count;
  const words = new Uint32Array((count + 31) >>> 5).fill(0xffffffff);
  if ((count & 31) !== 0) words[words.length - 1] = 2 ** (count & 31) - 1;
  return new StateSet(words, count, model.fingerprint);
}
