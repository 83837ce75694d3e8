// Coalition sequential stability. For a coalition H and a state s:
//   s is stable for H  ⟺  ∀ x ∈ CR_H⁺⁺(s)  ∃ y:  y ∈ φ_H^≃(s), and y ends a chain of coalition improvements from x, each
//   step y_k → y_{k+1} ∈ CR_K⁺⁺(y_k) by some non-empty K ⊆ N∖H, no K twice in a row.
// Inohara, Hipel (2008), Systems Engineering 11:343-359; J. Syst. Sci. Syst. Eng. 17:1-29. That any coalition but the
// last may follow is our reading (P4025). For H = {i} it is implied by SEQ and does not imply it: opponents may cooperate.

import type { DmIndex, StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { allPrefer, coalitionImprovements } from './coalition-improvement.js';
import type { CoalitionAnswer, CoalitionConcept, CoalitionStep } from './coalition-verdict.js';
import { type Coalition, coalitionsOf, outside } from './coalition.js';

/** Coalition sequential stability: those outside answer by what pays for the coalitions that they form. */
export const cseq: CoalitionConcept = {
  id: 'cseq',
  name: 'coalition sequential',
  citation: 'Inohara, Hipel 2008; the rule of succession is our reading',
  answer: (model, coalition, s) =>
    coalitionsAnswer(model, outside(model.dmCount, coalition), (y) => !allPrefer(model, coalition, y, s)),
};

interface Entry {
  readonly state: StateIndex;
  readonly step: CoalitionStep;
  readonly before: Entry | null;
}

/** Breadth first over pairs (state, last coalition); cost grows with 2^|N∖H| searches from each state met. */
function coalitionsAnswer(
  model: GraphModel,
  others: readonly DmIndex[],
  isEnd: (y: StateIndex) => boolean,
): CoalitionAnswer {
  const coalitions = coalitionsOf(others);
  return (improvement) => {
    const met = new Map<Coalition, Set<StateIndex>>(coalitions.map((coalition) => [coalition, new Set()]));
    const queue: Entry[] = [];
    const extend = (state: StateIndex, before: Entry | null): Entry | null => {
      for (const coalition of coalitions) {
        if (coalition === before?.step.coalition) continue;
        for (const { to, sequence } of coalitionImprovements(model, coalition, state)) {
          if (met.get(coalition)?.has(to) === true) continue;
          met.get(coalition)?.add(to);
          const entry = { state: to, step: { coalition, moves: sequence }, before };
          if (isEnd(to)) return entry;
          queue.push(entry);
        }
      }
      return null;
    };
    let end = extend(improvement, null);
    for (let next = 0; end === null && next < queue.length; next++) {
      const entry = queue[next];
      if (entry !== undefined) end = extend(entry.state, entry);
    }
    return end === null ? null : stepsTo(end);
  };
}

function stepsTo(end: Entry): readonly CoalitionStep[] {
  const steps: CoalitionStep[] = [];
  for (let entry: Entry | null = end; entry !== null; entry = entry.before) steps.push(entry.step);
  return steps.reverse();
}
