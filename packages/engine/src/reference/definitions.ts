// The definitions of the core concepts, one function each, as they stand in the literature. No witness, no speed.
// Written from the definitions alone; shares nothing with the concept files, the kernels or `verify`.

import { type DmIndex, type StateIndex, dmIndex, stateMask } from '@parley/model';
import type { AnalysisRequest } from '../analysis/request.js';
import type { ConceptId } from '../concept.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { reach } from './reach.js';

/** How a request reads the definitions; the concepts it lists do not matter here. */
export type Reading = Pick<AnalysisRequest, 'sanctioning' | 'strictness'>;

/** The definition of a concept: whether state s is stable for decision maker i. */
export type StabilityDefinition = (model: GraphModel, i: DmIndex, s: StateIndex, reading: Reading) => boolean;

/** The definition of each concept. */
export const definitions: Readonly<Record<ConceptId, StabilityDefinition>> = {
  /** R_i⁺(s) = ∅ */
  nash: (model, i, s) => improvements(model, i, s).length === 0,

  /** ∀ s1 ∈ R_i⁺(s) ∃ s2 ∈ R_{N−i}(s1): s2 ∈ Φ_i(s) */
  gmr: (model, i, s, reading) =>
    improvements(model, i, s).every((s1) =>
      [...responses(model, i, s1, reading)].some((s2) => inPhi(model, i, s, s2, reading)),
    ),

  /** ∀ s1 ∈ R_i⁺(s) ∃ s2 ∈ R_{N−i}(s1): s2 ∈ Φ_i(s) and ∀ s3 ∈ R_i(s2): s3 ∈ Φ_i(s) */
  smr: (model, i, s, reading) =>
    improvements(model, i, s).every((s1) =>
      [...responses(model, i, s1, reading)].some(
        (s2) => inPhi(model, i, s, s2, reading) && model.moves.of(i, s2).every((s3) => inPhi(model, i, s, s3, reading)),
      ),
    ),

  /** ∀ s1 ∈ R_i⁺(s) ∃ s2 ∈ R⁺_{N−i}(s1): s2 ∈ Φ_i(s) */
  seq: (model, i, s, reading) =>
    improvements(model, i, s).every((s1) =>
      [...improvingResponses(model, i, s1, reading)].some((s2) => inPhi(model, i, s, s2, reading)),
    ),

  /** ∀ s1 ∈ R_i⁺(s) ∃ s2 ∈ R⁺_{N−i}(s1): s2 ∈ Φ_i(s) and ∀ s3 ∈ R_i(s2): s3 ∈ Φ_i(s) */
  sseq: (model, i, s, reading) =>
    improvements(model, i, s).every((s1) =>
      [...improvingResponses(model, i, s1, reading)].some(
        (s2) => inPhi(model, i, s, s2, reading) && model.moves.of(i, s2).every((s3) => inPhi(model, i, s, s3, reading)),
      ),
    ),

  /** ∀ s1 ∈ R_i⁺(s): some choice of an s_j ∈ R_j⁺(s) or of staying, for each j ≠ i, joins with s1 to a state in Φ_i(s) */
  sim: (model, i, s, reading) =>
    improvements(model, i, s).every((s1) =>
      jointStates(model, i, s, s1).some((joint) => inPhi(model, i, s, joint, reading)),
    ),
};

/** R_i⁺(s) = {q ∈ R_i(s) : q ≻_i s} */
function improvements(model: GraphModel, i: DmIndex, s: StateIndex): readonly StateIndex[] {
  return model.moves.of(i, s).filter((q) => rank(model, i, q) > rank(model, i, s));
}

/** R_{N−i}(s1) */
function responses(model: GraphModel, i: DmIndex, s1: StateIndex, reading: Reading): Set<StateIndex> {
  return reach(reading.sanctioning, others(model, i), s1, (j, q) => model.moves.of(j, q));
}

/** R⁺_{N−i}(s1) */
function improvingResponses(model: GraphModel, i: DmIndex, s1: StateIndex, reading: Reading): Set<StateIndex> {
  return reach(reading.sanctioning, others(model, i), s1, (j, q) => improvements(model, j, q));
}

/** Φ_i(s) = {q : s ≽_i q}, or {q : s ≻_i q} in the strict reading. */
function inPhi(model: GraphModel, i: DmIndex, s: StateIndex, q: StateIndex, reading: Reading): boolean {
  if (reading.strictness === 'strict') return rank(model, i, s) > rank(model, i, q);
  return rank(model, i, s) >= rank(model, i, q);
}

/** N − i */
function others(model: GraphModel, i: DmIndex): readonly DmIndex[] {
  const all: DmIndex[] = [];
  for (let j = 0; j < model.dmCount; j++) all.push(dmIndex(j));
  return all.filter((j) => j !== i);
}

/** The feasible states s1 ⊕ s_j ⊕ …, every opponent j staying at s or improving. */
function jointStates(model: GraphModel, i: DmIndex, s: StateIndex, s1: StateIndex): readonly StateIndex[] {
  const mask = (q: StateIndex): bigint => model.states.masksOf(q)[0] ?? 0n;
  let joint = [mask(s1)];
  for (const j of others(model, i)) {
    const choices = [s, ...improvements(model, j, s)];
    // a ⊕ b = a + b − s: every mover brings the change of its own options, and the movers' options are apart.
    joint = joint.flatMap((soFar) => choices.map((choice) => soFar + mask(choice) - mask(s)));
  }
  return joint.map((combined) => model.states.indexOf(stateMask(combined))).filter((q) => q !== null);
}

function rank(model: GraphModel, i: DmIndex, q: StateIndex): number {
  return model.ranks[i]?.[q] ?? Number.NaN;
}
