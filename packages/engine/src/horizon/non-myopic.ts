// Non-myopic stability for two decision makers: there is a t with G_h(i, s) = s for all h ≥ t.
// Brams, Wittman (1981); Kilgour (1984). Right for strict rankings; with ties see TieRule.

import { type Outcome, diagnose, failed, succeeded } from '@parley/model';
import type { StateSet } from '../analysis/state-set.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type Anticipation, type TieRule, lookFurther, needsTwo, noAnticipation, tieNotes } from './anticipation.js';
import { type HorizonResult, anticipatedStable, bothStable } from './limited-move.js';

/** Beyond this horizon the search for a repeating block stops with P4023. */
export const longestHorizon = 10_000;

/**
 * Non-myopic stability. G_h may go round for ever instead of settling; since each table follows from the one before,
 * the first repetition closes the block, and a state is stable if it is kept all the way round.
 * P4021 unless there are two decision makers; P4026 where ties decide; P4023 beyond `longestHorizon`.
 */
export function nonMyopic(model: GraphModel, rule: TieRule, longest = longestHorizon): Outcome<HorizonResult> {
  const unmet = needsTwo(model, 'Non-myopic stability');
  if (unmet !== null) return failed([unmet]);
  const start = someRepeatingTable(model, rule, longest);
  if (start === null) return failed([diagnose('P4023', null, { horizon: longest })]);
  let kept = anticipatedStable(model, start);
  let at = lookFurther(model, start, rule);
  while (!sameTables(at, start)) {
    const [first, second] = anticipatedStable(model, at);
    kept = [kept[0].intersect(first), kept[1].intersect(second)] satisfies readonly [StateSet, StateSet];
    at = lookFurther(model, at, rule);
  }
  return succeeded(bothStable(kept), tieNotes(at));
}

/** A table on the repeating block, by Brent's method: the saved table moves on at every power of two. */
function someRepeatingTable(model: GraphModel, rule: TieRule, longest: number): Anticipation | null {
  let saved = noAnticipation(model);
  let at = saved;
  let window = 1;
  while (at.horizon < longest) {
    at = lookFurther(model, at, rule);
    if (sameTables(at, saved)) return saved;
    if (at.horizon - saved.horizon === window) {
      saved = at;
      window *= 2;
    }
  }
  return null;
}

const sameTables = (a: Anticipation, b: Anticipation): boolean =>
  a.ends.every((table, dm) => table.every((end, s) => end === b.ends[dm]?.[s]));
