// Simultaneous stability over whole models in option form. Cost: for each state, the product of the parties' improvements.

import { type DmIndex, type StateMask, dmIndex, stateIndex } from '@parley/model';
import type { SanctionStrictness } from '../analysis/request.js';
import { StateSet } from '../analysis/state-set.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { structureOf } from '../graph-model/move-structure.js';
import { type Ladder, laddersOf } from './ladder.js';

/** How many joint moves the whole analysis would compare, counted without making any: one pass for each decision maker. */
export function jointMoveCount(model: GraphModel): number {
  const structure = structureOf(model);
  if (structure.kind !== 'blocks') return 0;
  const ladderOf = laddersOf(model, structure);
  const joint = new Float64Array(model.states.count).fill(model.dmCount);
  for (let dm = 0; dm < model.dmCount; dm++) {
    const counts = improvementCounts(ladderOf(dmIndex(dm)));
    for (let s = 0; s < joint.length; s++) joint[s] = (joint[s] ?? 0) * ((counts[s] ?? 0) + 1);
  }
  return joint.reduce((sum, moves) => sum + moves, 0);
}

/** |R_i⁺(s)| for every state: in a layer sorted by rank, what stands above; and what stands above in layers that it leads to. */
function improvementCounts({ blocks, sorted, ranks }: Ladder): Uint32Array {
  const { start, upStart, up } = blocks;
  const counts = new Uint32Array(ranks.length);
  const addAbove = (from: number, to: number): void => {
    const end = start[to + 1] ?? 0;
    let place = start[to] ?? 0;
    for (let k = start[from] ?? 0; k < (start[from + 1] ?? 0); k++) {
      const s = sorted[k] ?? 0;
      while (place < end && (ranks[sorted[place] ?? 0] ?? 0) <= (ranks[s] ?? 0)) place++;
      counts[s] = (counts[s] ?? 0) + end - place;
    }
  };
  for (let layer = 0; layer < start.length - 1; layer++) {
    addAbove(layer, layer);
    for (let k = upStart[layer] ?? 0; k < (upStart[layer + 1] ?? 0); k++) addAbove(layer, up[k] ?? 0);
  }
  return counts;
}

/**
 * States at which every improvement of the focal DM is spoilt when the others, each by staying or by an improvement of
 * its own from the same state, make the combined state feasible and no better for the focal DM (Fraser, Hipel 1984).
 */
export function simultaneousStable(model: GraphModel, focal: DmIndex, strictness: SanctionStrictness): StateSet {
  const count = model.states.count;
  const words = new Uint32Array((count + 31) >>> 5);
  const ranks = model.ranks[focal];
  for (let s = 0; s < count; s++) {
    const rank = ranks?.[s] ?? 0;
    const spoils = (mask: bigint): boolean => {
      const joint = model.states.indexOf(mask as StateMask);
      if (joint === null) return false;
      const reached = ranks?.[joint] ?? 0;
      return strictness === 'weak' ? reached <= rank : reached < rank;
    };
    if (isStable(model, focal, s, spoils)) words[s >>> 5] = (words[s >>> 5] ?? 0) | (1 << (s & 31));
  }
  return new StateSet(words, count, model.fingerprint);
}

function isStable(model: GraphModel, focal: DmIndex, s: number, spoils: (mask: bigint) => boolean): boolean {
  const own = improvements(model, focal, s);
  if (own.length === 0) return true;
  const start = maskOf(model, s);
  const choices: (readonly bigint[])[] = [];
  for (let dm = 0; dm < model.dmCount; dm++) {
    if (dm !== focal) choices.push([0n, ...improvements(model, dmIndex(dm), s).map((to) => maskOf(model, to) ^ start)]);
  }
  const answered = (mask: bigint, from: number): boolean => {
    const choice = choices[from];
    if (choice === undefined) return spoils(mask);
    return choice.some((change) => answered(mask ^ change, from + 1));
  };
  return own.every((to) => answered(maskOf(model, to), 0));
}

const maskOf = (model: GraphModel, s: number): bigint => model.states.masksOf(stateIndex(s))[0] ?? 0n;

function improvements(model: GraphModel, dm: DmIndex, s: number): readonly number[] {
  const ranks = model.ranks[dm];
  const rank = ranks?.[s] ?? 0;
  return model.moves.of(dm, stateIndex(s)).filter((to) => (ranks?.[to] ?? 0) > rank);
}
