// Where a plain text is cut, and that nothing but white space falls between the blocks.

import { expect, test } from 'vitest';
import { blocksOf, longestBlock } from './blocks.js';

const cut = (text: string): string[] =>
  blocksOf(text).map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);

test.each([
  [
    'blank lines',
    'Weir shut\n\nVell said no.\nHe left.\n\nMaresh came.',
    ['headline: Weir shut', 'paragraph: Vell said no.\nHe left.', 'paragraph: Maresh came.'],
  ],
  [
    'CR LF',
    'Weir shut\r\n\r\nVell said no.\r\n\r\nHe left.',
    ['headline: Weir shut', 'paragraph: Vell said no.', 'paragraph: He left.'],
  ],
  [
    'single lines',
    'Weir shut\nVell said no.\nHe left.',
    ['headline: Weir shut', 'paragraph: Vell said no.', 'paragraph: He left.'],
  ],
  [
    'a paragraph a line',
    'Weir shut\n\nVell said no.\nHe left.\n“Why?” she asked.\nNobody knew.',
    [
      'headline: Weir shut',
      'paragraph: Vell said no.',
      'paragraph: He left.',
      'paragraph: “Why?” she asked.',
      'paragraph: Nobody knew.',
    ],
  ],
  ['no headline', 'Vell said no.\n\nHe left.', ['paragraph: Vell said no.', 'paragraph: He left.']],
  ['only white space', ' \n\n\t', []],
])('%s', (_, text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('a block without an end is cut, and every letter stays in some block', () => {
  const text = `${'word '.repeat(longestBlock)}`;
  const blocks = blocksOf(text);
  expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(longestBlock);
  expect(blocks.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\s/g, '').length, 0)).toBe(
    text.replace(/\s/g, '').length,
  );
});
