// The answer of all those outside a coalition by one legal sequence of their moves: R_{N∖H}.

import type { StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { LegalSearch } from '../verdict/legal-search.js';
import type { CoalitionAnswer } from './coalition-verdict.js';
import { type Coalition, outside } from './coalition.js';

/** A shortest legal sequence of outsiders' moves to a state that `isEnd` accepts, as one step. */
export function outsidersAnswer(
  model: GraphModel,
  coalition: Coalition,
  isEnd: (y: StateIndex) => boolean,
): CoalitionAnswer {
  const others = outside(model.dmCount, coalition);
  const search = new LegalSearch(model, others, 'moves');
  return (improvement) => {
    const moves = search.shortest(improvement, isEnd);
    return moves === null ? null : [{ coalition: others, moves }];
  };
}
