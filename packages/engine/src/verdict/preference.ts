// How explanations read preferences and moves: R_i(s), R_i⁺(s), Φ_i(s). Only comparisons of ranks, never differences.
// The plain reference and `verify` have their own, so that they cannot share a mistake with this file.

import type { DmIndex, StateIndex } from '@parley/model';
import { dmIndex, invariant } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { VerdictSubject } from './verdict.js';

/** Which of a decision maker's moves count: all, those to a preferred state, or those to a state at least as good. */
export type StepKind = 'moves' | 'improvements' | 'improvementsOrEqual';

/** The rank of a state for a decision maker: higher is preferred, equal is equally preferred. */
export function rankOf(model: GraphModel, dm: DmIndex, s: StateIndex): number {
  const rank = model.ranks[dm]?.[s];
  invariant(rank !== undefined, 'a state and a decision maker of this model');
  return rank;
}

/** R_i(s), R_i⁺(s), or R_i(s) without the moves to less preferred states; ascending. */
export function stepsOf(model: GraphModel, by: StepKind, dm: DmIndex, s: StateIndex): readonly StateIndex[] {
  const moves = model.moves.of(dm, s);
  if (by === 'moves') return moves;
  const least = leastRank(model, by, dm, s);
  return moves.filter((q) => rankOf(model, dm, q) >= least);
}

/** Whether `q` is among `stepsOf`. */
export function isStep(model: GraphModel, by: StepKind, dm: DmIndex, s: StateIndex, q: StateIndex): boolean {
  return model.moves.has(dm, s, q) && (by === 'moves' || rankOf(model, dm, q) >= leastRank(model, by, dm, s));
}

function leastRank(model: GraphModel, by: 'improvements' | 'improvementsOrEqual', dm: DmIndex, s: StateIndex): number {
  const here = rankOf(model, dm, s);
  return by === 'improvements' ? here + 1 : here;
}

/** Φ_i(s): whether `q` leaves the focal decision maker no better off than the state asked about (with `strict`: worse off). */
export function sanctions(model: GraphModel, subject: VerdictSubject, q: StateIndex): boolean {
  const there = rankOf(model, subject.dm, q);
  const here = rankOf(model, subject.dm, subject.state);
  return subject.request.strictness === 'strict' ? there < here : there <= here;
}

/** The decision maker's most preferred move from `s` (the lowest index among equals), or null where it has none. */
export function bestMove(model: GraphModel, dm: DmIndex, s: StateIndex): StateIndex | null {
  let best: StateIndex | null = null;
  for (const q of model.moves.of(dm, s)) {
    if (best === null || rankOf(model, dm, q) > rankOf(model, dm, best)) best = q;
  }
  return best;
}

/** Every decision maker but the focal one, ascending: N − i. */
export function opponentsOf(model: GraphModel, focal: DmIndex): readonly DmIndex[] {
  return Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm)).filter((dm) => dm !== focal);
}
