// Readings with the same before and after stand on one line, changed ones first.

import { expect, test } from 'vitest';
import type { TriedView } from '../../engine/handlers/what-if.js';
import { changeCount, verdictLines } from './changed-verdicts.js';

const of = (...keys: readonly (string | null)[]): TriedView => ({
  verdicts: [keys.map((key) => (key === null ? null : { key, short: key, sentence: key }))],
  diagnostics: [],
});

test('lines', () => {
  const lines = verdictLines(of('no', 'no', 'no'), of('no', 'yes', 'no'), 0);
  expect(lines.map(({ readings, changed }) => ({ readings, changed }))).toEqual([
    { readings: [1], changed: true },
    { readings: [0, 2], changed: false },
  ]);
});

test('what is not known yet is no change', () => {
  expect(changeCount(of('no', 'no'), of(null, 'yes'))).toEqual({ changed: 1, all: 2 });
});
