// Partial orders on a few elements: which must come before which. What the elements are is the caller's.

/** Elements 0 … size − 1; `before[i]` is the set of elements that must come before i, as bits, transitively closed. */
export interface PartialOrder {
  readonly size: number;
  readonly before: readonly bigint[];
}

const bitOf = (element: number): bigint => 1n << BigInt(element);

/** The smallest partial order with the given pairs (earlier, later); null where they run in a circle. */
export function partialOrder(size: number, pairs: Iterable<readonly [number, number]>): PartialOrder | null {
  const before = Array.from({ length: size }, () => 0n);
  for (const [earlier, later] of pairs) before[later] = (before[later] ?? 0n) | bitOf(earlier);
  for (let middle = 0; middle < size; middle++) {
    for (let later = 0; later < size; later++) {
      if (((before[later] ?? 0n) & bitOf(middle)) !== 0n)
        before[later] = (before[later] ?? 0n) | (before[middle] ?? 0n);
    }
  }
  return before.some((earlier, element) => (earlier & bitOf(element)) !== 0n) ? null : { size, before };
}

/** Pairs of elements, the lower first, of which either may come first. */
export function openPairs({ size, before }: PartialOrder): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const decided = ((before[a] ?? 0n) & bitOf(b)) | ((before[b] ?? 0n) & bitOf(a));
      if (decided === 0n) pairs.push([a, b]);
    }
  }
  return pairs;
}

/** Part of an order: some of its elements, in ascending order, with the order among them. */
export interface Part {
  readonly elements: readonly number[];
  readonly order: PartialOrder;
}

/** The order among some elements, renumbered from 0. */
export function restricted({ before }: PartialOrder, elements: readonly number[]): Part {
  const order = {
    size: elements.length,
    before: elements.map((element) =>
      elements.reduce(
        (bits, other, index) => (((before[element] ?? 0n) & bitOf(other)) === 0n ? bits : bits | bitOf(index)),
        0n,
      ),
    ),
  };
  return { elements, order };
}

/** Parts with no order between them. */
export const sideBySide = (order: PartialOrder): readonly Part[] => split(order, (a, b) => related(order, a, b));

/** Parts of which each comes wholly before the next. */
export function oneAfterAnother(order: PartialOrder): readonly Part[] {
  const parts = split(order, (a, b) => !related(order, a, b));
  // Of two parts every element of the one is before every element of the other, so that one pair tells.
  return [...parts].sort((x, y) => {
    const [a = 0] = x.elements;
    const [b = 0] = y.elements;
    return ((order.before[b] ?? 0n) & bitOf(a)) !== 0n ? -1 : 1;
  });
}

function related({ before }: PartialOrder, a: number, b: number): boolean {
  return (((before[a] ?? 0n) & bitOf(b)) | ((before[b] ?? 0n) & bitOf(a))) !== 0n;
}

/** Connected components of a symmetric relation. */
function split(order: PartialOrder, linked: (a: number, b: number) => boolean): readonly Part[] {
  const component = Array.from({ length: order.size }, () => -1);
  let count = 0;
  for (let start = 0; start < order.size; start++) {
    if (component[start] !== -1) continue;
    const open = [start];
    component[start] = count;
    for (let a = open.pop(); a !== undefined; a = open.pop()) {
      for (let b = 0; b < order.size; b++) {
        if (component[b] !== -1 || a === b || !linked(a, b)) continue;
        component[b] = count;
        open.push(b);
      }
    }
    count++;
  }
  return Array.from({ length: count }, (_, part) =>
    restricted(
      order,
      component.flatMap((of, element) => (of === part ? [element] : [])),
    ),
  );
}
