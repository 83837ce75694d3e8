// The worker that computes, started before anything can ask it: it loads while the page still reads its own code. Imports
// nothing, so that it can be the first thing that a page does.

const startWorker = (): Worker =>
  new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'parley-engine' });

let early: Worker | null = null;

/** Starts the worker before there is a question. */
export function startEngine(): void {
  const started = startWorker();
  early = started;
  // One that could not be loaded is not waited for; the first question starts another and tells why that fails.
  started.addEventListener('error', () => {
    if (early === started) early = null;
  });
}

/** The worker that was started early, once; then a new one each time. */
export function takeWorker(): Worker {
  const started = early ?? startWorker();
  early = null;
  return started;
}
