// Limited-move stability L_h for two decision makers: s is stable for i ⟺ G_h(i, s) = s.
// Kilgour (1985); Fang, Hipel, Kilgour (1993). L_1 is Nash. Right for strict rankings; with ties see TieRule.
// Not for more than two: the published versions disagree (Soares et al. 2026), and we ship none.

import { type Outcome, failed, succeeded } from '@parley/model';
import { stateSetWhere } from '../analysis/state-set-where.js';
import type { StateSet } from '../analysis/state-set.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type Anticipation, type TieRule, anticipate, needsTwo, tieNotes } from './anticipation.js';

/** Stable states by decision maker, and those stable for both. */
export interface HorizonResult {
  readonly stable: readonly StateSet[];
  readonly equilibria: StateSet;
}

/** L_h stability with a horizon of `horizon` ≥ 1 moves. P4021 unless there are two decision makers; P4026 where ties decide. */
export function limitedMove(model: GraphModel, horizon: number, rule: TieRule): Outcome<HorizonResult> {
  const unmet = needsTwo(model, 'Limited-move stability');
  if (unmet !== null) return failed([unmet]);
  const anticipation = anticipate(model, horizon, rule);
  return succeeded(bothStable(anticipatedStable(model, anticipation)), tieNotes(anticipation));
}

/** By decision maker, the states that it does not leave: G_h(i, s) = s. */
export function anticipatedStable(model: GraphModel, { ends }: Anticipation): readonly [StateSet, StateSet] {
  return [stateSetWhere(model, (s) => ends[0][s] === s), stateSetWhere(model, (s) => ends[1][s] === s)];
}

/** Adds what is stable for both. */
export function bothStable(stable: readonly [StateSet, StateSet]): HorizonResult {
  return { stable, equilibria: stable[0].intersect(stable[1]) };
}
