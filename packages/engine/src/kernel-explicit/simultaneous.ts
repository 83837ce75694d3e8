// Simultaneous stability over whole models in option form. Cost: for each state, the product of the parties' improvements.

import { type DmIndex, type StateMask, dmIndex, stateIndex } from '@parley/model';
import type { SanctionStrictness } from '../analysis/request.js';
import { StateSet } from '../analysis/state-set.js';
import type { GraphModel } from '../graph-model/graph-model.js';

/** How many joint moves the whole analysis would compare, counted without making any. */
export function jointMoveCount(model: GraphModel): number {
  let total = 0;
  for (let s = 0; s < model.states.count; s++) {
    let joint = 1;
    for (let dm = 0; dm < model.dmCount; dm++) joint *= improvements(model, dmIndex(dm), s).length + 1;
    total += joint * model.dmCount;
    if (total > Number.MAX_SAFE_INTEGER) break;
  }
  return total;
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
