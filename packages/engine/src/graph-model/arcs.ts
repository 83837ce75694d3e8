// Moves listed one by one: for free form and merged states, where moves need not be transitive.

import { type DmIndex, type StateIndex, stateIndex } from '@parley/model';
import type { Moves } from './graph-model.js';

/** Arcs of one decision maker in compressed rows: the targets of s are `targets[start[s] … start[s + 1])`, ascending. */
export interface Arcs {
  readonly start: Uint32Array;
  readonly targets: Uint32Array;
}

/** Compresses pairs (from, to) into rows; repeated pairs and loops are dropped. */
export function compressArcs(stateCount: number, pairs: Iterable<readonly [number, number]>): Arcs {
  const rows: Set<number>[] = [];
  for (const [from, to] of pairs) {
    if (from === to) continue;
    (rows[from] ??= new Set()).add(to);
  }
  const start = new Uint32Array(stateCount + 1);
  for (let s = 0; s < stateCount; s++) start[s + 1] = (start[s] ?? 0) + (rows[s]?.size ?? 0);
  const targets = new Uint32Array(start[stateCount] ?? 0);
  rows.forEach((row, s) => targets.set(Uint32Array.from(row).sort(), start[s] ?? 0));
  return { start, targets };
}

/** The same arcs turned around. */
export function reverseArcs(stateCount: number, arcs: Arcs): Arcs {
  const start = new Uint32Array(stateCount + 1);
  for (const target of arcs.targets) start[target + 1] = (start[target + 1] ?? 0) + 1;
  for (let s = 0; s < stateCount; s++) start[s + 1] = (start[s + 1] ?? 0) + (start[s] ?? 0);
  const next = start.slice();
  const targets = new Uint32Array(arcs.targets.length);
  for (let from = 0; from < stateCount; from++) {
    for (let k = arcs.start[from] ?? 0; k < (arcs.start[from + 1] ?? 0); k++) {
      const to = arcs.targets[k] ?? 0;
      const place = next[to] ?? 0;
      targets[place] = from;
      next[to] = place + 1;
    }
  }
  return { start, targets };
}

/** Moves by listed arcs. */
export function arcMoves(byDm: readonly Arcs[]): Moves {
  const of = (dm: DmIndex, s: StateIndex): readonly StateIndex[] => {
    const arcs = byDm[dm];
    if (arcs === undefined) return [];
    return Array.from(arcs.targets.subarray(arcs.start[s] ?? 0, arcs.start[s + 1] ?? 0), stateIndex);
  };
  return { of, has: (dm, from, to) => of(dm, from).includes(to), transitive: false };
}
