// The fast kernel in Node, from what the build wrote, with as many threads as asked for.

import { readFileSync } from 'node:fs';
import { compileKernel, fastKernel } from '@parley/engine';
import { nodeWorkerPool } from '../../packages/cli/dist/workers/node-worker-pool.js';

/** The kernel, what it was made from, and how to end its threads. */
export function loadFastKernel(threads, more = {}) {
  const file = new URL('../../packages/engine/dist/wasm/kernel.wasm', import.meta.url);
  const module = compileKernel(new Uint8Array(readFileSync(file)));
  const pool = threads > 1 ? nodeWorkerPool(threads - 1) : null;
  const parts = { module, ...(pool === null ? {} : { pool }), ...more };
  return { kernel: fastKernel(parts), parts, close: async () => pool?.close() };
}
