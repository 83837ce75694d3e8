// Preferences as they were elicited. The ranking derived from them is the engine's.

import type { OptionIndex, StateIndex } from './brand.js';
import type { Basis } from './basis.js';
import type { Condition } from './condition.js';
import type { Decimal } from './decimal.js';
import type { Pattern } from './pattern.js';
import type { Span } from './span.js';

/** A condition that a party would rather see hold than not. `if`/`iff` statements are compiled into the condition. */
export interface PreferenceStatement {
  readonly condition: Condition;
  /** As the analyst wrote it. */
  readonly text: string;
  readonly basis: Basis;
  readonly span: Span | null;
  /** Neighbours with the same number are of unknown relative order; the written order is one of the possible ones. */
  readonly anyOrder?: number;
  /** Where this is the first statement that separates two states, the one is preferred strongly. */
  readonly strong?: true;
  /** How sure it is that the party wants this rather than the opposite, from 1/2 to 1; 1 where absent. */
  readonly certainty?: Decimal;
}

/** What taking an option is worth to a party; the weights of the options taken are summed exactly. */
export interface OptionWeight {
  readonly option: OptionIndex;
  readonly weight: Decimal;
  readonly basis: Basis;
  readonly span: Span | null;
}

/** States that are equally preferred. `rest` takes every feasible state that no tier names. */
export type Tier = TierStates & {
  readonly basis: Basis;
  readonly span: Span | null;
  /** Neighbours with the same number are of unknown relative order; the written order is one of the possible ones. */
  readonly anyOrder?: number;
  /** Everything in this tier is strongly preferred to everything below it. */
  readonly strong?: true;
};

type TierStates =
  | { readonly kind: 'patterns'; readonly patterns: readonly Pattern[] }
  | { readonly kind: 'states'; readonly states: readonly StateIndex[] }
  | { readonly kind: 'rest' };

/**
 * How one party's preference was stated.
 * `prioritised`: first statement most important, states compared by the first statement that separates them.
 * `weights`: by the exact sum of the weights of the options taken.
 * `ranking`: tiers from most to least preferred; every feasible state stands in exactly one.
 * `indifferent`: all states equal.
 */
export type StatedPreference =
  | { readonly kind: 'prioritised'; readonly statements: readonly PreferenceStatement[]; readonly span: Span | null }
  | { readonly kind: 'weights'; readonly weights: readonly OptionWeight[]; readonly span: Span | null }
  | { readonly kind: 'ranking'; readonly tiers: readonly Tier[]; readonly span: Span | null }
  | { readonly kind: 'indifferent'; readonly basis: Basis; readonly span: Span | null };
