// The layers of one decision maker with the states of each sorted by its own rank: what improvements are read from.

import { type DmIndex, dmIndex, invariant } from '@parley/model';
import { once } from '../graph-model/assemble.js';
import type { Blocks } from '../graph-model/blocks.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { MoveStructure } from '../graph-model/move-structure.js';
import type { Values } from './responses.js';

/** A decision maker's layers, and its states within each sorted by its own rank. */
export interface Ladder {
  readonly blocks: Blocks;
  /** The decision maker's own ranks. */
  readonly ranks: Values;
  /** The states of each layer, least preferred first, ties by state; shares `start` with the blocks. */
  readonly sorted: Uint32Array;
  /** All states equally preferred: no improvement anywhere. */
  readonly indifferent: boolean;
}

/** The ladders of a model, each built when first asked for. */
export function laddersOf(
  model: GraphModel,
  structure: Extract<MoveStructure, { readonly kind: 'blocks' }>,
): (dm: DmIndex) => Ladder {
  const ladders = Array.from({ length: model.dmCount }, (_, dm) =>
    once((): Ladder => {
      const blocks = structure.byDm(dmIndex(dm));
      const ranks = Uint32Array.from(model.ranks[dm] ?? []);
      const indifferent = ranks.every((rank) => rank === 0);
      return { blocks, ranks, indifferent, sorted: indifferent ? blocks.order : sortLayersByRank(blocks, ranks) };
    }),
  );
  return (dm) => {
    const ladder = ladders[dm];
    invariant(ladder !== undefined, 'the decision maker is one of the model');
    return ladder();
  };
}

/** Counting sort by rank, then a stable distribution over layers: linear whatever the sizes of layers are. */
function sortLayersByRank({ layerOf, start }: Blocks, ranks: Values): Uint32Array {
  const sorted = new Uint32Array(layerOf.length);
  const next = start.slice();
  for (const s of statesByKey(ranks)) {
    const layer = layerOf[s] ?? 0;
    const place = next[layer] ?? 0;
    sorted[place] = s;
    next[layer] = place + 1;
  }
  return sorted;
}

/** All states in ascending order of a key, ties by state: one counting sort. Keys are dense, so below the number of states. */
export function statesByKey(keys: Values): Uint32Array {
  let top = 0;
  for (let s = 0; s < keys.length; s++) if ((keys[s] ?? 0) > top) top = keys[s] ?? 0;
  const start = new Uint32Array(top + 2);
  for (let s = 0; s < keys.length; s++) {
    const key = keys[s] ?? 0;
    start[key + 1] = (start[key + 1] ?? 0) + 1;
  }
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
