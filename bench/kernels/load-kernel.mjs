// The fast kernel in Node, from what the build wrote, with as many threads as asked for.
import { readFileSync } from 'node:fs';
import { compileKernel, fastKernel } from '@parley/engine';
import { openWorkerPool } from './node-pool.mjs';

export async function loadFastKernel(threads, memoryLimit) {
  const file = new URL('../../packages/engine/dist/wasm/kernel.wasm', import.meta.url);
  const module = compileKernel(new Uint8Array(readFileSync(file)));
  const pool = threads > 1 ? await openWorkerPool(threads - 1) : undefined;
  const kernel = fastKernel({ module, ...(pool ? { pool } : {}), ...(memoryLimit ? { memoryLimit } : {}) });
  const parts = { module, ...(pool ? { pool } : {}) };
  return { kernel, parts, module, close: async () => pool?.close() };
}
