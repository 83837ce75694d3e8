// Witnesses found by diagrams: the verdict is that of the definitions, and `verify` accepts every stable one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmIndex, stateIndex } from '@parley/model';
import { arbitraryByConditions } from '../../fixtures/arbitrary-conditions.js';
import { buildGraphModel, defaultRequest, referenceAnalyse, verify } from '../index.js';
import { explainSymbolically } from './symbolic-witness.js';

describe('explainSymbolically', () => {
  it.each(['weak', 'strict'] as const)('agrees and is accepted, %s', (strictness) => {
    const request = { ...defaultRequest, strictness };
    fc.assert(
      fc.property(arbitraryByConditions({ maxDms: 4, maxOptions: 5 }), fc.nat(), fc.nat(), (definition, party, at) => {
        const { value: model } = buildGraphModel(definition);
        if (model === null) return;
        const dm = party % model.dmCount;
        const s = stateIndex(at % model.states.count);
        const [state] = model.states.masksOf(s);
        if (state === undefined) return;
        for (const { concept, stable } of referenceAnalyse(model, request).results) {
          const { value } = explainSymbolically(
            definition,
            { dm: dmIndex(dm), state, concept, strictness },
            { memoryBytes: 2 ** 26 },
          );
          const isStable = stable[dm]?.has(s) ?? false;
          expect(value?.verdict.kind).toBe(isStable ? 'stable' : 'unstable');
          expect(value?.escape === null).toBe(isStable);
          if (value !== null && isStable) expect(verify(value.model, value.verdict)).toEqual({ kind: 'accepted' });
        }
      }),
      { seed: 44, numRuns: 150 },
    );
  });
});
