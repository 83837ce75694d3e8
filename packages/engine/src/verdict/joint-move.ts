// Several decision makers move from one state at the same time: the joint state takes from each mover its own options.
// Only for option form without merged states, where a state is one choice for every option.

import { type StateIndex, type StateMask, invariant, stateMask } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { opponentsOf, stepsOf } from './preference.js';
import type { Move, VerdictSubject } from './verdict.js';

/** The opponents' moves from the state asked about, and the state that they make of the focal decision maker's own. */
export interface JointMove {
  readonly sanction: readonly Move[];
  readonly sanctioned: StateIndex;
}

/**
 * Joins an improvement with opponents' improvements from the same state so that `isEnd` accepts the feasible joint
 * state; null where none fits. As few opponents as possible move; among those, the lowest indices.
 * Cost: the product over opponents of their improvements plus one.
 */
export function jointMove(
  model: GraphModel,
  subject: VerdictSubject,
): (improvement: StateIndex, isEnd: (q: StateIndex) => boolean) => JointMove | null {
  const opponents = opponentsOf(model, subject.dm);
  const from = subject.state;
  const choices = opponents.map((dm) => stepsOf(model, 'improvements', dm, from).map((to) => ({ dm, from, to })));
  const start = maskOf(model, from);
  const change = (to: StateIndex): bigint => maskOf(model, to) ^ start;

  return (improvement, isEnd) => {
    const pick = (position: number, movers: number, mask: bigint): JointMove | null => {
      if (movers === 0) {
        const joint = model.states.indexOf(stateMask(mask));
        return joint !== null && isEnd(joint) ? { sanction: [], sanctioned: joint } : null;
      }
      for (let next = position; next < choices.length; next++) {
        for (const move of choices[next] ?? []) {
          const rest = pick(next + 1, movers - 1, mask ^ change(move.to));
          if (rest !== null) return { ...rest, sanction: [move, ...rest.sanction] };
        }
      }
      return null;
    };
    for (let movers = 1; movers <= choices.length; movers++) {
      const found = pick(0, movers, maskOf(model, improvement));
      if (found !== null) return found;
    }
    return null;
  };
}

function maskOf(model: GraphModel, s: StateIndex): StateMask {
  const [mask] = model.states.masksOf(s);
  invariant(mask !== undefined, 'a joint move is asked of states in option form');
  return mask;
}
