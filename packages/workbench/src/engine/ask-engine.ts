// The worker that computes, as one typed function.

import type { Calls } from './calls.js';
import { workerClient } from './worker-client.js';

export { StoppedError } from './worker-client.js';

const startWorker = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'parley-engine' });

let early: Worker | null = null;

/** Starts the worker before there is a question, so that it loads while the page draws itself for the first time. */
export function startEngine(): void {
  const started = startWorker();
  early = started;
  // One that could not be loaded is not waited for; the first question starts another and tells why that fails.
  started.addEventListener('error', () => {
    if (early === started) early = null;
  });
}

/** Asks the engine. */
export const askEngine = workerClient<Calls>(() => {
  const started = early ?? startWorker();
  early = null;
  return started;
});
