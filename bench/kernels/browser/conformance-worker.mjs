// In a browser's worker: random models through the fast kernel, with and without helpers, and the explicit kernel.
import { buildGraphModel, compileKernel, defaultRequest, explicitKernel, fastKernel } from '@parley/engine';
import { drawConflict, randomDefinition } from '../../../packages/engine/fixtures/random-conflict.ts';

const bytes = await (await fetch('/packages/engine/dist/wasm/kernel.wasm')).arrayBuffer();
const module = compileKernel(new Uint8Array(bytes));

async function webWorkerPool(helpers) {
  const workers = Array.from({ length: helpers }, () => new Worker('./helper-worker.mjs', { type: 'module' }));
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise((ready) => {
          worker.onmessage = ready;
        }),
    ),
  );
  return {
    helpers,
    start: (started, memory) =>
      workers.forEach((worker, k) => worker.postMessage({ module: started, memory, thread: k + 1 })),
  };
}

const same = (a, b) =>
  a.results.every(
    (result, c) =>
      result.equilibria.equals(b.results[c].equilibria) &&
      result.stable.every((set, dm) => set.equals(b.results[c].stable[dm])),
  );

const kernels = [fastKernel({ module })];
if (self.crossOriginIsolated) {
  kernels.push(fastKernel({ module, pool: await webWorkerPool(1), helpFrom: 0 }));
  kernels.push(fastKernel({ module, pool: await webWorkerPool(3), helpFrom: 0 }));
}
let agree = 0;
let differ = 0;
let refused = 0;
for (let seed = 1; seed <= 60; seed++) {
  const model = buildGraphModel(randomDefinition(drawConflict(seed, 11))).value;
  if (model === null) continue;
  const expected = explicitKernel.analyse(model, defaultRequest, {}).value;
  for (const kernel of kernels) {
    const found = kernel.analyse(model, defaultRequest, {}).value;
    if (found === null) refused++;
    else if (same(expected, found)) agree++;
    else differ++;
  }
}
const big = buildGraphModel(randomDefinition({ seed: 1, own: [5, 5, 5, 5] })).value;
const times = kernels.map((kernel) => {
  kernel.analyse(big, defaultRequest, {});
  const start = performance.now();
  kernel.analyse(big, defaultRequest, {});
  return (performance.now() - start).toFixed(0);
});
postMessage(
  `${agree} agree, ${differ} differ, ${refused} refused, ${kernels.length} kernels, isolated ${self.crossOriginIsolated}, 2^20 states in ${times.join(' / ')} ms`,
);
