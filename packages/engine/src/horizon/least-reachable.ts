// The least value among the states that legal sequences can reach, for every start at once, without any list of them.

import { type DmIndex, type StateIndex, stateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';

/**
 * By state q, the least of `values` over R_H(q), or Infinity where H has no move.
 * `first[j][q]` is the least value by sequences that j opens: over u ∈ R_j(q), the value of u itself or what another
 * member makes of u. Sweeps repeat until nothing changes. Each is one pass over the moves of H, times the members of H;
 * there are no more of them than moves in the longest sequence that is needed.
 */
export function leastReachable(model: GraphModel, H: readonly DmIndex[], values: Float64Array): Float64Array {
  const { count } = model.states;
  const first = H.map(() => new Float64Array(count).fill(Infinity));
  const others = H.map((_, k) => first.filter((__, l) => l !== k));
  let changed = true;
  while (changed) {
    changed = false;
    for (const [k, j] of H.entries()) {
      const ofJ = first[k];
      if (ofJ === undefined) continue;
      for (let q = 0; q < count; q++) {
        const least = leastAfter(model.moves.of(j, stateIndex(q)), values, others[k] ?? []);
        if (least < (ofJ[q] ?? Infinity)) {
          ofJ[q] = least;
          changed = true;
        }
      }
    }
  }
  return Float64Array.from({ length: count }, (_, q) => Math.min(...first.map((ofJ) => ofJ[q] ?? Infinity)));
}

function leastAfter(moves: readonly StateIndex[], values: Float64Array, others: readonly Float64Array[]): number {
  let least = Infinity;
  for (const u of moves) {
    least = Math.min(least, values[u] ?? Infinity);
    for (const ofOther of others) least = Math.min(least, ofOther[u] ?? Infinity);
  }
  return least;
}
