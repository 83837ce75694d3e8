// Which kernel the worker uses. The compiled one is loaded when a model is first large enough to be worth it.

import {
  type AnalysisRequest,
  type GraphModel,
  type Kernel,
  compileKernel,
  explicitKernel,
  fastKernel,
} from '@parley/engine';
import kernelAddress from '@parley/engine/kernel.wasm?url';

/** Below this many states the plain kernel is done before the compiled one is set up. */
const worthCompiling = 2 ** 9;

let loading: Promise<Kernel | null> | null = null;

/** The fastest kernel that takes a model. */
export async function kernelFor(model: GraphModel, request: AnalysisRequest): Promise<Kernel> {
  if (model.states.count < worthCompiling) return explicitKernel;
  loading ??= loadFastKernel();
  const fast = await loading;
  return fast === null || fast.accepts(model, request).value === null ? explicitKernel : fast;
}

/** The compiled kernel, or null where this browser cannot run it; the plain one gives the same results. */
async function loadFastKernel(): Promise<Kernel | null> {
  try {
    const response = await fetch(kernelAddress);
    return fastKernel({ module: compileKernel(new Uint8Array(await response.arrayBuffer())) });
  } catch {
    return null;
  }
}
