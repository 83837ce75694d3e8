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
  [
    'a sentence a line, paragraphs between blank lines',
    'Vell said no.\nHe left.\n\nOrr came.\nHe sat.\n\nIt rained.\nNobody spoke.',
    ['paragraph: Vell said no.\nHe left.', 'paragraph: Orr came.\nHe sat.', 'paragraph: It rained.\nNobody spoke.'],
  ],
  [
    'lines of one width, paragraphs set in',
    [
      'Weir shut',
      '   The keeper of the weir said on Monday that it would',
      'stay shut until the river had fallen by a metre, which',
      'nobody expected before the end of the month.',
      '   “We have waited longer than this,” he said, and went',
      'back to his hut.',
      '   The mayor could not be reached by telephone on that',
      'day or on the next.',
    ].join('\n'),
    [
      'headline: Weir shut',
      'paragraph: The keeper of the weir said on Monday that it would\nstay shut until the river had fallen by a metre, which\nnobody expected before the end of the month.',
      'paragraph: “We have waited longer than this,” he said, and went\nback to his hut.',
      'paragraph: The mayor could not be reached by telephone on that\nday or on the next.',
    ],
  ],
  [
    'lines of one width, paragraphs that stop short',
    [
      'The keeper of the weir said on Monday that it would',
      'stay shut until the river had fallen by a metre.',
      'The mayor, who had been told of it, could not be',
      'reached.',
      'The river went on rising through the whole of that',
      'day and of the next.',
    ].join('\n'),
    [
      'paragraph: The keeper of the weir said on Monday that it would\nstay shut until the river had fallen by a metre.\nThe mayor, who had been told of it, could not be\nreached.',
      'paragraph: The river went on rising through the whole of that\nday and of the next.',
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
