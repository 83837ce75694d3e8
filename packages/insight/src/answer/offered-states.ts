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
import { maskWords, wordOf, wordTest } from './mask-words.js';

/** What one set of others' changes makes possible. */
export interface OfferedState {
  /** Options of others that change against the status quo, as a mask. */
  readonly others: bigint;
  /** The asked party's most preferred state with the offer and just these changes of others. */
  readonly mask: StateMask;
  readonly state: StateIndex;
  /** All states with the offer and just these changes of others, ascending. */
  readonly states: readonly StateIndex[];
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
  const groups = groupByOthers(model, stateTests(model, control, offer, statusQuo), rankOf);
  const offered: OfferedState[] = [];
  for (const [others, { best, without, states }] of groups) {
    if (best === null) continue;
    const gains = here !== null && rankOf(best) > rankOf(here);
    const mask = model.states.masksOf(best)[0] ?? statusQuo;
    offered.push({ others: BigInt(others), mask, state: best, states, gains, follows: rankOf(best) >= without });
  }
  const sizes = new Map(offered.map((entry) => [entry, size(entry.others)]));
  return offered.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || (a.others < b.others ? -1 : 1));
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
  /** The party's most preferred state with the offer. */
  best: StateIndex | null;
  readonly states: StateIndex[];
  /** The party's highest rank without the offer, −1 where there is no such state. */
  without: number;
}

/** What is asked of each state: whether it can come about from the status quo, what others change for it, whether it has the offer. */
interface StateTests {
  readonly allowed: (s: StateIndex) => boolean;
  readonly others: (s: StateIndex) => number | bigint;
  readonly offered: (s: StateIndex) => boolean;
}

function groupByOthers(
  model: GraphModel,
  tests: StateTests,
  rankOf: (s: StateIndex) => number,
): ReadonlyMap<number | bigint, Group> {
  const groups = new Map<number | bigint, Group>();
  for (let index = 0; index < model.states.count; index++) {
    const s = stateIndex(index);
    if (!tests.allowed(s)) continue;
    const others = tests.others(s);
    let group = groups.get(others);
    if (group === undefined) {
      group = { best: null, states: [], without: -1 };
      groups.set(others, group);
    }
    if (!tests.offered(s)) group.without = Math.max(group.without, rankOf(s));
    else {
      group.states.push(s);
      if (group.best === null || rankOf(s) > rankOf(group.best)) group.best = s;
    }
  }
  return groups;
}

function stateTests(model: GraphModel, control: Control, offer: Condition, statusQuo: StateMask): StateTests {
  const words = maskWords(model);
  if (words !== null) {
    const from = wordOf(statusQuo);
    const [own, onlyTaken, onlyWithdrawn] = [
      wordOf(control.own),
      wordOf(control.onlyTaken),
      wordOf(control.onlyWithdrawn),
    ];
    const test = wordTest(offer);
    const word = (s: StateIndex): number => words[s] ?? 0;
    return {
      allowed: (s) => (from & ~word(s) & onlyTaken) === 0 && (word(s) & ~from & onlyWithdrawn) === 0,
      others: (s) => ((word(s) ^ from) & ~own) >>> 0,
      offered: (s) => test(word(s)),
    };
  }
  // A merged state stands for its lowest mask, as it does everywhere else.
  const mask = (s: StateIndex): StateMask => model.states.masksOf(s)[0] ?? statusQuo;
  return {
    allowed: (s) =>
      (statusQuo & ~mask(s) & control.onlyTaken) === 0n && (mask(s) & ~statusQuo & control.onlyWithdrawn) === 0n,
    others: (s) => (mask(s) ^ statusQuo) & ~control.own,
    offered: (s) => holds(offer, mask(s)),
  };
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

function size(mask: bigint): number {
  let count = 0;
  for (let rest = mask; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}
