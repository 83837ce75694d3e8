// The last step of every builder: one immutable model, its name computed only when somebody asks for it.

import { fingerprintOf } from './fingerprint.js';
import type { Definition, GraphModel, Moves, RankTable, StateTable } from './graph-model.js';
import { keepStructure, type MoveStructure } from './move-structure.js';

/** Puts a model together and remembers how its moves are held. */
export function assemble(
  definition: Definition,
  states: StateTable,
  ranks: () => readonly RankTable[],
  moves: Moves,
  structure: MoveStructure,
): GraphModel {
  const fingerprint = once(() => fingerprintOf(definition));
  const model: GraphModel = {
    definition,
    get fingerprint() {
      return fingerprint();
    },
    dmCount: definition.dms.length,
    states,
    get ranks() {
      return ranks();
    },
    moves,
  };
  return keepStructure(model, structure);
}

/** A value computed when first asked for. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
