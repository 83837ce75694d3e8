// The one contract of all kernels (invariant I9): the same conformance suite runs on each.

import type { Outcome } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { Analysis } from './analysis.js';
import type { AnalysisRequest } from './request.js';

/** How a run reports and is stopped; both come from the edges, a kernel knows no clock. */
export interface RunControl {
  /** Called with work done and work in all, in any unit, from time to time. */
  readonly progress?: (done: number, total: number) => void;
  /** Asked from time to time; true stops the run with diagnostic P4xxx `cancelled`. */
  readonly cancelled?: () => boolean;
}

/** What a run would cost, before it starts. */
export interface Estimate {
  readonly states: bigint;
  /** Peak bytes, or null where the kernel cannot tell. */
  readonly bytes: number | null;
  /** Threads that take part, the calling one included; 1 where nothing is said. */
  readonly threads?: number;
}

/** A way to compute an analysis. Every kernel gives bit-identical results on what it can do. */
export interface Kernel {
  readonly name: string;
  /** Whether this kernel can answer the request on this model; a diagnostic says why not. */
  readonly accepts: (model: GraphModel, request: AnalysisRequest) => Outcome<Estimate>;
  readonly analyse: (model: GraphModel, request: AnalysisRequest, control: RunControl) => Outcome<Analysis>;
}
