// Laws of the shades: plain preferences give the ordinary stabilities, more caution never leaves where less stays.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DmIndex, type StatedPreference, dmIndex, noBasis, stateIndex } from '@parley/model';
import { randomDefinition, randomFrom } from '../../fixtures/random-conflict.js';
import {
  type Definition,
  type GraphModel,
  type Shade,
  ShadedModel,
  type ShadedConcept,
  attitudeShade,
  buildGraphModel,
  defaultRequest,
  fuzzyShade,
  gradedPreferences,
  referenceAnalyse,
  shadedConcepts,
  strengthShade,
  thresholdsOf,
  unknownShade,
  unknownTypes,
} from '../index.js';

function modelOf(definition: Definition): GraphModel {
  const { value } = buildGraphModel(definition);
  if (value === null) throw new Error('the definition is a model');
  return value;
}

/** What a shade calls stable, as one text. */
function stableUnder(model: GraphModel, shade: Shade, concepts: readonly ShadedConcept[] = shadedConcepts): string {
  const shaded = new ShadedModel(model, shade);
  return concepts
    .flatMap((concept) =>
      Array.from({ length: model.dmCount }, (_, dm) =>
        Array.from({ length: model.states.count }, (__, s) =>
          shaded.stable(concept, dmIndex(dm), stateIndex(s)) ? '1' : '0',
        ).join(''),
      ),
    )
    .join(' ');
}

function ordinary(model: GraphModel): string {
  const { results } = referenceAnalyse(model, { ...defaultRequest, concepts: ['nash', 'gmr', 'smr', 'seq'] });
  return results
    .flatMap(({ stable }) =>
      stable.map((set) =>
        Array.from({ length: model.states.count }, (_, s) => (set.has(stateIndex(s)) ? '1' : '0')).join(''),
      ),
    )
    .join(' ');
}

const implies = (a: string, b: string): boolean => [...a].every((bit, index) => bit !== '1' || b[index] === '1');

const arbitraryDefinition = fc
  .tuple(fc.nat(100_000), fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2, maxLength: 3 }))
  .map(([seed, own]) => randomDefinition({ seed, own, statements: 4, span: 2, holes: true }));

/** The definition with marks drawn for its statements. */
function marked(definition: Definition, seed: number): Definition {
  const random = randomFrom(seed);
  const preferences = definition.preferences.map((preference): StatedPreference => {
    if (preference.kind !== 'prioritised') return preference;
    let group = 0;
    return {
      ...preference,
      statements: preference.statements.map((statement) => ({
        ...statement,
        ...(random() < 0.5 ? { anyOrder: random() < 0.7 ? group : ++group } : {}),
        ...(random() < 0.4 ? { strong: true as const } : {}),
        ...(random() < 0.4 ? { certainty: { digits: BigInt(5 + Math.floor(random() * 6)), scale: 1 } } : {}),
      })),
    };
  });
  return { ...definition, preferences };
}

