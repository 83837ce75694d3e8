// The worker that places nodes, as one typed function.

import { workerClient } from '../engine/worker-client.js';
import type { LayoutCalls } from './calls.js';

/** Asks for places. */
export const askLayout = workerClient<LayoutCalls>(
  () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'parley-layout' }),
);
