// Layers of one decision maker with the states of each sorted by its own rank: what improvements are read from.

import type { RankTable } from '../graph-model/graph-model.js';
import type { Blocks } from '../graph-model/blocks.js';

/** The states of each layer, least preferred first; ties by state. Shares `start` with the blocks. */
export function sortLayersByRank(blocks: Blocks, ranks: RankTable): Uint32Array {
  const { layerOf, start } = blocks;
  const sorted = new Uint32Array(layerOf.length);
  const next = start.slice();
  // Counting sort by rank, then a stable distribution over layers: linear whatever the sizes of layers are.
  for (const s of statesByKey(ranks)) {
    const layer = layerOf[s] ?? 0;
    const place = next[layer] ?? 0;
    sorted[place] = s;
    next[layer] = place + 1;
  }
  return sorted;
}

/** All states in ascending order of a key, ties by state: one counting sort. Keys are below the number of states or 65,536. */
export function statesByKey(keys: RankTable): Uint32Array {
  let top = 0;
  for (const key of keys) if (key > top) top = key;
  const start = new Uint32Array(top + 2);
  for (const key of keys) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key <= top; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const order = new Uint32Array(keys.length);
  for (let s = 0; s < keys.length; s++) {
    const key = keys[s] ?? 0;
    const place = start[key] ?? 0;
    order[place] = s;
    start[key] = place + 1;
  }
  return order;
}
