// Is there an equilibrium with a property? Counts, and the first few states.

import { type Condition, type StateIndex, holds } from '@parley/model';
import type { GraphModel } from '@parley/engine';
import { type AnalysedReading, equilibriaOf } from './analysed-reading.js';
import { type EquilibriumCount, type EquilibriumFinding, statesListed } from './answer.js';
import { maskWords, wordTest } from './mask-words.js';

/** Answers `is there an equilibrium with C` under one reading. */
export const answerEquilibrium = (reading: AnalysedReading, condition: Condition): EquilibriumFinding => ({
  kind: 'equilibrium',
  equilibria: countEquilibria(reading, condition),
});

/** Equilibria by concept at which a condition holds; a merged state counts when one of its members has it. */
export function countEquilibria(reading: AnalysedReading, condition: Condition): readonly EquilibriumCount[] {
  const satisfies = conditionAt(reading.model, condition);
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

/** Whether a condition holds at a state; never in free form, where there are no options to speak of. */
export function conditionAt(model: GraphModel, condition: Condition): (s: StateIndex) => boolean {
  const words = maskWords(model);
  if (words !== null) {
    const test = wordTest(condition);
    return (s) => test(words[s] ?? 0);
  }
  if (condition.kind === 'constant') return () => condition.value;
  return (s) => model.states.masksOf(s).some((mask) => holds(condition, mask));
}
