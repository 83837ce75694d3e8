// The states in which an offer holds, grouped by what others would have to change for it.

import {
  type Condition, type DmIndex, type OptionForm, type OptionIndex, type StateIndex, type StateMask, holds, optionIndex, optionsControlledBy,
  stateIndex,
} from '@parley/model';
import type { GraphModel, RankTable } from '@parley/engine';
import type { OptionChanged } from './answer.js';

/** A smallest set of others' changes that lets the offer hold, and the asked party's best state with just these changes. */
export interface OfferedState {
  /** Options of others that change against the status quo. */
  readonly others: bigint;
  readonly mask: StateMask;
  readonly state: StateIndex;
}

/** Options by who controls them and how they may change, as masks. */
interface Control {
  readonly own: bigint;
  readonly onlyTaken: bigint;
  readonly onlyWithdrawn: bigint;
}

/**
 * The inclusion-minimal sets of others' changes after which the offer can hold, fewest changes first.
 * Only changes that options allow in one move each are considered; intermediate states are not.
 */
export function offeredStates(
  form: OptionForm, model: GraphModel, dm: DmIndex, offer: Condition, statusQuo: StateMask,
): readonly OfferedState[] {
  const control = controlOf(form, dm);
  const ranks = model.ranks[dm];
  const best = new Map<bigint, OfferedState>();
  for (let s = 0; s < model.states.count; s++) {
    const state = stateIndex(s);
    for (const mask of model.states.masksOf(state)) {
      if (!holds(offer, mask) || !allowed(control, statusQuo, mask)) continue;
      const others = (mask ^ statusQuo) & ~control.own;
      const found = best.get(others);
      if (found === undefined || rankAt(ranks, state) > rankAt(ranks, found.state)) best.set(others, { others, mask, state });
    }
  }
  const bySize = [...best.values()].sort((a, b) => size(a.others) - size(b.others) || (a.others < b.others ? -1 : 1));
  const minimal: OfferedState[] = [];
  for (const candidate of bySize) {
    if (!minimal.some((smaller) => (smaller.others & candidate.others) === smaller.others)) minimal.push(candidate);
  }
  return minimal;
}

/** The options in which two masks differ, as changes from the first to the second, restricted to `among`. */
export function changesBetween(from: StateMask, to: StateMask, optionCount: number, among: (option: OptionIndex) => boolean): readonly OptionChanged[] {
  const changes: OptionChanged[] = [];
  for (let index = 0; index < optionCount; index++) {
    const option = optionIndex(index);
    const bit = 1n << BigInt(index);
    if (((from ^ to) & bit) !== 0n && among(option)) changes.push({ option, taken: (to & bit) !== 0n });
  }
  return changes;
}

const rankAt = (ranks: RankTable | undefined, s: StateIndex): number => ranks?.[s] ?? 0;

function controlOf(form: OptionForm, dm: DmIndex): Control {
  const own = optionsControlledBy(form.options, dm).reduce((mask, option) => mask | (1n << BigInt(option)), 0n);
  let onlyTaken = 0n;
  let onlyWithdrawn = 0n;
  form.options.forEach((option, index) => {
    if (option.change === 'onlyTaken') onlyTaken |= 1n << BigInt(index);
    if (option.change === 'onlyWithdrawn') onlyWithdrawn |= 1n << BigInt(index);
  });
  return { own, onlyTaken, onlyWithdrawn };
}

const allowed = (control: Control, from: StateMask, to: StateMask): boolean =>
  (from & ~to & control.onlyTaken) === 0n && (to & ~from & control.onlyWithdrawn) === 0n;

function size(mask: bigint): number {
  let count = 0;
  for (let rest = mask; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}
