// The batch kernel: many variants of one small conflict at once, one in each lane of a vector. The states and moves are
// the model's, the ranks are each variant's own. Results are those of single analyses.

import { type Outcome, diagnose, failed, succeeded } from '@parley/model';
import type { RunControl } from '../analysis/kernel.js';
import type { AnalysisRequest } from '../analysis/request.js';
import { StateSet } from '../analysis/state-set.js';
import type { GraphModel, RankTable } from '../graph-model/graph-model.js';
import { batchTaskVectors, claimAddress, phaseDone, stopAddress } from '../kernel-wasm/descriptor.js';
import type { FastKernelParts } from '../kernel-wasm/fast-kernel.js';
import { kernelConcepts } from '../kernel-wasm/job.js';
import { type WasmMemory, bindKernel, pageBytes, takeMemory } from '../kernel-wasm/web-assembly.js';
import { type BatchLayout, layOutBatch } from './batch-layout.js';

/** The most states of a model that is analysed in batches. */
export const mostBatchStates = 4096;

/** The rank tables of one variant, by decision maker, each with one rank for each state of the model. */
export type VariantRanks = readonly RankTable[];

/** What a batch found. */
export interface BatchResult {
  readonly variants: number;
  /** How many variants `state` is stable in for `dm`, by position of the concept in the request. */
  readonly stableCount: (concept: number, dm: number, state: number) => number;
  /** How many variants `state` is an equilibrium in. */
  readonly equilibriumCount: (concept: number, state: number) => number;
  /** Whether `state` is stable for `dm` in one variant; for `dm` equal to the number of decision makers, an equilibrium. */
  readonly isStable: (variant: number, concept: number, dm: number, state: number) => boolean;
  /** Stable states of one variant. */
  readonly stable: (variant: number, concept: number, dm: number) => StateSet;
  /** Equilibria of one variant. */
  readonly equilibria: (variant: number, concept: number) => StateSet;
}

/** A batch kernel made ready for one model and request. */
export interface Batch {
  /** The most variants of one run; more are given in several runs. */
  readonly capacity: number;
  /** Analyses the variants; a result is valid until the next run. */
  readonly run: (variants: readonly VariantRanks[], control?: RunControl) => Outcome<BatchResult>;
}

/** Makes a batch ready: `capacity` variants at once, `widest` bytes of a rank (1, or 2 where a variant has more than 256 classes). */
export function openBatch(
  parts: FastKernelParts,
  model: GraphModel,
  request: AnalysisRequest,
  { capacity = 16_384, widest = 1 }: { readonly capacity?: number; readonly widest?: 1 | 2 } = {},
): Outcome<Batch> {
  const reason = declineReason(model, request);
  const states = model.states.count;
  if (reason !== null) return failed([diagnose('P4040', null, { kernel: 'batch', reason, states })]);
  const threads = 1 + (parts.pool?.helpers ?? 0);
  const layout = layOutBatch(model, request, { capacity, width: widest, threads });
  const limit = parts.memoryLimit ?? 2 ** 32 - pageBytes;
  const memory = layout.bytes > limit ? null : takeMemory(layout.bytes);
  if (memory === null)
    return failed([diagnose('P4041', null, { kernel: 'batch', bytes: layout.bytes, limit, states })]);
  layout.map.writeTo(memory.buffer);
  return succeeded({ capacity, run: (variants, control = {}) => run(parts, model, layout, memory, variants, control) });
}

function declineReason(model: GraphModel, request: AnalysisRequest): string | null {
  if (model.states.count > mostBatchStates) return 'states';
  if (request.sanctioning !== 'legalSequences') return 'sanctioning';
  return request.concepts.every((concept) => (kernelConcepts as readonly string[]).includes(concept))
    ? null
    : 'concept';
}

