// The models of a function: how many there are, one drawn at random, the first few in order.
// A model gives a value to each of a list of variables; the function may mention no others.

import { fixed } from './combine.js';
import { type Edge, always, never } from './edge.js';
import type { NodeStore } from './node-store.js';

/** Counts and draws the models of functions over some variables. Build a new one after nodes were collected or sifted. */
export class ModelCounter {
  readonly #store: NodeStore;
  readonly #variables: readonly number[];
  /** Number of counted variables above each level. */
  readonly #above: Int32Array;
  readonly #known = new Map<number, bigint>();

  constructor(store: NodeStore, variables: readonly number[]) {
    this.#store = store;
    const counted = new Set(variables);
    this.#variables = Array.from(store.variableAt).filter((variable) => counted.has(variable));
    this.#above = new Int32Array(store.variableCount + 1);
    for (let level = 0; level < store.variableCount; level++) {
      this.#above[level + 1] = (this.#above[level] ?? 0) + (counted.has(store.variableAt[level] ?? 0) ? 1 : 0);
    }
  }

  /** The exact number of models. */
  count(f: Edge): bigint {
    return this.#below(f) << BigInt(this.#position(f));
  }

  /** A model drawn with equal chance from all, as the variables that are true; null where there is none. `random` gives numbers in [0, 1). */
  sample(f: Edge, random: () => number): ReadonlySet<number> | null {
    const total = this.count(f);
    if (total === 0n) return null;
    let place = randomBelow(total, random);
    const chosen = new Set<number>();
    let at = f;
    for (const [position, variable] of this.#variables.entries()) {
      const store = this.#store;
      const decides = at > always && store.variable[at >> 1] === variable;
      const low = decides ? (store.low[at >> 1] ?? 0) ^ (at & 1) : at;
      const high = decides ? (store.high[at >> 1] ?? 0) ^ (at & 1) : at;
      const below = this.#below(low) << BigInt(this.#position(low) - position - 1);
      if (place < below) {
        at = low;
      } else {
        place -= below;
        chosen.add(variable);
        at = high;
      }
    }
    return chosen;
  }

  /** Number of counted variables above the top of f. */
  #position(f: Edge): number {
    return this.#above[this.#store.level(f)] ?? 0;
  }

  /** Models over the counted variables from the top of f downwards. */
  #below(f: Edge): bigint {
    if (f <= always) return f === always ? 1n : 0n;
    const regular = this.#belowRegular(f >> 1);
    return (f & 1) === 0 ? regular : (1n << BigInt(this.#variables.length - this.#position(f))) - regular;
  }

  #belowRegular(node: number): bigint {
    const before = this.#known.get(node);
    if (before !== undefined) return before;
    const position = this.#position(node << 1);
    const branch = (child: Edge): bigint => this.#below(child) << BigInt(this.#position(child) - position - 1);
    const total = branch(this.#store.low[node] ?? 0) + branch(this.#store.high[node] ?? 0);
    this.#known.set(node, total);
    return total;
  }
}

/** A whole number drawn with equal chance from [0, bound). Only leading bits of `random` are used; low ones are often poor. */
export function randomBelow(bound: bigint, random: () => number): bigint {
  const bits = (bound - 1n).toString(2).length;
  for (;;) {
    let drawn = 0n;
    for (let have = 0; have < bits; have += 16) {
      const wanted = Math.min(16, bits - have);
      drawn = (drawn << BigInt(wanted)) | BigInt(Math.floor(random() * 2 ** wanted));
    }
    // A draw beyond the bound is repeated: folding it back would favour small numbers.
    if (drawn < bound) return drawn;
  }
}

/** The models of f in ascending order, the first variable being the most significant; each as the variables that are true. */
export function* modelsInOrder(
  store: NodeStore,
  f: Edge,
  variables: readonly number[],
): Generator<ReadonlySet<number>> {
  const chosen: number[] = [];
  function* visit(at: Edge, position: number): Generator<ReadonlySet<number>> {
    if (at === never) return;
    const variable = variables[position];
    if (variable === undefined) {
      yield new Set(chosen);
      return;
    }
    yield* visit(fixed(store, at, variable, false), position + 1);
    chosen.push(variable);
    yield* visit(fixed(store, at, variable, true), position + 1);
    chosen.pop();
  }
  yield* visit(f, 0);
}
