// Many variants analysed at once: by the batch kernel where it takes the model, otherwise one by one by another kernel.

import { type Outcome, failed, stateIndex, succeeded } from '@parley/model';
import {
  type Analysis,
  type AnalysisRequest,
  type FastKernelParts,
  type GraphModel,
  type Kernel,
  type VariantRanks,
  fastKernel,
  mostBatchStates,
  openBatch,
} from '@parley/engine';

/** What is known of variants that were analysed together. */
export interface AnalysedVariants {
  /** Whether a state is stable for `dm` in one variant; for `dm` equal to the number of decision makers, an equilibrium. */
  readonly isStable: (variant: number, concept: number, dm: number, state: number) => boolean;
  /** In how many of them. */
  readonly stableCount: (concept: number, dm: number, state: number) => number;
}

/** Analyses variants of one model. A result is valid until the next call. */
export type VariantAnalyser = (variants: readonly VariantRanks[]) => Outcome<AnalysedVariants>;

/** How variants are analysed: compiled parts for the batch kernel where there are any, and a kernel for what it refuses. */
export interface VariantKernels {
  readonly parts: FastKernelParts | null;
  readonly kernel: Kernel;
}

/** Makes an analyser of up to `capacity` variants at once. */
export function variantAnalyser(
  kernels: VariantKernels,
  model: GraphModel,
  request: AnalysisRequest,
  capacity: number,
): VariantAnalyser {
  const { parts, kernel: plain } = kernels;
  const batch =
    parts === null || model.states.count > mostBatchStates
      ? null
      : openBatch(parts, model, request, { capacity, widest: model.states.count <= 256 ? 1 : 2 }).value;
  if (batch !== null) return (variants) => batch.run(variants);
  const kernel = parts === null ? plain : compiledOr(plain, parts, model, request);
  return (variants) => {
    const analyses: Analysis[] = [];
    for (const ranks of variants) {
      const { value, diagnostics } = kernel.analyse(withRanks(model, ranks), request, {});
      if (value === null) return failed(diagnostics);
      analyses.push(value);
    }
    return succeeded(oneByOne(analyses, model.dmCount));
  };
}

/** The compiled kernel where it takes the model. */
function compiledOr(plain: Kernel, parts: FastKernelParts, model: GraphModel, request: AnalysisRequest): Kernel {
  const fast = fastKernel(parts);
  return fast.accepts(model, request).value === null ? plain : fast;
}

/** The model with other ranks. Its fingerprint stays that of the model: variants are told apart by their number. */
export function withRanks(model: GraphModel, ranks: VariantRanks): GraphModel {
  return Object.defineProperty(Object.create(model) as GraphModel, 'ranks', { value: ranks });
}

function oneByOne(analyses: readonly Analysis[], dmCount: number): AnalysedVariants {
  const isStable = (variant: number, concept: number, dm: number, state: number): boolean => {
    const result = analyses[variant]?.results[concept];
    const set = dm === dmCount ? result?.equilibria : result?.stable[dm];
    return set?.has(stateIndex(state)) === true;
  };
  return {
    isStable,
    stableCount: (concept, dm, state) =>
      analyses.reduce((sum, _, variant) => sum + (isStable(variant, concept, dm, state) ? 1 : 0), 0),
  };
}
