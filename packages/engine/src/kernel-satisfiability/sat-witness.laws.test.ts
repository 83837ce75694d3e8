// Verdicts on one state by satisfiability against the definitions; what is told to be stable is verified on its witness.

import { Cadical, loadCadical } from 'cadical-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryByConditions } from '../../fixtures/arbitrary-conditions.js';
import { buildGraphModel, defaultRequest, referenceAnalyse, verify } from '../index.js';
import { explainBySat } from './sat-witness.js';

describe('explainBySat', () => {
  it.each(['nash', 'gmr', 'smr', 'seq', 'sseq'] as const)('%s agrees with the definition', async (concept) => {
    const cadical = await loadCadical();
    let [stable, unstable] = [0, 0];
    fc.assert(
      fc.property(
        arbitraryByConditions({ maxDms: 3, maxOptions: 6 }),
        fc.nat(),
        fc.constantFrom('weak', 'strict'),
        (definition, at, strictness) => {
          const { value: model } = buildGraphModel(definition);
          if (model === null || definition.preferences.some(({ kind }) => kind === 'weights')) return;
          const [expected] = referenceAnalyse(model, { ...defaultRequest, strictness, concepts: [concept] }).results;
          const state = (at % model.states.count) as never;
          const [mask] = model.states.masksOf(state);
          if (mask === undefined) return;
          for (let dm = 0; dm < model.dmCount; dm++) {
            const solvers: Cadical[] = [];
            const fresh = (): Cadical => {
              const solver = new Cadical(cadical);
              solvers.push(solver);
              return solver;
            };
            const { value } = explainBySat(definition, { dm, state: mask, concept, strictness }, 8, fresh);
            for (const solver of solvers) solver.dispose();
            expect(value?.escape === null).toBe(expected?.stable[dm]?.has(state));
            if (value === null) continue;
            expect(verify(value.model, value.verdict)).toEqual({ kind: 'accepted' });
            expect(value.verdict.kind).toBe(value.escape === null ? 'stable' : 'unstable');
            if (value.escape === null) stable++;
            else unstable++;
          }
        },
      ),
      { seed: 83, numRuns: 300 },
    );
    expect(stable).toBeGreaterThan(10);
    expect(unstable).toBeGreaterThan(10);
  });
});
