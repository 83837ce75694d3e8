// The least value that opponents can lead to by improvements of theirs, in option form.

import { type Ladder, statesByKey } from './ladder.js';
import type { Values } from './responses.js';

/**
 * States in ascending order of value, each searched backwards through the opponents' improvements: a state gets its
 * number from the first search that meets it, which is the least value that it can lead to.
 * Of each layer, sorted by its owner's rank, an ever longer lower part has been met, so that every place is passed once.
 */
export function leastByImprovements(opponents: readonly Ladder[], values: Values): Values {
  const least = values.slice();
  const met = new Uint8Array(values.length);
  const stack = new Uint32Array(values.length);
  const searches = opponents.map((ladder) => ({
    ...ladder,
    next: ladder.blocks.start.slice(0, -1),
    // Highest rank, plus one, up to which a layer was passed: most looks end at this one number.
    passed: new Uint32Array(ladder.blocks.start.length - 1),
  }));
  let height = 0;
  let value = 0;
  for (const seed of statesByKey(values)) {
    if (met[seed] === 1) continue;
    value = values[seed] ?? 0;
    met[seed] = 1;
    stack[height++] = seed;
    while (height > 0) {
      const s = stack[--height] ?? 0;
      for (let k = 0; k < searches.length; k++) lookBack(s, searches[k]);
    }
  }
  return least;

  function lookBack(s: number, search: (typeof searches)[number] | undefined): void {
    if (search === undefined) return;
    const { blocks, ranks, passed } = search;
    const rank = ranks[s] ?? 0;
    const layer = blocks.layerOf[s] ?? 0;
    if ((passed[layer] ?? 0) < rank) pass(layer, rank, search);
    if (blocks.reversible) return;
    for (let k = blocks.downStart[layer] ?? 0; k < (blocks.downStart[layer + 1] ?? 0); k++) {
      const lower = blocks.down[k] ?? 0;
      if ((passed[lower] ?? 0) < rank) pass(lower, rank, search);
    }
  }

  /** Meets the states of a layer with a rank below `rank`. */
  function pass(layer: number, rank: number, { blocks, sorted, ranks, next, passed }: (typeof searches)[number]): void {
    passed[layer] = rank;
    const end = blocks.start[layer + 1] ?? 0;
    let place = next[layer] ?? 0;
    for (; place < end; place++) {
      const s = sorted[place] ?? 0;
      if ((ranks[s] ?? 0) >= rank) break;
      if (met[s] === 1) continue;
      met[s] = 1;
      least[s] = value;
      stack[height++] = s;
    }
    next[layer] = place;
  }
}
