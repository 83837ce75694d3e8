// The worker that computes, as one typed function.

import type { Calls } from './calls.js';
import { workerClient } from './worker-client.js';

export { StoppedError } from './worker-client.js';

/** Asks the engine. */
export const askEngine = workerClient<Calls>(
  () => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'parley-engine' }),
);
