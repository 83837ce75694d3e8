// Why a party ranks one state against another: the element of its stated preference that decides the comparison.

import {
  type Basis,
  type Condition,
  type Conflict,
  type DmIndex,
  type OptionIndex,
  type PreferenceStatement,
  type StateIndex,
  type StateMask,
  type StatedPreference,
  type Tier,
  holds,
  invariant,
  matches,
  unreachable,
} from '@parley/model';
import type { GraphModel } from '@parley/engine';

/** How a party compares a first state with a second; never a number whose sign one has to remember. */
export type Comparison = 'preferred' | 'equal' | 'lessPreferred';

/** What decides a comparison. */
export type Decider =
  /** The most important statement that separates the two states. */
  | {
      readonly kind: 'statement';
      readonly position: number;
      readonly condition: Condition;
      /** The condition as the case has it. */
      readonly text: string;
      readonly holdsAtFirst: boolean;
      readonly basis: Basis;
    }
  /** The options in which the two states differ, with their weights. */
  | { readonly kind: 'weights'; readonly options: readonly OptionIndex[]; readonly bases: readonly Basis[] }
  /** The tiers of the ranking, counted from 1 for the most preferred. */
  | {
      readonly kind: 'ranking';
      readonly firstTier: number;
      readonly secondTier: number;
      readonly bases: readonly Basis[];
    }
  /** Nothing separates the two states. */
  | { readonly kind: 'nothing'; readonly bases: readonly Basis[] };

/** A comparison of two states by one party, with what decides it. */
export interface Reason {
  readonly dm: DmIndex;
  readonly first: StateIndex;
  readonly second: StateIndex;
  readonly comparison: Comparison;
  readonly decider: Decider;
}

/** Explains how `dm` compares `first` with `second`. The comparison is the model's; the decider is found in the conflict. */
export function reasonFor(
  conflict: Conflict,
  model: GraphModel,
  dm: DmIndex,
  first: StateIndex,
  second: StateIndex,
): Reason {
  const preference = conflict.preferences[dm];
  invariant(preference !== undefined, 'every decision maker has a stated preference');
  const ranks = model.ranks[dm];
  invariant(ranks !== undefined, 'every decision maker has a rank table');
  const difference = (ranks[first] ?? 0) - (ranks[second] ?? 0);
  const comparison: Comparison = difference > 0 ? 'preferred' : difference < 0 ? 'lessPreferred' : 'equal';
  return { dm, first, second, comparison, decider: deciderOf(preference, model, first, second) };
}

function deciderOf(preference: StatedPreference, model: GraphModel, first: StateIndex, second: StateIndex): Decider {
  const a = maskOf(model, first);
  const b = maskOf(model, second);
  switch (preference.kind) {
    case 'indifferent':
      return { kind: 'nothing', bases: [preference.basis] };
    case 'ranking':
      return rankingDecider(preference.tiers, first, second, a, b);
    case 'prioritised':
      return a === null || b === null ? { kind: 'nothing', bases: [] } : statementDecider(preference.statements, a, b);
    case 'weights': {
      if (a === null || b === null) return { kind: 'nothing', bases: [] };
      const differing = preference.weights.filter(({ option }) => (((a ^ b) >> BigInt(option)) & 1n) === 1n);
      return {
        kind: 'weights',
        options: differing.map(({ option }) => option),
        bases: differing.map(({ basis }) => basis),
      };
    }
    default:
      return unreachable(preference);
  }
}

/** The one mask that stands for a state; the first where several were merged; null in free form. */
const maskOf = (model: GraphModel, s: StateIndex): StateMask | null => model.states.masksOf(s)[0] ?? null;

function statementDecider(statements: readonly PreferenceStatement[], a: StateMask, b: StateMask): Decider {
  for (const [index, statement] of statements.entries()) {
    const holdsAtFirst = holds(statement.condition, a);
    if (holdsAtFirst !== holds(statement.condition, b)) {
      const { condition, text, basis } = statement;
      return { kind: 'statement', position: index + 1, condition, text, holdsAtFirst, basis };
    }
  }
  return { kind: 'nothing', bases: [] };
}

function rankingDecider(
  tiers: readonly Tier[],
  first: StateIndex,
  second: StateIndex,
  a: StateMask | null,
  b: StateMask | null,
): Decider {
  const firstTier = tierOf(tiers, first, a);
  const secondTier = tierOf(tiers, second, b);
  const bases = [...new Set([firstTier, secondTier])].flatMap((index) => tiers[index]?.basis ?? []);
  if (firstTier === secondTier) return { kind: 'nothing', bases };
  return { kind: 'ranking', firstTier: firstTier + 1, secondTier: secondTier + 1, bases };
}

function tierOf(tiers: readonly Tier[], s: StateIndex, mask: StateMask | null): number {
  const named = tiers.findIndex((tier) => {
    if (tier.kind === 'states') return tier.states.includes(s);
    return tier.kind === 'patterns' && mask !== null && tier.patterns.some((pattern) => matches(pattern, mask));
  });
  return named >= 0 ? named : tiers.findIndex((tier) => tier.kind === 'rest');
}
