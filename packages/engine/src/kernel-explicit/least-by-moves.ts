// The least value that opponents can lead to by any of their moves, in option form.

import type { Blocks } from '../graph-model/blocks.js';
import { statesByKey } from './ladder.js';
import type { Values } from './responses.js';

/**
 * Where every opponent can take back what it did, states fall into components within which all are reachable from all:
 * two passes over the layers, whatever the values. The labels serve every concept of one focal decision maker.
 */
export function componentsOf(stateCount: number, opponents: readonly Blocks[]): Uint32Array {
  const parent = new Uint32Array(stateCount);
  for (let s = 0; s < stateCount; s++) parent[s] = s;
  for (const { order, start } of opponents) {
    for (let layer = 0; layer < start.length - 1; layer++) {
      const end = start[layer + 1] ?? 0;
      let root = rootOf(parent, order[start[layer] ?? 0] ?? 0);
      for (let k = (start[layer] ?? 0) + 1; k < end; k++) {
        const other = rootOf(parent, order[k] ?? 0);
        if (other === root) continue;
        // The smaller index leads, so that labels do not depend on the order of opponents.
        if (other < root) {
          parent[root] = other;
          root = other;
        } else parent[other] = root;
      }
    }
  }
  for (let s = 0; s < stateCount; s++) parent[s] = rootOf(parent, s);
  return parent;
}

function rootOf(parent: Uint32Array, from: number): number {
  let s = from;
  let above = parent[s] ?? s;
  while (above !== s) {
    // Halves the path on the way, which keeps all later walks short.
    const next = parent[above] ?? above;
    parent[s] = next;
    s = next;
    above = parent[s] ?? s;
  }
  return s;
}

/** The least value of each state's component. */
export function leastOfComponents(labels: Uint32Array, values: Values): Values {
  const least = new Uint32Array(values.length).fill(0xffffffff);
  for (let s = 0; s < values.length; s++) {
    const label = labels[s] ?? 0;
    const value = values[s] ?? 0;
    if (value < (least[label] ?? 0)) least[label] = value;
  }
  for (let s = values.length - 1; s >= 0; s--) least[s] = least[labels[s] ?? 0] ?? 0;
  return least;
}

/**
 * With one-way options: states in ascending order of value, each searched backwards through the opponents' layers.
 * A state gets its number from the first search that meets it; every layer is opened once.
 */
export function leastByOneWayMoves(opponents: readonly Blocks[], values: Values): Values {
  const least = values.slice();
  const met = new Uint8Array(values.length);
  const stack = new Uint32Array(values.length);
  const opened = opponents.map(({ start }) => new Uint8Array(start.length - 1));
  let height = 0;
  let value = 0;
  for (const seed of statesByKey(values)) {
    if (met[seed] === 1) continue;
    value = values[seed] ?? 0;
    met[seed] = 1;
    stack[height++] = seed;
    while (height > 0) {
      const s = stack[--height] ?? 0;
      for (let k = 0; k < opponents.length; k++) openFrom(s, opponents[k], opened[k]);
    }
  }
  return least;

  /** Layers below an open layer were opened with it, so that they need not be looked at again from there. */
  function openFrom(s: number, blocks: Blocks | undefined, open: Uint8Array | undefined): void {
    if (blocks === undefined || open === undefined) return;
    const layer = blocks.layerOf[s] ?? 0;
    if (open[layer] === 1) return;
    openLayer(layer, blocks, open);
    for (let k = blocks.downStart[layer] ?? 0; k < (blocks.downStart[layer + 1] ?? 0); k++) {
      openLayer(blocks.down[k] ?? 0, blocks, open);
    }
  }

  function openLayer(layer: number, { order, start }: Blocks, open: Uint8Array): void {
    if (open[layer] === 1) return;
    open[layer] = 1;
    const end = start[layer + 1] ?? 0;
    for (let k = start[layer] ?? 0; k < end; k++) {
      const s = order[k] ?? 0;
      if (met[s] === 1) continue;
      met[s] = 1;
      least[s] = value;
      stack[height++] = s;
    }
  }
}
