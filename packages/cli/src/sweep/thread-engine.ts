// A sweep engine of worker threads: each takes the next chunk when it is done with its last. A machine with one processor,
// or a sweep over in a moment, needs no threads and gets none.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '@parley/model';
import { type WasmModule, explicitKernel } from '@parley/engine';
import { type SweepChunk, type SweepEngine, type SweepTask, localSweepEngine } from '@parley/insight';
import type { SweepOrder, SweepReport } from '../workers/sweep-entry.js';

/** Rank tables times states below which starting a thread costs more than it saves. */
const worthThreads = 2 ** 21;
/** How often a run looks whether it is to stop, in milliseconds. */
const lookEvery = 50;

/** An engine of up to `threads` threads; by default one for each processor. */
export function threadSweepEngine(module: WasmModule | null, threads: number = availableParallelism()): SweepEngine {
  const local = localSweepEngine({ parts: module === null ? null : { module }, kernel: explicitKernel });
  return {
    run: async (task, chunks, done, control) => {
      const cells =
        chunks.reduce((sum, { from, to }) => sum + to - from, 0) * task.plan.states * task.definition.dms.length;
      const count = Math.min(threads, chunks.length);
      if (count <= 1 || cells < worthThreads) return local.run(task, chunks, done, control);
      const ended = await new ThreadedRun(task, module, chunks, done, control.cancelled ?? (() => false)).run(count);
      // Chunks of threads that could not start, or died, are computed here.
      return ended.left.length === 0 ? ended.diagnostics : local.run(task, ended.left, done, control);
    },
  };
}

interface RunEnd {
  readonly diagnostics: readonly Diagnostic[];
  readonly left: readonly SweepChunk[];
}

/** One run: what is still to do, and which thread is at what. */
class ThreadedRun {
  readonly #task: SweepTask;
  readonly #module: WasmModule | null;
  readonly #waiting: SweepChunk[];
  readonly #done: Parameters<SweepEngine['run']>[2];
  readonly #cancelled: () => boolean;
  readonly #busy = new Map<Worker, SweepChunk | null>();
  #diagnostics: readonly Diagnostic[] = [];
  #stopped = false;

  constructor(
    task: SweepTask,
    module: WasmModule | null,
    chunks: readonly SweepChunk[],
    done: Parameters<SweepEngine['run']>[2],
    cancelled: () => boolean,
  ) {
    this.#task = task;
    this.#module = module;
    this.#waiting = [...chunks].reverse();
    this.#done = done;
    this.#cancelled = cancelled;
  }

  run(count: number): Promise<RunEnd> {
    return new Promise((resolve) => {
      const look = setInterval(() => {
        if (this.#cancelled()) this.#stopped = true;
        if (this.#stopped) finish();
      }, lookEvery);
      const finish = (): void => {
        clearInterval(look);
        const left = this.#stopped ? [] : [...this.#waiting].reverse();
        const workers = [...this.#busy.keys()];
        this.#busy.clear();
        void Promise.all(workers.map((worker) => worker.terminate())).then(() =>
          resolve({ diagnostics: this.#diagnostics, left }),
        );
      };
      for (let index = 0; index < count; index++) this.#start(() => finish());
    });
  }

  #start(finish: () => void): void {
    const worker = new Worker(entry());
    this.#busy.set(worker, null);
    worker.postMessage({ kind: 'task', task: this.#task, module: this.#module } satisfies SweepOrder);
    const next = (): void => {
      const chunk = this.#stopped ? undefined : this.#waiting.pop();
      if (chunk !== undefined) {
        this.#busy.set(worker, chunk);
        worker.postMessage({ kind: 'chunk', chunk } satisfies SweepOrder);
        return;
      }
      this.#busy.set(worker, null);
      this.#retire(worker, finish);
    };
    worker.on('message', ({ chunk, totals, diagnostics }: SweepReport) => {
      if (!this.#busy.has(worker)) return;
      if (totals === null) {
        this.#diagnostics = diagnostics;
        this.#stopped = true;
      } else this.#done(chunk, totals);
      next();
    });
    worker.on('error', () => {
      const chunk = this.#busy.get(worker);
      if (chunk !== undefined && chunk !== null) this.#waiting.push(chunk);
      this.#retire(worker, finish);
    });
    next();
  }

  /** Takes a thread out; the run is over when none is left. */
  #retire(worker: Worker, finish: () => void): void {
    if (!this.#busy.delete(worker)) return;
    void worker.terminate();
    if (this.#busy.size === 0) finish();
  }
}

/** The compiled entry; where sources run, the one that was built. */
function entry(): URL {
  const beside = new URL('../workers/sweep-entry.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/workers/sweep-entry.js', import.meta.url);
}
