// A run of the fast kernel that blocks nobody: helpers do the work, the calling thread waits for them, hears of progress
// and may call it off at any time. The signal is that of the platform (AbortSignal); the engine knows its shape alone.

import { type Outcome, diagnose, failed } from '@parley/model';
import type { Analysis } from '../analysis/analysis.js';
import type { AnalysisRequest } from '../analysis/request.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { claimAddress, leftAddress, stopAddress } from './descriptor.js';
import { type FastKernelParts, finishRun, startRun } from './fast-kernel.js';
import { progressOf } from './run-progress.js';
import { bindKernel } from './web-assembly.js';
import type { WorkerPool } from './worker-pool.js';

/** What calls a run off; an AbortSignal is one. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** How a run in the background reports, is called off, and waits. */
export interface BackgroundControl {
  readonly signal?: CancelSignal;
  /** Work done and work in all, up to a hundred times a second. */
  readonly progress?: (done: number, total: number) => void;
  /** Resolves after so many milliseconds: the timer of the edge, since the engine knows none. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** How long the calling thread sleeps before it looks again, in milliseconds. */
const between = 10;
/** If no helper has taken a task by then, the calling thread does the work itself. */
const patience = 2000;

/**
 * As the fast kernel's `analyse`, by the helpers alone. An abort settles it at once; helpers leave within one sweep, and the
 * run's memory is given up with them. Diagnostics: P4002 where it was called off, and whatever `accepts` says.
 */
export async function analyseInBackground(
  parts: FastKernelParts & { readonly pool: WorkerPool },
  model: GraphModel,
  request: AnalysisRequest,
  control: BackgroundControl,
): Promise<Outcome<Analysis>> {
  const { signal, progress, pause } = control;
  const cancelled = (): boolean => signal?.aborted === true;
  if (cancelled()) return failed([diagnose('P4002', null)]);
  const started = startRun({ ...parts, helpFrom: 0 }, model, request);
  if (started.value === null) return failed(started.diagnostics);
  const { job, taken } = started.value;
  const words = new Int32Array(taken.memory.buffer);
  let stop = (): void => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = () => {
      Atomics.store(words, stopAddress / 4, 1);
      resolve();
    };
  });
  signal?.addEventListener('abort', stop);
  const { total, doneOf } = progressOf(job, taken.memory);
  let slept = 0;
  while (!cancelled() && Atomics.load(words, leftAddress / 4) < parts.pool.helpers) {
    await Promise.race([pause(slept === 0 ? 1 : between), aborted]);
    if (!cancelled()) progress?.(doneOf(), total);
    slept += between;
    const untouched = Atomics.load(words, claimAddress / 4) === 0 && Atomics.load(words, claimAddress / 4 + 1) === 0;
    if (untouched && slept >= patience) {
      bindKernel(parts.module, taken.memory, () => (cancelled() ? 1 : 0)).work(0);
      break;
    }
  }
  signal?.removeEventListener('abort', stop);
  if (!cancelled()) progress?.(doneOf(), total);
  return finishRun(model, request, started.value, { cancelled });
}
