// Sweeps: one model, very many variants of its preferences, and totals over them. A sweep is plain data; who computes its
// chunks (this thread, worker threads, other machines) and where finished chunks are kept is given by whoever runs it.

import { type Diagnostic, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import type { AnalysisRequest, Definition, RunControl } from '@parley/engine';
import type { OrdersPlan } from '../robust/orders-plan.js';

/** A sweep, as data that can be sent to a thread or another machine. */
export interface SweepTask {
  readonly definition: Definition;
  /** Fingerprint of the definition's graph model. */
  readonly fingerprint: string;
  readonly request: AnalysisRequest;
  /** How variants are made from their number and the seed, and what is asked of each. */
  readonly plan: OrdersPlan;
  readonly seed: number;
  /** Number of variants. */
  readonly count: number;
  /** Variants of one chunk: the unit of work, of storing and of resuming. */
  readonly chunk: number;
}

/** The variants numbered `from` to `to` − 1. */
export interface SweepChunk {
  readonly from: number;
  readonly to: number;
}

/** Counts over variants, in the layout of the plan; sums of chunks are sums of these. */
export type SweepTotals = Float64Array;

/** Who computes chunks. A chunk may be computed anywhere, in any order; its totals depend on the task and its range alone. */
export interface SweepEngine {
  /** Computes the chunks and reports each when it is done; stops early where `control.cancelled` says so. */
  readonly run: (
    task: SweepTask,
    chunks: readonly SweepChunk[],
    done: (chunk: SweepChunk, totals: SweepTotals) => void,
    control: RunControl,
  ) => Promise<readonly Diagnostic[]>;
}

/** Where finished chunks are kept. Keeping them is never required: a store may lose or refuse anything. */
export interface SweepStore {
  /** The chunks of a sweep that are kept, by `chunkKey`. */
  readonly load: (sweep: string) => ReadonlyMap<string, SweepTotals>;
  readonly append: (sweep: string, key: string, totals: SweepTotals) => void;
}

/** What a sweep found. */
export interface SweepResult {
  readonly totals: SweepTotals;
  /** Variants that the totals are over; fewer than asked for where the sweep was stopped. */
  readonly variants: number;
  readonly complete: boolean;
  /** Variants taken from the store, and computed now. */
  readonly reused: number;
  readonly computed: number;
}

/** A store that keeps nothing. */
export const noStore: SweepStore = { load: () => new Map(), append: () => undefined };

/** The name under which a sweep's chunks are kept: all that their totals depend on, but not how many there are. */
export function sweepKey({ fingerprint, request, plan, seed }: SweepTask): string {
  return JSON.stringify(['sweep 1', fingerprint, request, plan, seed], (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}

/** The name of a chunk within its sweep. */
export const chunkKey = ({ from, to }: SweepChunk): string => `${from}-${to}`;

/** The chunks of a task, ascending. */
export function chunksOf({ count, chunk }: SweepTask): readonly SweepChunk[] {
  return Array.from({ length: Math.ceil(count / chunk) }, (_, index) => ({
    from: index * chunk,
    to: Math.min(count, (index + 1) * chunk),
  }));
}

/** Runs a sweep: what the store has is not computed again, and what is computed is stored at once. */
export async function runSweep(
  task: SweepTask,
  engine: SweepEngine,
  store: SweepStore,
  control: RunControl,
): Promise<Outcome<SweepResult>> {
  const key = sweepKey(task);
  const kept = store.load(key);
  const size = task.plan.size;
  const totals = new Float64Array(size);
  const sum = { reused: 0, computed: 0 };
  const missing: SweepChunk[] = [];
  const add = (chunk: SweepChunk, part: SweepTotals, where: 'reused' | 'computed'): void => {
    for (let k = 0; k < size; k++) totals[k] = (totals[k] ?? 0) + (part[k] ?? 0);
    sum[where] += chunk.to - chunk.from;
  };
  for (const chunk of chunksOf(task)) {
    const found = kept.get(chunkKey(chunk));
    if (found?.length === size) add(chunk, found, 'reused');
    else missing.push(chunk);
  }
  const done = (chunk: SweepChunk, part: SweepTotals): void => {
    add(chunk, part, 'computed');
    store.append(key, chunkKey(chunk), part);
    control.progress?.(sum.reused + sum.computed, task.count);
  };
  const diagnostics = missing.length === 0 ? [] : await engine.run(task, missing, done, control);
  const variants = sum.reused + sum.computed;
  if (variants === 0 && task.count > 0) return failed(diagnostics.length > 0 ? diagnostics : [diagnose('P4002', null)]);
  return succeeded({ totals, variants, complete: variants === task.count, ...sum }, diagnostics);
}
