// Which kernel the worker uses. The compiled one is loaded when a model is first large enough to be worth it.

import {
  type AnalysisRequest,
  type FastKernelParts,
  type GraphModel,
  type Kernel,
  compileKernel,
  explicitKernel,
  fastKernel,
} from '@parley/engine';
import type { VariantKernels } from '@parley/insight';
import kernelAddress from '@parley/engine/kernel.wasm?url';

/** Below this many states the plain kernel is done before the compiled one is set up. */
const worthCompiling = 2 ** 9;

let loading: Promise<Loaded | null> | null = null;

interface Loaded {
  readonly kernel: Kernel;
  readonly parts: FastKernelParts;
}

/** The fastest kernel that takes a model. */
export async function kernelFor(model: GraphModel, request: AnalysisRequest): Promise<Kernel> {
  if (model.states.count < worthCompiling) return explicitKernel;
  loading ??= loadFastKernel();
  const fast = await loading;
  return fast === null || fast.kernel.accepts(model, request).value === null ? explicitKernel : fast.kernel;
}

/** What analyses thousands of variants of a model at once. */
export async function variantKernelsFor(model: GraphModel, request: AnalysisRequest): Promise<VariantKernels> {
  loading ??= loadFastKernel();
  const fast = await loading;
  return { parts: fast?.parts ?? null, kernel: await kernelFor(model, request) };
}

/** The compiled kernel, or null where this browser cannot run it; the plain one gives the same results. */
async function loadFastKernel(): Promise<Loaded | null> {
  try {
    const response = await fetch(kernelAddress);
    const parts = { module: compileKernel(new Uint8Array(await response.arrayBuffer())) };
    return { kernel: fastKernel(parts), parts };
  } catch {
    return null;
  }
}
