// Numbers noted beside states in the course of a search. A search from one state of a very large model meets few others,
// so that memory is taken in pages, where something is noted.

import type { StateIndex } from '@parley/model';

/** States per page, as a power of two. */
const pageBits = 10;
const withinPage = 2 ** pageBits - 1;

/** A fixed number of whole numbers below 2^31 beside every state, zero until noted. */
export class StateNotes {
  private readonly fields: number;
  private readonly pages: (Int32Array | undefined)[];

  constructor(stateCount: number, fields: number) {
    this.fields = fields;
    this.pages = Array.from({ length: (stateCount + withinPage) >>> pageBits });
  }

  /** What was noted in a field of a state. */
  read(s: StateIndex, field: number): number {
    return this.pages[s >>> pageBits]?.[(s & withinPage) * this.fields + field] ?? 0;
  }

  /** Makes every note of a state zero again. */
  erase(s: StateIndex): void {
    const start = (s & withinPage) * this.fields;
    this.pages[s >>> pageBits]?.fill(0, start, start + this.fields);
  }

  /** Notes a number in a field of a state. */
  write(s: StateIndex, field: number, value: number): void {
    const page = (this.pages[s >>> pageBits] ??= new Int32Array((withinPage + 1) * this.fields));
    page[(s & withinPage) * this.fields + field] = value;
  }
}
