// A thread that computes chunks of sweeps. It is told the task once, then chunk after chunk.

import { parentPort } from 'node:worker_threads';
import { type Diagnostic } from '@parley/model';
import { type WasmModule, explicitKernel } from '@parley/engine';
import {
  type ChunkEvaluator,
  type SweepChunk,
  type SweepTask,
  type SweepTotals,
  chunkEvaluator,
} from '@parley/insight';

/** What a thread is told. */
export type SweepOrder =
  | { readonly kind: 'task'; readonly task: SweepTask; readonly module: WasmModule | null }
  | { readonly kind: 'chunk'; readonly chunk: SweepChunk };

/** What it answers to a chunk; `totals` is null where diagnostics say why. */
export interface SweepReport {
  readonly chunk: SweepChunk;
  readonly totals: SweepTotals | null;
  readonly diagnostics: readonly Diagnostic[];
}

let evaluate: ChunkEvaluator | null = null;
let faults: readonly Diagnostic[] = [];

parentPort?.on('message', (order: SweepOrder) => {
  if (order.kind === 'task') {
    const parts = order.module === null ? null : { module: order.module };
    const ready = chunkEvaluator(order.task, { parts, kernel: explicitKernel });
    evaluate = ready.value;
    faults = ready.diagnostics;
    return;
  }
  const { chunk } = order;
  const found = evaluate?.(chunk) ?? { value: null, diagnostics: faults };
  const report: SweepReport = { chunk, totals: found.value, diagnostics: found.diagnostics };
  const transfer = found.value === null ? [] : [found.value.buffer as ArrayBuffer];
  parentPort?.postMessage(report, transfer);
});
