// A seeded share of the agreement run. `node tools/agree/run.mjs` does the whole, through the environment read here.

import process from 'node:process';
import { expect, it } from 'vitest';
import { agree } from './agree.js';

const count = Number(process.env['PARLEY_AGREE_MODELS'] ?? 2000);
const seed = Number(process.env['PARLEY_AGREE_SEED'] ?? 20_251_123);
const from = Number(process.env['PARLEY_AGREE_FROM'] ?? 0);
const every = 5000;

it(`builders, kernels, reference, explain and verify agree on ${count} random models, seed ${seed}`, {
  timeout: 3_600_000,
}, () => {
  const tally = agree({
    seed,
    from,
    count,
    onModel: (number, { agreed, refused, states }) => {
      const done = number + 1 - from;
      if (done % every === 0)
        process.stderr.write(`${done} of ${count}: ${agreed} agreed, ${refused} refused, ${states} states\n`);
    },
  });
  expect(tally.disagreement).toBeNull();
  expect(tally.agreed + tally.refused).toBe(count);
  expect(tally.agreed).toBeGreaterThanOrEqual(0.95 * count);
});
