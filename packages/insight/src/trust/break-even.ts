// How far a promise must be believed: accepting it is a lottery between the promise kept and broken, staying is certain.
// With p the belief that it is kept, accepting is worth p·u(kept) + (1 − p)·u(broken), so that the break-even belief is
// p* = (u(stay) − u(broken)) / (u(kept) − u(broken)). Without utilities only the order of the three is used.

import { type Rational, compare, divide, rational, subtract } from './rational.js';

/** What keeping, breaking and staying are worth to the party that is asked to believe. */
export interface Ends {
  readonly kept: Rational;
  readonly broken: Rational;
  readonly stay: Rational;
}

/**
 * Which beliefs p make accepting better than staying.
 * `every`: also p = 0. `above` and `below`: those strictly beyond `at`, at which both are worth the same.
 * `none`: not even p = 1. `equal`: all three ends are worth the same.
 */
export type BeliefsNeeded =
  | { readonly kind: 'every' | 'none' | 'equal' }
  | { readonly kind: 'above' | 'below'; readonly at: Rational };

/** The beliefs at which accepting is better than staying, given what the ends are worth. */
export function beliefsNeeded({ kept, broken, stay }: Ends): BeliefsNeeded {
  const ifKept = compare(kept, stay);
  const ifBroken = compare(broken, stay);
  if (ifKept === 0 && ifBroken === 0) return { kind: 'equal' };
  if (ifKept <= 0 && ifBroken <= 0) return { kind: 'none' };
  if (ifKept > 0 && ifBroken > 0) return { kind: 'every' };
  const at = divide(subtract(stay, broken), subtract(kept, broken));
  return { kind: ifKept > 0 ? 'above' : 'below', at };
}

/** Every number from `low` to `high`. */
export interface Range {
  readonly low: Rational;
  readonly high: Rational;
}

/** What the ends are worth where it is known only within bounds. */
export interface EndRanges {
  readonly kept: Range;
  readonly broken: Range;
  readonly stay: Range;
}

/**
 * The beliefs needed where the worths are known within bounds: at the most inviting and at the least inviting corner.
 * The threshold falls as keeping or breaking is worth more and rises as staying is, so that these corners bound it.
 */
export interface NeededBetween {
  readonly atBest: BeliefsNeeded;
  readonly atWorst: BeliefsNeeded;
}

/** Bounds on the beliefs needed. */
export function neededBetween({ kept, broken, stay }: EndRanges): NeededBetween {
  return {
    atBest: beliefsNeeded({ kept: kept.high, broken: broken.high, stay: stay.low }),
    atWorst: beliefsNeeded({ kept: kept.low, broken: broken.low, stay: stay.high }),
  };
}

/**
 * What the order alone says about the beliefs needed. `between`: kept is preferred to staying and staying to broken, so
 * that the break-even belief lies strictly between 0 and 1 and every number there is right for some utilities with this
 * order: it is r / (1 + r), r being how many times the loss from a broken promise outweighs the gain from a kept one.
 * `aboveZero`: any belief above 0. `belowOne`: any short of certainty. `reversed`: breaking would be welcome, keeping not.
 */
export type OrdinalNeed = 'every' | 'aboveZero' | 'between' | 'none' | 'equal' | 'reversed' | 'belowOne';

/** What follows from ranks alone; a larger rank is more preferred. */
export function ordinalNeed(kept: number, broken: number, stay: number): OrdinalNeed {
  if (kept > stay) return broken > stay ? 'every' : broken === stay ? 'aboveZero' : 'between';
  if (kept === stay) return broken > stay ? 'belowOne' : broken === stay ? 'equal' : 'none';
  return broken > stay ? 'reversed' : 'none';
}

/** The break-even belief where a broken promise costs `lossOverGain` times what a kept one brings. */
export const breakEvenAtRatio = (lossOverGain: Rational): Rational =>
  divide(lossOverGain, rational(lossOverGain.num + lossOverGain.den, lossOverGain.den));

/** How a belief within bounds stands to what is needed: accepted throughout, refused throughout, or open. */
export function standingOfBelief(needed: NeededBetween, belief: Range): 'accepts' | 'refuses' | 'open' {
  if (suffices(needed.atWorst, belief.low) && suffices(needed.atWorst, belief.high)) return 'accepts';
  return suffices(needed.atBest, belief.low) || suffices(needed.atBest, belief.high) ? 'open' : 'refuses';
}

function suffices(needed: BeliefsNeeded, belief: Rational): boolean {
  switch (needed.kind) {
    case 'every':
      return true;
    case 'none':
    case 'equal':
      return false;
    case 'above':
      return compare(belief, needed.at) > 0;
    case 'below':
      return compare(belief, needed.at) < 0;
  }
}
