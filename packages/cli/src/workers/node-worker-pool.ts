// Threads of Node that help the fast kernel. Why not a pool of the registry: docs/decisions/0041-own-helper-threads.md.

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { HelpRequest, WorkerPool } from '@parley/engine';

/** A pool whose threads are started when first needed; `close` ends them. */
export interface NodeWorkerPool extends WorkerPool {
  readonly close: () => Promise<void>;
}

/** A pool of `helpers` threads; by default one for each processor beside the caller's. Idle threads keep no process alive. */
export function nodeWorkerPool(helpers: number = availableParallelism() - 1): NodeWorkerPool {
  const workers: Worker[] = [];
  const started = (): readonly Worker[] => {
    while (workers.length < helpers) {
      // Words for the caller's Node (conditions, hooks, --eval) are not meant for a thread that runs one built file.
      const worker = new Worker(entry(), { execArgv: [] });
      // A thread that cannot start is a helper that never comes: the caller does the work.
      worker.on('error', () => undefined);
      worker.unref();
      workers.push(worker);
    }
    return workers;
  };
  return {
    helpers,
    start: (module, memory) => {
      started().forEach((worker, k) => worker.postMessage({ module, memory, thread: k + 1 } satisfies HelpRequest));
    },
    close: async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

/** The compiled entry beside this file; where sources run, the one that was built. */
function entry(): URL {
  const beside = new URL('./helper-entry.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../../dist/workers/helper-entry.js', import.meta.url);
}
