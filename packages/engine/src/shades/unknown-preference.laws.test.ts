// Unknown comparisons against the rankings that they leave open, which is another road to the same: a comparison is known
// where all orders of the statements agree on it, and Nash of type a is Nash under every one of these orders.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PreferenceStatement, type StatedPreference, dmIndex, stateIndex } from '@parley/model';
import { randomDefinition, randomFrom } from '../../fixtures/random-conflict.js';
import {
  type Definition,
  type GraphModel,
  ShadedModel,
  buildGraphModel,
  gradedPreferences,
  referenceAnalyse,
  unknownShade,
} from '../index.js';

function modelOf(definition: Definition): GraphModel {
  const { value } = buildGraphModel(definition);
  if (value === null) throw new Error('the definition is a model');
  return value;
}

const mapped = (
  definition: Definition,
  change: (statements: readonly PreferenceStatement[]) => readonly PreferenceStatement[],
): Definition => ({
  ...definition,
  preferences: definition.preferences.map(
    (preference): StatedPreference =>
      preference.kind === 'prioritised' ? { ...preference, statements: change(preference.statements) } : preference,
  ),
});

/** The definition with runs of statements put in any order. */
function loosened(definition: Definition, seed: number): Definition {
  const random = randomFrom(seed);
  return mapped(definition, (statements) => {
    let group = 0;
    return statements.map((statement) => {
      if (random() < 0.4) group++;
      return random() < 0.75 ? { ...statement, anyOrder: group } : statement;
    });
  });
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) =>
    permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
  );
}

/** Every order of the statements that keeps those of one group together, in its place. */
function orders(statements: readonly PreferenceStatement[]): readonly (readonly PreferenceStatement[])[] {
  const [head] = statements;
  if (head === undefined) return [[]];
  const next = statements.findIndex(({ anyOrder }) => anyOrder === undefined || anyOrder !== head.anyOrder);
  const size = Math.max(1, next === -1 ? statements.length : next);
  return permutations(statements.slice(0, size)).flatMap((first) =>
    orders(statements.slice(size)).map((rest) => [...first, ...rest]),
  );
}

/** The models of every order that one party's statements may have, all others as written. */
function openModels(definition: Definition, dm: number): readonly GraphModel[] {
  const preference = definition.preferences[dm];
  if (preference?.kind !== 'prioritised') return [modelOf(definition)];
  return orders(preference.statements).map((statements) =>
    modelOf({
      ...definition,
      preferences: definition.preferences.map((other, index) => (index === dm ? { ...preference, statements } : other)),
    }),
  );
}

const arbitraryLoosened = fc
  .tuple(fc.nat(100_000), fc.nat(100_000))
  .map(([seed, marks]) => loosened(randomDefinition({ seed, own: [2, 1], statements: 4, span: 2 }), marks));

test('a comparison is known exactly where all orders that remain agree on it', () => {
  fc.assert(
    fc.property(arbitraryLoosened, (definition) => {
      const model = modelOf(definition);
      gradedPreferences(model).forEach((graded, dm) => {
        const ranks = openModels(definition, dm).map((open) => open.ranks[dm]);
        for (let a = 0; a < model.states.count; a++) {
          for (let b = 0; b < model.states.count; b++) {
            const signs = new Set(ranks.map((table) => Math.sign((table?.[a] ?? 0) - (table?.[b] ?? 0))));
            const [only] = signs;
            const expected =
              signs.size > 1 ? 'unknown' : only === 0 ? 'equal' : only === 1 ? 'preferred' : 'lessPreferred';
            expect(graded(stateIndex(a), stateIndex(b)).kind).toBe(expected);
          }
        }
      });
    }),
    { seed: 11, numRuns: 60 },
  );
});

test('Nash of type a is Nash under every order that remains', () => {
  fc.assert(
    fc.property(arbitraryLoosened, (definition) => {
      const model = modelOf(definition);
      const shaded = new ShadedModel(model, unknownShade(model, gradedPreferences(model), 'a'));
      for (let dm = 0; dm < model.dmCount; dm++) {
        const nash = openModels(definition, dm).map(
          (open) =>
            referenceAnalyse(open, { concepts: ['nash'], sanctioning: 'legalSequences', strictness: 'weak' }).results[0]
              ?.stable[dm],
        );
        for (let s = 0; s < model.states.count; s++)
          expect(shaded.stable('nash', dmIndex(dm), stateIndex(s))).toBe(
            nash.every((stable) => stable?.has(stateIndex(s)) === true),
          );
      }
    }),
    { seed: 12, numRuns: 40 },
  );
});
