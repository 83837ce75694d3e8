// The worker that computes, as one typed function.

import type { Calls } from './calls.js';
import { takeWorker } from './early-worker.js';
import { workerClient } from './worker-client.js';

export { StoppedError } from './worker-client.js';

/** Asks the engine. */
export const askEngine = workerClient<Calls>(takeWorker);
