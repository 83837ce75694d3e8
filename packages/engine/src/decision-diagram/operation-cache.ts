// Remembers results of operations on diagrams: direct mapped, a newer result replaces an older one at its place.

/** Number of operations that the cache tells apart; the operation shares a word with an edge of 27 bits. */
const operationShift = 27;

/** A table of (operation, f, g, h) → result. Losing an entry costs time, never correctness. */
export class OperationCache {
  #entries: Int32Array;
  #mask: number;
  readonly #mostEntries: number;

  constructor(entryCount: number, mostEntries: number) {
    this.#entries = new Int32Array(entryCount * 4);
    this.#mask = entryCount - 1;
    this.#mostEntries = mostEntries;
  }

  /** The result known for a key, or -1. */
  find(operation: number, f: number, g: number, h: number): number {
    const entries = this.#entries;
    const at = this.#place(operation, f, g, h);
    const key = (operation << operationShift) | f;
    if (entries[at] === key && entries[at + 1] === g && entries[at + 2] === h) return (entries[at + 3] ?? 0) - 1;
    return -1;
  }

  /** Remembers a result. */
  store(operation: number, f: number, g: number, h: number, result: number): void {
    const entries = this.#entries;
    const at = this.#place(operation, f, g, h);
    entries[at] = (operation << operationShift) | f;
    entries[at + 1] = g;
    entries[at + 2] = h;
    // One more than the result, so that an untouched entry reads as unknown.
    entries[at + 3] = result + 1;
  }

  /** Forgets everything: nodes were freed or renumbered. */
  clear(): void {
    this.#entries.fill(0);
  }

  /** Grows with the nodes to twice their number, up to its limit; forgets everything then. A small cache costs most. */
  follow(nodeCapacity: number): void {
    let wanted = this.#mask + 1;
    while (wanted < this.#mostEntries && wanted < nodeCapacity * 2) wanted *= 2;
    if (wanted === this.#mask + 1) return;
    this.#entries = new Int32Array(wanted * 4);
    this.#mask = wanted - 1;
  }

  #place(operation: number, f: number, g: number, h: number): number {
    let hash = Math.imul(f + operation, 0x9e3779b1) ^ Math.imul(g, 0x85ebca6b) ^ Math.imul(h, 0xc2b2ae35);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    hash ^= hash >>> 13;
    return (hash & this.#mask) << 2;
  }
}
