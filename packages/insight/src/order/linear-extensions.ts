// Linear extensions: the orders of all elements that a partial order allows. Counted exactly, drawn uniformly, listed.
// An order is taken apart into parts side by side and one after another as far as it goes; what is left is counted over
// its ideals (sets closed downwards), as Pruesse and Ruskey (1994) and many others do.

import { type Part, type PartialOrder, oneAfterAnother, sideBySide } from './partial-order.js';
import type { RandomStream } from './random.js';
import { randomWalk } from './random-walk.js';

/** The most ideals of one part that are counted over; beyond it nothing is known exactly and drawing is by a random walk. */
export const mostIdeals = 300_000;

/** What is known of the linear extensions of a partial order. */
export interface LinearExtensions {
  /** How many there are, or null where that is too much to count. */
  readonly count: bigint | null;
  /** Whether every extension is drawn with exactly the same chance; otherwise within `walkError` of it. */
  readonly exactlyUniform: boolean;
  /** Draws one: the elements from first to last. */
  readonly draw: (random: RandomStream) => readonly number[];
}

/** Counts the linear extensions and makes drawing ready. */
export function linearExtensions(order: PartialOrder): LinearExtensions {
  if (order.size <= 1) {
    const only = Array.from({ length: order.size }, (_, element) => element);
    return { count: 1n, exactlyUniform: true, draw: () => only };
  }
  const beside = sideBySide(order);
  if (beside.length > 1) return shuffled(beside);
  const after = oneAfterAnother(order);
  return after.length > 1 ? joined(after) : overIdeals(order);
}

interface Extended {
  readonly part: Part;
  readonly extensions: LinearExtensions;
}

const extended = (parts: readonly Part[]): readonly Extended[] =>
  parts.map((part) => ({ part, extensions: linearExtensions(part.order) }));

const drawn = ({ part, extensions }: Extended, random: RandomStream): readonly number[] =>
  extensions.draw(random).map((index) => part.elements[index] ?? 0);

const product = (parts: readonly Extended[]): bigint | null =>
  parts.reduce<bigint | null>(
    (sum, { extensions }) => (sum === null || extensions.count === null ? null : sum * extensions.count),
    1n,
  );

/** One part after another: any extension of each. */
function joined(parts: readonly Part[]): LinearExtensions {
  const each = extended(parts);
  return {
    count: product(each),
    exactlyUniform: each.every(({ extensions }) => extensions.exactlyUniform),
    draw: (random) => each.flatMap((one) => drawn(one, random)),
  };
}

/** Parts side by side: any extension of each, shuffled into each other in every way. */
function shuffled(parts: readonly Part[]): LinearExtensions {
  const each = extended(parts);
  const size = parts.reduce((sum, { elements }) => sum + elements.length, 0);
  const orders = product(each);
  const single = size === parts.length ? parts.map(({ elements }) => elements[0] ?? 0) : null;
  const ways = parts.reduce((sum, { elements }) => sum / factorial(elements.length), factorial(size));
  return {
    count: orders === null ? null : orders * ways,
    exactlyUniform: each.every(({ extensions }) => extensions.exactlyUniform),
    draw: single === null ? (random) => interleaved(each, size, random) : (random) => permuted(single, random),
  };
}

/** Elements in any order (Fisher and Yates). */
function permuted(elements: readonly number[], { below }: RandomStream): readonly number[] {
  const line = [...elements];
  for (let left = line.length; left > 1; left--) {
    const at = below(left);
    const last = line[left - 1] ?? 0;
    line[left - 1] = line[at] ?? 0;
    line[at] = last;
  }
  return line;
}

/** Which part each place is taken by is a random order of so many of each; within a part its own extension is kept. */
function interleaved(each: readonly Extended[], size: number, random: RandomStream): readonly number[] {
  const lines = each.map((one) => drawn(one, random));
  const labels: number[] = [];
  lines.forEach((line, part) => line.forEach(() => labels.push(part)));
  const used = lines.map(() => 0);
  const places = permuted(labels, random);
  const line: number[] = [];
  for (let place = 0; place < size; place++) {
    const part = places[place] ?? 0;
    const at = used[part] ?? 0;
    used[part] = at + 1;
    line.push(lines[part]?.[at] ?? 0);
  }
  return line;
}

function factorial(n: number): bigint {
  let value = 1n;
  for (let k = 2n; k <= BigInt(n); k++) value *= k;
  return value;
}

/** Counts over the ideals: the ways to go on from an ideal are the sums over the elements that may come next. */
function overIdeals(order: PartialOrder): LinearExtensions {
  const ways = waysOn(order);
  const whole = (1n << BigInt(order.size)) - 1n;
  if (ways === null) {
    return { count: null, exactlyUniform: false, draw: (random) => randomWalk(order, random) };
  }
  return {
    count: ways.get(0n) ?? 0n,
    exactlyUniform: true,
    draw: (random) => {
      const taken: number[] = [];
      for (let ideal = 0n; ideal !== whole; ) {
        let at = random.belowBig(ways.get(ideal) ?? 1n);
        for (const next of nextOf(order, ideal)) {
          const larger = ideal | (1n << BigInt(next));
          at -= ways.get(larger) ?? 0n;
          if (at >= 0n) continue;
          taken.push(next);
          ideal = larger;
          break;
        }
      }
      return taken;
    },
  };
}

/** Elements that may come next after an ideal, ascending. */
function nextOf({ size, before }: PartialOrder, ideal: bigint): readonly number[] {
  const next: number[] = [];
  for (let element = 0; element < size; element++) {
    const open = ((ideal >> BigInt(element)) & 1n) === 0n;
    if (open && ((before[element] ?? 0n) & ~ideal) === 0n) next.push(element);
  }
  return next;
}

/** For every ideal the number of ways to go on to the end; null where there are more than `mostIdeals`. */
function waysOn(order: PartialOrder): ReadonlyMap<bigint, bigint> | null {
  const layers: bigint[][] = [[0n]];
  let seen = 1;
  for (let size = 0; size < order.size; size++) {
    const layer = new Set<bigint>();
    for (const ideal of layers[size] ?? []) {
      for (const next of nextOf(order, ideal)) layer.add(ideal | (1n << BigInt(next)));
      if (seen + layer.size > mostIdeals) return null;
    }
    seen += layer.size;
    layers.push([...layer]);
  }
  const ways = new Map<bigint, bigint>();
  for (const layer of layers.reverse()) {
    for (const ideal of layer) {
      const sum = nextOf(order, ideal).reduce(
        (total, next) => total + (ways.get(ideal | (1n << BigInt(next))) ?? 0n),
        0n,
      );
      ways.set(ideal, sum === 0n ? 1n : sum);
    }
  }
  return ways;
}

/** Every linear extension, in lexicographic order. The caller knows by the count whether that ends. */
export function* listExtensions(order: PartialOrder): Generator<readonly number[]> {
  const whole = (1n << BigInt(order.size)) - 1n;
  function* from(ideal: bigint, taken: readonly number[]): Generator<readonly number[]> {
    if (ideal === whole) yield taken;
    else for (const next of nextOf(order, ideal)) yield* from(ideal | (1n << BigInt(next)), [...taken, next]);
  }
  yield* from(0n, []);
}
