// Moves in option form, answered from blocks on demand.

import { type DmIndex, type StateIndex, invariant, stateIndex } from '@parley/model';
import type { Moves, StateTable } from './graph-model.js';
import type { MoveStructure } from './move-structure.js';
import { type OptionControl, isMove } from './option-control.js';

/** R_i by reading the mover's layer and the layers above it. */
export function blockMoves(states: StateTable, controls: readonly OptionControl[], structure: MoveStructure): Moves {
  invariant(structure.kind === 'blocks', 'option form without merged states has blocks');
  const of = (dm: DmIndex, s: StateIndex): readonly StateIndex[] => {
    const { layerOf, order, start, upStart, up } = structure.byDm(dm);
    const own = layerOf[s] ?? 0;
    const found: StateIndex[] = [];
    const addLayer = (layer: number): void => {
      for (let k = start[layer] ?? 0; k < (start[layer + 1] ?? 0); k++) {
        const to = order[k] ?? 0;
        if (to !== s) found.push(stateIndex(to));
      }
    };
    addLayer(own);
    for (let k = upStart[own] ?? 0; k < (upStart[own + 1] ?? 0); k++) addLayer(up[k] ?? 0);
    return found.sort((a, b) => a - b);
  };
  const has = (dm: DmIndex, from: StateIndex, to: StateIndex): boolean => {
    const [a] = states.masksOf(from);
    const [b] = states.masksOf(to);
    const control = controls[dm];
    return a !== undefined && b !== undefined && control !== undefined && isMove(control, a, b);
  };
  return { of, has, transitive: true };
}
