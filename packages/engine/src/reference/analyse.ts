// The plain reference: every state, decision maker and concept by the definition. For tests, and for small models.

import { dmIndex, failed, succeeded } from '@parley/model';
import type { Analysis, ConceptResult } from '../analysis/analysis.js';
import type { Kernel } from '../analysis/kernel.js';
import type { AnalysisRequest } from '../analysis/request.js';
import { stateSetWhere } from '../analysis/state-set-where.js';
import type { ConceptId } from '../concept.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { unmetNeed } from '../verdict/need.js';
import { definitions } from './definitions.js';

/** The analysis straight from the definitions. Cost grows with the square of the states; every need must be met. */
export function referenceAnalyse(model: GraphModel, request: AnalysisRequest): Analysis {
  return {
    fingerprint: model.fingerprint,
    request,
    kernel: 'reference',
    stateCount: model.states.count,
    results: request.concepts.map((concept) => referenceResult(model, request, concept)),
  };
}

/** The reference behind the contract of all kernels, for the conformance suite. */
export const referenceKernel: Kernel = {
  name: 'reference',
  accepts: (model, request) => {
    const unmet = request.concepts.map((concept) => unmetNeed(model, concept)).filter((need) => need !== null);
    return unmet.length > 0 ? failed(unmet) : succeeded({ states: BigInt(model.states.count), bytes: null });
  },
  analyse: (model, request) => {
    const { value, diagnostics } = referenceKernel.accepts(model, request);
    return value === null ? failed(diagnostics) : succeeded(referenceAnalyse(model, request));
  },
};

function referenceResult(model: GraphModel, request: AnalysisRequest, concept: ConceptId): ConceptResult {
  const stable = Array.from({ length: model.dmCount }, (_, dm) =>
    stateSetWhere(model, (s) => definitions[concept](model, dmIndex(dm), s, request)),
  );
  const equilibria = stateSetWhere(model, (s) => stable.every((ofDm) => ofDm.has(s)));
  return { concept, stable, equilibria };
}
