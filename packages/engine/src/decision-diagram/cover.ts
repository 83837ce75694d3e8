// A function as a short list of patterns: an irredundant sum of products between two bounds (Minato 1992; Morreale 1970).

import { and, cofactor, ite, or } from './combine.js';
import { type Edge, always, never, not } from './edge.js';
import type { NodeStore } from './node-store.js';

/** A conjunction of literals. */
export interface Cube {
  readonly taken: readonly number[];
  readonly rejected: readonly number[];
}

/** Cubes as a tree: those with the variable false, with it true, and without it. Shared, since many cubes have a common end. */
interface CubeTree {
  readonly variable: number;
  readonly whenFalse: CubeTree | null;
  readonly whenTrue: CubeTree | null;
  readonly either: CubeTree | null;
  readonly count: bigint;
}

/** A cover: how many cubes it has, and the cubes one by one. */
export interface Cover {
  readonly count: bigint;
  readonly cubes: () => Generator<Cube>;
}

const whole: CubeTree = { variable: -1, whenFalse: null, whenTrue: null, either: null, count: 1n };

/**
 * Cubes that together hold everywhere `least` holds and nowhere `most` does not; none can be left out.
 * `least` must imply `most`; between them the cover is free, which is what makes it short. Null where the search would
 * look at more than `mostPairs` pairs of functions: covers of large sets have far more cubes than the sets have nodes.
 */
export function cover(store: NodeStore, least: Edge, most: Edge, mostPairs = Infinity): Cover | null {
  const search = new CoverSearch(store, mostPairs);
  const { tree } = search.between(least, most);
  return search.exhausted ? null : { count: tree?.count ?? 0n, cubes: () => cubesOf(tree) };
}

function* cubesOf(tree: CubeTree | null): Generator<Cube> {
  if (tree === null) return;
  if (tree === whole) {
    yield { taken: [], rejected: [] };
    return;
  }
  yield* cubesOf(tree.either);
  for (const { taken, rejected } of cubesOf(tree.whenFalse)) yield { taken, rejected: [tree.variable, ...rejected] };
  for (const { taken, rejected } of cubesOf(tree.whenTrue)) yield { taken: [tree.variable, ...taken], rejected };
}

interface Covered {
  readonly tree: CubeTree | null;
  readonly covers: Edge;
}

class CoverSearch {
  readonly #store: NodeStore;
  readonly #known = new Map<number, Map<number, Covered>>();
  #pairsLeft: number;

  constructor(store: NodeStore, mostPairs: number) {
    this.#store = store;
    this.#pairsLeft = mostPairs;
  }

  /** Whether there were too many pairs, so that what was found means nothing. */
  get exhausted(): boolean {
    return this.#pairsLeft < 0;
  }

  between(least: Edge, most: Edge): Covered {
    if (least === never || this.exhausted) return { tree: null, covers: never };
    if (most === always) return { tree: whole, covers: always };
    const ofLeast = this.#known.get(least) ?? new Map<number, Covered>();
    this.#known.set(least, ofLeast);
    const known = ofLeast.get(most);
    if (known !== undefined) return known;
    this.#pairsLeft--;
    const result = this.#split(least, most);
    ofLeast.set(most, result);
    return result;
  }

  #split(least: Edge, most: Edge): Covered {
    const store = this.#store;
    const level = Math.min(store.level(least), store.level(most));
    const variable = store.variableAt[level] ?? 0;
    const least0 = cofactor(store, least, level, 0);
    const least1 = cofactor(store, least, level, 1);
    const most0 = cofactor(store, most, level, 0);
    const most1 = cofactor(store, most, level, 1);
    const whenFalse = this.between(and(store, least0, not(most1)), most0);
    const whenTrue = this.between(and(store, least1, not(most0)), most1);
    const left0 = and(store, least0, not(whenFalse.covers));
    const left1 = and(store, least1, not(whenTrue.covers));
    const either = this.between(or(store, left0, left1), and(store, most0, most1));
    const covers = or(store, either.covers, ite(store, store.literal(variable), whenTrue.covers, whenFalse.covers));
    const count = (whenFalse.tree?.count ?? 0n) + (whenTrue.tree?.count ?? 0n) + (either.tree?.count ?? 0n);
    if (count === 0n) return { tree: null, covers };
    if (whenFalse.tree === null && whenTrue.tree === null) return { tree: either.tree, covers };
    return {
      tree: { variable, whenFalse: whenFalse.tree, whenTrue: whenTrue.tree, either: either.tree, count },
      covers,
    };
  }
}
