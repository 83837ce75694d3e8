// Stackelberg equilibrium for two decision makers: with leader i, s is one ⟺ s is L_2-stable for i and Nash-stable (L_1)
// for the follower. Fang, Hipel, Kilgour (1989), where it is characterised; the form is as implemented here.

import { type DmIndex, type Outcome, failed, succeeded } from '@parley/model';
import type { StateSet } from '../analysis/state-set.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type TieRule, anticipate, needsTwo, tieNotes } from './anticipation.js';
import { anticipatedStable } from './limited-move.js';

/** The Stackelberg equilibria with this leader. P4021 unless there are two decision makers; P4026 where ties decide. */
export function stackelberg(model: GraphModel, leader: DmIndex, rule: TieRule): Outcome<StateSet> {
  const unmet = needsTwo(model, 'Stackelberg stability');
  if (unmet !== null) return failed([unmet]);
  const further = anticipate(model, 2, rule);
  const near = anticipate(model, 1, rule);
  const leaderStays = anticipatedStable(model, further)[leader === 0 ? 0 : 1];
  const followerStays = anticipatedStable(model, near)[leader === 0 ? 1 : 0];
  return succeeded(leaderStays.intersect(followerStays), tieNotes(further));
}
