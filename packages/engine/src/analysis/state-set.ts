// A set of states of one graph model, one bit per state.

import { type StateIndex, invariant, stateIndex } from '@parley/model';

/** An immutable set of states. Sets of two models cannot be combined: the sizes and the models' fingerprints differ. */
export class StateSet {
  /** Bit `s % 32` of word `s >> 5` is state `s`; bits beyond `size` are zero. */
  readonly words: Uint32Array;
  /** Number of states of the model, members or not. */
  readonly size: number;
  readonly fingerprint: string;

  constructor(words: Uint32Array, size: number, fingerprint: string) {
    invariant(words.length === (size + 31) >>> 5, 'a state set has one bit per state');
    this.words = words;
    this.size = size;
    this.fingerprint = fingerprint;
  }

  /** Whether the state is a member. */
  has(s: StateIndex): boolean {
    return (((this.words[s >>> 5] ?? 0) >>> (s & 31)) & 1) === 1;
  }

  /** Number of members. */
  count(): number {
    let count = 0;
    for (const word of this.words) count += populationCount(word);
    return count;
  }

  /** Members, ascending. */
  *members(): Generator<StateIndex> {
    for (let index = 0; index < this.words.length; index++) {
      let word = this.words[index] ?? 0;
      while (word !== 0) {
        const bit = 31 - Math.clz32(word & -word);
        yield stateIndex(index * 32 + bit);
        word &= word - 1;
      }
    }
  }

  /** States in both sets. */
  intersect(other: StateSet): StateSet {
    invariant(
      this.size === other.size && this.fingerprint === other.fingerprint,
      'state sets of two models were combined',
    );
    const words = this.words.map((word, index) => word & (other.words[index] ?? 0));
    return new StateSet(words, this.size, this.fingerprint);
  }

  /** Whether both sets have the same members. */
  equals(other: StateSet): boolean {
    return this.size === other.size && this.words.every((word, index) => word === other.words[index]);
  }
}

function populationCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
