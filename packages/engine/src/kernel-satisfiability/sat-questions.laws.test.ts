// Nash and GMR by satisfiability against the definitions; a state that is found is always stable.

import { Cadical } from 'cadical-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryByConditions } from '../../fixtures/arbitrary-conditions.js';
import { buildGraphModel, defaultRequest, referenceAnalyse } from '../index.js';
import { satStability } from './sat-questions.js';

describe('satStability', () => {
  it.each(['nash', 'gmr'] as const)('%s agrees with the definition', async (concept) => {
    await fc.assert(
      fc.asyncProperty(arbitraryByConditions({ maxDms: 3, maxOptions: 4 }), fc.nat(), async (definition, at) => {
        const { value: model } = buildGraphModel(definition);
        if (model === null || definition.preferences.some(({ kind }) => kind === 'weights')) return;
        const [expected] = referenceAnalyse(model, { ...defaultRequest, concepts: [concept] }).results;
        const solver = await Cadical.create();
        const dms = definition.dms.map((_, dm) => dm);
        const { value: asked } = satStability(definition, { concept, dms, rounds: 8 }, solver);
        const stable = new Set([...(expected?.equilibria.members() ?? [])].map((s) => model.states.masksOf(s)[0]));
        const any = asked?.anyState();
        expect(any?.kind).toBe(stable.size === 0 ? 'none' : 'found');
        if (any?.kind === 'found') expect(stable.has(any.state)).toBe(true);
        const [mask] = model.states.masksOf((at % model.states.count) as never);
        if (mask !== undefined) expect(asked?.state(mask).kind).toBe(stable.has(mask) ? 'found' : 'none');
        solver.dispose();
      }),
      { seed: 45, numRuns: 120 },
    );
  });
});
