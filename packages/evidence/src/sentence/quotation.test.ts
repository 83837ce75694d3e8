// Quotation marks of every kind, by the table: text, and the quotations found in it.

import { expect, test } from 'vitest';
import { findQuotations } from './quotation.js';

test.each([
  ['curly', '“No,” he said. “Never.”', ['“No,”', '“Never.”']],
  ['straight', 'He said "no" and "never."', ['"no"', '"never."']],
  ['single curly with an apostrophe', '‘It’s over,’ said the captain.', ['‘It’s over,’']],
  [
    'single straight with an apostrophe',
    "'We won't go,' said the captain, 'not today.'",
    ["'We won't go,'", "'not today.'"],
  ],
  ['plural possessive is none', "The workers' leader met the ministers' envoy.", []],
  ['decade is none', "Back in the '90s nobody asked.", []],
  ['nested', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
  ['angular', 'Er sagte: «Nein.»', ['«Nein.»']],
  ['low and high', 'Er sagte: „Nein.“', ['„Nein.“']],
  ['an odd number ends with the text', 'He said “no and left.', ['“no and left.']],
])('%s', (_, text, expected) => {
  expect(findQuotations(text, 0, false).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a quotation that goes on in the next paragraph says so', () => {
  const [first] = findQuotations('“We waited.', 0, false);
  const [second] = findQuotations('“Now we march.”', 40, true);
  expect([first?.closed, second?.continues]).toEqual([false, true]);
});
