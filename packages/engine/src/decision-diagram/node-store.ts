// The nodes of reduced ordered decision diagrams (Bryant 1986) with complement edges (Brace, Rudell, Bryant 1990) in
// typed arrays: a unique table, so that equal functions are one node, and mark-and-sweep from the edges that are kept.
// Operations are in their own files; the order of variables is changed by sift.ts alone.

import { invariant } from '@parley/model';
import { DiagramLimit } from './diagram-limit.js';
import { type Edge, always } from './edge.js';
import { OperationCache } from './operation-cache.js';

/** Bytes per node that the tables need at most, caches and the copies made while growing included. */
const bytesPerNode = 64;
/** Edges have 27 bits in the operation cache. */
const mostNodes = 2 ** 26;
/** Operations recurse once per level; this many levels fit the smallest stack of the supported engines. */
export const mostVariables = 1500;

const noNode = 0;

/**
 * Nodes over a fixed number of variables. Node 0 is the function that never holds; the low edge of a node is never
 * complemented, which makes the form canonical. The arrays are public for the operations and change when they grow.
 */
export class NodeStore {
  variable: Uint16Array;
  low: Int32Array;
  high: Int32Array;
  /** Level of each variable, 0 on top; the last entry is the leaf's, below all. */
  readonly levelOf: Int32Array;
  readonly variableAt: Int32Array;
  readonly variableCount: number;
  readonly cache: OperationCache;
  /** Nodes in use, the leaf included; garbage counts until it is collected. */
  liveCount = 1;
  /** The most nodes that were in use at any time. */
  peakCount = 1;
  /** Asked once in some thousand new nodes; true stops the computation. */
  cancelled: () => boolean = () => false;

  #next: Int32Array;
  #heads: Int32Array;
  #capacity: number;
  #used = 1;
  #free = noNode;
  readonly #kept = new Map<number, number>();
  readonly #mostNodes: number;

