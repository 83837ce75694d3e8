// How sure: exact shares against going through all orders with the literal reference, sampled shares against exact ones,
// and what a sweep promises: the same numbers however it is divided, stopped and resumed.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { stateIndex } from '@parley/model';
import { compileKernel, defaultRequest, explicitKernel, referenceAnalyse } from '@parley/engine';
import { parseCase, parseQuestion } from '@parley/lang';
import { listExtensions } from '../order/linear-extensions.js';
import { type Reading, readingsOf } from '../reading.js';
import { withRanks } from '../sweep/analysed-variants.js';
import { localSweepEngine } from '../sweep/chunk-evaluator.js';
import { type SweepEngine, type SweepStore, type SweepTotals, noStore } from '../sweep/sweep.js';
import { ranksOfOrder } from './ranks-of-order.js';
import { type RobustReading, type RobustRequest, robustIn } from './robust.js';
import { sketchedReading } from '../../fixtures/sketched-reading.js';
import { uncertainParties } from './uncertainty.js';

const wasm = fileURLToPath(new URL('../../../engine/dist/wasm/kernel.wasm', import.meta.url));
const engine = localSweepEngine({
  parts: { module: compileKernel(new Uint8Array(readFileSync(wasm))) },
  kernel: explicitKernel,
});
const plain = localSweepEngine({ parts: null, kernel: explicitKernel });
const means = { engine, store: noStore, control: {} };
const asking = (more: Partial<RobustRequest> = {}): RobustRequest => ({
  vary: 'unsupported',
  samples: 300,
  seed: 1,
  analysis: defaultRequest,
  ...more,
});

async function found(reading: Reading, request: RobustRequest, by: typeof means = means): Promise<RobustReading> {
  const { value, diagnostics } = await robustIn(reading, reading.conflict.questions, request, by);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function readingOf(text: string): Reading {
  const { value, diagnostics } = parseCase(text);
  const reading = value === null ? undefined : readingsOf(value.conflict).value?.[0];
  if (reading === undefined) throw new Error(JSON.stringify(diagnostics));
  return reading;
}

describe('exact shares', () => {
  test('are those of going through all orders with the literal reference, on 25 sketches', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const reading = sketchedReading(seed, 3);
      if (uncertainParties(reading.conflict.preferences, 'unsupported').length > 2) continue;
      const exact = await found(reading, asking({ samples: 2000 }));
      expect(exact.exact).toBe(true);
      const { counts, variants } = counted(reading);
      expect(exact.variants).toBe(variants);
      for (const { state, byConcept } of exact.states)
        expect(byConcept.map(({ yes }) => yes)).toEqual(counts.map((row) => row[state] ?? 0));
    }
  });

  test('the order as written gives the ranks of the model', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { model, conflict } = sketchedReading(seed, 6);
      for (const { dm, elements } of uncertainParties(conflict.preferences, 'all'))
        expect([...ranksOfOrder(model, dm)(elements.map((_, index) => index))]).toEqual([...(model.ranks[dm] ?? [])]);
    }
  });
});

/** Equilibrium counts by concept and state over every combination of compatible orders. */
function counted({ model, conflict }: Reading): { readonly counts: readonly number[][]; readonly variants: number } {
  const counts = defaultRequest.concepts.map(() => Array.from({ length: model.states.count }, () => 0));
  let variants = [[...model.ranks]];
  for (const { dm, order } of uncertainParties(conflict.preferences, 'unsupported')) {
    const tables = [...listExtensions(order)].map(ranksOfOrder(model, dm));
    variants = variants.flatMap((ranks) => tables.map((table) => ranks.with(dm, table)));
  }
  for (const ranks of variants) {
    referenceAnalyse(withRanks(model, ranks), defaultRequest).results.forEach((result, concept) => {
      for (let s = 0; s < model.states.count; s++) {
        const row = counts[concept];
        if (row !== undefined && result.equilibria.has(stateIndex(s))) row[s] = (row[s] ?? 0) + 1;
      }
    });
  }
  return { counts, variants: variants.length };
}

test('sampled shares lie within their interval of the exact value, on 200 sketches', async () => {
  let shares = 0;
  const outside: string[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const reading = sketchedReading(seed, 4);
    const exact = await found(reading, asking());
    expect(exact.exact).toBe(true);
    const sampled = await found(reading, asking({ samples: 200, seed, sampled: true }));
    expect(sampled.exact).toBe(false);
    for (const { state, byConcept } of sampled.states) {
      const truth = exact.states.find((entry) => entry.state === state);
      byConcept.forEach(({ low, high }, concept) => {
        const value = truth?.byConcept[concept];
        if (value === undefined) return;
        shares++;
        const share = value.yes / value.of;
        if (share < low || share > high) outside.push(`seed ${seed}, state ${state}: ${share} not in ${low}–${high}`);
      });
    }
  }
  expect(shares).toBeGreaterThan(1000);
  expect(outside).toEqual([]);
});

