// A few large cubes of a function, one at a time: for functions whose cover (cover.ts) is too long to be found as a whole.

import { and } from './combine.js';
import type { Cube } from './cover.js';
import { type Edge, always, never, not } from './edge.js';
import type { NodeStore } from './node-store.js';

/**
 * At most `limit` cubes that hold nowhere `most` does not. Each holds somewhere `least` does and none before it did, and
 * no literal of it can be left out (a prime implicant); it grows from the shortest path of what is left of `least`.
 */
export function primeCubes(store: NodeStore, least: Edge, most: Edge, limit: number): readonly Cube[] {
  const lengths = new Map<Edge, number>([
    [never, Infinity],
    [always, 0],
  ]);
  const cubes: Cube[] = [];
  for (let left = least; left !== never && cubes.length < limit; ) {
    const literals = widened(store, shortestPath(store, left, lengths), most);
    cubes.push(cubeOf(literals));
    left = and(store, left, not(conjunction(store, literals)));
  }
  return cubes;
}

/** Values of variables. */
type Literals = ReadonlyMap<number, boolean>;

/** The fewest literals on a way from a function to where it holds; what is known is kept, since nodes do not change. */
function pathLength(store: NodeStore, f: Edge, lengths: Map<Edge, number>): number {
  const known = lengths.get(f);
  if (known !== undefined) return known;
  const length = 1 + Math.min(...children(store, f).map((child) => pathLength(store, child, lengths)));
  lengths.set(f, length);
  return length;
}

function shortestPath(store: NodeStore, f: Edge, lengths: Map<Edge, number>): Literals {
  const path = new Map<number, boolean>();
  for (let at = f; at > always; ) {
    const [low, high] = children(store, at);
    const taken = pathLength(store, high, lengths) < pathLength(store, low, lengths);
    path.set(store.variable[at >> 1] ?? 0, taken);
    at = taken ? high : low;
  }
  return path;
}

/** Without the literals that the function does not need, the last of the order tried first. */
function widened(store: NodeStore, path: Literals, most: Edge): Literals {
  const literals = new Map(path);
  for (const [variable, taken] of [...path].reverse()) {
    literals.delete(variable);
    if (!holdsOn(store, most, literals, new Set())) literals.set(variable, taken);
  }
  return literals;
}

/** Whether a function holds at every point of a cube; `seen` are functions of which it is known. */
function holdsOn(store: NodeStore, f: Edge, literals: Literals, seen: Set<Edge>): boolean {
  if (f <= always) return f === always;
  if (seen.has(f)) return true;
  const [low, high] = children(store, f);
  const value = literals.get(store.variable[f >> 1] ?? 0);
  const holds =
    (value === true || holdsOn(store, low, literals, seen)) &&
    (value === false || holdsOn(store, high, literals, seen));
  if (holds) seen.add(f);
  return holds;
}

function children(store: NodeStore, f: Edge): readonly [Edge, Edge] {
  const negated = f & 1;
  return [(store.low[f >> 1] ?? 0) ^ negated, (store.high[f >> 1] ?? 0) ^ negated];
}

const conjunction = (store: NodeStore, literals: Literals): Edge =>
  [...literals].reduce(
    (both, [variable, taken]) => and(store, both, taken ? store.literal(variable) : not(store.literal(variable))),
    always,
  );

function cubeOf(literals: Literals): Cube {
  const entries = [...literals];
  return {
    taken: entries.filter(([, taken]) => taken).map(([variable]) => variable),
    rejected: entries.filter(([, taken]) => !taken).map(([variable]) => variable),
  };
}
