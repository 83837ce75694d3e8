// The fast kernel against the plain explicit kernel: every bit of every set, on random conflicts. The long run of the
// same comparison is bench/kernels/conformance.mjs.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOptionForm } from '../../fixtures/arbitrary-definition.js';
import { drawConflict, randomDefinition } from '../../fixtures/random-conflict.js';
import { definitionOf, publishedCases } from '../../fixtures/published-case.js';
import {
  type AnalysisRequest,
  type Definition,
  type Kernel,
  buildGraphModel,
  compileKernel,
  defaultRequest,
  explicitKernel,
  fastKernel,
  referenceKernel,
} from '../index.js';

const module = compileKernel(
  new Uint8Array(readFileSync(fileURLToPath(new URL('../../dist/wasm/kernel.wasm', import.meta.url)))),
);
const fast = fastKernel({ module });

/** What differs between two kernels on a conflict, in words; empty where every set is equal. */
function differences(definition: Definition, request: AnalysisRequest, oracle: Kernel): string[] {
  const model = buildGraphModel(definition).value;
  if (model === null) return [];
  const expected = oracle.analyse(model, request, {}).value;
  const found = fast.analyse(model, request, {}).value;
  if (expected === null || found === null) return ['no analysis'];
  return expected.results.flatMap((result, c) => {
    const other = found.results[c];
    const sets = result.stable.flatMap((set, dm) =>
      other?.stable[dm]?.equals(set) ? [] : [`${result.concept} of ${dm}`],
    );
    return other?.equilibria.equals(result.equilibria) ? sets : [...sets, `${result.concept} equilibria`];
  });
}

const strict: AnalysisRequest = { ...defaultRequest, strictness: 'strict' };

describe('the fast kernel', () => {
  test.each(publishedCases.map((published) => [published.name, published] as const))('agrees on %s', (_, published) => {
    const definition = definitionOf(published);
    expect(differences(definition, defaultRequest, referenceKernel)).toEqual([]);
    expect(differences(definition, strict, referenceKernel)).toEqual([]);
  });

  test('agrees on rankings with ties, rules and one-way options', () => {
    fc.assert(
      fc.property(arbitraryOptionForm({}), fc.boolean(), (definition, ties) => {
        expect(differences(definition, ties ? defaultRequest : strict, referenceKernel)).toEqual([]);
      }),
      { seed: 40, numRuns: 150 },
    );
  });

  test('agrees on statements and weights, 1 to 2^11 states', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const request = seed % 5 === 0 ? strict : defaultRequest;
      expect([seed, ...differences(randomDefinition(drawConflict(seed, 11)), request, explicitKernel)]).toEqual([seed]);
    }
  });

  test('agrees where concepts are left out', () => {
    for (let seed = 1; seed <= 31; seed++) {
      const concepts = defaultRequest.concepts.filter((_, k) => (seed >> k) & 1);
      const definition = randomDefinition(drawConflict(seed, 9));
      expect([seed, ...differences(definition, { ...defaultRequest, concepts }, explicitKernel)]).toEqual([seed]);
    }
  });

  test('agrees on more than 8 and more than 16 statements', () => {
    for (const statements of [9, 12, 17, 30, 40]) {
      const definition = randomDefinition({ seed: statements, own: [3, 3, 3], statements, holes: true });
      expect(differences(definition, defaultRequest, explicitKernel)).toEqual([]);
    }
  });
});
