// The reference against the published and textbook conflicts: per decision maker and as equilibria.

import { describe, expect, it } from 'vitest';
import { spellAll } from '../../fixtures/lookup.js';
import { definitionOf, publishedCase, publishedCases } from '../../fixtures/published-case.js';
import { conceptIds, defaultRequest } from '../index.js';
import { referenceAnalyse } from './analyse.js';
import { literalGraphModel } from './literal-graph-model.js';

const sorted = (letters: readonly string[] | undefined): readonly string[] => [...(letters ?? [])].sort();

describe.each(publishedCases.map((published) => [published.name, published] as const))('%s', (_, published) => {
  const model = literalGraphModel(definitionOf(published));
  const analysis = referenceAnalyse(model, { ...defaultRequest, concepts: conceptIds });

  it('has the feasible states of its source', () => {
    expect(model.states.count).toBe(published.feasible.length);
  });

  it.each(analysis.results.map((result) => [result.concept, result] as const))('%s', (concept, result) => {
    const name = Object.keys(published.computed.stable).find((key) => key.toLowerCase() === concept) ?? '';
    published.dms.forEach((dm, index) => {
      const stable = result.stable[index];
      expect(stable && spellAll(model, stable), dm.name).toEqual(sorted(published.computed.stable[name]?.[dm.name]));
    });
    expect(spellAll(model, result.equilibria)).toEqual(sorted(published.computed.equilibria[name]));
  });
});

describe('Garrison', () => {
  it.each([
    ['legalSequences', 15],
    ['eachOpponentOnce', 14],
  ] as const)('by %s has %i GMR and SMR equilibria', (sanctioning, count) => {
    const model = literalGraphModel(definitionOf(publishedCase('garrison-diversion')));
    const { results } = referenceAnalyse(model, { ...defaultRequest, concepts: ['gmr', 'smr'], sanctioning });
    expect(results.map(({ equilibria }) => equilibria.count())).toEqual([count, count]);
  });
});
