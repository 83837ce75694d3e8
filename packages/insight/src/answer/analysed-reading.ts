// A reading with its analysis: computed once, asked many times.

import {
  type Diagnostic,
  type DmIndex,
  type Outcome,
  type StateIndex,
  dmIndex,
  failed,
  invariant,
  succeeded,
} from '@parley/model';
import {
  type Analysis,
  type AnalysisRequest,
  type ConceptId,
  type Kernel,
  type RunControl,
  type StateSet,
  type Verdict,
  explain,
} from '@parley/engine';
import type { Reading } from '../reading.js';
import type { Holding } from './answer.js';

/** A reading and the stability of all its states. */
export interface AnalysedReading extends Reading {
  readonly analysis: Analysis;
}

/** Analyses every reading with one kernel. */
export function analyseReadings(
  readings: readonly Reading[],
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<readonly AnalysedReading[]> {
  const analysed: AnalysedReading[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const reading of readings) {
    const accepted = kernel.accepts(reading.model, request);
    diagnostics.push(...accepted.diagnostics);
    if (accepted.value === null) return failed(diagnostics);
    const outcome = kernel.analyse(reading.model, request, control);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value === null) return failed(diagnostics);
    analysed.push({ ...reading, analysis: outcome.value });
  }
  return succeeded(analysed, diagnostics);
}

/** All decision makers of a reading, in the order of the case. */
export const dmsOf = (reading: Reading): readonly DmIndex[] => reading.conflict.dms.map((_, index) => dmIndex(index));

/** States stable for everyone under a concept of the request. */
export function equilibriaOf(reading: AnalysedReading, concept: ConceptId): StateSet {
  const result = reading.analysis.results.find((candidate) => candidate.concept === concept);
  invariant(result !== undefined, 'the concept was part of the request');
  return result.equilibria;
}

/** The verdict with its witness for one decision maker, state and concept. */
export function verdictAt(reading: AnalysedReading, dm: DmIndex, state: StateIndex, concept: ConceptId): Verdict {
  const { sanctioning, strictness } = reading.analysis.request;
  return explain(reading.model, { dm, state, concept, request: { sanctioning, strictness } });
}

/** Whether a state holds under each concept of the request, and who would leave. */
export function holdingAt(reading: AnalysedReading, state: StateIndex): readonly Holding[] {
  return reading.analysis.results.map(({ concept, stable, equilibria }) => ({
    concept,
    equilibrium: equilibria.has(state),
    leavers: dmsOf(reading)
      .filter((dm) => stable[dm]?.has(state) === false)
      .map((dm) => verdictAt(reading, dm, state, concept)),
  }));
}
