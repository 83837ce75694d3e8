// A better order of variables by sifting (Rudell 1993): each group of variables tries every place and takes the best.
// Functions keep their edges; only what the nodes decide changes, level by level, in place.

import { invariant } from '@parley/model';
import type { Edge } from './edge.js';
import type { NodeStore } from './node-store.js';

/** A direction is given up once the diagrams have grown by this factor over the best place seen. */
const mostGrowth = 1.2;

/**
 * Reorders so that fewer nodes are in use. Groups must cover every variable, stand together in the present order, and
 * are moved as one, their inner order unchanged. Collects garbage and forgets cached results.
 */
export function sift(store: NodeStore, groups: readonly (readonly number[])[]): void {
  store.collect();
  new Sifting(store, groups).run();
  store.cache.clear();
}

class Sifting {
  readonly #store: NodeStore;
  /** Groups in the present order, each as its variables from the top. */
  readonly #order: (readonly number[])[];
  readonly #references: number[] = [];
  readonly #nodesOf: number[][];
  readonly #stamp: number[] = [];
  #round = 0;

  constructor(store: NodeStore, groups: readonly (readonly number[])[]) {
    this.#store = store;
    const level = (variable: number | undefined): number => store.levelOf[variable ?? 0] ?? 0;
    this.#order = groups.map((group) => [...group].sort((a, b) => level(a) - level(b)));
    this.#order.sort((a, b) => level(a[0]) - level(b[0]));
    invariant(
      this.#order.flat().every((variable, at) => level(variable) === at),
      'groups cover all variables and stand together',
    );
    this.#nodesOf = Array.from({ length: store.variableCount }, () => []);
    for (const node of store.nodes()) {
      this.#nodesOf[store.variable[node] ?? 0]?.push(node);
      this.#refer(store.low[node] ?? 0);
      this.#refer(store.high[node] ?? 0);
    }
    for (const node of store.kept().keys()) this.#refer(node << 1);
  }

  run(): void {
    const weight = (group: readonly number[]): number =>
      group.reduce((sum, variable) => sum + (this.#nodesOf[variable]?.length ?? 0), 0);
    const heaviestFirst = [...this.#order].sort((a, b) => weight(b) - weight(a));
    for (const group of heaviestFirst) if (weight(group) > 0) this.#place(group);
  }

  /** Moves one group to the nearer end, then to the other, then back to the best place met. */
  #place(group: readonly number[]): void {
    const start = this.#order.indexOf(group);
    const best = { size: this.#store.liveCount, at: start };
    const downFirst = start > this.#order.length / 2;
    const ends = downFirst ? [this.#order.length - 1, 0] : [0, this.#order.length - 1];
    for (const end of ends) this.#wander(group, end, best);
    while (this.#order.indexOf(group) < best.at) this.#swapGroups(this.#order.indexOf(group));
    while (this.#order.indexOf(group) > best.at) this.#swapGroups(this.#order.indexOf(group) - 1);
  }

  #wander(group: readonly number[], end: number, best: { size: number; at: number }): void {
    for (let at = this.#order.indexOf(group); at !== end; ) {
      this.#swapGroups(at < end ? at : at - 1);
      at += at < end ? 1 : -1;
      const size = this.#store.liveCount;
      if (size < best.size) {
        best.size = size;
        best.at = at;
      }
      if (size > best.size * mostGrowth + 64) return;
    }
  }

  /** Exchanges the groups at two neighbouring places. */
  #swapGroups(at: number): void {
    const upper = this.#order[at];
    const lower = this.#order[at + 1];
    if (upper === undefined || lower === undefined) return;
    const top = this.#store.levelOf[upper[0] ?? 0] ?? 0;
    for (let moved = 0; moved < lower.length; moved++) {
      for (let level = top + upper.length + moved - 1; level >= top + moved; level--) this.#swapLevels(level);
    }
    this.#order[at] = lower;
    this.#order[at + 1] = upper;
  }

  #swapLevels(level: number): void {
    const store = this.#store;
    const upper = store.variableAt[level] ?? 0;
    const lower = store.variableAt[level + 1] ?? 0;
    const before = this.#nodesOf[upper] ?? [];
    const staying: number[] = [];
    this.#nodesOf[upper] = staying;
    this.#round++;
    for (const node of before) {
      // A freed node may have been used again, even for the same variable: only its first mention counts.
      if (store.variable[node] !== upper || this.#stamp[node] === this.#round) continue;
      this.#stamp[node] = this.#round;
      if (this.#decides(store.low[node] ?? 0, lower) || this.#decides(store.high[node] ?? 0, lower))
        this.#turn(node, upper, lower);
      else staying.push(node);
    }
    store.variableAt[level] = lower;
    store.variableAt[level + 1] = upper;
    store.levelOf[lower] = level;
    store.levelOf[upper] = level + 1;
  }

  #decides(f: Edge, variable: number): boolean {
    return this.#store.variable[f >> 1] === variable;
  }

  /** Makes a node that decides `upper` decide `lower`, with new children that decide `upper`. */
  #turn(node: number, upper: number, lower: number): void {
    const store = this.#store;
    const low = store.low[node] ?? 0;
    const high = store.high[node] ?? 0;
    const [low0, low1] = this.#split(low, lower);
    const [high0, high1] = this.#split(high, lower);
    const newLow = this.#find(upper, low0, high0);
    this.#refer(newLow);
    const newHigh = this.#find(upper, low1, high1);
    this.#refer(newHigh);
    store.relabel(node, lower, newLow, newHigh);
    this.#nodesOf[lower]?.push(node);
    this.#release(low);
    this.#release(high);
  }

  #split(f: Edge, variable: number): readonly [Edge, Edge] {
    if (!this.#decides(f, variable)) return [f, f];
    return [(this.#store.low[f >> 1] ?? 0) ^ (f & 1), (this.#store.high[f >> 1] ?? 0) ^ (f & 1)];
  }

  #find(variable: number, low: Edge, high: Edge): Edge {
    const store = this.#store;
    const count = store.liveCount;
    const found = store.node(variable, low, high);
    if (store.liveCount > count) {
      this.#references[found >> 1] = 0;
      this.#nodesOf[variable]?.push(found >> 1);
      this.#stamp[found >> 1] = this.#round;
      this.#refer(low);
      this.#refer(high);
    }
    return found;
  }

  #refer(f: Edge): void {
    this.#references[f >> 1] = (this.#references[f >> 1] ?? 0) + 1;
  }

  #release(f: Edge): void {
    const node = f >> 1;
    if (node === 0) return;
    const count = (this.#references[node] ?? 0) - 1;
    this.#references[node] = count;
    if (count > 0) return;
    const store = this.#store;
    const low = store.low[node] ?? 0;
    const high = store.high[node] ?? 0;
    store.dispose(node);
    this.#release(low);
    this.#release(high);
  }
}
