// One party's ranking with one state s* moved, and what that costs. Whether it is enough is asked elsewhere.
// Stability of s* depends on the party's own ranking only through the states it prefers to s* (Kinsara, Kilgour, Hipel
// 2015), and fewer of them never hurt. Let d be the highest that must no longer be preferred. Every q from s* up to d
// either stops being preferred to s* or lets d pass: one pair with q changes at least. Putting s* right above d changes
// exactly one for each, so that no ranking with the same effect is nearer.

import type { StateIndex } from '@parley/model';
import { type RankTable, rankTable } from '@parley/engine';

/** Ranks at or above the state's own, ascending and without gaps: how far it can be raised. */
export function levelsAbove(ranks: RankTable, state: StateIndex): readonly number[] {
  const own = ranks[state] ?? 0;
  let highest = own;
  for (const rank of ranks) if (rank > highest) highest = rank;
  return Array.from({ length: highest - own + 1 }, (_, step) => own + step);
}

/** The ranking with the state right above everything of rank `level`; ranks stay comparable and need not be dense. */
export function raisedAbove(ranks: RankTable, state: StateIndex, level: number): RankTable {
  let highest = 0;
  for (const rank of ranks) if (rank > highest) highest = rank;
  const raised = rankTable(ranks.length, highest + 2);
  for (let s = 0; s < ranks.length; s++) {
    const rank = ranks[s] ?? 0;
    raised[s] = rank > level ? rank + 1 : rank;
  }
  raised[state] = level + 1;
  return raised;
}

/** The ranking with the state right below everything of rank `level`. */
export function loweredBelow(ranks: RankTable, state: StateIndex, level: number): RankTable {
  let highest = 0;
  for (const rank of ranks) if (rank > highest) highest = rank;
  const lowered = rankTable(ranks.length, highest + 2);
  for (let s = 0; s < ranks.length; s++) {
    const rank = ranks[s] ?? 0;
    lowered[s] = rank >= level ? rank + 1 : rank;
  }
  lowered[state] = level;
  return lowered;
}

/** States whose relation to the lowered state changes, ascending. */
export function undercutStates(ranks: RankTable, state: StateIndex, level: number): readonly StateIndex[] {
  const own = ranks[state] ?? 0;
  const passed: StateIndex[] = [];
  for (let s = 0; s < ranks.length; s++) {
    const rank = ranks[s] ?? 0;
    if (s !== state && rank <= own && rank >= level) passed.push(s as StateIndex);
  }
  return passed;
}

/** States whose relation to the raised state changes, in ascending order: the Kemeny distance is their number. */
export function passedStates(ranks: RankTable, state: StateIndex, level: number): readonly StateIndex[] {
  const own = ranks[state] ?? 0;
  const passed: StateIndex[] = [];
  for (let s = 0; s < ranks.length; s++) {
    const rank = ranks[s] ?? 0;
    if (s !== state && rank >= own && rank <= level) passed.push(s as StateIndex);
  }
  return passed;
}

/** Number of pairs that two rankings order differently; a tie on one side only counts as different (Kemeny 1959). */
export function kemenyDistance(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let changed = 0;
  for (let a = 0; a < first.length; a++) {
    for (let b = a + 1; b < first.length; b++) {
      const before = Math.sign((first[a] ?? 0) - (first[b] ?? 0));
      if (before !== Math.sign((second[a] ?? 0) - (second[b] ?? 0))) changed++;
    }
  }
  return changed;
}

/** Entry r: states of rank below r, up to one above the highest. */
export function statesBelow(ranks: RankTable): Uint32Array {
  let highest = 0;
  for (const rank of ranks) if (rank > highest) highest = rank;
  const below = new Uint32Array(highest + 2);
  for (const rank of ranks) below[rank + 1] = (below[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank < below.length; rank++) below[rank] = (below[rank] ?? 0) + (below[rank - 1] ?? 0);
  return below;
}

/**
 * For every state the pairs that change when it is raised above its best own move: what Nash stability takes, and at most
 * what any other concept takes. In time linear in the moves.
 */
export function nashCost(ranks: RankTable, moves: (s: StateIndex) => readonly StateIndex[]): (s: StateIndex) => number {
  const below = statesBelow(ranks);
  return (s) => {
    const own = ranks[s] ?? 0;
    let best = own;
    for (const q of moves(s)) best = Math.max(best, ranks[q] ?? 0);
    return best === own ? 0 : (below[best + 1] ?? 0) - (below[own] ?? 0) - 1;
  };
}
