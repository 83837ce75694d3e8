// The states in which an offer holds, grouped by what others would have to change for it, and what the asked party
// would make of each group: whether it gains against the status quo, and whether it would still accept once the others moved.

import {
  type Condition,
  type DmIndex,
  type OptionForm,
  type OptionIndex,
  type StateIndex,
  type StateMask,
  holds,
  optionIndex,
  optionsControlledBy,
  stateIndex,
} from '@parley/model';
import type { GraphModel } from '@parley/engine';
import type { OptionChanged } from './answer.js';

/** What one set of others' changes makes possible. */
export interface OfferedState {
  /** Options of others that change against the status quo, as a mask. */
  readonly others: bigint;
  /** The asked party's most preferred state with the offer and just these changes of others. */
  readonly mask: StateMask;
  readonly state: StateIndex;
  /** Whether the party prefers that state to the status quo. */
  readonly gains: boolean;
  /** Whether, once the others have made these changes, the party can do no better by its own moves than accept. */
  readonly follows: boolean;
}

/** Options by who controls them and how they may change, as masks. */
interface Control {
  readonly own: bigint;
  readonly onlyTaken: bigint;
  readonly onlyWithdrawn: bigint;
}

/**
 * Every set of others' changes after which the offer can hold, fewest changes first.
 * Each option may change once, in its allowed direction; intermediate states are not looked at.
 */
export function offeredStates(
  form: OptionForm,
  model: GraphModel,
  dm: DmIndex,
  offer: Condition,
  statusQuo: StateMask,
): readonly OfferedState[] {
  const control = controlOf(form, dm);
  const ranks = model.ranks[dm];
  const rankOf = (s: StateIndex): number => ranks?.[s] ?? 0;
  const here = model.states.indexOf(statusQuo);
  const groups = groupByOthers(model, control, offer, statusQuo, rankOf);
  const offered: OfferedState[] = [];
  for (const [others, { best, without }] of groups) {
    if (best === null) continue;
    const gains = here !== null && rankOf(best.state) > rankOf(here);
    offered.push({ others, ...best, gains, follows: rankOf(best.state) >= without });
  }
  return offered.sort((a, b) => size(a.others) - size(b.others) || (a.others < b.others ? -1 : 1));
}

/** Those of the candidates, fewest changes first, that contain no other one. */
export function smallest(candidates: readonly OfferedState[]): readonly OfferedState[] {
  const minimal: OfferedState[] = [];
  for (const candidate of candidates) {
    if (!minimal.some(({ others }) => (others & candidate.others) === others)) minimal.push(candidate);
  }
  return minimal;
}

interface Group {
  best: { readonly mask: StateMask; readonly state: StateIndex } | null;
  /** The party's highest rank without the offer, −1 where there is no such state. */
  without: number;
}

function groupByOthers(
  model: GraphModel,
  control: Control,
  offer: Condition,
  statusQuo: StateMask,
  rankOf: (s: StateIndex) => number,
): ReadonlyMap<bigint, Group> {
  const groups = new Map<bigint, Group>();
  for (let s = 0; s < model.states.count; s++) {
    const state = stateIndex(s);
    for (const mask of model.states.masksOf(state)) {
      if (!allowed(control, statusQuo, mask)) continue;
      const others = (mask ^ statusQuo) & ~control.own;
      const group = groups.get(others) ?? { best: null, without: -1 };
      groups.set(others, group);
      if (!holds(offer, mask)) group.without = Math.max(group.without, rankOf(state));
      else if (group.best === null || rankOf(state) > rankOf(group.best.state)) group.best = { mask, state };
    }
  }
  return groups;
}

/** The options in which two masks differ, as changes from the first to the second, restricted to `among`. */
export function changesBetween(
  from: StateMask,
  to: StateMask,
  optionCount: number,
  among: (option: OptionIndex) => boolean,
): readonly OptionChanged[] {
  const changes: OptionChanged[] = [];
  for (let index = 0; index < optionCount; index++) {
    const option = optionIndex(index);
    const bit = 1n << BigInt(index);
    if (((from ^ to) & bit) !== 0n && among(option)) changes.push({ option, taken: (to & bit) !== 0n });
  }
  return changes;
}

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
