// From classes to dense ranks: 0 for the least preferred, no number left out, in the narrowest array that holds them.

import type { RankTable } from '../graph-model/graph-model.js';

/** Dense ranks of keys: a larger key is more preferred. Keys are any finite numbers. */
export function denseRanks(keys: Float64Array | Uint32Array): RankTable {
  const distinct = distinctSorted(keys);
  const table = rankTable(keys.length, distinct.length);
  if (distinct.length <= 1) return table;
  const position = new Map<number, number>();
  distinct.forEach((key, rank) => position.set(key, rank));
  for (let s = 0; s < keys.length; s++) table[s] = position.get(keys[s] ?? 0) ?? 0;
  return table;
}

/** Distinct keys, ascending. */
export function distinctSorted(keys: Float64Array | Uint32Array): Float64Array {
  return Float64Array.from(new Set(keys)).sort();
}

/** An empty rank table in the narrowest width for `classes` different ranks. */
export function rankTable(length: number, classes: number): RankTable {
  if (classes <= 0x100) return new Uint8Array(length);
  return classes <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/**
 * Refines ranks by statements in order of importance. `truth` gives, statement by statement, one bit per state.
 * Classes are made dense after every statement batch, so that no number of statements overflows.
 */
export function lexicographicRanks(stateCount: number, truths: Iterable<Uint32Array>): RankTable {
  let classes = new Uint32Array(stateCount);
  let classCount = 1;
  for (const truth of truths) {
    // Class c splits into 2c (statement fails) and 2c + 1 (holds); at most 2·stateCount < 2^32 at any time.
    const used = new Uint8Array(classCount * 2);
    for (let s = 0; s < stateCount; s++) {
      const refined = (classes[s] ?? 0) * 2 + (((truth[s >>> 5] ?? 0) >>> (s & 31)) & 1);
      classes[s] = refined;
      used[refined] = 1;
    }
    const renumbered = new Uint32Array(classCount * 2);
    let next = 0;
    for (let c = 0; c < used.length; c++) if (used[c] === 1) renumbered[c] = next++;
    if (next < used.length) classes = classes.map((c) => renumbered[c] ?? 0);
    classCount = next;
  }
  const table = rankTable(stateCount, classCount);
  table.set(classes);
  return table;
}
