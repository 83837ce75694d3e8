// Intervals of shares: published values, and coverage computed from the binomial distribution itself.

import { expect, test } from 'vitest';
import { confidence, exactShare, sampledShare } from './share-interval.js';

/** P(X ≥ k) for X binomial, by plain summation in logarithms of factorials. */
function atLeast(k: number, n: number, p: number): number {
  const logFactorial = Array.from({ length: n + 1 }, () => 0);
  for (let i = 2; i <= n; i++) logFactorial[i] = (logFactorial[i - 1] ?? 0) + Math.log(i);
  let sum = 0;
  for (let i = k; i <= n; i++) {
    const ways = (logFactorial[n] ?? 0) - (logFactorial[i] ?? 0) - (logFactorial[n - i] ?? 0);
    sum += Math.exp(ways + i * Math.log(p) + (n - i) * Math.log(1 - p));
  }
  return sum;
}

test.each([
  [1, 10],
  [5, 10],
  [37, 100],
  [999, 1000],
  [500, 1000],
])('the bounds for %i of %i are where the tails are half of what the confidence leaves', (yes, of) => {
  const { low, high } = sampledShare(yes, of);
  expect(atLeast(yes, of, low)).toBeCloseTo((1 - confidence) / 2, 7);
  expect(1 - atLeast(yes + 1, of, high)).toBeCloseTo((1 - confidence) / 2, 7);
});

test('none of n and all of n have one-sided bounds: 1 − (α/2)^(1/n)', () => {
  const bound = 1 - ((1 - confidence) / 2) ** (1 / 1000);
  expect(sampledShare(0, 1000)).toMatchObject({ low: 0 });
  expect(sampledShare(0, 1000).high).toBeCloseTo(bound, 9);
  expect(sampledShare(1000, 1000)).toMatchObject({ high: 1 });
  expect(sampledShare(1000, 1000).low).toBeCloseTo(1 - bound, 9);
});

test('shares stated together have wider bounds each', () => {
  const [one, ten] = [sampledShare(30, 100), sampledShare(30, 100, 10)];
  expect(atLeast(30, 100, ten.low)).toBeCloseTo((1 - confidence) / 20, 8);
  expect(ten.low).toBeLessThan(one.low);
});

test('large samples have finite bounds, exact shares are points', () => {
  const { low, high } = sampledShare(300_000, 1_000_000);
  // The normal approximation: 3.29 standard errors of 0.000458.
  expect(low).toBeCloseTo(0.3 - 3.29 * 0.000458, 4);
  expect(high).toBeCloseTo(0.3 + 3.29 * 0.000458, 4);
  expect(exactShare(1, 3)).toEqual({ yes: 1, of: 3, low: 1 / 3, high: 1 / 3 });
});
