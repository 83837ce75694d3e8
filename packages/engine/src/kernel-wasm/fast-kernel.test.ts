// What the fast kernel takes, what it refuses, and how it is stopped.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { randomDefinition } from '../../fixtures/random-conflict.js';
import { freeModel } from '../../fixtures/option-model.js';
import {
  type Definition,
  type GraphModel,
  buildGraphModel,
  compileKernel,
  defaultRequest,
  fastKernel,
} from '../index.js';

const module = compileKernel(
  new Uint8Array(readFileSync(fileURLToPath(new URL('../../dist/wasm/kernel.wasm', import.meta.url)))),
);

function built(definition: Definition): GraphModel {
  const { value } = buildGraphModel(definition);
  if (value === null) throw new Error('the definition is a model');
  return value;
}

describe('the fast kernel', () => {
  test.each([
    ['free form', freeModel(2, [[[0, 1]]], [[[0], [1]]]), defaultRequest, 'freeForm'],
    [
      'one move of one opponent',
      randomDefinition({ seed: 1, own: [1, 1] }),
      { ...defaultRequest, sanctioning: 'oneMove' as const },
      'sanctioning',
    ],
    [
      'simultaneous stability',
      randomDefinition({ seed: 1, own: [1, 1] }),
      { ...defaultRequest, concepts: ['sim' as const] },
      'concept',
    ],
    ['15 options of one party', randomDefinition({ seed: 1, own: [15, 1] }), defaultRequest, 'ownOptions'],
  ])('leaves %s to another kernel', (_, definition, request, reason) => {
    const { value, diagnostics } = fastKernel({ module }).accepts(built(definition), request);
    expect(value).toBeNull();
    expect(diagnostics.map(({ code, values }) => [code, values['reason']])).toEqual([['P4040', reason]]);
  });

  test('refuses what does not fit, before anything is allocated', () => {
    const model = built(randomDefinition({ seed: 1, own: [7, 7, 7, 7] }));
    const { value, diagnostics } = fastKernel({ module, memoryLimit: 2 ** 30 }).analyse(model, defaultRequest, {});
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['P4041']);
  });

  test('takes 268,435,456 states within 10 GiB', () => {
    const { value } = fastKernel({ module }).accepts(
      built(randomDefinition({ seed: 1, own: [7, 7, 7, 7] })),
      defaultRequest,
    );
    expect(value?.states).toBe(268_435_456n);
    expect(value?.bytes).toBeLessThan(10 * 2 ** 30);
  });

  test('stops when asked', () => {
    let asked = 0;
    const cancelled = (): boolean => ++asked > 5;
    const { value, diagnostics } = fastKernel({ module }).analyse(
      built(randomDefinition({ seed: 1, own: [4, 4, 4] })),
      defaultRequest,
      { cancelled },
    );
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['P4002']);
  });

  test('reports progress that never falls and ends below or at its total', () => {
    const shares: number[] = [];
    const progress = (done: number, total: number): void => void shares.push(done / total);
    fastKernel({ module }).analyse(built(randomDefinition({ seed: 1, own: [4, 4, 4] })), defaultRequest, { progress });
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });
});

test('helpers that never come take no memory from run after run', () => {
  let told = 0;
  const pool = { helpers: 3, start: () => told++ };
  const kernel = fastKernel({ module, pool, helpFrom: 0 });
  const model = built(randomDefinition({ seed: 1, own: [3, 3, 3] }));
  const first = kernel.analyse(model, defaultRequest, {}).value;
  for (let run = 0; run < 20; run++) expect(kernel.analyse(model, defaultRequest, {}).value).toEqual(first);
  // Three memories wait for them; the runs after that ask nobody.
  expect(told).toBe(3);
});
