// Counts against known sequences (OEIS numbers given), draws against the uniform distribution.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearExtensions, listExtensions } from './linear-extensions.js';
import { type PartialOrder, openPairs, partialOrder } from './partial-order.js';
import { randomStream } from './random.js';
import { randomWalk, walkLength } from './random-walk.js';

function order(size: number, pairs: readonly (readonly [number, number])[]): PartialOrder {
  const made = partialOrder(size, pairs);
  if (made === null) throw new Error('the pairs run in a circle');
  return made;
}

const antichain = (n: number): PartialOrder => order(n, []);
const chain = (n: number): PartialOrder =>
  order(
    n,
    Array.from({ length: n - 1 }, (_, k) => [k, k + 1] as const),
  );
/** 0 < 1 > 2 < 3 > … */
const zigzag = (n: number): PartialOrder =>
  order(
    n,
    Array.from({ length: n - 1 }, (_, k) => (k % 2 === 0 ? ([k, k + 1] as const) : ([k + 1, k] as const))),
  );
/** Two chains of n, the k-th of the first before the k-th of the second. */
const grid = (n: number): PartialOrder =>
  order(2 * n, [
    ...Array.from({ length: n - 1 }, (_, k) => [k, k + 1] as const),
    ...Array.from({ length: n - 1 }, (_, k) => [n + k, n + k + 1] as const),
    ...Array.from({ length: n }, (_, k) => [k, n + k] as const),
  ]);
const boolean = (n: number): PartialOrder =>
  order(
    2 ** n,
    Array.from({ length: 2 ** n }, (_, set) =>
      Array.from({ length: n }, (__, bit) => bit)
        .filter((bit) => ((set >> bit) & 1) === 0)
        .map((bit) => [set, set | (1 << bit)] as const),
    ).flat(),
  );

describe('the number of linear extensions', () => {
  const counts = (make: (n: number) => PartialOrder, sizes: readonly number[]): readonly (bigint | null)[] =>
    sizes.map((n) => linearExtensions(make(n)).count);

  test('of antichains is n! (A000142)', () => {
    expect(counts(antichain, [1, 2, 3, 4, 5, 10, 20])).toEqual([1n, 2n, 6n, 24n, 120n, 3628800n, 2432902008176640000n]);
  });
  test('of chains is 1', () => expect(counts(chain, [1, 2, 5, 30])).toEqual([1n, 1n, 1n, 1n]));
  test('of zigzags is the Euler numbers (A000111)', () => {
    expect(counts(zigzag, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([
      1n,
      1n,
      2n,
      5n,
      16n,
      61n,
      272n,
      1385n,
      7936n,
      50521n,
    ]);
  });
  test('of 2 × n grids is the Catalan numbers (A000108)', () => {
    expect(counts(grid, [1, 2, 3, 4, 5, 6, 7, 8])).toEqual([1n, 2n, 5n, 14n, 42n, 132n, 429n, 1430n]);
  });
  test('of Boolean lattices is 1, 1, 2, 48, 1680384 (A046873)', () => {
    expect(counts(boolean, [0, 1, 2, 3, 4])).toEqual([1n, 1n, 2n, 48n, 1680384n]);
  });
  test('of the N is 5', () => {
    const n = order(4, [
      [0, 2],
      [1, 2],
      [1, 3],
    ]);
    expect(linearExtensions(n).count).toBe(5n);
    expect([...listExtensions(n)]).toHaveLength(5);
  });
  test('of a chain of 6 beside 5 free elements is 7 · 8 · 9 · 10 · 11', () => {
    const pairs = Array.from({ length: 5 }, (_, k) => [k, k + 1] as const);
    expect(linearExtensions(order(11, pairs)).count).toBe(55440n);
  });

  const arbitraryOrder = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 9 }))
    .map(([size, pairs]) =>
      order(
        size,
        pairs.filter(([a, b]) => a < b && b < size),
      ),
    );

  test('is the number listed, and every drawn one is listed', () => {
    fc.assert(
      fc.property(arbitraryOrder, fc.nat(), (any, seed) => {
        const listed = new Set([...listExtensions(any)].map(String));
        const extensions = linearExtensions(any);
        expect(extensions.count).toBe(BigInt(listed.size));
        const random = randomStream(seed, 1);
        expect(listed.has(String(extensions.draw(random)))).toBe(true);
        expect(listed.has(String(randomWalk(any, random)))).toBe(true);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

/** Pearson's statistic against equal shares. */
function chiSquare(orderDrawn: PartialOrder, draws: number, draw: () => readonly number[]): number {
  const cells = new Map([...listExtensions(orderDrawn)].map((line) => [String(line), 0]));
  for (let k = 0; k < draws; k++) {
    const key = String(draw());
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const expected = draws / cells.size;
  return [...cells.values()].reduce((sum, found) => sum + (found - expected) ** 2 / expected, 0);
}

describe('drawing', () => {
  // 99.9 % quantiles of the chi-square distribution: 4 degrees of freedom 18.5, 15: 37.7, 23: 49.7, 41: 74.7.
  test.each([
    [
      'the N',
      order(4, [
        [0, 2],
        [1, 2],
        [1, 3],
      ]),
      18.5,
    ],
    ['a zigzag', zigzag(5), 37.7],
    ['an antichain', antichain(4), 49.7],
    ['a grid', grid(5), 74.7],
  ])('is uniform on %s', (_, drawnFrom, quantile) => {
    const random = randomStream(7, 0);
    const extensions = linearExtensions(drawnFrom);
    expect(chiSquare(drawnFrom, 8000, () => extensions.draw(random))).toBeLessThan(quantile);
    expect(chiSquare(drawnFrom, 4000, () => randomWalk(drawnFrom, random))).toBeLessThan(quantile);
  });

  test('is by a walk where there are too many ideals, and the walk has a stated length', () => {
    const pairs = Array.from({ length: 44 }, (_, k) => (k % 2 === 0 ? [k, k + 1] : [k + 1, k]) as [number, number]);
    const wide = order(45, pairs);
    const extensions = linearExtensions(wide);
    expect([extensions.count, extensions.exactlyUniform]).toEqual([null, false]);
    expect([...extensions.draw(randomStream(1, 1))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 45 }, (_, k) => k),
    );
    expect(walkLength(45)).toBeGreaterThan(((45 ** 3 - 45) / 6) * Math.log(45 ** 2 / 4e-4));
  });
});

test('pairs that are open, and circles', () => {
  expect(openPairs(order(3, [[0, 1]]))).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(
    partialOrder(2, [
      [0, 1],
      [1, 0],
    ]),
  ).toBeNull();
});

test('streams are the same for the same seed and position, and differ otherwise', () => {
  const words = (seed: number, position: number): readonly number[] => {
    const stream = randomStream(seed, position);
    return Array.from({ length: 4 }, () => stream.word());
  };
  expect(words(1, 5)).toEqual(words(1, 5));
  expect(new Set([words(1, 5), words(1, 6), words(2, 5), words(1, 5 + 2 ** 32)].map(String)).size).toBe(4);
});
