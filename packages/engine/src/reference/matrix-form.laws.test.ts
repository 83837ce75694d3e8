// The logical definitions and the matrix form are two ways to the same answer, on published and on random models.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDefinition } from '../../fixtures/arbitrary-definition.js';
import { matrixStable } from '../../fixtures/matrix-form.js';
import { definitionOf, publishedCases } from '../../fixtures/published-case.js';
import { type Definition, defaultRequest } from '../index.js';
import { referenceAnalyse } from './analyse.js';
import { literalGraphModel } from './literal-graph-model.js';

function checkMatrixForm(definition: Definition): void {
  const model = literalGraphModel(definition);
  for (const { concept, stable } of referenceAnalyse(model, defaultRequest).results) {
    if (concept === 'sim') continue;
    const expected = matrixStable(model, concept);
    const found = stable.map((set) => Array.from({ length: model.states.count }, (_, s) => set.has(s as never)));
    expect(found, concept).toEqual(expected);
  }
}

describe('matrix form', () => {
  it.each(publishedCases.map((published) => [published.name, published] as const))('%s', (_, published) => {
    checkMatrixForm(definitionOf(published));
  });

  it('random models', () => {
    fc.assert(fc.property(arbitraryDefinition({ maxOptions: 4 }), checkMatrixForm), { seed: 14, numRuns: 150 });
  });
});
