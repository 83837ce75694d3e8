// A linear extension by a random walk, where there are too many ideals to draw exactly: the chain of Bubley and Dyer
// (1999, Discrete Mathematics 201:81-88), which exchanges neighbours where the order allows it. After
// (n³ − n)/6 · ln(n²/4ε) steps the distribution is within ε of uniform in total variation.

import type { PartialOrder } from './partial-order.js';
import type { RandomStream } from './random.js';

/** The distance from uniform, in total variation, that a walk ends within. */
export const walkError = 1e-4;

/** The number of steps after which a walk on n elements is within `walkError` of uniform. */
export function walkLength(n: number): number {
  return Math.ceil(((n ** 3 - n) / 3) * Math.log((n * n) / (4 * walkError)));
}

/** Draws a linear extension by a walk from the extension that takes the lowest possible element first. */
export function randomWalk(order: PartialOrder, random: RandomStream): readonly number[] {
  const { size, before } = order;
  const line = firstExtension(order);
  // The place p, from 1 to n − 1, is chosen with a chance proportional to p (n − p), as the proof asks.
  const weights: number[] = [];
  let sum = 0;
  for (let place = 1; place < size; place++) weights.push((sum += place * (size - place)));
  for (let step = walkLength(size); step > 0; step--) {
    const drawn = random.below(sum);
    const stay = (random.word() & 1) === 0;
    if (stay) continue;
    const place = placeOf(weights, drawn);
    const [a = 0, b = 0] = [line[place], line[place + 1]];
    if (((before[b] ?? 0n) & (1n << BigInt(a))) !== 0n) continue;
    line[place] = b;
    line[place + 1] = a;
  }
  return line;
}

/** The first place whose running sum exceeds the number drawn. */
function placeOf(sums: readonly number[], drawn: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > drawn) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstExtension({ size, before }: PartialOrder): number[] {
  const line: number[] = [];
  let ideal = 0n;
  while (line.length < size) {
    const next = before.findIndex(
      (earlier, element) => ((ideal >> BigInt(element)) & 1n) === 0n && (earlier & ~ideal) === 0n,
    );
    line.push(next);
    ideal |= 1n << BigInt(next);
  }
  return line;
}
