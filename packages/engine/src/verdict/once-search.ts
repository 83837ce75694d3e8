// Shortest sequences in which every opponent moves at most once, in any order: the setting `eachOpponentOnce`,
// by which some programs answer. It is not the literature's legal sequence; see docs/concepts/sanctioning.md.

import type { DmIndex, StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type StepKind, stepsOf } from './preference.js';
import type { Move } from './verdict.js';

interface Entry {
  readonly state: StateIndex;
  /** The movers used, one bit per position in `movers`. */
  readonly used: bigint;
  readonly move: Move;
  readonly before: Entry | null;
}

/**
 * A shortest such sequence of at least one move to a state that `isEnd` accepts, or null; ties as in `LegalSearch`.
 * Cost grows with the states met times the sets of movers by which each is reached: at most 2^opponents of them.
 */
export function shortestOnceEach(
  model: GraphModel,
  movers: readonly DmIndex[],
  by: StepKind,
  from: StateIndex,
  isEnd: (q: StateIndex) => boolean,
): readonly Move[] | null {
  const met = new Map<StateIndex, bigint[]>([[from, [0n]]]);
  const queue: Entry[] = [];
  const extend = (state: StateIndex, used: bigint, before: Entry | null): Entry | null => {
    for (const [position, dm] of movers.entries()) {
      const bit = 1n << BigInt(position);
      if ((used & bit) !== 0n) continue;
      for (const to of stepsOf(model, by, dm, state)) {
        const entry = { state: to, used: used | bit, move: { dm, from: state, to }, before };
        if (isEnd(to)) return entry;
        if (isNew(met, to, entry.used)) queue.push(entry);
      }
    }
    return null;
  };
  let end = extend(from, 0n, null);
  for (let next = 0; end === null && next < queue.length; next++) {
    const entry = queue[next];
    if (entry !== undefined) end = extend(entry.state, entry.used, entry);
  }
  return end === null ? null : sequenceOf(end);
}

/** A state met with fewer movers used can do all that it can do with more. */
function isNew(met: Map<StateIndex, bigint[]>, state: StateIndex, used: bigint): boolean {
  const known = met.get(state);
  if (known === undefined) {
    met.set(state, [used]);
    return true;
  }
  if (known.some((earlier) => (earlier & used) === earlier)) return false;
  known.push(used);
  return true;
}

function sequenceOf(end: Entry): readonly Move[] {
  const moves: Move[] = [];
  for (let entry: Entry | null = end; entry !== null; entry = entry.before) moves.push(entry.move);
  return moves.reverse();
}
