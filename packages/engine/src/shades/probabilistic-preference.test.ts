// Probabilistic stability by hand on a model of four states, and its laws on random ones.

import { expect, test } from 'vitest';
import { type StatedPreference, dmIndex, noBasis, stateIndex } from '@parley/model';
import { randomDefinition } from '../../fixtures/random-conflict.js';
import {
  type Definition,
  type GraphModel,
  ShadedModel,
  buildGraphModel,
  defaultRequest,
  gradedPreferences,
  probabilisticShade,
  probabilityOf,
  referenceAnalyse,
  shadedConcepts,
} from '../index.js';

function modelOf(definition: Definition): GraphModel {
  const { value } = buildGraphModel(definition);
  if (value === null) throw new Error('the definition is a model');
  return value;
}

/** Two parties with one option each; the first wants its own option with certainty 0.7, the second surely wants its own. */
function byHand(): GraphModel {
  const { dms, form } = randomDefinition({ seed: 1, own: [1, 1], statements: 1, span: 1, holes: false });
  const wants = (option: number, certainty: boolean): StatedPreference => ({
    kind: 'prioritised',
    span: null,
    statements: [
      {
        condition: { kind: 'option', option: option as never },
        text: 'wants its own',
        basis: noBasis,
        span: null,
        ...(certainty ? { certainty: { digits: 7n, scale: 1 } } : {}),
      },
    ],
  });
  return modelOf({ dms, form, preferences: [wants(0, true), wants(1, false)] });
}

test('by hand: at certainty 0.7 a party leaves either state once it minds a chance of 0.3', () => {
  const model = byHand();
  const graded = gradedPreferences(model);
  const [without, taken] = [stateIndex(0), stateIndex(1)];
  expect(probabilityOf(graded, dmIndex(0), taken, without)).toBeCloseTo(0.7);
  expect(probabilityOf(graded, dmIndex(0), without, taken)).toBeCloseTo(0.3);
  const stable = (alpha: number, s: typeof taken): boolean =>
    new ShadedModel(model, probabilisticShade(model, graded, { alpha, beta: alpha, gamma: 1 - alpha })).stable(
      'nash',
      dmIndex(0),
      s,
    );
  // Taking it is an improvement with probability 0.7 > 1 − α as soon as α > 0.3; giving it up with 0.3, as soon as α > 0.7.
  expect([0.2, 0.3, 0.5, 0.7].map((alpha) => stable(alpha, without))).toEqual([true, true, false, false]);
  expect([0.5, 0.7, 0.8, 1].map((alpha) => stable(alpha, taken))).toEqual([true, true, false, false]);
});

test('without any uncertainty every confidence gives the ordinary stabilities', () => {
  for (let seed = 0; seed < 60; seed++) {
    const { dms, form, preferences } = randomDefinition({
      seed,
      own: [2, 1],
      statements: 3,
      span: 2,
      holes: seed % 2 === 1,
    });
    const model = modelOf({ dms, form, preferences });
    const { results } = referenceAnalyse(model, { ...defaultRequest, concepts: ['nash', 'gmr', 'smr', 'seq'] });
    const graded = gradedPreferences(model);
    for (const alpha of [0.5, 0.8, 0.99]) {
      const shaded = new ShadedModel(
        model,
        probabilisticShade(model, graded, { alpha, beta: alpha, gamma: 1 - alpha }),
      );
      shadedConcepts.forEach((concept, index) => {
        for (let dm = 0; dm < model.dmCount; dm++)
          for (let s = 0; s < model.states.count; s++)
            expect(shaded.stable(concept, dmIndex(dm), stateIndex(s)), `${seed} ${concept} ${dm} ${s}`).toBe(
              results[index]?.stable[dm]?.has(stateIndex(s)),
            );
      });
    }
  }
});
