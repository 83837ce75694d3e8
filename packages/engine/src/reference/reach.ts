// The states that opponents can bring about, written from the inductive definition and from nothing else.
// Slow on purpose: it is what the fast ways are tested against.

import type { DmIndex, StateIndex } from '@parley/model';
import type { Sanctioning } from '../analysis/request.js';

/** R_j or R_j⁺, whichever the concept asks for. */
export type MovesOf = (j: DmIndex, q: StateIndex) => readonly StateIndex[];

/** R_H(s) under a sanctioning setting: where the sequences of members of H that start at s can end. */
export function reach(
  sanctioning: Sanctioning,
  H: readonly DmIndex[],
  s: StateIndex,
  movesOf: MovesOf,
): Set<StateIndex> {
  if (sanctioning === 'oneMove') return new Set(H.flatMap((j) => movesOf(j, s)));
  if (sanctioning === 'eachOpponentOnce') return onceEach(H, s, movesOf);
  return new Set(legalReach(H, s, movesOf).keys());
}

/**
 * Ω_H(s, ·), whose keys are R_H(s) (Fang, Hipel, Kilgour 1993):
 * 1. j ∈ H, q ∈ R_j(s) ⇒ q ∈ R_H(s), j ∈ Ω_H(s, q);
 * 2. q ∈ R_H(s), j ∈ H, r ∈ R_j(q), Ω_H(s, q) ≠ {j} ⇒ r ∈ R_H(s), j ∈ Ω_H(s, r);
 * 3. repeated until neither R_H(s) nor any Ω_H(s, ·) changes.
 */
export function legalReach(H: readonly DmIndex[], s: StateIndex, movesOf: MovesOf): Map<StateIndex, Set<DmIndex>> {
  const omega = new Map<StateIndex, Set<DmIndex>>();
  let changed = true;
  const add = (q: StateIndex, j: DmIndex): void => {
    const lastMovers = omega.get(q) ?? new Set();
    if (lastMovers.has(j)) return;
    omega.set(q, lastMovers.add(j));
    changed = true;
  };
  for (const j of H) for (const q of movesOf(j, s)) add(q, j);
  while (changed) {
    changed = false;
    for (const [q, lastMovers] of [...omega]) {
      for (const j of H) {
        const onlyJ = lastMovers.size === 1 && lastMovers.has(j);
        if (!onlyJ) for (const r of movesOf(j, q)) add(r, j);
      }
    }
  }
  return omega;
}

/** Some member moves, then the others go on without it. */
function onceEach(H: readonly DmIndex[], s: StateIndex, movesOf: MovesOf): Set<StateIndex> {
  const ends = new Set<StateIndex>();
  for (const j of H) {
    const others = H.filter((k) => k !== j);
    for (const q of movesOf(j, s)) {
      ends.add(q);
      for (const r of onceEach(others, q, movesOf)) ends.add(r);
    }
  }
  return ends;
}
