// Random preferences of every kind: prioritised statements, weights, rankings with ties and a rest, indifference.

import {
  type Merge,
  type StateMask,
  type StatedPreference,
  type Tier,
  holds,
  noBasis,
  optionIndex,
  stateIndex,
  stateMask,
} from '@parley/model';
import { randomCondition } from './random-condition.js';
import type { Chance } from './random.js';

const indifferent: StatedPreference = { kind: 'indifferent', basis: noBasis, span: null };

/** A preference over listed states. */
export function randomListedPreference(chance: Chance, count: number): StatedPreference {
  if (chance.coin(0.1)) return indifferent;
  const states = Array.from({ length: count }, (_, s) => stateIndex(s));
  const most = chance.pick([3, 20]);
  const tiers = tiersOf(states, () => chance.below(most)).map(
    (tier): Tier => ({ kind: 'states', states: tier, basis: noBasis, span: null }),
  );
  return { kind: 'ranking', tiers, span: null };
}

/** A preference over the feasible states of an option form; a ranking keeps merged states together. */
export function randomPreference(
  chance: Chance,
  optionCount: number,
  masks: readonly StateMask[],
  merges: readonly Merge[],
): StatedPreference {
  switch (chance.below(6)) {
    case 0:
    case 1:
      return prioritised(chance, optionCount);
    case 2:
      return weighted(chance, optionCount);
    case 3:
      return indifferent;
    default:
      return ranked(chance, optionCount, masks, merges);
  }
}

function prioritised(chance: Chance, optionCount: number): StatedPreference {
  const statements = chance.list(chance.between(1, 8), () => ({
    condition: randomCondition(chance, optionCount, 2),
    text: '',
    basis: noBasis,
    span: null,
  }));
  return { kind: 'prioritised', statements, span: null };
}

function weighted(chance: Chance, optionCount: number): StatedPreference {
  const weights = chance.list(optionCount, (index) => ({
    option: optionIndex(index),
    weight: { digits: BigInt(chance.between(-3, 3)), scale: chance.below(2) },
    basis: noBasis,
    span: null,
  }));
  return { kind: 'weights', weights: weights.filter(() => chance.coin(0.8)), span: null };
}

/** Tiers of full patterns, and sometimes some states are left to `rest`. */
function ranked(
  chance: Chance,
  optionCount: number,
  masks: readonly StateMask[],
  merges: readonly Merge[],
): StatedPreference {
  const all = (1n << BigInt(optionCount)) - 1n;
  const most = chance.pick([3, 100]);
  const worthOfMerge = merges.map(() => chance.below(most));
  const worth = (mask: StateMask): number =>
    worthOfMerge[merges.findIndex(({ states }) => holds(states, mask))] ?? chance.below(most);
  const tiers = tiersOf(masks, worth).map((tier): Tier => {
    const patterns = tier.map((mask) => ({ yes: mask, no: stateMask(all & ~mask) }));
    return { kind: 'patterns', patterns, basis: noBasis, span: null };
  });
  if (chance.coin(0.3)) tiers.splice(chance.below(tiers.length), 1, { kind: 'rest', basis: noBasis, span: null });
  return { kind: 'ranking', tiers, span: null };
}

/** Groups of equal worth, the largest first. */
function tiersOf<T>(items: readonly T[], worth: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const value = worth(item);
    groups.set(value, [...(groups.get(value) ?? []), item]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}
