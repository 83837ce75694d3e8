// Ranks from stated preferences: lexicographic at any number of statements, exact weights, rankings that are whole.

import { describe, expect, test } from 'vitest';
import {
  type Condition,
  type StatedPreference,
  decimalFromText,
  dmIndex,
  noBasis,
  optionIndex,
  patternFromLetters,
} from '@parley/model';
import { buildGraphModel } from '../graph-model/build-graph-model.js';
import { denseRanks, lexicographicRanks } from './dense-ranks.js';
import { type OptionColumns, evaluate } from './condition-columns.js';

const option = (k: number): Condition => ({ kind: 'option', option: optionIndex(k) });
const not = (operand: Condition): Condition => ({ kind: 'not', operand });

/** Ranks of one decision maker that controls `options` options, all states feasible. */
function ranks(options: number, preference: StatedPreference) {
  const outcome = buildGraphModel({
    dms: [{ id: 'a', name: 'A', span: null }],
    form: {
      kind: 'options',
      options: Array.from({ length: options }, (_, k) => ({
        id: `o${k}`,
        name: '',
        controller: dmIndex(0),
        change: 'eitherWay' as const,
        span: null,
      })),
      rules: [],
      merges: [],
      statusQuo: null,
    },
    preferences: [preference],
  });
  return {
    ranks: outcome.value === null ? null : [...(outcome.value.ranks[0] ?? [])],
    codes: outcome.diagnostics.map(({ code }) => code),
  };
}

const prioritised = (...conditions: readonly Condition[]): StatedPreference => ({
  kind: 'prioritised',
  statements: conditions.map((condition) => ({ condition, text: '', basis: noBasis, span: null })),
  span: null,
});

describe('prioritised conditions', () => {
  test('the first statement that separates two states decides', () => {
    // States NN YN NY YY. o1 first, then not o0: NY > YY > NN > YN.
    expect(ranks(2, prioritised(option(1), not(option(0)))).ranks).toEqual([1, 0, 3, 2]);
  });

  test('no number of statements overflows: only the last of 200 separates', () => {
    const always: Condition = { kind: 'constant', value: true };
    const statements = [...Array.from({ length: 199 }, () => always), option(0)];
    expect(ranks(1, prioritised(...statements)).ranks).toEqual([0, 1]);
  });

  test('70 statements, one for each option of a state, order states as the numbers that their bits spell', () => {
    // Eight options, most important first the highest; padded with statements that separate nothing.
    const pad = Array.from({ length: 62 }, (): Condition => ({ kind: 'any', operands: [option(0), not(option(0))] }));
    const bits = [7, 6, 5, 4, 3, 2, 1, 0].map(option);
    expect(ranks(8, prioritised(...bits.slice(0, 4), ...pad, ...bits.slice(4))).ranks).toEqual(
      Array.from({ length: 256 }, (_, s) => s),
    );
  });
});

describe('weights', () => {
  const weights = (...texts: readonly string[]): StatedPreference => ({
    kind: 'weights',
    weights: texts.map((text, k) => ({
      option: optionIndex(k),
      weight: decimalFromText(text) ?? { digits: 0n, scale: 0 },
      basis: noBasis,
      span: null,
    })),
    span: null,
  });

  test('sums are exact: 0.1 + 0.2 ties with 0.3', () => {
    // NNN 0, YNN .1, NYN .2, YYN .3, NNY .3, YNY .4, NYY .5, YYY .6
    expect(ranks(3, weights('0.1', '0.2', '0.3')).ranks).toEqual([0, 1, 2, 3, 3, 4, 5, 6]);
  });

  test('weights beyond the exact doubles are still compared exactly', () => {
    // 2^60 + 1 and 2^60 differ by one, which a double cannot hold.
    expect(ranks(2, weights('1152921504606846977', '1152921504606846976')).ranks).toEqual([0, 2, 1, 3]);
  });
});

describe('rankings', () => {
  const tier = (...letters: readonly string[]) => ({
    kind: 'patterns' as const,
    patterns: letters.map((text) => patternFromLetters(text) ?? { yes: 0n as never, no: 0n as never }),
    basis: noBasis,
    span: null,
  });
  const ranking = (
    ...tiers: readonly (ReturnType<typeof tier> | { kind: 'rest'; basis: typeof noBasis; span: null })[]
  ): StatedPreference => ({
    kind: 'ranking',
    tiers,
    span: null,
  });
  const rest = { kind: 'rest' as const, basis: noBasis, span: null };

  test('tiers, patterns with gaps and the rest', () => {
    expect(ranks(2, ranking(tier('YN'), tier('-Y'), rest)).ranks).toEqual([0, 2, 1, 1]);
  });

  test.each([
    ['a state in two tiers', ranking(tier('YN'), tier('Y-'), rest), 'P4005'],
    ['a state in none', ranking(tier('YN'), tier('NN')), 'P4006'],
  ])('%s is told', (_, stated, code) => {
    expect(ranks(2, stated)).toEqual({ ranks: null, codes: [code] });
  });
});

test('dense ranks leave no number out and take the narrowest width that holds them', () => {
  expect([...denseRanks(Float64Array.from([-5, 7, 7, 0]))]).toEqual([0, 2, 2, 1]);
  expect(denseRanks(Float64Array.from({ length: 256 }, (_, k) => k))).toBeInstanceOf(Uint8Array);
  expect(denseRanks(Float64Array.from({ length: 257 }, (_, k) => k))).toBeInstanceOf(Uint16Array);
  expect(lexicographicRanks(3, [])).toEqual(new Uint8Array(3));
});

test('conditions over 32 states at a time equal conditions state by state', () => {
  const columns: OptionColumns = [0, 1, 2, 3].map((k) => Uint32Array.of([0xaaaa, 0xcccc, 0xf0f0, 0xff00][k] ?? 0));
  const rows: readonly (readonly [Condition, number])[] = [
    [{ kind: 'count', atLeast: 2, atMost: 2, operands: [0, 1, 2, 3].map(option) }, 0b0001_0110_0110_1000],
    [{ kind: 'count', atLeast: 0, atMost: 9, operands: [0, 1].map(option) }, 0xffff],
    [{ kind: 'count', atLeast: 3, atMost: 2, operands: [0, 1, 2].map(option) }, 0],
    [{ kind: 'implies', antecedent: option(0), consequent: option(1) }, 0xdddd],
    [{ kind: 'iff', left: option(2), right: option(3) }, 0xf00f],
    [{ kind: 'all', operands: [] }, 0xffff],
    [{ kind: 'any', operands: [] }, 0],
  ];
  for (const [condition, expected] of rows) expect((evaluate(condition, columns, 1)[0] ?? 0) & 0xffff).toBe(expected);
});
