// Moves in option form, without listing them. A decision maker moves within a block: the states that agree on all
// options of the others. Where it has one-way options a block falls into layers, one for each pattern of these options;
// within a layer every state is one move from every other, and one-way moves lead from layer to layer.

import type { OptionControl } from './option-control.js';
import type { MaskSource } from './option-columns.js';

/** The layers of one decision maker. */
export interface Blocks {
  /** Layer of each state. */
  readonly layerOf: Uint32Array;
  /** States by layer, ascending within one: layer k holds `order[start[k] … start[k + 1])`. */
  readonly order: Uint32Array;
  readonly start: Uint32Array;
  /** Layers that can be moved to from layer k, other than itself: `up[upStart[k] … upStart[k + 1])`. */
  readonly upStart: Uint32Array;
  readonly up: Uint32Array;
  /** The same turned around: layers from which layer k can be reached. */
  readonly downStart: Uint32Array;
  readonly down: Uint32Array;
  /** Whether no layer leads to another, as when all options change either way. */
  readonly reversible: boolean;
}

/** Sorts the states of a model into the layers of one decision maker. */
export function blocksOf(source: MaskSource, stateCount: number, control: OptionControl, optionCount: number): Blocks {
  const oneWay = control.onlyTaken | control.onlyWithdrawn;
  const context = ((1n << BigInt(optionCount)) - 1n) & ~control.own;
  const layers = layersOf(source, stateCount, context | oneWay);
  const { start, order } = sortByLayer(layers.layerOf, layers.count);
  const none = new Uint32Array(0);
  const noneStart = new Uint32Array(layers.count + 1);
  if (oneWay === 0n) {
    return {
      layerOf: layers.layerOf,
      order,
      start,
      upStart: noneStart,
      up: none,
      downStart: noneStart,
      down: none,
      reversible: true,
    };
  }
  const first = (layer: number): bigint => maskAt(source, order[start[layer] ?? 0] ?? 0);
  const links = linkLayers(layers.count, first, context, control);
  return { layerOf: layers.layerOf, order, start, ...links, reversible: links.up.length === 0 };
}

/** The mask of a state as an integer. */
export function maskAt(source: MaskSource, s: number): bigint {
  return source.kind === 'dense' ? BigInt(s) : BigInt(source.masks[s] ?? 0);
}

/** Numbers the distinct values of `mask & key` in the order in which states first show them. */
function layersOf(
  source: MaskSource,
  stateCount: number,
  key: bigint,
): { readonly layerOf: Uint32Array; readonly count: number } {
  const layerOf = new Uint32Array(stateCount);
  if (source.kind === 'wide') {
    const known = new Map<bigint, number>();
    source.masks.forEach((mask, s) => {
      const value = mask & key;
      const layer = known.get(value) ?? known.size;
      known.set(value, layer);
      layerOf[s] = layer;
    });
    return { layerOf, count: known.size };
  }
  const word = Number(key & 0xffffffffn) >>> 0;
  const masks = source.kind === 'words' ? source.masks : null;
  const numbers = new WordNumbers(stateCount);
  for (let s = 0; s < stateCount; s++) layerOf[s] = numbers.of(((masks === null ? s : (masks[s] ?? 0)) & word) >>> 0);
  return { layerOf, count: numbers.count };
}

/** Numbers distinct 32-bit words from 0 in order of first sight: an open-addressing table, since a Map of boxed keys is ten times slower. */
class WordNumbers {
  count = 0;
  readonly #words: Uint32Array;
  readonly #numbers: Int32Array;
  readonly #shift: number;

  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(Math.max(2, most))) + 1);
    this.#words = new Uint32Array(2 ** bits);
    this.#numbers = new Int32Array(2 ** bits).fill(-1);
    this.#shift = 32 - bits;
  }

  of(word: number): number {
    const last = this.#words.length - 1;
    let slot = Math.imul(word, 0x9e3779b1) >>> this.#shift;
    for (;;) {
      const number = this.#numbers[slot] ?? -1;
      if (number < 0) {
        this.#words[slot] = word;
        this.#numbers[slot] = this.count;
        return this.count++;
      }
      if (this.#words[slot] === word) return number;
      slot = (slot + 1) & last;
    }
  }
}

/** States by layer, ascending within each: one counting sort. */
function sortByLayer(
  layerOf: Uint32Array,
  count: number,
): { readonly start: Uint32Array; readonly order: Uint32Array } {
  const start = new Uint32Array(count + 1);
  for (const layer of layerOf) start[layer + 1] = (start[layer + 1] ?? 0) + 1;
  for (let layer = 0; layer < count; layer++) start[layer + 1] = (start[layer + 1] ?? 0) + (start[layer] ?? 0);
  const next = start.slice();
  const order = new Uint32Array(layerOf.length);
  for (let s = 0; s < layerOf.length; s++) {
    const layer = layerOf[s] ?? 0;
    const place = next[layer] ?? 0;
    order[place] = s;
    next[layer] = place + 1;
  }
  return { start, order };
}

type Links = Pick<Blocks, 'upStart' | 'up' | 'downStart' | 'down'>;

/** Links each layer to those of the same block that allowed directions lead to. */
function linkLayers(count: number, first: (layer: number) => bigint, context: bigint, control: OptionControl): Links {
  const blocks = new Map<bigint, number[]>();
  const patterns: bigint[] = [];
  for (let layer = 0; layer < count; layer++) {
    const mask = first(layer);
    patterns.push(mask & (control.onlyTaken | control.onlyWithdrawn));
    const block = blocks.get(mask & context);
    if (block === undefined) blocks.set(mask & context, [layer]);
    else block.push(layer);
  }
  const pairs: [number, number][] = [];
  for (const block of blocks.values()) {
    for (const from of block) {
      const a = patterns[from] ?? 0n;
      for (const to of block) {
        const b = patterns[to] ?? 0n;
        if (from !== to && (a & ~b & control.onlyTaken) === 0n && (b & ~a & control.onlyWithdrawn) === 0n)
          pairs.push([from, to]);
      }
    }
  }
  const up = rows(count, pairs);
  const down = rows(
    count,
    pairs.map(([from, to]) => [to, from]),
  );
  return { upStart: up.start, up: up.targets, downStart: down.start, down: down.targets };
}

function rows(
  count: number,
  pairs: readonly (readonly [number, number])[],
): { readonly start: Uint32Array; readonly targets: Uint32Array } {
  const start = new Uint32Array(count + 1);
  for (const [from] of pairs) start[from + 1] = (start[from + 1] ?? 0) + 1;
  for (let layer = 0; layer < count; layer++) start[layer + 1] = (start[layer + 1] ?? 0) + (start[layer] ?? 0);
  const next = start.slice();
  const targets = new Uint32Array(pairs.length);
  for (const [from, to] of pairs) {
    const place = next[from] ?? 0;
    targets[place] = to;
    next[from] = place + 1;
  }
  return { start, targets };
}