  constructor(order: readonly number[], memoryLimit: number) {
    invariant(order.length <= mostVariables, 'a diagram has no more variables than its operations can recurse through');
    this.variableCount = order.length;
    this.#mostNodes = Math.max(1024, Math.min(mostNodes, 2 ** Math.floor(Math.log2(memoryLimit / bytesPerNode))));
    this.#capacity = Math.min(2 ** 14, this.#mostNodes);
    this.variable = new Uint16Array(this.#capacity);
    this.low = new Int32Array(this.#capacity);
    this.high = new Int32Array(this.#capacity);
    this.#next = new Int32Array(this.#capacity);
    this.#heads = new Int32Array(this.#capacity);
    this.cache = new OperationCache(Math.min(2 ** 15, this.#mostNodes * 2), this.#mostNodes * 2);
    this.variableAt = Int32Array.from(order);
    this.levelOf = new Int32Array(order.length + 1).fill(order.length);
    order.forEach((variable, level) => {
      this.levelOf[variable] = level;
    });
    this.variable[0] = order.length;
  }

  /** The level of the variable that a function decides first; the number of variables for a constant. */
  level(f: Edge): number {
    return this.levelOf[this.variable[f >> 1] ?? 0] ?? 0;
  }

  /** The function that holds exactly where the variable is true. */
  literal(variable: number): Edge {
    return this.node(variable, 0, always);
  }

  /** The function `variable ? high : low`; both must decide only variables below. */
  node(variable: number, low: Edge, high: Edge): Edge {
    if (low === high) return low;
    const negated = low & 1;
    const l = low ^ negated;
    const h = high ^ negated;
    const place = this.#place(variable, l, h);
    for (let at = this.#heads[place] ?? noNode; at !== noNode; at = this.#next[at] ?? noNode) {
      if (this.low[at] === l && this.high[at] === h && this.variable[at] === variable) return (at << 1) | negated;
    }
    return (this.#add(variable, l, h) << 1) | negated;
  }

  /** Protects a function from collection until it is dropped as often as it was kept. Returns it. */
  keep(f: Edge): Edge {
    this.#kept.set(f >> 1, (this.#kept.get(f >> 1) ?? 0) + 1);
    return f;
  }

  /** Takes back one `keep`. */
  drop(f: Edge): void {
    const count = this.#kept.get(f >> 1) ?? 0;
    invariant(count > 0, 'a function is dropped only after it was kept');
    if (count === 1) this.#kept.delete(f >> 1);
    else this.#kept.set(f >> 1, count - 1);
  }

  /** Nodes that are kept, each with how often. */
  kept(): ReadonlyMap<number, number> {
    return this.#kept;
  }

  /** Frees every node that no kept function uses, and forgets cached results. */
  collect(): void {
    const marked = this.#mark();
    this.#heads.fill(noNode);
    this.#free = noNode;
    this.liveCount = 1;
    for (let at = this.#used - 1; at > 0; at--) {
      if (marked[at] === 1) {
        this.#link(at);
        this.liveCount++;
      } else {
        this.#release(at);
      }
    }
    this.cache.clear();
  }

  /** Gives one node new children and another variable, its function staying the same. Only for sifting. */
  relabel(at: number, variable: number, low: Edge, high: Edge): void {
    this.#unlink(at);
    this.variable[at] = variable;
    this.low[at] = low;
    this.high[at] = high;
    this.#link(at);
  }

  /** Frees one node that nothing uses. Only for sifting; the cache must be cleared afterwards. */
  dispose(at: number): void {
    this.#unlink(at);
    this.#release(at);
    this.liveCount--;
  }

  /** Every node in use, the leaf left out. */
  *nodes(): Generator<number> {
    for (let at = 1; at < this.#used; at++) if (this.variable[at] !== freed) yield at;
  }

  #add(variable: number, low: Edge, high: Edge): number {
    if (this.#free === noNode && this.#used === this.#capacity) this.#grow();
    let at = this.#free;
    if (at === noNode) at = this.#used++;
    else this.#free = this.#next[at] ?? noNode;
    this.variable[at] = variable;
    this.low[at] = low;
    this.high[at] = high;
    this.#link(at);
    this.liveCount++;
    if (this.liveCount > this.peakCount) this.peakCount = this.liveCount;
    if ((this.liveCount & 0x3fff) === 0 && this.cancelled()) throw new DiagramLimit('cancelled');
    return at;
  }

  #grow(): void {
    if (this.#capacity * 2 > this.#mostNodes) throw new DiagramLimit('memory');
    this.#capacity *= 2;
    this.variable = widened(this.variable, new Uint16Array(this.#capacity));
    this.low = widened(this.low, new Int32Array(this.#capacity));
    this.high = widened(this.high, new Int32Array(this.#capacity));
    this.#next = new Int32Array(this.#capacity);
    this.#heads = new Int32Array(this.#capacity);
    for (let at = 1; at < this.#used; at++) this.#link(at);
    this.cache.follow(this.#capacity);
  }

  #mark(): Uint8Array {
    const marked = new Uint8Array(this.#used);
    marked[0] = 1;
    const stack = [...this.#kept.keys()];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (marked[at] === 1) continue;
      marked[at] = 1;
      stack.push((this.low[at] ?? 0) >> 1, (this.high[at] ?? 0) >> 1);
    }
    return marked;
  }

  #release(at: number): void {
    this.variable[at] = freed;
    this.#next[at] = this.#free;
    this.#free = at;
  }

  #link(at: number): void {
    const place = this.#place(this.variable[at] ?? 0, this.low[at] ?? 0, this.high[at] ?? 0);
    this.#next[at] = this.#heads[place] ?? noNode;
    this.#heads[place] = at;
  }

  #unlink(at: number): void {
    const place = this.#place(this.variable[at] ?? 0, this.low[at] ?? 0, this.high[at] ?? 0);
    if (this.#heads[place] === at) {
      this.#heads[place] = this.#next[at] ?? noNode;
      return;
    }
    let before = this.#heads[place] ?? noNode;
    while (this.#next[before] !== at) before = this.#next[before] ?? noNode;
    this.#next[before] = this.#next[at] ?? noNode;
  }

  #place(variable: number, low: Edge, high: Edge): number {
    let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b) ^ Math.imul(variable + 1, 0xc2b2ae35);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    // Near the newer child, its parents spread over eight thousand places: what is made together lies together, and waiting
    // for memory is most of what a large table costs.
    hash = ((low > high ? low : high) >>> 1) ^ (hash >>> 19);
    return hash & (this.#capacity - 1);
  }
}

/** Variable number of a node on the free list. */
const freed = 0xffff;

function widened<T extends Uint16Array | Int32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
