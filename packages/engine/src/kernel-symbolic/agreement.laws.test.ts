// The symbolic kernel says of every state what the definitions say, whatever the rules, directions, ties and settings.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryByConditions } from '../../fixtures/arbitrary-conditions.js';
import { arbitraryForest } from '../../fixtures/arbitrary-forest.js';
import { arbitraryOptionForm } from '../../fixtures/arbitrary-definition.js';
import {
  type AnalysisRequest,
  type Definition,
  buildGraphModel,
  defaultRequest,
  explicitKernel,
  referenceAnalyse,
} from '../index.js';
import { symbolicKernel } from './symbolic-kernel.js';

const kernel = symbolicKernel({ memoryBytes: 2 ** 26 });

const settings: fc.Arbitrary<AnalysisRequest> = fc.record({
  concepts: fc.constant(defaultRequest.concepts),
  sanctioning: fc.constantFrom('legalSequences', 'legalSequences', 'eachOpponentOnce', 'oneMove'),
  strictness: fc.constantFrom('weak', 'strict'),
});

type Oracle = (
  model: NonNullable<ReturnType<typeof buildGraphModel>['value']>,
  request: AnalysisRequest,
) => ReturnType<typeof referenceAnalyse>;

function agree(definition: Definition, request: AnalysisRequest, oracle: Oracle): void {
  const { value: model } = buildGraphModel(definition);
  if (model === null) return;
  const { value: analysis } = kernel.analyse(model, request, {});
  const expected = oracle(model, request);
  analysis?.results.forEach((result, index) => {
    const wanted = expected.results[index];
    result.stable.forEach((states, dm) =>
      expect([result.concept, dm, [...states.members()]]).toEqual([
        wanted?.concept,
        dm,
        [...(wanted?.stable[dm]?.members() ?? [])],
      ]),
    );
    expect(result.equilibria.equals(wanted?.equilibria ?? result.equilibria)).toBe(true);
  });
  expect(analysis?.results.length).toBe(expected.results.length);
}

const explicit: Oracle = (model, request) => {
  const { value } = explicitKernel.analyse(model, request, {});
  if (value === null) throw new Error('the explicit kernel takes small models');
  return value;
};

describe('the symbolic kernel agrees', () => {
  it('with the definitions, on conditions and weights', () => {
    fc.assert(
      fc.property(arbitraryByConditions({ maxDms: 4, maxOptions: 5 }), settings, (definition, request) =>
        agree(definition, request, referenceAnalyse),
      ),
      {
        seed: 41,
        numRuns: 400,
      },
    );
  });

  it('with the definitions, on rankings', () => {
    fc.assert(
      fc.property(arbitraryOptionForm({ maxDms: 4, maxOptions: 4 }), settings, (definition, request) =>
        agree(definition, request, referenceAnalyse),
      ),
      {
        seed: 42,
        numRuns: 200,
      },
    );
  });

  it('with the explicit kernel, on more parties and options', () => {
    fc.assert(
      fc.property(arbitraryByConditions({ maxDms: 6, maxOptions: 9 }), settings, (definition, request) =>
        agree(definition, request, explicit),
      ),
      {
        seed: 43,
        numRuns: 200,
      },
    );
  });

  it('with the explicit kernel, where opponents fall into parts that do not look at each other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 3).chain((span) => arbitraryForest({ maxDms: 7, span })),
        settings,
        (definition, request) => agree(definition, request, explicit),
      ),
      { seed: 44, numRuns: 250 },
    );
  });
});
