// The batch kernel against the literal reference, variant by variant: option form, free form and merged states, both
// widths of ranks, both readings of ties.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { stateIndex } from '@parley/model';
import { describe, expect, test } from 'vitest';
import { arbitraryDefinition } from '../../fixtures/arbitrary-definition.js';
import { randomDefinition, randomFrom } from '../../fixtures/random-conflict.js';
import {
  type BatchResult,
  type Definition,
  type GraphModel,
  type RankTable,
  type VariantRanks,
  buildGraphModel,
  compileKernel,
  defaultRequest,
  openBatch,
  referenceAnalyse,
} from '../index.js';

const module = compileKernel(
  new Uint8Array(readFileSync(fileURLToPath(new URL('../../dist/wasm/kernel.wasm', import.meta.url)))),
);

function built(definition: Definition): GraphModel {
  const { value } = buildGraphModel(definition);
  if (value === null) throw new Error('the definition is a model');
  return value;
}

/** Random ranks for each variant; few classes, so that ties occur, or many. */
function drawVariants(model: GraphModel, seed: number, count: number, width: 1 | 2): VariantRanks[] {
  const random = randomFrom(seed);
  const drawTable = (): RankTable => {
    const classes = random() < 0.5 ? 3 : width === 1 ? 256 : 50_000;
    const table = width === 1 ? new Uint8Array(model.states.count) : new Uint16Array(model.states.count);
    return table.map(() => Math.floor(random() * classes));
  };
  return Array.from({ length: count }, () => Array.from({ length: model.dmCount }, drawTable));
}

/** What of one variant differs from its single analysis. */
function differences(
  model: GraphModel,
  ranks: VariantRanks,
  variant: number,
  found: BatchResult,
  request = defaultRequest,
): string[] {
  const single = Object.defineProperty(Object.create(model) as GraphModel, 'ranks', { value: ranks });
  return referenceAnalyse(single, request).results.flatMap((result, c) => {
    for (let s = 0; s < model.states.count; s++)
      expect(found.isStable(variant, c, model.dmCount, s)).toBe(result.equilibria.has(stateIndex(s)));
    const sets = result.stable.flatMap((set, dm) =>
      found.stable(variant, c, dm).equals(set) ? [] : [`${result.concept} of ${dm}`],
    );
    return found.equilibria(variant, c).equals(result.equilibria) ? sets : [...sets, `${result.concept} equilibria`];
  });
}

describe('the batch kernel', () => {
  test('gives what single analyses give, on any form of model', () => {
    fc.assert(
      fc.property(arbitraryDefinition({ maxOptions: 4 }), fc.nat(1000), fc.boolean(), (definition, seed, wide) => {
        const model = buildGraphModel(definition).value;
        if (model === null) return;
        const width = wide ? 2 : 1;
        const request = { ...defaultRequest, strictness: seed % 2 === 0 ? ('weak' as const) : ('strict' as const) };
        const variants = drawVariants(model, seed, 5 + (seed % 20), width);
        const batch = openBatch({ module }, model, request, { capacity: 32, widest: width }).value;
        const found = batch?.run(variants).value;
        if (found === undefined || found === null) throw new Error('the batch runs');
        expect(variants.flatMap((ranks, variant) => differences(model, ranks, variant, found, request))).toEqual([]);
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  test('counts the variants that it lists, run after run', () => {
    const model = built(randomDefinition({ seed: 3, own: [2, 1, 2], kinds: ['indifferent'] }));
    const batch = openBatch({ module }, model, defaultRequest, { capacity: 600 }).value;
    for (const count of [1, 16, 17, 600]) {
      const found = batch?.run(drawVariants(model, count, count, 1)).value;
      if (found === undefined || found === null) throw new Error('the batch runs');
      for (let c = 0; c < defaultRequest.concepts.length; c++) {
        const listed = Array.from({ length: count }, (_, variant) => [
          ...found.equilibria(variant, c).members(),
        ]).flat();
        for (let s = 0; s < model.states.count; s++) {
          expect(found.equilibriumCount(c, s)).toBe(listed.filter((member) => member === s).length);
        }
      }
    }
  });

  test('refuses more than 4,096 states, more variants than it has room for, and stops when asked', () => {
    const large = built(randomDefinition({ seed: 1, own: [7, 6] }));
    expect(openBatch({ module }, large, defaultRequest).diagnostics.map(({ code }) => code)).toEqual(['P4040']);
    const model = built(randomDefinition({ seed: 1, own: [2, 2] }));
    const batch = openBatch({ module }, model, defaultRequest, { capacity: 16 }).value;
    expect(batch?.run(drawVariants(model, 1, 17, 1)).diagnostics.map(({ code }) => code)).toEqual(['P4041']);
    const stopped = batch?.run(drawVariants(model, 1, 16, 1), { cancelled: () => true });
    expect(stopped?.diagnostics.map(({ code }) => code)).toEqual(['P4002']);
  });
});
