// The least value among the states that legal sequences can reach, for every start at once, without any list of them.

import { type DmIndex, type StateIndex, stateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';

const nobody = -1;

/**
 * For each state the least value by sequences that start there, by any opener (`least`, opened by `opener`), and by any
 * other opener (`second`). The two suffice to leave one opener out: who moved last may not open what follows.
 */
interface LeastByOpener {
  readonly least: Float64Array;
  readonly opener: Int16Array;
  readonly second: Float64Array;
}

/**
 * By state q, the least of `values` over R_H(q), or Infinity where H has no move.
 * The least that j can open from q is, over u ∈ R_j(q), the value of u itself or what another member makes of u. Sweeps
 * repeat until nothing changes. Each is one pass over the moves of H, and there are no more of them than moves in the
 * longest sequence that is needed, plus one.
 */
export function leastReachable(model: GraphModel, H: readonly DmIndex[], values: Float64Array): Float64Array {
  const { count } = model.states;
  const known: LeastByOpener = {
    least: new Float64Array(count).fill(Infinity),
    opener: new Int16Array(count).fill(nobody),
    second: new Float64Array(count).fill(Infinity),
  };
  let changed = true;
  while (changed) {
    changed = false;
    for (const j of H) {
      for (let q = 0; q < count; q++) {
        const found = leastAfter(model.moves.of(j, stateIndex(q)), j, values, known);
        if (lower(known, q, j, found)) changed = true;
      }
    }
  }
  return known.least;
}

/** The least over the states that j can move to, of the state itself or of what others than j make of it. */
function leastAfter(
  moves: readonly StateIndex[],
  j: DmIndex,
  values: Float64Array,
  { least, opener, second }: LeastByOpener,
): number {
  let found = Infinity;
  for (const u of moves) {
    const byOthers = opener[u] === j ? second[u] : least[u];
    found = Math.min(found, values[u] ?? Infinity, byOthers ?? Infinity);
  }
  return found;
}

/** Notes what j can open from a state; whether that is news. */
function lower({ least, opener, second }: LeastByOpener, q: number, j: DmIndex, found: number): boolean {
  const best = least[q] ?? Infinity;
  if (opener[q] === j) {
    if (found >= best) return false;
    least[q] = found;
    return true;
  }
  if (found < best) {
    second[q] = best;
    least[q] = found;
    opener[q] = j;
    return true;
  }
  if (found >= (second[q] ?? Infinity)) return false;
  second[q] = found;
  return true;
}
