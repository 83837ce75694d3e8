// Which coalition breaks which equilibrium. Kilgour, Hipel, Fang, Peng (2001), Group Decis. Negot. 10:159-175:
// an equilibrium s is coalitionally unstable for H ⟺ CR_H⁺⁺(s) ≠ ∅, and coalition-stable ⟺ that is so for no H of two
// or more. Whether the states given are equilibria is not asked again.

import { type Outcome, type StateIndex, failed, succeeded } from '@parley/model';
import type { RunControl } from '../analysis/kernel.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type CoalitionImprovement, coalitionImprovements } from './coalition-improvement.js';
import { type Coalition, coalitionCap, coalitionsOf, everyone, tooManyCoalitions } from './coalition.js';

/** A coalition that can leave an equilibrium together, and every state it would leave for. */
export interface CoalitionBreak {
  readonly state: StateIndex;
  readonly coalition: Coalition;
  /** At least one, ascending by end. */
  readonly improvements: readonly CoalitionImprovement[];
}

/**
 * Every break of the given states by coalitions of two or more, states in the order given, smaller coalitions first.
 * Cost: a search for each state and coalition; P4022 where there are more than `cap` coalitions.
 */
export function coalitionBreaks(
  model: GraphModel,
  states: readonly StateIndex[],
  control: RunControl = {},
  cap: number = coalitionCap,
): Outcome<readonly CoalitionBreak[]> {
  const tooMany = tooManyCoalitions(model.dmCount, cap);
  if (tooMany !== null) return failed([tooMany]);
  const coalitions = coalitionsOf(everyone(model.dmCount)).filter((coalition) => coalition.length >= 2);
  const breaks: CoalitionBreak[] = [];
  for (const [done, state] of states.entries()) {
    for (const coalition of coalitions) {
      const improvements = coalitionImprovements(model, coalition, state);
      if (improvements.length > 0) breaks.push({ state, coalition, improvements });
    }
    control.progress?.(done + 1, states.length);
  }
  return succeeded(breaks);
}
