// Break-even beliefs against hand calculations: the expected value of a lottery over two ends against a certain third.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BeliefsNeeded,
  beliefsNeeded,
  breakEvenAtRatio,
  neededBetween,
  ordinalNeed,
  standingOfBelief,
} from './break-even.js';
import { type Rational, compare, rational, subtract, toNumber } from './rational.js';

const whole = (value: number): Rational => rational(BigInt(value));
const ends = (kept: number, broken: number, stay: number) => ({
  kept: whole(kept),
  broken: whole(broken),
  stay: whole(stay),
});
const text = (needed: BeliefsNeeded): string =>
  'at' in needed ? `${needed.kind} ${needed.at.num}/${needed.at.den}` : needed.kind;

describe('the belief needed', () => {
  // p·kept + (1 − p)·broken > stay, solved by hand.
  test.each([
    [10, -90, 0, 'above 9/10'],
    [10, -10, 0, 'above 1/2'],
    [3, -1, 1, 'above 1/2'],
    [7, 1, 3, 'above 1/3'],
    [5, 0, 0, 'above 0/1'],
    [5, 1, 0, 'every'],
    [0, -1, 0, 'none'],
    [-1, -2, 0, 'none'],
    [0, 0, 0, 'equal'],
    [-1, 3, 0, 'below 3/4'],
    [0, 5, 0, 'below 1/1'],
  ])('kept %i, broken %i, staying %i: %s', (kept, broken, stay, expected) => {
    expect(text(beliefsNeeded(ends(kept, broken, stay)))).toBe(expected);
  });

  test('at the threshold both are worth the same, beyond it accepting is worth more', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.nat(50), fc.nat(50), (stay, gain, loss) => {
        const needed = beliefsNeeded(ends(stay + gain + 1, stay - loss - 1, stay));
        if (needed.kind !== 'above') throw new Error('keeping gains and breaking loses');
        // (gain + 1)·p = (loss + 1)·(1 − p)
        expect(compare(needed.at, rational(BigInt(loss + 1), BigInt(gain + loss + 2)))).toBe(0);
        expect(compare(needed.at, breakEvenAtRatio(rational(BigInt(loss + 1), BigInt(gain + 1))))).toBe(0);
      }),
      { seed: 5 },
    );
  });

  test('the order says what every set of numbers with that order says', () => {
    const kinds: Record<string, string[]> = {};
    for (const kept of [0, 1, 2, 3]) {
      for (const broken of [0, 1, 2, 3]) {
        for (const stay of [0, 1, 2, 3]) {
          const by = ordinalNeed(kept, broken, stay);
          (kinds[by] ??= []).push(text(beliefsNeeded(ends(kept, broken, stay))));
        }
      }
    }
    const of = (need: string): string[] => [...new Set(kinds[need])];
    expect(of('every')).toEqual(['every']);
    expect(of('none')).toEqual(['none']);
    expect(of('equal')).toEqual(['equal']);
    expect(of('aboveZero')).toEqual(['above 0/1']);
    expect(of('belowOne')).toEqual(['below 1/1']);
    expect(of('between').every((found) => found.startsWith('above'))).toBe(true);
    expect(of('reversed').every((found) => found.startsWith('below'))).toBe(true);
  });

  test('bounds hold at every point between them', () => {
    const part = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(part, fc.nat(5), fc.nat(5)), { minLength: 3, maxLength: 3 }),
        fc.nat(20),
        (rows, p) => {
          const [kept, broken, stay] = rows.map(([low, width]) => ({ low: whole(low), high: whole(low + width) }));
          const [k = 0, b = 0, s = 0] = rows.map(([low, width, at]) => low + Math.min(width, at));
          if (kept === undefined || broken === undefined || stay === undefined) return;
          const belief = { low: rational(BigInt(p), 20n), high: rational(BigInt(p), 20n) };
          const standing = standingOfBelief(neededBetween({ kept, broken, stay }), belief);
          const worth = p * k + (20 - p) * b - 20 * s;
          if (standing === 'accepts') expect(worth).toBeGreaterThan(0);
          if (standing === 'refuses') expect(worth).toBeLessThanOrEqual(0);
        },
      ),
      { seed: 6, numRuns: 500 },
    );
  });
});

test('fractions are exact and print as numbers', () => {
  expect(subtract(rational(1n, 3n), rational(1n, 3n))).toEqual({ num: 0n, den: 1n });
  expect(rational(6n, -4n)).toEqual({ num: -3n, den: 2n });
  expect(toNumber(rational(1n, 3n))).toBeCloseTo(1 / 3, 15);
  expect(toNumber(rational(-1n, 4n))).toBe(-0.25);
});
