// What an offer is from a status quo, which no preference changes: who has to move for it, and to which states.
// Kept by the table of states, so that many variants of the preferences share it.

import { type Condition, type DmIndex, type StateIndex, type StateMask, holds } from '@parley/model';
import type { GraphModel, StateTable } from '@parley/engine';
import { maskWords, wordTest } from '../answer/mask-words.js';
import { offeredStates, smallest } from '../answer/offered-states.js';
import { waysListed } from '../answer/answer.js';
import type { Reading } from '../reading.js';

/** How an offer can come to hold. `ways` are the states of the smallest changes of others that make it possible. */
export type OfferSituation =
  | { readonly kind: 'holdsAlready' | 'cannotHold' }
  | { readonly kind: 'ownMove'; readonly accepting: readonly StateIndex[] }
  | { readonly kind: 'needsOthers'; readonly ways: readonly (readonly StateIndex[])[] };

/** Situations and conditions by state table. */
export class Offers {
  readonly #situations = new WeakMap<StateTable, Map<Condition, OfferSituation>>();
  readonly #tests = new WeakMap<StateTable, Map<Condition, (s: StateIndex) => boolean>>();

  /** The situation of an offer to `dm`; `offer` is the condition object of the question, by which it is remembered. */
  situation(reading: Reading, dm: DmIndex, offer: Condition, statusQuo: StateMask): OfferSituation {
    const { states } = reading.model;
    const known = this.#situations.get(states) ?? new Map<Condition, OfferSituation>();
    this.#situations.set(states, known);
    const before = known.get(offer);
    if (before !== undefined) return before;
    const found = situationOf(reading, dm, offer, statusQuo, this.conditionAt(reading.model, offer));
    known.set(offer, found);
    return found;
  }

  /** Whether a condition holds at a state. */
  conditionAt(model: GraphModel, condition: Condition): (s: StateIndex) => boolean {
    const known = this.#tests.get(model.states) ?? new Map<Condition, (s: StateIndex) => boolean>();
    this.#tests.set(model.states, known);
    const before = known.get(condition);
    if (before !== undefined) return before;
    const test = testOf(model, condition);
    known.set(condition, test);
    return test;
  }
}

function testOf(model: GraphModel, condition: Condition): (s: StateIndex) => boolean {
  const words = maskWords(model);
  if (words !== null) {
    const test = wordTest(condition);
    return (s) => test(words[s] ?? 0);
  }
  if (condition.kind === 'constant') return () => condition.value;
  return (s) => model.states.masksOf(s).some((mask) => holds(condition, mask));
}

function situationOf(
  { conflict, model }: Reading,
  dm: DmIndex,
  offer: Condition,
  statusQuo: StateMask,
  offered: (s: StateIndex) => boolean,
): OfferSituation {
  if (holds(offer, statusQuo)) return { kind: 'holdsAlready' };
  if (conflict.form.kind !== 'options') return { kind: 'cannotHold' };
  const groups = offeredStates(conflict.form, model, dm, offer, statusQuo);
  if (groups.length === 0) return { kind: 'cannotHold' };
  const ways = smallest(groups);
  const here = model.states.indexOf(statusQuo);
  if (ways[0]?.others === 0n)
    return { kind: 'ownMove', accepting: here === null ? [] : model.moves.of(dm, here).filter(offered) };
  return { kind: 'needsOthers', ways: ways.slice(0, waysListed).map(({ states }) => states) };
}
