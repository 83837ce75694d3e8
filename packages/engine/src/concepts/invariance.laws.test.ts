// What must not matter: the order of the decision makers, the numbers of listed states, the size of the steps between ranks.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StatedPreference, dmIndex, stateIndex } from '@parley/model';
import { arbitraryDefinition, arbitraryFreeForm } from '../../fixtures/arbitrary-definition.js';
import {
  type Definition,
  type GraphModel,
  conceptIds,
  defaultRequest,
  explain,
  literalGraphModel,
  unmetNeed,
} from '../index.js';

/** Stability by concept, decision maker and state, each read at the place that it was moved to. */
function stability(model: GraphModel, dmAt: readonly number[], stateAt?: readonly number[]): unknown {
  const concepts = conceptIds.filter((concept) => unmetNeed(model, concept) === null);
  const states = stateAt ?? Array.from({ length: model.states.count }, (_, s) => s);
  return concepts.map((concept) =>
    dmAt.map((dm) =>
      states.map((s) => {
        const subject = { dm: dmIndex(dm), state: stateIndex(s), concept, request: defaultRequest };
        return explain(model, subject).kind;
      }),
    ),
  );
}

const inOrder = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** The order backwards: position k goes to count − 1 − k. */
const backwards = (count: number): readonly number[] => inOrder(count).map((index) => count - 1 - index);

/** The same definition with its decision makers in the opposite order. */
function withDmsBackwards(definition: Definition): Definition {
  const { dms, form, preferences } = definition;
  const moved = (dm: number) => dmIndex(dms.length - 1 - dm);
  return {
    dms: [...dms].reverse(),
    preferences: [...preferences].reverse(),
    form:
      form.kind === 'options'
        ? { ...form, options: form.options.map((option) => ({ ...option, controller: moved(option.controller) })) }
        : { ...form, moves: form.moves.map((move) => ({ ...move, dm: moved(move.dm) })) },
  };
}

/** The same listed states under other numbers. */
function withStatesBackwards(definition: Definition): Definition {
  const { form, preferences } = definition;
  if (form.kind === 'options') return definition;
  const moved = (s: number) => stateIndex(form.states.length - 1 - s);
  const renumbered = (preference: StatedPreference): StatedPreference =>
    preference.kind !== 'ranking'
      ? preference
      : {
          ...preference,
          tiers: preference.tiers.map((tier) =>
            tier.kind === 'states' ? { ...tier, states: tier.states.map(moved) } : tier,
          ),
        };
  return {
    ...definition,
    preferences: preferences.map(renumbered),
    form: { ...form, moves: form.moves.map((move) => ({ ...move, from: moved(move.from), to: moved(move.to) })) },
  };
}

describe('stability does not change', () => {
  it('with the order of decision makers', () => {
    fc.assert(
      fc.property(arbitraryDefinition({ maxOptions: 4 }), (definition) => {
        const before = stability(literalGraphModel(definition), inOrder(definition.dms.length));
        const after = stability(literalGraphModel(withDmsBackwards(definition)), backwards(definition.dms.length));
        expect(after).toEqual(before);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('with the numbers of listed states', () => {
    fc.assert(
      fc.property(arbitraryFreeForm({}), (definition) => {
        const model = literalGraphModel(definition);
        const other = literalGraphModel(withStatesBackwards(definition));
        const dms = inOrder(definition.dms.length);
        expect(stability(other, dms, backwards(model.states.count))).toEqual(stability(model, dms));
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it('with the size of the steps between ranks', () => {
    fc.assert(
      fc.property(arbitraryDefinition({ maxOptions: 4 }), (definition) => {
        const model = literalGraphModel(definition);
        const spread = {
          ...model,
          ranks: model.ranks.map((ranks) => Uint32Array.from(ranks, (rank) => 7 * rank * rank + 3)),
        };
        expect(stability(spread, inOrder(model.dmCount))).toEqual(stability(model, inOrder(model.dmCount)));
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});
