// Shades by hand: a has x, b has y; states NN, YN, NY, YY with x first.

import { describe, expect, test } from 'vitest';
import { parseCase } from '@parley/lang';
import { type Reading, readingsOf } from '../reading.js';
import { shadesOf } from './shades.js';

function readingOf(a: string, b = 'indifferent', more = ''): Reading {
  const { value, diagnostics } = parseCase(`parley: 1
title: T
as_of: 2025
parties: {a: {options: {x: X}}, b: {options: {y: Y}}}
status_quo: []
preferences: {a: ${a}, b: ${b}}
${more}`);
  const reading = value === null ? undefined : readingsOf(value.conflict).value?.[0];
  if (reading === undefined) throw new Error(JSON.stringify(diagnostics));
  return reading;
}

/** For each shade, whether the status quo is stable for a: Nash, GMR, SMR, SEQ as digits. */
const forA = (reading: Reading): readonly string[] =>
  shadesOf(reading).findings.map(({ byConcept }) =>
    byConcept.map(({ statusQuo }) => (statusQuo?.[0] === true ? '1' : '0')).join(''),
  );

describe('by hand', () => {
  test('unknown: whether x is wanted is not known, b may or may not take y', () => {
    // a leaves NN for YN only where unknown counts as a reason (a, c); b can answer with YY, which compares as unknown with
    // NN: a sanction for c alone, also after a moves back to NY or stays. b is indifferent and has no steps: SEQ fails for c.
    expect(forA(readingOf('[any_order: [{prefer: x}, {prefer: "!x"}]]'))).toEqual(['0000', '1111', '0110', '1111']);
  });

  test('unknown in a ranking: tiers in any order are not compared', () => {
    const ranking = '{ranking: [any_order: [YN, NN], [NY, YY]]}';
    // YN and NN unknown, both above NY and YY: leaving for YN is answered by YY, less preferred, under a and c already.
    expect(forA(readingOf(ranking))).toEqual(['0110', '1111', '0110', '1111']);
  });

  test('strength: only a sanction that is strongly worse makes strongly stable', () => {
    // a improves from NN to YN by x; b answers with YY, worse for a by !y; a cannot undo y.
    const weak = '[{prefer: "!y"}, {prefer: x, strong: true}]';
    const strong = '[{prefer: "!y", strong: true}, {prefer: x}]';
    expect(forA(readingOf(weak))).toEqual(['0110', '0000']);
    expect(forA(readingOf(strong))).toEqual(['0110', '0110']);
    // With b wanting y the same answer is also sequential.
    expect(forA(readingOf(strong, '[{prefer: y}]'))).toEqual(['0111', '0111']);
  });

  test('strength in a ranking: a strong tier lies far above all below it', () => {
    const ranking = '{ranking: [YN, {states: NN, strong: true}, [NY, YY]]}';
    expect(forA(readingOf(ranking))).toEqual(['0110', '0110']);
    expect(forA(readingOf('{ranking: [{states: YN, strong: true}, NN, [NY, YY]]}'))).toEqual(['0110', '0000']);
  });

  test('fuzzy: wanting x with certainty 0.7 is a reason to leave up to a threshold of 0.4', () => {
    const { findings } = shadesOf(readingOf('[{prefer: "!y"}, {prefer: x, certainty: 0.7}]'));
    expect(findings.map(({ name }) => name)).toEqual([
      { kind: 'fuzzy', above: 0, upTo: 0.4 },
      { kind: 'fuzzy', above: 0.4, upTo: 1 },
      { kind: 'probabilistic', above: 0.5, upTo: 0.7 },
      { kind: 'probabilistic', above: 0.7, upTo: 1 },
    ]);
    // Confident to 0.7 it stays only with x; beyond, a chance of 0.3 moves it either way.
    const all = forA(readingOf('[{prefer: "!y"}, {prefer: x, certainty: 0.7}]'));
    expect(all.slice(0, 2)).toEqual(['0110', '1111']);
  });

  test('attitudes: who wants the good of another forgoes what harms it', () => {
    const preferences = ['[{prefer: x}]', '[{prefer: "!x"}]'] as const;
    expect(forA(readingOf(...preferences, 'attitudes: {a: {b: neutral}}'))[0]?.[0]).toBe('0');
    expect(forA(readingOf(...preferences, 'attitudes: {a: {b: positive}}'))[0]?.[0]).toBe('1');
    // Without a will of its own and with ill will it leaves just to harm.
    expect(forA(readingOf('indifferent', '[{prefer: "!x"}]', 'attitudes: {a: {b: negative}}'))[0]?.[0]).toBe('0');
    expect(forA(readingOf('indifferent', '[{prefer: x}]', 'attitudes: {a: {b: negative}}'))[0]?.[0]).toBe('1');
  });
});

test('a case that states no shade has none, and a large one is asked about its status quo alone', () => {
  expect(shadesOf(readingOf('[{prefer: x}]'))).toMatchObject({ findings: [], partial: false });
  const withOptions = (count: number): ReturnType<typeof shadesOf> | null => {
    const options = Array.from({ length: count }, (_, k) => `o${k}: O`).join(', ');
    const { value } = parseCase(`parley: 1
title: T
as_of: 2025
parties: {a: {options: {${options}}}, b: {options: {y: Y}}}
status_quo: []
preferences: {a: [{prefer: o1, strong: true}], b: indifferent}
`);
    const reading = value === null ? undefined : readingsOf(value.conflict).value?.[0];
    return reading === undefined ? null : shadesOf(reading);
  };
  expect(withOptions(14)).toMatchObject({ findings: [], partial: true });
  const found = withOptions(10);
  expect(found?.partial).toBe(true);
  expect(found?.findings[0]?.byConcept[0]).toEqual({ concept: 'nash', statusQuo: [false, true], equilibria: null });
});
