// Sweeps over models in option form. A layer is a set of states one move from each other, so that a sweep handles a
// layer at a time and never lists a move: every sweep is linear in states, and in links between layers for one-way options.

import { type DmIndex, dmIndex } from '@parley/model';
import type { Blocks } from '../graph-model/blocks.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { MoveStructure } from '../graph-model/move-structure.js';
import { type Ladder, laddersOf } from './ladder.js';
import { leastByImprovements } from './least-by-improvements.js';
import { componentsOf, leastByOneWayMoves, leastOfComponents } from './least-by-moves.js';
import type { Responses, Values } from './responses.js';

/** Sweeps for a model whose moves are held as blocks. */
export function blockResponses(
  model: GraphModel,
  structure: Extract<MoveStructure, { readonly kind: 'blocks' }>,
): Responses {
  const ladderOf = laddersOf(model, structure);
  const opponentsOf = (focal: DmIndex): readonly DmIndex[] =>
    Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm)).filter((dm) => dm !== focal);
  let components: { readonly focal: DmIndex; readonly labels: Uint32Array } | null = null;
  const leastByMoves = (focal: DmIndex, values: Values): Values => {
    const opponents = opponentsOf(focal).map(structure.byDm);
    if (opponents.some((blocks) => !blocks.reversible)) return leastByOneWayMoves(opponents, values);
    if (components?.focal !== focal) components = { focal, labels: componentsOf(values.length, opponents) };
    return leastOfComponents(components.labels, values);
  };
  return {
    bestReply: (focal) => bestReply(ladderOf(focal)),
    leastReached: (focal, values, kind) => {
      if (kind === 'moves') return leastByMoves(focal, values);
      return leastByImprovements(
        opponentsOf(focal)
          .map(ladderOf)
          .filter((ladder) => !ladder.indifferent),
        values,
      );
    },
    lowerByMoves: (dm, values, kind, into) => {
      if (kind === 'moves') lowerByAllMoves(structure.byDm(dm), values, into);
      else lowerByImprovements(ladderOf(dm), values, into);
    },
    highestOverImprovements: (focal, values) => highestOverImprovements(ladderOf(focal), values),
  };
}

function bestReply({ blocks, sorted, ranks }: Ladder): Values {
  const { layerOf, start, upStart, up } = blocks;
  const layerCount = start.length - 1;
  const top = new Uint32Array(layerCount);
  for (let layer = 0; layer < layerCount; layer++) top[layer] = ranks[sorted[(start[layer + 1] ?? 1) - 1] ?? 0] ?? 0;
  const best = new Uint32Array(ranks.length);
  for (let s = 0; s < best.length; s++) {
    const layer = layerOf[s] ?? 0;
    let most = top[layer] ?? 0;
    for (let k = upStart[layer] ?? 0; k < (upStart[layer + 1] ?? 0); k++) most = Math.max(most, top[up[k] ?? 0] ?? 0);
    best[s] = most;
  }
  return best;
}

/** A layer's states are one move from each other; a state itself counts too, which no caller minds. */
function lowerByAllMoves(blocks: Blocks, values: Values, into: Values): void {
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

/** Two fingers moving down: for each state of layer `from`, the least value over the states of layer `to` that it improves to. */
function lowerByImprovements({ blocks, sorted, ranks }: Ladder, values: Values, into: Values): void {
  eachPair(blocks, (from, to) => {
    const floor = blocks.start[to] ?? 0;
    let upper = (blocks.start[to + 1] ?? 0) - 1;
    let least = 0xffffffff;
    for (let k = (blocks.start[from + 1] ?? 0) - 1; k >= (blocks.start[from] ?? 0); k--) {
      const s = sorted[k] ?? 0;
      const rank = ranks[s] ?? 0;
      for (; upper >= floor && (ranks[sorted[upper] ?? 0] ?? 0) > rank; upper--)
        least = Math.min(least, values[sorted[upper] ?? 0] ?? 0);
      if (least < (into[s] ?? 0)) into[s] = least;
    }
  });
}

/** As above, with the highest value instead of the least. */
function highestOverImprovements({ blocks, sorted, ranks }: Ladder, values: Values): Int32Array {
  const highest = new Int32Array(values.length).fill(-1);
  eachPair(blocks, (from, to) => {
    const floor = blocks.start[to] ?? 0;
    let upper = (blocks.start[to + 1] ?? 0) - 1;
    let most = -1;
    for (let k = (blocks.start[from + 1] ?? 0) - 1; k >= (blocks.start[from] ?? 0); k--) {
      const s = sorted[k] ?? 0;
      const rank = ranks[s] ?? 0;
      for (; upper >= floor && (ranks[sorted[upper] ?? 0] ?? 0) > rank; upper--)
        most = Math.max(most, values[sorted[upper] ?? 0] ?? 0);
      if (most > (highest[s] ?? -1)) highest[s] = most;
    }
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
