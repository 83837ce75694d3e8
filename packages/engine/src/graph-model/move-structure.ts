// How the moves of a model are held for sweeps: blocks in option form, arcs where states or moves are listed.

import { type DmIndex, dmIndex, stateIndex } from '@parley/model';
import { type Arcs, compressArcs } from './arcs.js';
import { type Blocks } from './blocks.js';
import type { GraphModel } from './graph-model.js';

/** Blocks by decision maker (moves are then transitive), or arcs by decision maker. */
export type MoveStructure =
  | { readonly kind: 'blocks'; readonly byDm: (dm: DmIndex) => Blocks }
  | { readonly kind: 'arcs'; readonly byDm: (dm: DmIndex) => Arcs };

const structures = new WeakMap<GraphModel, MoveStructure>();

/** Remembers the structure that a model was built with. */
export function keepStructure(model: GraphModel, structure: MoveStructure): GraphModel {
  structures.set(model, structure);
  return model;
}

/** The structure of a model; a model that was built elsewhere has its moves listed. */
export function structureOf(model: GraphModel): MoveStructure {
  const known = structures.get(model);
  if (known !== undefined) return known;
  const byDm = Array.from({ length: model.dmCount }, (_, index) =>
    compressArcs(model.states.count, listedPairs(model, dmIndex(index))),
  );
  const structure: MoveStructure = { kind: 'arcs', byDm: (dm) => byDm[dm] ?? compressArcs(model.states.count, []) };
  structures.set(model, structure);
  return structure;
}

function* listedPairs(model: GraphModel, dm: DmIndex): Generator<readonly [number, number]> {
  for (let s = 0; s < model.states.count; s++) {
    for (const to of model.moves.of(dm, stateIndex(s))) yield [s, to];
  }
}
