// Where everything stands in the kernel's memory. Space is counted first and written later, so that a run's memory is
// known before it is taken.

import { heapAddress } from './descriptor.js';

/** Hands out addresses and keeps what is to be written there. */
export class MemoryMap {
  /** Bytes handed out so far. */
  bytes = heapAddress;
  private readonly contents: { readonly address: number; readonly words: Uint32Array }[] = [];

  /** Address of `bytes` fresh bytes, zero at first, aligned to a cache line. */
  reserve(bytes: number): number {
    const address = this.bytes;
    this.bytes = Math.ceil((address + bytes) / 64) * 64;
    return address;
  }

  /** Address of a copy of `words`. */
  place(words: Uint32Array | readonly number[]): number {
    const copy = words instanceof Uint32Array ? words : Uint32Array.from(words);
    const address = this.reserve(copy.byteLength);
    this.put(address, copy);
    return address;
  }

  /** Address of a copy of any table. */
  placeBytes(table: Uint8Array): number {
    const words = new Uint32Array(Math.ceil(table.byteLength / 4));
    new Uint8Array(words.buffer).set(table);
    return this.place(words);
  }

  /** Writes `words` at an address when the memory is there. */
  put(address: number, words: Uint32Array): void {
    this.contents.push({ address, words });
  }

  /** Writes everything that was placed. */
  writeTo(buffer: ArrayBufferLike): void {
    const memory = new Uint32Array(buffer);
    for (const { address, words } of this.contents) memory.set(words, address / 4);
  }
}
