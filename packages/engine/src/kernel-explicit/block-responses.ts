// Sweeps over models in option form. A layer is a set of states one move from each other, so that a sweep handles a
// layer at a time and never lists a move: every sweep is linear in states, and in links between layers for one-way options.

import { type DmIndex, dmIndex } from '@parley/model';
import type { Blocks } from '../graph-model/blocks.js';
import type { GraphModel, RankTable } from '../graph-model/graph-model.js';
import { once } from '../graph-model/assemble.js';
import type { MoveStructure } from '../graph-model/move-structure.js';
import { sortLayersByRank, statesByKey } from './layer-ranks.js';
import type { MoveKind, Responses } from './responses.js';

/** A decision maker's layers, and its states within each sorted by its own rank. */
interface Ladder {
  readonly blocks: Blocks;
  readonly sorted: Uint32Array;
  readonly ranks: RankTable;
}

/** Sweeps for a model whose moves are held as blocks. */
export function blockResponses(
  model: GraphModel,
  structure: Extract<MoveStructure, { readonly kind: 'blocks' }>,
): Responses {
  const ladders = model.ranks.map((ranks, dm) =>
    once((): Ladder => {
      const blocks = structure.byDm(dmIndex(dm));
      return { blocks, ranks, sorted: sortLayersByRank(blocks, ranks) };
    }),
  );
  const ladderOf = (dm: number): Ladder => {
    const ladder = ladders[dm];
    return ladder === undefined ? emptyLadder : ladder();
  };
  const opponentsOf = (focal: DmIndex): readonly Ladder[] =>
    ladders.flatMap((ladder, dm) => (dm === focal ? [] : [ladder()]));
  return {
    bestReply: (focal) => bestReply(ladderOf(focal)),
    leastReached: (focal, values, kind) => leastReached(opponentsOf(focal), values, kind),
    lowerByMoves: (dm, values, kind, into) => {
      if (kind === 'moves') lowerByAllMoves(ladderOf(dm).blocks, values, into);
      else lowerByImprovements(ladderOf(dm), values, into);
    },
    highestOverImprovements: (focal, values) => highestOverImprovements(ladderOf(focal), values),
  };
}

const emptyLadder: Ladder = {
  blocks: {
    layerOf: new Uint32Array(0),
    order: new Uint32Array(0),
    start: new Uint32Array(1),
    upStart: new Uint32Array(1),
    up: new Uint32Array(0),
    downStart: new Uint32Array(1),
    down: new Uint32Array(0),
    reversible: true,
  },
  sorted: new Uint32Array(0),
  ranks: new Uint8Array(0),
};

function bestReply({ blocks, sorted, ranks }: Ladder): RankTable {
  const { layerOf, start, upStart, up } = blocks;
  const layerCount = start.length - 1;
  const top = new Uint32Array(layerCount);
  const rankAtTop = (layer: number): number => ranks[sorted[(start[layer + 1] ?? 1) - 1] ?? 0] ?? 0;
  for (let layer = 0; layer < layerCount; layer++) {
    let best = rankAtTop(layer);
    for (let k = upStart[layer] ?? 0; k < (upStart[layer + 1] ?? 0); k++) best = Math.max(best, rankAtTop(up[k] ?? 0));
    top[layer] = best;
  }
  const best = new (ranks.constructor as new (length: number) => RankTable)(ranks.length);
  for (let s = 0; s < best.length; s++) best[s] = top[layerOf[s] ?? 0] ?? 0;
  return best;
}

/**
 * States in ascending order of value, each searched backwards through the opponents' moves: a state gets its number
 * from the first search that meets it, which is the least value that it can lead to. Every state is met once.
 */
function leastReached(opponents: readonly Ladder[], values: RankTable, kind: MoveKind): RankTable {
  const count = values.length;
  const least = values.slice();
  const met = new Uint8Array(count);
  const stack = new Uint32Array(count);
  const searches = opponents.map((ladder) =>
    kind === 'moves' ? new MoveSearch(ladder) : new ImprovementSearch(ladder),
  );
  for (const seed of statesByKey(values)) {
    if (met[seed] === 1) continue;
    const value = values[seed] ?? 0;
    met[seed] = 1;
    let height = 1;
    stack[0] = seed;
    while (height > 0) {
      const s = stack[--height] ?? 0;
      for (const search of searches) height = search.predecessors(s, met, least, value, stack, height);
    }
  }
  return least;
}

/** Backwards through all moves of one decision maker: each layer is opened once. */
class MoveSearch {
  readonly #blocks: Blocks;
  readonly #opened: Uint8Array;

  constructor({ blocks }: Ladder) {
    this.#blocks = blocks;
    this.#opened = new Uint8Array(blocks.start.length - 1);
  }

