// A second worker of the same kind for what takes seconds, so that proofs and edits never wait behind it.

import type { Calls } from './calls.js';
import { workerClient } from './worker-client.js';

/** Asks the second worker. Stopping a question frees it at once. */
export const askDeeply = workerClient<Calls>(
  () => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'parley-insight' }),
);
