// What is told of stability beyond orders: each shade once, who would leave, which states hold under all.

import { expect, test } from 'vitest';
import { parseCase } from '@parley/lang';
import { readingsOf, shadesOf } from '@parley/insight';
import { toMarkdown } from '../document/to-markdown.js';
import { shadesBlocks } from './shades-blocks.js';

function told(preferences: string, more = ''): string {
  const { value } = parseCase(`parley: 1
title: T
as_of: 2025
parties: {a: {name: Anna, options: {x: X}}, b: {name: Bert, options: {y: Y}}}
status_quo: []
preferences: ${preferences}
${more}`);
  const reading = value === null ? undefined : readingsOf(value.conflict).value?.[0];
  if (reading === undefined) throw new Error('the case has a reading');
  return toMarkdown(
    shadesBlocks({ conflict: reading.conflict, model: reading.model, found: { shades: shadesOf(reading) } }),
  );
}

test('nothing is told of plain orders', () => {
  expect(told('{a: [{prefer: x}], b: indifferent}').trim()).toBe('');
});

test('what is not known is told by its four types, with who would leave the status quo', () => {
  const text = told('{a: [any_order: [{prefer: x}, {prefer: "!x"}]], b: indifferent}');
  for (const type of ['a', 'b', 'c', 'd']) expect(text).toContain(`not known, ${type}`);
  expect(text).toMatch(/\| not known, a\s*\| not for Anna/);
  expect(text).toMatch(/\| not known, b\s*\| stable/);
});

test('thresholds share one meaning, and each has its row', () => {
  const text = told('{a: [{prefer: "!y"}, {prefer: x, certainty: 0.7}], b: indifferent}');
  expect(text).toContain('threshold 0–0.4');
  expect(text).toContain('threshold 0.4–1');
  expect(text.match(/surer of gaining/g)).toHaveLength(1);
  expect(text).toContain('Equilibria under all of these');
});
