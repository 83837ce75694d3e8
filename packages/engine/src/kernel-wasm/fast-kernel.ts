// The fast explicit kernel: option form, legal sequences, all states of the cube at once, on compiled SIMD code and as
// many threads as the edge provides. docs/algorithms.md explains it; assembly/ holds the code that is compiled.

import { type OptionForm, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import type { Analysis, ConceptResult } from '../analysis/analysis.js';
import type { Estimate, Kernel, RunControl } from '../analysis/kernel.js';
import type { AnalysisRequest } from '../analysis/request.js';
import { StateSet } from '../analysis/state-set.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { explicitKernel } from '../kernel-explicit/explicit-kernel.js';
import { leftAddress, stopAddress, stoppedUnsettled } from './descriptor.js';
import { type Job, kernelConcepts, layOutJob } from './job.js';
import { progressOf } from './run-progress.js';
import { type WasmMemory, type WasmModule, bindKernel, pageBytes } from './web-assembly.js';
import { type RunMemory, SpareMemory } from './spare-memory.js';
import type { WorkerPool } from './worker-pool.js';

/** What the edge gives the kernel. */
export interface FastKernelParts {
  /** Compiled from the bytes that the build writes to dist/wasm/kernel.wasm. */
  readonly module: WasmModule;
  /** Helpers; without them the run has one thread. */
  readonly pool?: WorkerPool;
  /** The most bytes that a run may take; 4 GiB where nothing is said. */
  readonly memoryLimit?: number;
  /** The fewest options for which helpers are called; conformance tests call them always. */
  readonly helpFrom?: number;
}

const name = 'fast';
/** A state's position, own bits of the tables included, is a 32-bit number. */
const mostOptions = 28;
/** Own patterns are numbered in 14 bits. */
const mostOwnOptions = 14;
const mostBytes = 2 ** 32 - pageBytes;
/** Where fewer states than one in so many are feasible, and the cube is not small, listing the states is cheaper. */
const sparsest = 32;
const smallCube = 2 ** 22;

/** Why a model or request is left to another kernel. */
type Decline = 'freeForm' | 'merged' | 'sanctioning' | 'concept' | 'options' | 'ownOptions' | 'sparse';

/** A kernel bound to compiled code, helpers and a limit of memory. */
export function fastKernel(parts: FastKernelParts): Kernel {
  const spare = new SpareMemory();
  // Whoever asks whether a model is taken usually has it analysed next; laying it out takes some ten milliseconds.
  let last: (Prepared & { readonly model: GraphModel; readonly request: AnalysisRequest }) | null = null;
  const prepared = (model: GraphModel, request: AnalysisRequest): Prepared => {
    if (last?.model !== model || last.request !== request) last = { model, request, ...prepare(parts, model, request) };
    return last;
  };
  return {
    name,
    accepts: (model, request) => {
      const { value, diagnostics } = prepared(model, request);
      return value === null ? failed(diagnostics) : succeeded(value.estimate, diagnostics);
    },
    analyse: (model, request, control) => {
      const layout = prepared(model, request);
      last = null;
      return analyse(parts, spare, layout, model, request, control);
    },
  };
}

function declineReason(model: GraphModel, request: AnalysisRequest): Decline | null {
  const { form } = model.definition;
  if (form.kind !== 'options') return 'freeForm';
  if (form.merges.length > 0) return 'merged';
  if (request.sanctioning !== 'legalSequences') return 'sanctioning';
  if (request.concepts.some((concept) => !(kernelConcepts as readonly string[]).includes(concept))) return 'concept';
  if (form.options.length > mostOptions) return 'options';
  const owned = model.definition.dms.map((_, dm) => form.options.filter((option) => option.controller === dm).length);
  if (owned.some((count) => count > mostOwnOptions)) return 'ownOptions';
  const cube = 2 ** form.options.length;
  return cube > smallCube && cube > sparsest * model.states.count ? 'sparse' : null;
}

/** Below this many options a run is over before a helper has woken. */
const worthHelping = 16;

const threadsFor = (parts: FastKernelParts, form: OptionForm): number =>
  form.options.length < (parts.helpFrom ?? worthHelping) ? 1 : 1 + (parts.pool?.helpers ?? 0);

function estimate(model: GraphModel, job: Job): Estimate {
  const sets = job.conceptCount * (job.dmCount + 1);
  const bytes = Math.ceil(job.map.bytes / pageBytes) * pageBytes + sets * Math.ceil(model.states.count / 8);
  return { states: BigInt(model.states.count), bytes, threads: job.threads };
}

/** A run laid out with what it costs, or why it is none. */
type Prepared = Outcome<{ readonly job: Job; readonly estimate: Estimate }>;

function prepare(parts: FastKernelParts, model: GraphModel, request: AnalysisRequest): Prepared {
  const reason = declineReason(model, request);
  if (reason !== null) return failed([diagnose('P4040', null, { kernel: name, reason, states: model.states.count })]);
  const form = model.definition.form as OptionForm;
  const job = layOutJob(model, form, request, threadsFor(parts, form));
  const cost = estimate(model, job);
  const limit = parts.memoryLimit ?? mostBytes;
  if ((cost.bytes ?? 0) > limit || job.map.bytes > mostBytes) {
    return failed([
      diagnose('P4041', null, { kernel: name, bytes: cost.bytes ?? 0, limit, states: model.states.count }),
    ]);
  }
  return succeeded({ job, estimate: cost });
}

/** A run whose helpers are at work. */
export interface StartedRun {
  readonly job: Job;
  readonly taken: RunMemory;
}

/** Lays out a run, takes its memory and calls the helpers; P4040 or P4041 where that cannot be. */
export function startRun(
  parts: FastKernelParts,
  model: GraphModel,
  request: AnalysisRequest,
  spare: SpareMemory = new SpareMemory(),
  { value, diagnostics }: Prepared = prepare(parts, model, request),
): Outcome<StartedRun> {
  if (value === null) return failed(diagnostics);
  const { job } = value;
  const late = spare.helpersAreLate();
  const taken = spare.take(job.map.bytes);
  if (taken === null) {
    const limit = parts.memoryLimit ?? mostBytes;
    const values = { kernel: name, bytes: value.estimate.bytes ?? 0, limit, states: model.states.count };
    return failed([diagnose('P4041', null, values)]);
  }
  writeJob(job, taken.memory);
  // In a browser helpers start only when the caller waits; one that computes run after run does without them.
  if (job.threads > 1 && parts.pool !== undefined && !late) {
    taken.helpersTold += parts.pool.helpers;
    parts.pool.start(parts.module, taken.memory);
  }
  return succeeded({ job, taken });
}

/** What a run that ended came to; one that did not settle goes to the explicit kernel. */
export function finishRun(
  model: GraphModel,
  request: AnalysisRequest,
  { job, taken: { memory } }: StartedRun,
  control: RunControl,
): Outcome<Analysis> {
  const stopped = Atomics.load(new Int32Array(memory.buffer), stopAddress / 4);
  if (stopped === stoppedUnsettled) return explicitKernel.analyse(model, request, control);
  const analysis = stopped === 0 ? readAnalysis(model, request, job, memory, control) : null;
  return analysis === null ? failed([diagnose('P4002', null)]) : succeeded(analysis);
}

function analyse(
  parts: FastKernelParts,
  spare: SpareMemory,
  layout: Prepared,
  model: GraphModel,
  request: AnalysisRequest,
  control: RunControl,
): Outcome<Analysis> {
  const { value, diagnostics } = startRun(parts, model, request, spare, layout);
  if (value === null) return failed(diagnostics);
  const { work } = bindKernel(parts.module, value.taken.memory, watch(value.job, value.taken.memory, control));
  const finished = work(0);
  const outcome = finishRun(model, request, value, control);
  // A stopped run leaves helpers in the middle of a task: its memory is given up, not used again.
  if (finished !== 0) spare.giveBack(value.taken);
  return outcome;
}

/** Writes the job; what must begin as zero in a memory that was used before is cleared. */
function writeJob(job: Job, memory: WasmMemory): void {
  const words = new Uint32Array(memory.buffer);
  words.fill(0, 0, leftAddress / 4);
  const sets = job.conceptCount * (job.dmCount + 1);
  if (job.countAddress !== null) words.fill(0, job.setsAddress / 4, (job.setsAddress + sets * job.setBytes) / 4);
  job.map.writeTo(memory.buffer);
}

/** What the kernel asks between tasks: reports progress, and says whether to stop. */
function watch(job: Job, memory: WasmMemory, control: RunControl): () => number {
  const { total, doneOf } = progressOf(job, memory);
  return () => {
    control.progress?.(doneOf(), total);
    return control.cancelled?.() === true ? 1 : 0;
  };
}

/** Copies the sets out, so that the run's memory can be freed; null where the run was cancelled meanwhile. */
function readAnalysis(
  model: GraphModel,
  request: AnalysisRequest,
  job: Job,
  memory: WasmMemory,
  control: RunControl,
): Analysis | null {
  const words = new Uint32Array(memory.buffer);
  const size = job.countAddress === null ? model.states.count : (words[job.countAddress / 4] ?? 0);
  const last = size % 32 === 0 ? 0xffff_ffff : 2 ** (size % 32) - 1;
  const sets: StateSet[] = [];
  for (let index = 0; index < job.conceptCount * (job.dmCount + 1); index++) {
    if (control.cancelled?.() === true) return null;
    const start = (job.setsAddress + index * job.setBytes) / 4;
    const copy = words.slice(start, start + Math.ceil(size / 32));
    if (copy.length > 0) copy[copy.length - 1] = ((copy.at(-1) ?? 0) & last) >>> 0;
    sets.push(new StateSet(copy, size, model.fingerprint));
  }
  const results = request.concepts.map(
    (concept, c): ConceptResult => ({
      concept,
      stable: sets.slice(c * job.dmCount, (c + 1) * job.dmCount),
      equilibria: sets[job.conceptCount * job.dmCount + c] as StateSet,
    }),
  );
  return { fingerprint: model.fingerprint, request, kernel: name, stateCount: size, results };
}
