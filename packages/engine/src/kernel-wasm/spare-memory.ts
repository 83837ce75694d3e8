// Memory kept from one run to the next. Taking memory anew for each of many runs exhausts the address space before it is
// collected, in helpers above all. A memory is used again only when every helper that was told of it has left.

import { leftAddress } from './descriptor.js';
import { type WasmMemory, takeMemory } from './web-assembly.js';

/** Larger memories are given up after a run. */
const mostKeptBytes = 2 ** 28;
/** Several small ones are kept, since helpers may be slow to leave. */
const mostKept = 4;
/** Pages that are not touched cost nothing, and a memory of this size serves every small run. */
const leastTaken = 2 ** 23;
/** How long a run waits for memory that the machine refuses it, in milliseconds. */
const lastPatience = 1000;
/** How long the next run waits for helpers that are still about to leave, in milliseconds. */
const patience = 5;

/** A memory with the number of times that helpers were told of it. */
export interface RunMemory {
  readonly memory: WasmMemory;
  helpersTold: number;
}

/** Keeps a few memories between runs. */
export class SpareMemory {
  #spares: RunMemory[] = [];

  /** Memory of at least so many bytes, its contents unknown; null where the machine refuses it. */
  take(bytes: number): RunMemory | null {
    const fits = this.#spares.filter(({ memory }) => memory.buffer.byteLength >= bytes);
    const idle =
      fits.find((spare) => isIdle(spare, 0)) ??
      (fits.length === mostKept ? fits.find((spare) => isIdle(spare, patience)) : undefined);
    if (idle !== undefined) {
      this.#spares = this.#spares.filter((spare) => spare !== idle);
      return idle;
    }
    const memory = takeMemory(Math.max(bytes, leastTaken));
    if (memory !== null) return { memory, helpersTold: 0 };
    // The machine has no address space left: helpers that still hold some of it are given time.
    return fits.find((spare) => isIdle(spare, lastPatience)) ?? null;
  }

  /** Whether helpers have not left most of the memories that are kept: they do not come, and need not be told of more. */
  helpersAreLate(): boolean {
    return this.#spares.filter((spare) => !isIdle(spare, 0)).length >= mostKept - 1;
  }

  /** Keeps a memory for a later run, in place of the oldest where there are enough. */
  giveBack(used: RunMemory): void {
    const bytes = used.memory.buffer.byteLength;
    if (bytes > mostKeptBytes) return;
    this.#spares.push(used);
    const kept = this.#spares.reduce((sum, { memory }) => sum + memory.buffer.byteLength, 0);
    if (kept > mostKeptBytes || this.#spares.length > mostKept) this.#spares.shift();
  }
}

/** Whether every helper has left, after waiting so many milliseconds where some have not. */
function isIdle({ memory, helpersTold }: RunMemory, wait: number): boolean {
  const words = new Int32Array(memory.buffer);
  const left = Atomics.load(words, leftAddress / 4);
  if (left === helpersTold) return true;
  if (wait > 0) Atomics.wait(words, leftAddress / 4, left, wait);
  return Atomics.load(words, leftAddress / 4) === helpersTold;
}
