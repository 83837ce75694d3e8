// When to collect garbage and when to look for a better order of variables: only between operations, never inside one.

import type { Edge } from '../decision-diagram/edge.js';
import { sift } from '../decision-diagram/sift.js';
import type { Encoding } from './encoding.js';

const firstCollection = 2 ** 18;
const firstSifting = 2 ** 20;

/** Keeps the diagrams of one encoding small. */
export class Housekeeping {
  readonly #encoding: Encoding;
  #collectAt = firstCollection;
  #siftAt = firstSifting;
  /** How often the order was changed. */
  siftings = 0;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  /** Collects if the nodes have grown enough; `inUse` are the functions that a caller holds besides the kept ones. */
  tidy(...inUse: readonly Edge[]): void {
    const { store, groups } = this.#encoding;
    if (store.liveCount < this.#collectAt) return;
    for (const f of inUse) store.keep(f);
    store.collect();
    if (store.liveCount > this.#siftAt) {
      sift(store, groups);
      this.siftings++;
      this.#siftAt = Math.max(firstSifting, store.liveCount * 2);
    }
    for (const f of inUse) store.drop(f);
    this.#collectAt = Math.max(firstCollection, store.liveCount * 3);
  }
}
