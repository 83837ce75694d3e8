// A question of a case as something that can be asked of thousands of variants: yes or no for each concept, fast.
// Feasibility does not vary, so that what can come about at all is settled once.

import { type Conflict, type DmIndex, type Question, type StateIndex, holds, stateIndex } from '@parley/model';
import { type AnalysisRequest, type GraphModel, deterrenceOf, unmetNeed } from '@parley/engine';
import { offeredStates, smallest } from '../answer/offered-states.js';
import { statusQuoOf } from '../answer/status-quo-of.js';
import type { Reading } from '../reading.js';
import type { AnalysedVariants } from '../sweep/analysed-variants.js';

/**
 * What is asked of a variant, as plain data.
 * `stable`: is the state stable for the party, or for all where `dm` is the number of parties?
 * `some`: is there an equilibrium among the states?
 * `accepts`: has the party, at `from`, an improvement to one of the states that nothing deters?
 * `gains`: does the party prefer one of the states to `from`?
 */
export type AnswerTest =
  | { readonly kind: 'stable'; readonly state: number; readonly dm: number }
  | { readonly kind: 'some'; readonly states: readonly number[] }
  | {
      readonly kind: 'accepts' | 'gains';
      readonly dm: number;
      readonly from: number;
      readonly states: readonly number[];
    };

/** A question with its test; null where the answer cannot vary with preferences. */
export interface TestedQuestion {
  readonly question: Question;
  readonly test: AnswerTest | null;
  /** Why there is no test. */
  readonly settled: 'noStatusQuo' | 'holdsAlready' | 'cannotHold' | null;
}

/** The tests of the questions of a case under one reading. */
export function testedQuestions(reading: Reading, questions: readonly Question[]): readonly TestedQuestion[] {
  return questions.map((question) => ({ question, ...testOf(reading, question) }));
}

const settledAs = (settled: TestedQuestion['settled']): Pick<TestedQuestion, 'test' | 'settled'> => ({
  test: null,
  settled,
});
const tested = (test: AnswerTest): Pick<TestedQuestion, 'test' | 'settled'> => ({ test, settled: null });

function testOf(reading: Reading, { asked }: Question): Pick<TestedQuestion, 'test' | 'settled'> {
  const from = statusQuoOf(reading);
  const { conflict, model } = reading;
  if (asked.kind === 'equilibrium') return tested({ kind: 'some', states: statesWith(model, asked.condition) });
  if (from === null) return settledAs('noStatusQuo');
  switch (asked.kind) {
    // Whatever can be reached from the status quo, it stays where it is just when it is stable for all.
    case 'statusQuoStable':
    case 'reachable':
      return tested({ kind: 'stable', state: from.state, dm: model.dmCount });
    case 'accept': {
      if (from.mask === null) return settledAs('noStatusQuo');
      if (holds(asked.offer, from.mask)) return settledAs('holdsAlready');
      return acceptTest(conflict, model, asked.dm, asked.offer, from.state, from.mask);
    }
  }
}

function acceptTest(
  conflict: Conflict,
  model: GraphModel,
  dm: DmIndex,
  offer: Parameters<typeof offeredStates>[3],
  from: StateIndex,
  mask: Parameters<typeof offeredStates>[4],
): Pick<TestedQuestion, 'test' | 'settled'> {
  const own = model.moves.of(dm, from).filter((s) => model.states.masksOf(s).some((to) => holds(offer, to)));
  if (own.length > 0) return tested({ kind: 'accepts', dm, from, states: own });
  if (conflict.form.kind !== 'options') return settledAs('noStatusQuo');
  const ways = smallest(offeredStates(conflict.form, model, dm, offer, mask));
  if (ways.length === 0) return settledAs('cannotHold');
  const others = new Set(ways.map((way) => way.others));
  const { options } = conflict.form;
  const ownBits = options.reduce((bits, option, k) => (option.controller === dm ? bits | (1n << BigInt(k)) : bits), 0n);
  const states = statesWith(model, offer).filter((s) =>
    model.states.masksOf(stateIndex(s)).some((to) => others.has((to ^ mask) & ~ownBits)),
  );
  return tested({ kind: 'gains', dm, from, states });
}

function statesWith(model: GraphModel, condition: Parameters<typeof holds>[0]): readonly number[] {
  return Array.from({ length: model.states.count }, (_, s) => s).filter((s) =>
    model.states.masksOf(stateIndex(s)).some((mask) => holds(condition, mask)),
  );
}

/** Whether a variant passes a test under the concept at a position of the request. `model` has the variant's ranks. */
export function passes(
  test: AnswerTest,
  model: GraphModel,
  request: AnalysisRequest,
  concept: number,
  found: AnalysedVariants,
  variant: number,
): boolean {
  switch (test.kind) {
    case 'stable':
      return found.isStable(variant, concept, test.dm, test.state);
    case 'some':
      return test.states.some((s) => found.isStable(variant, concept, model.dmCount, s));
    case 'gains':
    case 'accepts': {
      const ranks = model.ranks[test.dm];
      const here = ranks?.[test.from] ?? 0;
      const better = test.states.filter((s) => (ranks?.[s] ?? 0) > here);
      if (test.kind === 'gains' || better.length === 0) return better.length > 0;
      const id = request.concepts[concept];
      if (id === undefined || unmetNeed(model, id) !== null) return false;
      const subject = { dm: test.dm as DmIndex, state: stateIndex(test.from), concept: id, request };
      return better.some((s) => deterrenceOf(model, subject, stateIndex(s)) === null);
    }
  }
}
