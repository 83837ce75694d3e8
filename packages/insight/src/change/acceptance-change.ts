// What would make a party accept an offer from the status quo: the smallest change of its ranking, and of its list of
// statements, after which one of its own accepting moves is an improvement that nothing deters.
//
// The argument of raised-ranks.ts turned round: an accepting move is undeterred exactly if the party prefers it, and all
// that could answer it, to the status quo; so putting the status quo right below the lowest of these is a nearest change.

import { type Condition, type DmIndex, type StateIndex, holds, stateIndex } from '@parley/model';
import { type ConceptId, type GraphModel, deterrenceOf, unmetNeed } from '@parley/engine';
import { statusQuoOf } from '../answer/status-quo-of.js';
import type { Reading } from '../reading.js';
import { type Reason, reasonFor } from '../reason/reason.js';
import { withRanks } from '../sweep/analysed-variants.js';
import { loweredBelow, undercutStates } from './raised-ranks.js';
import type { ChangeGoal } from './ranking-change.js';
import { type StatementChanges, type StatementLimits, smallestStatementChanges } from './statement-change.js';

/** What one party would have to change so that it accepts. */
export interface AcceptanceChange {
  readonly dm: DmIndex;
  readonly concept: ConceptId;
  /**
   * `accepts`: it does already. `changes`: after the change below. `cannot`: it has no accepting move of its own from the
   * status quo; others have to change something first, or no feasible state has the offer. `undone`: whatever it preferred,
   * others can lead every such move back to the status quo. `noStatusQuo`: none is stated.
   */
  readonly kind: 'accepts' | 'changes' | 'cannot' | 'undone' | 'noStatusQuo';
  readonly change: {
    /** Pairs of states whose order changes. */
    readonly pairs: number;
    /** How the party compares the status quo with what has to be preferred to it, the lowest such state. */
    readonly below: Reason;
    /** The accepting move that it would then make. */
    readonly accepting: StateIndex;
    readonly statements: StatementChanges | null;
  } | null;
}

/** Finds the smallest change under one reading. */
export function acceptanceChange(
  reading: Reading,
  dm: DmIndex,
  offer: Condition,
  concept: ConceptId,
  request: ChangeGoal['request'],
  limits: StatementLimits,
): AcceptanceChange {
  const { model, conflict } = reading;
  const from = statusQuoOf(reading);
  if (from?.mask == null || unmetNeed(model, concept) !== null)
    return { dm, concept, kind: 'noStatusQuo', change: null };
  const accepting = holds(offer, from.mask)
    ? []
    : model.moves.of(dm, from.state).filter((s) => model.states.masksOf(s).some((mask) => holds(offer, mask)));
  if (accepting.length === 0) return { dm, concept, kind: 'cannot', change: null };
  const goal: ChangeGoal = { state: from.state, concept, request };
  const taken = (variant: GraphModel): StateIndex | null => undeterred(variant, dm, goal, accepting);
  if (taken(model) !== null) return { dm, concept, kind: 'accepts', change: null };
  const ranks = model.ranks[dm] ?? new Uint8Array();
  const lowered = (level: number): GraphModel => withOwn(model, dm, loweredBelow(ranks, from.state, level));
  // Below everything, every move is an improvement and only the status quo itself a sanction.
  if (taken(lowered(0)) === null) return { dm, concept, kind: 'undone', change: null };
  let [low, high] = [0, ranks[from.state] ?? 0];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (taken(lowered(middle)) === null) high = middle - 1;
    else low = middle;
  }
  const passed = undercutStates(ranks, from.state, low);
  const lowest = passed.find((s) => ranks[s] === low) ?? from.state;
  const statements = smallestStatementChanges(model, dm, goal, limits, (variant) => taken(variant) !== null);
  return {
    dm,
    concept,
    kind: 'changes',
    change: {
      pairs: passed.length,
      below: reasonFor(conflict, model, dm, from.state, lowest),
      accepting: taken(lowered(low)) ?? lowest,
      statements,
    },
  };
}

/** The accepting move that the party prefers most among those that improve and that nothing deters; null where there is none. */
function undeterred(
  model: GraphModel,
  dm: DmIndex,
  { state, concept, request }: ChangeGoal,
  accepting: readonly StateIndex[],
): StateIndex | null {
  const ranks = model.ranks[dm] ?? new Uint8Array();
  const rank = (s: StateIndex): number => ranks[s] ?? 0;
  const improving = accepting.filter((s) => rank(s) > rank(state)).sort((a, b) => rank(b) - rank(a) || a - b);
  const found = improving.find((s) => deterrenceOf(model, { dm, state, concept, request }, s) === null);
  return found === undefined ? null : stateIndex(found);
}

function withOwn(model: GraphModel, dm: DmIndex, ranks: GraphModel['ranks'][number]): GraphModel {
  return withRanks(
    model,
    model.ranks.map((table, index) => (index === dm ? ranks : table)),
  );
}
