// What a coalition gains by moving together: R_H(s), φ_H⁺⁺(s) and CR_H⁺⁺(s).
// Kilgour, Hipel, Fang, Peng (2001), Group Decis. Negot. 10:159-175. Only the end is judged; steps need not be improvements.

import type { StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { LegalSearch } from '../verdict/legal-search.js';
import { rankOf } from '../verdict/preference.js';
import type { Move } from '../verdict/verdict.js';
import type { Coalition } from './coalition.js';

/** A state that a coalition can bring about, and a shortest legal sequence of its members' moves. */
export interface CoalitionImprovement {
  readonly to: StateIndex;
  readonly sequence: readonly Move[];
}

/** q ∈ φ_H⁺⁺(s): whether every member prefers `q` to `s`. */
export function allPrefer(model: GraphModel, coalition: Coalition, q: StateIndex, s: StateIndex): boolean {
  return coalition.every((dm) => rankOf(model, dm, q) > rankOf(model, dm, s));
}

/** CR_H⁺⁺(s) = R_H(s) ∩ φ_H⁺⁺(s), ascending. Cost: one search over the moves of the members. */
export function coalitionImprovements(
  model: GraphModel,
  coalition: Coalition,
  s: StateIndex,
): readonly CoalitionImprovement[] {
  const search = new LegalSearch(model, coalition, 'moves');
  return search
    .reachable(s)
    .filter((q) => allPrefer(model, coalition, q, s))
    .sort((a, b) => a - b)
    .map((to) => ({ to, sequence: search.sequenceTo(to) }));
}
