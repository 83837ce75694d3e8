// Exact fractions, for thresholds and shares: compared and printed, never rounded on the way.

import { type Decimal, invariant } from '@parley/model';

/** A fraction in lowest terms; `den` is positive. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/** The fraction of two whole numbers; `den` must not be 0. */
export function rational(num: bigint, den = 1n): Rational {
  invariant(den !== 0n, 'a fraction has a denominator');
  const sign = den < 0n ? -1n : 1n;
  const common = greatestCommon(num < 0n ? -num : num, den < 0n ? -den : den);
  return { num: (sign * num) / common, den: (sign * den) / common };
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** a + b. */
export const add = (a: Rational, b: Rational): Rational => rational(a.num * b.den + b.num * a.den, a.den * b.den);
/** a − b. */
export const subtract = (a: Rational, b: Rational): Rational => add(a, { num: -b.num, den: b.den });
/** a / b; `b` must not be 0. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.num * b.den, a.den * b.num);

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A decimal as a fraction. */
export const fromDecimal = ({ digits, scale }: Decimal): Rational => rational(digits, 10n ** BigInt(scale));

/** The nearest double; good to about 15 digits whatever the size of the parts. */
export function toNumber({ num, den }: Rational): number {
  const whole = num / den;
  const rest = ((num % den) * 10n ** 18n) / den;
  return Number(whole) + Number(rest) / 1e18;
}
