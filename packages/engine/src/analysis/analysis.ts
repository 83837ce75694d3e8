// What a kernel returns: one bit per state, decision maker and concept, and where it came from.

import type { ConceptId } from '../concept.js';
import type { AnalysisRequest } from './request.js';
import type { StateSet } from './state-set.js';

/** Stability under one concept. */
export interface ConceptResult {
  readonly concept: ConceptId;
  /** Stable states by decision maker, in the order of the conflict. */
  readonly stable: readonly StateSet[];
  /** States that are stable for every decision maker. */
  readonly equilibria: StateSet;
}

/** A finished analysis. Equal models and requests give equal analyses, whatever kernel and number of threads. */
export interface Analysis {
  readonly fingerprint: string;
  readonly request: AnalysisRequest;
  /** Name of the kernel, for provenance only. */
  readonly kernel: string;
  readonly stateCount: number;
  /** In the order of `request.concepts`. */
  readonly results: readonly ConceptResult[];
}