  /** Marks and stacks the states not yet met that can move to `s`; returns the new height of the stack. */
  predecessors(
    s: number,
    met: Uint8Array,
    least: RankTable,
    value: number,
    stack: Uint32Array,
    height: number,
  ): number {
    const { layerOf, downStart, down } = this.#blocks;
    const layer = layerOf[s] ?? 0;
    if (this.#opened[layer] === 1) return height;
    let top = this.#open(layer, met, least, value, stack, height);
    // Layers below an open layer are opened with it, so that they need not be looked at again from there.
    for (let k = downStart[layer] ?? 0; k < (downStart[layer + 1] ?? 0); k++)
      top = this.#open(down[k] ?? 0, met, least, value, stack, top);
    return top;
  }

  #open(layer: number, met: Uint8Array, least: RankTable, value: number, stack: Uint32Array, height: number): number {
    if (this.#opened[layer] === 1) return height;
    this.#opened[layer] = 1;
    const { order, start } = this.#blocks;
    const end = start[layer + 1] ?? 0;
    let top = height;
    for (let k = start[layer] ?? 0; k < end; k++) {
      const s = order[k] ?? 0;
      if (met[s] === 1) continue;
      met[s] = 1;
      least[s] = value;
      stack[top++] = s;
    }
    return top;
  }
}

/** Backwards through the improvements of one decision maker: of each layer an ever longer lower part has been met. */
class ImprovementSearch {
  readonly #ladder: Ladder;
  /** First place of each layer, in its order by rank, that has not been met through this decision maker. */
  readonly #next: Uint32Array;

  constructor(ladder: Ladder) {
    this.#ladder = ladder;
    this.#next = ladder.blocks.start.slice(0, -1);
  }

  /** Marks and stacks the states not yet met from which `s` is an improvement; returns the new height of the stack. */
  predecessors(
    s: number,
    met: Uint8Array,
    least: RankTable,
    value: number,
    stack: Uint32Array,
    height: number,
  ): number {
    const { blocks, ranks } = this.#ladder;
    const layer = blocks.layerOf[s] ?? 0;
    const rank = ranks[s] ?? 0;
    let top = this.#raise(layer, rank, met, least, value, stack, height);
    for (let k = blocks.downStart[layer] ?? 0; k < (blocks.downStart[layer + 1] ?? 0); k++) {
      top = this.#raise(blocks.down[k] ?? 0, rank, met, least, value, stack, top);
    }
    return top;
  }

  #raise(
    layer: number,
    rank: number,
    met: Uint8Array,
    least: RankTable,
    value: number,
    stack: Uint32Array,
    height: number,
  ): number {
    const { blocks, sorted, ranks } = this.#ladder;
    const end = blocks.start[layer + 1] ?? 0;
    let next = this.#next[layer] ?? 0;
    let top = height;
    for (; next < end; next++) {
      const s = sorted[next] ?? 0;
      if ((ranks[s] ?? 0) >= rank) break;
      if (met[s] === 1) continue;
      met[s] = 1;
      least[s] = value;
      stack[top++] = s;
    }
    this.#next[layer] = next;
    return top;
  }
}

/** A layer's states are one move from each other; a state itself counts too, which no caller minds. */
function lowerByAllMoves(blocks: Blocks, values: RankTable, into: RankTable): void {
  const { layerOf, order, start, upStart, up } = blocks;
  const lowest = new Uint32Array(start.length - 1);
  for (let layer = 0; layer < lowest.length; layer++) {
    let least = 0xffffffff;
    for (let k = start[layer] ?? 0; k < (start[layer + 1] ?? 0); k++)
      least = Math.min(least, values[order[k] ?? 0] ?? 0);
    lowest[layer] = least;
  }
  for (let s = 0; s < into.length; s++) {
    const layer = layerOf[s] ?? 0;
    let least = Math.min(into[s] ?? 0, lowest[layer] ?? 0);
    for (let k = upStart[layer] ?? 0; k < (upStart[layer + 1] ?? 0); k++)
      least = Math.min(least, lowest[up[k] ?? 0] ?? 0);
    into[s] = least;
  }
}

function lowerByImprovements(ladder: Ladder, values: RankTable, into: RankTable): void {
  eachPair(ladder.blocks, (from, to) => {
    sweepHigher(
      ladder,
      from,
      to,
      0xffffffff,
      (least, s) => Math.min(least, values[s] ?? 0),
      (s, least) => {
        if (least < (into[s] ?? 0)) into[s] = least;
      },
    );
  });
}

function highestOverImprovements(ladder: Ladder, values: RankTable): Int32Array {
  const highest = new Int32Array(values.length).fill(-1);
  eachPair(ladder.blocks, (from, to) => {
    sweepHigher(
      ladder,
      from,
      to,
      -1,
      (most, s) => Math.max(most, values[s] ?? 0),
      (s, most) => {
        if (most > (highest[s] ?? -1)) highest[s] = most;
      },
    );
  });
  return highest;
}

/** Every layer with itself and with each layer that it leads to. */
function eachPair({ start, upStart, up }: Blocks, visit: (from: number, to: number) => void): void {
  for (let layer = 0; layer < start.length - 1; layer++) {
    visit(layer, layer);
    for (let k = upStart[layer] ?? 0; k < (upStart[layer + 1] ?? 0); k++) visit(layer, up[k] ?? 0);
  }
}

/** For each state of layer `from`, folds a value over the states of layer `to` that its decision maker prefers: two fingers moving down. */
function sweepHigher(
  { blocks, sorted, ranks }: Ladder,
  from: number,
  to: number,
  start: number,
  fold: (so: number, s: number) => number,
  give: (s: number, folded: number) => void,
): void {
  let upper = (blocks.start[to + 1] ?? 0) - 1;
  const upperEnd = blocks.start[to] ?? 0;
  let folded = start;
  for (let k = (blocks.start[from + 1] ?? 0) - 1; k >= (blocks.start[from] ?? 0); k--) {
    const s = sorted[k] ?? 0;
    const rank = ranks[s] ?? 0;
    while (upper >= upperEnd && (ranks[sorted[upper] ?? 0] ?? 0) > rank) folded = fold(folded, sorted[upper--] ?? 0);
    give(s, folded);
  }
}
