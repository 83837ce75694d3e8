// A run in the background on real threads: the same bits as the plain kernel, called off at any time, threads of use afterwards.

import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import {
  type Definition,
  analyseInBackground,
  buildGraphModel,
  compileKernel,
  defaultRequest,
  explicitKernel,
} from '@parley/engine';
import { dmIndex, noBasis, optionIndex } from '@parley/model';
import { nodeWorkerPool } from './node-worker-pool.js';

const wasm = new URL('../../../engine/dist/wasm/kernel.wasm', import.meta.url);
const module = compileKernel(new Uint8Array(readFileSync(wasm)));
const pool = nodeWorkerPool(2);
afterAll(() => pool.close());

/** Three parties in a ring: each wants its first option as the next party takes its own, and its last one left. */
function ring(own: number): Definition {
  const at = (party: number, k: number) => optionIndex((party % 3) * own + k);
  return {
    dms: [0, 1, 2].map((dm) => ({ id: `p${dm}`, name: `p${dm}`, span: null })),
    form: {
      kind: 'options',
      options: Array.from({ length: 3 * own }, (_, k) => ({
        id: `o${k}`,
        name: `o${k}`,
        controller: dmIndex(Math.floor(k / own)),
        change: 'eitherWay' as const,
        span: null,
      })),
      rules: [],
      merges: [],
      statusQuo: null,
    },
    preferences: [0, 1, 2].map((dm) => ({
      kind: 'prioritised',
      span: null,
      statements: [
        {
          condition: {
            kind: 'iff',
            left: { kind: 'option', option: at(dm, 0) },
            right: { kind: 'option', option: at(dm + 1, 0) },
          },
          text: '',
          basis: noBasis,
          span: null,
        },
        {
          condition: { kind: 'not', operand: { kind: 'option', option: at(dm, own - 1) } },
          text: '',
          basis: noBasis,
          span: null,
        },
      ],
    })),
  };
}

function modelOf(own: number) {
  const model = buildGraphModel(ring(own)).value;
  if (model === null) throw new Error('the definition is a model');
  return { parts: { module, pool }, model };
}

test('the same analysis as the plain kernel, with progress that only grows', async () => {
  const { parts, model } = modelOf(4);
  const shares: number[] = [];
  const progress = (done: number, total: number): number => shares.push(done / total);
  const { value } = await analyseInBackground(parts, model, defaultRequest, { pause, progress });
  expect(value?.results).toEqual(explicitKernel.analyse(model, defaultRequest, {}).value?.results);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('called off before, and in the middle: P4002, and the threads take the next run', async () => {
  const { parts, model } = modelOf(7);
  const before = { pause, signal: AbortSignal.abort() };
  expect((await analyseInBackground(parts, model, defaultRequest, before)).diagnostics[0]?.code).toBe('P4002');
  const abort = new AbortController();
  const middle = { signal: abort.signal, pause, progress: () => abort.abort() };
  const ended = await analyseInBackground(parts, model, defaultRequest, middle);
  // A fast machine may be through before the first look at the progress; then there is an analysis instead.
  expect(ended.value !== null || ended.diagnostics[0]?.code === 'P4002').toBe(true);
  expect((await analyseInBackground(parts, model, defaultRequest, { pause })).value?.stateCount).toBe(2 ** 21);
});
