// The fast kernel against the plain explicit kernel: every bit of every set, on random conflicts. The long run of the
// same comparison is bench/kernels/conformance.mjs.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Condition, noBasis, optionIndex } from '@parley/model';
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

  test('hands a conflict whose improvements form one long path to the explicit kernel', () => {
    const model = buildGraphModel(grayPath(12)).value;
    if (model === null) throw new Error('the definition is a model');
    const found = fast.analyse(model, defaultRequest, {}).value;
    expect(found?.kernel).toBe('explicit');
    expect(differences(grayPath(12), defaultRequest, explicitKernel)).toEqual([]);
  });
});

/**
 * One option a party; improvements run once through all states in the order of the reflected binary code. The first
 * party wants odd parity; party j wants even parity where option j − 1 is the lowest one taken.
 */
function grayPath(parties: number): Definition {
  const taken = (option: number): Condition => ({ kind: 'option', option: optionIndex(option) });
  const all = Array.from({ length: parties }, (_, option) => taken(option));
  const [first, ...others] = all as [Condition, ...Condition[]];
  const even = others.reduce((parity, option): Condition => ({ kind: 'iff', left: parity, right: option }), first);
  const isEven: Condition = parties % 2 === 0 ? even : { kind: 'not', operand: even };
  const wishOf = (dm: number): Condition => {
    if (dm === 0) return { kind: 'not', operand: isEven };
    const lower = Array.from({ length: dm - 1 }, (_, option): Condition => ({ kind: 'not', operand: taken(option) }));
    return { kind: 'implies', antecedent: { kind: 'all', operands: [taken(dm - 1), ...lower] }, consequent: isEven };
  };
  const base = randomDefinition({ seed: 1, own: Array.from({ length: parties }, () => 1) });
  return {
    ...base,
    preferences: base.dms.map((_, dm) => ({
      kind: 'prioritised',
      statements: [{ condition: wishOf(dm), text: '', basis: noBasis, span: null }],
      span: null,
    })),
  };
}
