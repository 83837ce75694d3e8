// The worker that reads documents, as one typed function.

import { workerClient } from '../engine/worker-client.js';
import type { SourcesCalls } from './calls.js';

/** Asks the reader. */
export const askSources = workerClient<SourcesCalls>(
  () => new Worker(new URL('./sources-worker.ts', import.meta.url), { type: 'module', name: 'parley-sources' }),
);
