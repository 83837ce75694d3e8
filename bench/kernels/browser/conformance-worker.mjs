// In a browser's worker: random models through the fast kernel, alone and by one, two and four helpers, and through the
// explicit kernel. Helpers work while this worker waits: a browser starts none of them while it computes.
import {
  analyseInBackground,
  buildGraphModel,
  compileKernel,
  defaultRequest,
  explicitKernel,
  fastKernel,
} from '@parley/engine';
import { drawConflict, randomDefinition } from '../../../packages/engine/fixtures/random-conflict.ts';

const bytes = await (await fetch('/packages/engine/dist/wasm/kernel.wasm')).arrayBuffer();
const module = compileKernel(new Uint8Array(bytes));
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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

const alone = fastKernel({ module });
const runs = [async (model) => alone.analyse(model, defaultRequest, {})];
if (self.crossOriginIsolated) {
  for (const helpers of [1, 2, 4]) {
    const pool = await webWorkerPool(helpers);
    runs.push((model) => analyseInBackground({ module, pool }, model, defaultRequest, { pause }));
  }
}
let agree = 0;
let differ = 0;
let refused = 0;
const models = Number(new URL(self.location.href).searchParams.get('models') ?? '60');
for (let seed = 1; seed <= models; seed++) {
  // One in a hundred has up to 2^16 states.
  const model = buildGraphModel(randomDefinition(drawConflict(seed, seed % 100 === 0 ? 16 : 12))).value;
  if (model === null) continue;
  const expected = explicitKernel.analyse(model, defaultRequest, {}).value;
  for (const run of runs) {
    const found = (await run(model)).value;
    if (found === null) refused++;
    else if (same(expected, found)) agree++;
    else differ++;
  }
}
const big = buildGraphModel(randomDefinition({ seed: 1, own: [6, 6, 5, 5] })).value;
const times = [];
for (const run of runs) {
  await run(big);
  const start = performance.now();
  await run(big);
  times.push((performance.now() - start).toFixed(0));
}
postMessage(
  `${agree} agree, ${differ} differ, ${refused} refused, ${runs.length} ways, isolated ${self.crossOriginIsolated}, 2^22 states in ${times.join(' / ')} ms`,
);
