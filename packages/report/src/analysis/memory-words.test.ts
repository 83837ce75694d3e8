// Sizes by hand: 2^20 bytes are one mebibyte, and a byte more is told as two.

import { expect, test } from 'vitest';
import { memorySentence } from './memory-words.js';

test('predicted, measured and the program itself, in whole mebibytes', () => {
  expect(memorySentence({ before: 2 ** 20, predicted: 1500 * 2 ** 20, measured: 2 ** 20 + 1 })).toBe(
    "Memory at its peak: 1,500 MiB predicted, 2 MiB measured, of which 1 MiB were the program's before the run.",
  );
});