function run(
  parts: FastKernelParts,
  model: GraphModel,
  layout: BatchLayout,
  memory: WasmMemory,
  variants: readonly VariantRanks[],
  control: RunControl,
): Outcome<BatchResult> {
  if (variants.length > layout.capacity) {
    const values = { kernel: 'batch', bytes: layout.bytes, limit: layout.capacity, states: model.states.count };
    return failed([diagnose('P4041', null, values)]);
  }
  fillRanks(layout, memory, variants);
  const words = new Uint32Array(memory.buffer);
  const vectors = Math.ceil(variants.length / layout.lanes);
  const tasks = Math.ceil(vectors / batchTaskVectors);
  const phase = layout.phaseAddress / 4;
  words.fill(0, layout.countsAddress / 4, (layout.countsAddress + layout.threads * layout.countBytes) / 4);
  words[layout.batchAddress / 4 + 9] = vectors;
  words[layout.batchAddress / 4 + 10] = variants.length;
  words[phase + 2] = tasks;
  words[phase + phaseDone] = 0;
  words[stopAddress / 4] = 0;
  Atomics.store(words, claimAddress / 4, 0);
  Atomics.store(words, claimAddress / 4 + 1, tasks === 0 ? 1 : 0);
  if (layout.threads > 1 && tasks > 1) parts.pool?.start(parts.module, memory);
  const poll = (): number => {
    control.progress?.(words[phase + phaseDone] ?? 0, tasks);
    return control.cancelled?.() === true ? 1 : 0;
  };
  if (bindKernel(parts.module, memory, poll).work(0) === 0) return failed([diagnose('P4002', null)]);
  return succeeded(resultOf(model, layout, memory, variants.length));
}

/** Writes ranks so that neighbouring bytes are the same state of neighbouring variants. */
function fillRanks(layout: BatchLayout, memory: WasmMemory, variants: readonly VariantRanks[]): void {
  const { lanes, dms, states } = layout;
  const table = layout.width === 1 ? new Uint8Array(memory.buffer) : new Uint16Array(memory.buffer);
  const start = layout.inputAddress / layout.width;
  variants.forEach((ranks, variant) => {
    let at = start + Math.floor(variant / lanes) * dms * states * lanes + (variant % lanes);
    for (let dm = 0; dm < dms; dm++) {
      const own = ranks[dm] as RankTable;
      for (let s = 0; s < states; s++, at += lanes) table[at] = own[s] as number;
    }
  });
}

function resultOf(model: GraphModel, layout: BatchLayout, memory: WasmMemory, variants: number): BatchResult {
  const { lanes, dms, states, concepts, threads } = layout;
  const counters = new Uint32Array(memory.buffer);
  const bits = new Uint16Array(memory.buffer);
  const row = (concept: number, dm: number): number => (concept * (dms + 1) + dm) * states;
  const count = (concept: number, dm: number, state: number): number => {
    let sum = 0;
    for (let thread = 0; thread < threads; thread++) {
      sum += counters[(layout.countsAddress + thread * layout.countBytes) / 4 + row(concept, dm) + state] ?? 0;
    }
    return sum;
  };
  const set = (variant: number, concept: number, dm: number): StateSet => {
    const words = new Uint32Array((states + 31) >>> 5);
    const vector = Math.floor(variant / lanes) * concepts * (dms + 1) * states;
    const start = layout.outputAddress / 2 + vector + row(concept, dm);
    for (let s = 0; s < states; s++) {
      if (((bits[start + s] ?? 0) >>> (variant % lanes)) & 1)
        words[s >>> 5] = ((words[s >>> 5] ?? 0) | (1 << (s & 31))) >>> 0;
    }
    return new StateSet(words, states, model.fingerprint);
  };
  const isStable = (variant: number, concept: number, dm: number, state: number): boolean => {
    const vector = Math.floor(variant / lanes) * concepts * (dms + 1) * states;
    const word = bits[layout.outputAddress / 2 + vector + row(concept, dm) + state] ?? 0;
    return ((word >>> (variant % lanes)) & 1) === 1;
  };
  return {
    variants,
    isStable,
    stableCount: count,
    equilibriumCount: (concept, state) => count(concept, dms, state),
    stable: set,
    equilibria: (variant, concept) => set(variant, concept, dms),
  };
}
