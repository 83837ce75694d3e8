// What is found about a promise under one reading, as data.

import type { OptionIndex, PerspectiveId, StateIndex, StatedPromise } from '@parley/model';
import type { ConceptId } from '@parley/engine';
import type { OptionChanged } from '../answer/answer.js';
import type { Grounds } from '../reason/grounds.js';
import type { Reason } from '../reason/reason.js';
import type { NeededBetween, OrdinalNeed, Range } from './break-even.js';
import type { Rational } from './rational.js';

/** Where numbers for the three ends come from: the case, or stakes that were asked about. */
export type WorthSource = 'values' | 'weights' | 'stakes';

/** What the party that is asked to believe compares, and what it would have to believe. */
export interface TrustNeed {
  /** From the order of the three ends alone. */
  readonly ordinal: OrdinalNeed;
  /** Exact, where the case gives numbers; null where it gives only an order. */
  readonly exact: { readonly source: WorthSource; readonly needed: NeededBetween } | null;
  /** Only for `between` without numbers: the break-even belief if all steps of the ranking were equally large. An illustration. */
  readonly equalSteps: Rational | null;
}

/** One way in which the promise comes to be accepted. */
export interface TrustWay {
  /** Changes by the party that accepts. */
  readonly own: readonly OptionChanged[];
  /** Changes by others that this way needs. Empty: the party can accept alone. */
  readonly others: readonly OptionChanged[];
  readonly kept: StateIndex;
  /** Where the promise ends up when broken by a move of the party that made it; null where it cannot be broken. */
  readonly broken: StateIndex | null;
  /** Accepting against the status quo as it is. */
  readonly need: TrustNeed;
  /** Accepting against staying once the others have changed all this anyway; null where nothing has to change or that state is infeasible. */
  readonly needOnceMoved: TrustNeed | null;
  /** How the believer compares the promise kept, and the promise broken, with the status quo. */
  readonly ifKept: Reason;
  readonly ifBroken: Reason | null;
  /** How the party that promised compares breaking with keeping. */
  readonly breaking: Reason | null;
  /** Concepts under which the others' answers deter breaking; empty where breaking is no improvement. */
  readonly breakingDeterred: readonly ConceptId[];
}

/** An option said to make the promise more credible. */
export interface Raiser {
  readonly option: OptionIndex;
  readonly takenAlready: boolean;
  /** How the party that has the option compares taking it now with the status quo; null where that is infeasible. */
  readonly willingness: Reason | null;
  /** With the option taken: how the promisor compares breaking with keeping, and what has to be believed. */
  readonly breaking: Reason | null;
  readonly need: TrustNeed | null;
}

/** A belief asked about, and how accepting by the first way stands under it. */
export interface BeliefAnswer {
  readonly belief: Range;
  /** `accepts` or `refuses` throughout, or `open`. */
  readonly standing: 'accepts' | 'refuses' | 'open';
}

/** What is found under one reading. */
export type TrustFinding =
  /** The question needs a status quo, a state at which the promise is kept, or is answered by the status quo itself. */
  | { readonly kind: 'noStatusQuo' | 'cannotBeKept' | 'acceptedAlready' }
  | {
      readonly kind: 'trust';
      readonly statusQuo: StateIndex;
      /** The party's own best way; where it has none, the smallest sets of others' changes that open one. */
      readonly ways: readonly TrustWay[];
      /** The smallest sets of others' changes after which less has to be believed than by any of the ways. */
      readonly openings: readonly TrustWay[];
      readonly openingsFound: number;
      /** The search for openings stopped before all sets were looked at; those found are right, there may be more. */
      readonly partial: boolean;
      readonly raisers: readonly Raiser[];
      readonly belief: BeliefAnswer | null;
      readonly grounds: Grounds;
    };

/** The findings on one promise under every reading of the case. */
export interface TrustAnswer {
  readonly promise: StatedPromise;
  readonly readings: readonly {
    readonly perspective: PerspectiveId | null;
    readonly name: string | null;
    readonly finding: TrustFinding;
  }[];
}
