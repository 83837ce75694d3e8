import { Worker } from 'node:worker_threads';
const script = new URL('./node-helper.mjs', import.meta.url);
export async function openWorkerPool(helpers) {
  const workers = Array.from({ length: helpers }, () => new Worker(script));
  await Promise.all(workers.map((worker) => new Promise((ready) => worker.once('message', ready))));
  for (const worker of workers) worker.unref();
  return {
    helpers,
    start: (module, memory) => workers.forEach((worker, k) => worker.postMessage({ module, memory, thread: k + 1 })),
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
