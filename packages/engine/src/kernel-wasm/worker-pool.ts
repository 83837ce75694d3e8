// Threads that help with a run. The edge makes them (worker threads, web workers); the kernel only asks for help.

import { type WasmMemory, type WasmModule, bindKernel } from './web-assembly.js';

/** What a helper is told. */
export interface HelpRequest {
  readonly module: WasmModule;
  readonly memory: WasmMemory;
  /** From 1; the caller is thread 0. */
  readonly thread: number;
}

/** Helpers that stand ready. A helper that comes late, or never, costs time and nothing else. */
export interface WorkerPool {
  /** Number of helpers, beside the calling thread. */
  readonly helpers: number;
  /** Tells every helper to `help`; returns at once. */
  readonly start: (module: WasmModule, memory: WasmMemory) => void;
}

/** What a helper does when told: takes tasks until the run is over. Runs in the helper's own thread. */
export function help(request: HelpRequest): void {
  bindKernel(request.module, request.memory, () => 0).work(request.thread);
}
