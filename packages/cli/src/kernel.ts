// Which kernel the command line uses: chosen for each model in one place, so that every command agrees.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  type AnalysisRequest,
  type Definition,
  type GraphModel,
  type Kernel,
  type KernelChoice,
  type WasmModule,
  chooseKernel,
  compileKernel,
  explicitKernel,
  fastKernel,
  mostListedStates,
  referenceKernel,
  symbolicKernel,
} from '@parley/engine';
import { nodeWorkerPool } from './workers/node-worker-pool.js';

/** Kernels that can be asked for by name; `auto` takes the fastest that can do it. */
export const kernelNames = ['auto', 'fast', 'explicit', 'symbolic', 'reference'] as const;

/** One of the names. */
export type KernelName = (typeof kernelNames)[number];

/** Up to this many states the plain kernel is done before compiled code is even loaded. */
const worthCompiling = 2 ** 13;

/** The kernel of a name. */
export function kernelNamed(name: KernelName): Kernel {
  switch (name) {
    case 'auto':
      return autoKernel;
    case 'fast':
      return loadFastKernel() ?? explicitKernel;
    case 'explicit':
      return explicitKernel;
    case 'symbolic':
      return symbolicKernel();
    case 'reference':
      return referenceKernel;
  }
}

/** Hands every model to the fastest kernel that takes it. */
const autoKernel: Kernel = {
  name: 'auto',
  accepts: (model, request) => choose(model, request).accepts(model, request),
  analyse: (model, request, control) => choose(model, request).analyse(model, request, control),
};

/** The kernel that will do it: the one given, or the one that the choice hands the model to. */
export const resolvedKernel = (kernel: Kernel, model: GraphModel, request: AnalysisRequest): Kernel =>
  kernel === autoKernel ? choose(model, request) : kernel;

function choose(model: GraphModel, request: AnalysisRequest): Kernel {
  if (model.states.count <= worthCompiling) return explicitKernel;
  const fast = loadFastKernel();
  return fast === null || fast.accepts(model, request).value === null ? explicitKernel : fast;
}

/** How a kernel came to be chosen: asked for by name, or by the rules of `chooseKernel`. */
export type ChosenKernel = KernelChoice | { readonly kernel: KernelName; readonly reason: 'asked' };

/** What computes a conflict, and why; null where nothing says, for instance because no state is feasible. */
export function chosenKernel(definition: Definition, request: AnalysisRequest, asked: KernelName): ChosenKernel | null {
  if (asked !== 'auto') return { kernel: asked, reason: 'asked' };
  const listed = { explicitStates: worthCompiling, fastStates: kernelModule() === null ? 0 : mostListedStates };
  const { value } = chooseKernel(definition, request, listed);
  // Where the compiled kernel does not run, the plain one still lists what fits.
  return value?.kernel === 'symbolic' && value.states !== null && value.states <= BigInt(mostListedStates)
    ? { ...value, kernel: 'explicit', reason: 'needsListing' }
    : value;
}

let loaded: Kernel | null | undefined;

/** The compiled kernel, or null where the build did not leave its code or this machine cannot run it. */
function loadFastKernel(): Kernel | null {
  if (loaded !== undefined) return loaded;
  const module = kernelModule();
  loaded = module === null ? null : fastKernel({ module, pool: nodeWorkerPool() });
  return loaded;
}

let compiled: WasmModule | null | undefined;

/** The compiled code of the fast and batch kernels, or null where the build did not leave it or this machine cannot run it. */
export function kernelModule(): WasmModule | null {
  if (compiled !== undefined) return compiled;
  try {
    const engine = dirname(createRequire(import.meta.url).resolve('@parley/engine'));
    compiled = compileKernel(new Uint8Array(readFileSync(join(engine, 'wasm', 'kernel.wasm'))));
  } catch {
    // The plain kernel gives the same answers; only the time differs.
    compiled = null;
  }
  return compiled;
}
