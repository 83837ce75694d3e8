// Is there an equilibrium with a property? Counts, and the first few states.

import type { Condition, StateIndex, StateMask } from '@parley/model';
import { holds } from '@parley/model';
import { type AnalysedReading, equilibriaOf } from './analysed-reading.js';
import { type EquilibriumCount, type EquilibriumFinding, statesListed } from './answer.js';

/** Answers `is there an equilibrium with C` under one reading. */
export const answerEquilibrium = (reading: AnalysedReading, condition: Condition): EquilibriumFinding => ({
  kind: 'equilibrium',
  equilibria: countEquilibria(reading, (mask) => holds(condition, mask)),
});

/** Equilibria by concept at which a property of masks holds; a merged state counts when one of its members has it. */
export function countEquilibria(
  reading: AnalysedReading,
  has: (mask: StateMask) => boolean,
): readonly EquilibriumCount[] {
  const known = new Map<StateIndex, boolean>();
  const satisfies = (state: StateIndex): boolean => {
    const before = known.get(state);
    if (before !== undefined) return before;
    const now = reading.model.states.masksOf(state).some(has);
    known.set(state, now);
    return now;
  };
  return reading.analysis.results.map(({ concept }) => {
    const states: StateIndex[] = [];
    let count = 0;
    let total = 0;
    for (const state of equilibriaOf(reading, concept).members()) {
      total++;
      if (!satisfies(state)) continue;
      count++;
      if (states.length < statesListed) states.push(state);
    }
    return { concept, count, total, states };
  });
}
