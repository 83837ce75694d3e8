// The opponents' answer to an improvement, under any of the sanctioning settings. What counts as its end is the concept's.

import { type StateIndex, unreachable } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { LegalSearch } from './legal-search.js';
import { shortestOnceEach } from './once-search.js';
import { opponentsOf, stepsOf } from './preference.js';
import type { Move, VerdictSubject } from './verdict.js';

/** Finds the shortest answer from an improvement to a state that `isEnd` accepts, or null where there is none. */
export type OpponentsAnswer = (improvement: StateIndex, isEnd: (s2: StateIndex) => boolean) => readonly Move[] | null;

/** R_{N−i} (`moves`) or R⁺_{N−i} (`improvements`) as a search; build it once per verdict, it keeps its memory. */
export function opponentsAnswer(
  model: GraphModel,
  subject: VerdictSubject,
  by: 'moves' | 'improvements',
): OpponentsAnswer {
  const opponents = opponentsOf(model, subject.dm);
  const { sanctioning } = subject.request;
  switch (sanctioning) {
    case 'legalSequences': {
      const search = new LegalSearch(model, opponents, by);
      return (improvement, isEnd) => search.shortest(improvement, isEnd);
    }
    case 'eachOpponentOnce':
      return (improvement, isEnd) => shortestOnceEach(model, opponents, by, improvement, isEnd);
    case 'oneMove':
      return (improvement, isEnd) => {
        for (const dm of opponents) {
          const to = stepsOf(model, by, dm, improvement).find(isEnd);
          if (to !== undefined) return [{ dm, from: improvement, to }];
        }
        return null;
      };
    default:
      return unreachable(sanctioning);
  }
}
