// The symbolic kernel behind the contract of all kernels: for models whose states are listed, so that it can be compared
// with the others. Larger ones ask symbolic-analysis.ts, which lists nothing.

import { type Outcome, type StateIndex, failed, hasError, succeeded } from '@parley/model';
import type { Analysis } from '../analysis/analysis.js';
import type { Estimate, Kernel, RunControl } from '../analysis/kernel.js';
import type { AnalysisRequest } from '../analysis/request.js';
import { stateSetWhere } from '../analysis/state-set-where.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import {
  type SymbolicLimits,
  analyseSymbolically,
  defaultSymbolicLimits,
  symbolicObstacle,
} from './symbolic-analysis.js';
import type { SymbolicStates } from './symbolic-states.js';

/** A symbolic kernel with a memory limit of its own. */
export function symbolicKernel(limits: SymbolicLimits = defaultSymbolicLimits): Kernel {
  return {
    name: 'symbolic',
    accepts: ({ definition, states }, request): Outcome<Estimate> => {
      const { diagnostics } = symbolicObstacle(definition, request);
      return hasError(diagnostics) ? failed(diagnostics) : succeeded({ states: BigInt(states.count), bytes: null });
    },
    analyse: (model, request, control) => listed(model, request, limits, control),
  };
}

function listed(
  model: GraphModel,
  request: AnalysisRequest,
  limits: SymbolicLimits,
  control: RunControl,
): Outcome<Analysis> {
  const { value, diagnostics } = analyseSymbolically(model.definition, request, limits, control);
  if (value === null) return failed(diagnostics);
  const list = (states: SymbolicStates) =>
    stateSetWhere(model, (s: StateIndex) => states.has(model.states.masksOf(s)[0] ?? (0n as never)));
  return succeeded({
    fingerprint: model.fingerprint,
    request,
    kernel: 'symbolic',
    stateCount: model.states.count,
    results: value.results.map(({ concept, stable, equilibria }) => ({
      concept,
      stable: stable.map(list),
      equilibria: list(equilibria),
    })),
  });
}