describe('a sweep', () => {
  const reading = sketchedReading(3, 7);
  const request = asking({ vary: 'all', samples: 700 });

  test('gives the same numbers with the batch kernel and variant by variant', async () => {
    expect(await found(reading, request, { ...means, engine: plain })).toEqual(await found(reading, request));
  });

  test('goes on where it was stopped, and computes nothing twice', async () => {
    const whole = await found(reading, request);
    const kept = new Map<string, SweepTotals>();
    const computed: string[] = [];
    const small = (stopAfter: number): SweepEngine => ({
      run: (task, _chunks, done, control) => {
        const chunk = 64;
        const pieces = Array.from({ length: Math.ceil(task.count / chunk) }, (_, k) => ({
          from: k * chunk,
          to: Math.min(task.count, (k + 1) * chunk),
        })).filter(({ from, to }) => !kept.has(`${from}-${to}`));
        let left = stopAfter;
        return engine.run({ ...task, chunk }, pieces, done, { ...control, cancelled: () => left-- <= 0 });
      },
    });
    const store: SweepStore = {
      load: () => kept,
      append: (_, key, totals) => {
        computed.push(key);
        kept.set(key, totals);
      },
    };
    const stopped = await found(reading, request, { engine: small(5), store, control: {} });
    expect([stopped.complete, stopped.variants]).toEqual([false, 320]);
    await found(reading, request, { engine: small(1000), store, control: {} });
    expect(computed).toHaveLength(new Set(computed).size);
    expect(computed).toHaveLength(Math.ceil(700 / 64));
    expect(whole.complete).toBe(true);
  });

  test('is no error where everything is cancelled at once: a diagnostic says so', async () => {
    const stopped = await robustIn(reading, [], request, { ...means, control: { cancelled: () => true } });
    expect(stopped.diagnostics.map(({ code }) => code)).toEqual(['P4002']);
  });
});

describe('what varies', () => {
  const text = (preferences: string): string => `parley: 1
title: T
as_of: 2025
parties: {a: {options: {x: X, y: Y}}, b: {options: {z: Z}}}
status_quo: []
sources: {p: {title: P}}
statements: {s: {holder: H, says: it, source: p}}
preferences:
  a: ${preferences}
  b: [{prefer: z, cites: [s]}]
questions: [is the status quo stable, would a accept x]
`;

  test('assumed elements stand anywhere, cited ones keep their order; any_order is taken as stated', () => {
    const orders = (preferences: string, vary: 'stated' | 'unsupported' | 'all'): number =>
      uncertainParties(readingOf(text(preferences)).conflict.preferences, vary).reduce(
        (product, { order }) => product * [...listExtensions(order)].length,
        1,
      );
    const cited = '{prefer: x, cites: [s]}, {prefer: y, cites: [s]}';
    const assumed = '{prefer: z, assumption: w}';
    expect(orders(`[${cited}, ${assumed}]`, 'unsupported')).toBe(3);
    expect(orders(`[${cited}, ${assumed}]`, 'stated')).toBe(1);
    expect(orders(`[${cited}, ${assumed}]`, 'all')).toBe(6);
    expect(orders(`[${assumed}, any_order: [${cited}]]`, 'stated')).toBe(2);
    expect(orders(`[${assumed}, any_order: [${cited}]]`, 'unsupported')).toBe(6);
  });

  test('by hand: with x wanted and not x wanted in either order, half of the orders accept', async () => {
    const open = text('[any_order: [{prefer: x, assumption: w}, {prefer: "!x", assumption: w}]]');
    const { answers, next, stability } = await found(readingOf(open), asking({ vary: 'stated' }));
    expect(answers[1]?.byConcept.map(({ yes }) => [yes.yes, yes.of])).toEqual(answers[1]?.byConcept.map(() => [1, 2]));
    // Which of the two comes first settles the answer whole: one bit.
    expect(answers[1]?.byConcept[0]?.influence).toMatchObject({ pair: [0, 1], bits: 1, yesIfFirst: 1, yesIfSecond: 0 });
    expect(next?.pair).toEqual([0, 1]);
    // Nash: a leaves where x comes first; b always leaves, since it wants z; nobody stays for all.
    expect(stability.map((row) => row[0]?.yes)).toEqual([1, 0, 0]);
  });

  test('a case in which nothing is open is certain', async () => {
    const closed = await found(readingOf(text('[{prefer: x, cites: [s]}]')), asking());
    expect([closed.exact, closed.variants, closed.parties.length]).toEqual([true, 1, 0]);
    expect(closed.answers[1]?.byConcept[0]?.yes).toMatchObject({ yes: 1, of: 1, low: 1, high: 1 });
  });

  test('questions that cannot vary say why', async () => {
    const reading = readingOf(text('[{prefer: x, cites: [s]}]').replace('status_quo: []', 'status_quo: [x]'));
    const question = parseQuestion('would a accept x', reading.conflict).value;
    const { value } = await robustIn(reading, question === null ? [] : [question], asking(), means);
    expect(value?.answers.map(({ settled }) => settled)).toEqual(['holdsAlready']);
  });
});
