// A seeded share of the agreement run. `node tools/agree/run.mjs` does the whole, through the environment read here.

import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { expect, it } from 'vitest';
import { type Kernel, compileKernel, explicitKernel, fastKernel, symbolicKernel } from '@parley/engine';
import { agree } from './agree.js';

const count = Number(process.env['PARLEY_AGREE_MODELS'] ?? 2000);
const seed = Number(process.env['PARLEY_AGREE_SEED'] ?? 20_251_123);
const from = Number(process.env['PARLEY_AGREE_FROM'] ?? 0);
const every = 5000;

/** The fast kernel is compiled by the build; without one the others run alone, and the test's name says so. */
const compiled = new URL('../../packages/engine/dist/wasm/kernel.wasm', import.meta.url);
const fast = existsSync(compiled)
  ? [fastKernel({ module: compileKernel(new Uint8Array(readFileSync(compiled))) })]
  : [];
const usual: readonly Kernel[] = [explicitKernel, ...fast];
/** The symbolic kernel takes its time on models this small, and tries one in ten. */
const all = [...usual, symbolicKernel()];
const kernels = (number: number): readonly Kernel[] => (number % 10 === 0 ? all : usual);
const names = all.map(({ name }) => name).join(', ');

it(`builders, reference, explain, verify and kernels (${names}) agree on ${count} random models, seed ${seed}`, {
  timeout: 3_600_000,
}, () => {
  const tally = agree({
    seed,
    from,
    count,
    kernels,
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
