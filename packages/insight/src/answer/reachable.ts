// Which equilibria can be reached from the status quo, and how?

import type { StateIndex } from '@parley/model';
import { type ConceptId, evolve, pathTo } from '@parley/engine';
import { type AnalysedReading, equilibriaOf } from './analysed-reading.js';
import { type NoStatusQuo, type ReachableFinding, type ReachedEquilibrium, statesListed } from './answer.js';
import { statusQuoOf } from './status-quo-of.js';

/** Answers `which equilibria can be reached` under one reading. */
export function answerReachable(reading: AnalysedReading): ReachableFinding | NoStatusQuo {
  const from = statusQuoOf(reading);
  if (from === null) return { kind: 'noStatusQuo' };
  const concepts = equilibriumConcepts(reading);
  const byMovement = (['improvements', 'allMoves'] as const).map((movement) => {
    const evolution = evolve(reading.model, from.state, movement);
    const steps = new Map<StateIndex, number>();
    for (const state of concepts.keys()) {
      const fewest = evolution.stepsTo(state);
      if (fewest !== null) steps.set(state, fewest);
    }
    // Equilibria under more concepts first: of a thousand GMR equilibria the few that are also Nash say most.
    const strength = (s: StateIndex): number => concepts.get(s)?.length ?? 0;
    const reached = [...steps.keys()].sort(
      (a, b) => strength(b) - strength(a) || (steps.get(a) ?? 0) - (steps.get(b) ?? 0) || a - b,
    );
    const equilibria = reached.slice(0, statesListed).map(
      (state): ReachedEquilibrium => ({
        state,
        concepts: concepts.get(state) ?? [],
        path: pathTo(evolution, state) ?? [],
      }),
    );
    return { movement, statesReached: evolution.reached, equilibria, equilibriaReached: reached.length };
  });
  return { kind: 'reachable', statusQuo: from.state, byMovement };
}

/** Every state that is an equilibrium under some concept of the request, with those concepts. */
function equilibriumConcepts(reading: AnalysedReading): ReadonlyMap<StateIndex, readonly ConceptId[]> {
  const concepts = new Map<StateIndex, ConceptId[]>();
  for (const { concept } of reading.analysis.results) {
    for (const state of equilibriaOf(reading, concept).members())
      concepts.set(state, [...(concepts.get(state) ?? []), concept]);
  }
  return concepts;
}