describe('plain preferences', () => {
  test('give the ordinary stabilities under every shade', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const model = modelOf(definition);
        const graded = gradedPreferences(model);
        const plain = ordinary(model);
        for (const type of unknownTypes) expect(stableUnder(model, unknownShade(model, graded, type))).toBe(plain);
        expect(stableUnder(model, strengthShade(model, graded, 'general'))).toBe(plain);
        expect(thresholdsOf(model, graded)).toEqual([1]);
        for (const threshold of [0.1, 0.5, 1])
          expect(stableUnder(model, fuzzyShade(model, graded, threshold))).toBe(plain);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test('without ties give the ordinary stabilities under the attitudes that nobody stated', () => {
    fc.assert(
      fc.property(arbitraryDefinition, fc.nat(), (definition, seed) => {
        const model = modelOf(strictly(definition, seed));
        expect(stableUnder(model, attitudeShade(model, []))).toBe(ordinary(model));
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

/** The definition with a strict ranking drawn for every party. */
function strictly(definition: Definition, seed: number): Definition {
  const { states } = modelOf(definition);
  const random = randomFrom(seed);
  const options = definition.form.kind === 'options' ? definition.form.options.length : 0;
  const all = (1n << BigInt(options)) - 1n;
  const preferences = definition.dms.map((): StatedPreference => {
    const masks = Array.from({ length: states.count }, (_, s) => states.masksOf(stateIndex(s))[0] ?? 0n)
      .map((mask) => ({ mask, key: random() }))
      .sort((a, b) => a.key - b.key);
    return {
      kind: 'ranking',
      tiers: masks.map(({ mask }) => ({
        kind: 'patterns',
        patterns: [{ yes: mask as never, no: (all & ~mask) as never }],
        basis: noBasis,
        span: null,
      })),
      span: null,
    };
  });
  return { ...definition, preferences };
}

describe('marked preferences', () => {
  const run = (check: (model: GraphModel) => void): void =>
    fc.assert(
      fc.property(arbitraryDefinition, fc.nat(), (definition, seed) => check(modelOf(marked(definition, seed)))),
      { seed: 5, numRuns: 60 },
    );

  test('type a implies b, c and d; b and c imply d; Nash is the same for a and c, and for b and d', () => {
    run((model) => {
      const graded = gradedPreferences(model);
      const [a = '', b = '', c = '', d = ''] = unknownTypes.map((type) =>
        stableUnder(model, unknownShade(model, graded, type)),
      );
      expect([implies(a, b), implies(a, c), implies(a, d), implies(b, d), implies(c, d)]).toEqual(
        Array.from({ length: 5 }, () => true),
      );
      const nash = (type: 'a' | 'b' | 'c' | 'd'): string =>
        stableUnder(model, unknownShade(model, graded, type), ['nash']);
      expect([nash('a') === nash('c'), nash('b') === nash('d')]).toEqual([true, true]);
    });
  });

  test('strongly stable is stable, and Nash has no levels', () => {
    run((model) => {
      const graded = gradedPreferences(model);
      const [general, strong] = (['general', 'strong'] as const).map((level) => strengthShade(model, graded, level));
      if (general === undefined || strong === undefined) return;
      expect(implies(stableUnder(model, strong), stableUnder(model, general))).toBe(true);
      expect(stableUnder(model, strong, ['nash'])).toBe(stableUnder(model, general, ['nash']));
    });
  });

  test('a higher threshold leaves less often and nothing changes between neighbouring thresholds', () => {
    run((model) => {
      const graded = gradedPreferences(model);
      const thresholds = thresholdsOf(model, graded);
      const at = (threshold: number): string => stableUnder(model, fuzzyShade(model, graded, threshold));
      thresholds.forEach((threshold, index) => {
        const below = thresholds[index - 1] ?? 0;
        expect(at((threshold + below) / 2)).toBe(at(threshold));
      });
      const nash = (threshold: number): string => stableUnder(model, fuzzyShade(model, graded, threshold), ['nash']);
      expect(implies(nash(thresholds[0] ?? 1), nash(1))).toBe(true);
    });
  });

  test('a comparison is the reverse of its reverse', () => {
    run((model) => {
      const reverse = { preferred: 'lessPreferred', lessPreferred: 'preferred', equal: 'equal', unknown: 'unknown' };
      gradedPreferences(model).forEach((graded) => {
        for (let a = 0; a < model.states.count; a++) {
          for (let b = 0; b < model.states.count; b++) {
            const [there, back] = [graded(stateIndex(a), stateIndex(b)), graded(stateIndex(b), stateIndex(a))];
            expect([back.kind, back.strong, back.certainty + there.certainty]).toEqual([
              reverse[there.kind],
              there.strong,
              0,
            ]);
          }
        }
      });
    });
  });
});

test('an attitude is a table of its own', () => {
  const model = modelOf(randomDefinition({ seed: 1, own: [1, 1] }));
  const own = { of: 0 as DmIndex, towards: 0 as DmIndex, kind: 'neutral' as const, basis: noBasis };
  // Indifferent to all, itself among them, a party counts every move as a reply: only where it has none is it stable.
  expect(stableUnder(model, attitudeShade(model, [own]), ['nash']).split(' ')[0]).not.toContain('1');
});
