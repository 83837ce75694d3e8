// What computes the chunks of one sweep in one thread: the model is built once, chunks follow in any order.

import { type Outcome, failed, succeeded } from '@parley/model';
import { buildGraphModel } from '@parley/engine';
import { ordersEvaluator } from '../robust/orders-evaluator.js';
import { type VariantKernels, variantAnalyser } from './analysed-variants.js';
import type { SweepChunk, SweepEngine, SweepTask, SweepTotals } from './sweep.js';

/** Computes the totals of one chunk. */
export type ChunkEvaluator = (chunk: SweepChunk) => Outcome<SweepTotals>;

/** Makes ready for the chunks of a task. */
export function chunkEvaluator(task: SweepTask, kernels: VariantKernels): Outcome<ChunkEvaluator> {
  const { value: model, diagnostics } = buildGraphModel(task.definition);
  if (model === null) return failed(diagnostics);
  const { plan, request, seed, chunk } = task;
  return succeeded(ordersEvaluator(plan, model, request, seed, variantAnalyser(kernels, model, request, chunk)));
}

/** The engine of one thread, for tests, small sweeps and browsers. */
export function localSweepEngine(kernels: VariantKernels): SweepEngine {
  return {
    run: async (task, chunks, done, control) => {
      const ready = chunkEvaluator(task, kernels);
      if (ready.value === null) return ready.diagnostics;
      for (const chunk of chunks) {
        if (control.cancelled?.() === true) return [];
        const { value, diagnostics } = ready.value(chunk);
        if (value === null) return diagnostics;
        done(chunk, value);
        await Promise.resolve();
      }
      return [];
    },
  };
}

/** A chunk size that keeps a thread busy for some milliseconds and its memory within some megabytes, whatever the model. */
export function chunkSizeFor(states: number, dms: number): number {
  return Math.max(1, Math.min(8192, 2 ** Math.floor(Math.log2(2 ** 19 / Math.max(1, states * dms)))));
}
