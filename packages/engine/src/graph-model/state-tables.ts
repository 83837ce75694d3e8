// The kinds of state table: every combination, a sorted list of masks, merged states, listed states.

import { type StateIndex, type StateMask, stateIndex, stateMask } from '@parley/model';
import type { StateTable } from './graph-model.js';
import type { MaskSource } from './option-columns.js';

/** All 2^optionCount combinations: state s is mask s. */
export function denseTable(optionCount: number): StateTable {
  const count = 2 ** optionCount;
  return {
    kind: 'dense',
    count,
    masksOf: (s) => [stateMask(BigInt(s))],
    indexOf: (mask) => (mask >= 0n && mask < BigInt(count) ? stateIndex(Number(mask)) : null),
  };
}

/** States given by ascending masks, which are listed when one is first asked for. */
export function sparseTable(count: number, source: () => Exclude<MaskSource, { readonly kind: 'dense' }>): StateTable {
  const at = (s: number): bigint => BigInt(source().masks[s] ?? 0);
  return {
    kind: 'sparse',
    count,
    masksOf: (s) => [stateMask(at(s))],
    indexOf: (mask) => search(count, at, mask),
  };
}

/** The position of a mask in an ascending list, by bisection. */
function search(count: number, at: (s: number) => bigint, mask: StateMask): StateIndex | null {
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (at(middle) < mask) from = middle + 1;
    else to = middle;
  }
  return from < count && at(from) === mask ? stateIndex(from) : null;
}

/** States that stand for several masks; in the order of their lowest masks. */
export function mergedTable(members: readonly (readonly StateMask[])[]): StateTable {
  const position = new Map<bigint, StateIndex>();
  members.forEach((masks, s) => {
    for (const mask of masks) position.set(mask, stateIndex(s));
  });
  return {
    kind: 'merged',
    count: members.length,
    masksOf: (s) => members[s] ?? [],
    indexOf: (mask) => position.get(mask) ?? null,
  };
}

/** Listed states of a free-form model. */
export const listedTable = (count: number): StateTable => ({
  kind: 'listed',
  count,
  masksOf: () => [],
  indexOf: () => null,
});
