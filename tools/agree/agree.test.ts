// A seeded share of the agreement run; `node tools/agree/run.mjs` does the whole.

import { expect, it } from 'vitest';
import { agree } from './agree.mjs';

it('builders, kernels, reference, explain and verify agree on 2,000 random models', () => {
  const { disagreement, agreed } = agree({ seed: 20_251_123, count: 2000 });
  expect(disagreement).toBeNull();
  expect(agreed).toBeGreaterThan(1900);
});
