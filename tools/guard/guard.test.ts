// The guard of the benchmark can fail: a slower kernel and a ratio that was not measured are both told.

import { expect, test } from 'vitest';
import { guardFindings, leastRatios } from '../../bench/kernels/guard.mjs';

test('ratios at the limit pass, below it they are told one by one', () => {
  expect(guardFindings(leastRatios)).toEqual([]);
  expect(guardFindings({ ...leastRatios, timesExplicit: 3.9 })).toEqual([
    'the fast kernel against the explicit kernel: 3.9 times, at least 4 expected',
  ]);
  expect(guardFindings({})).toHaveLength(3);
  expect(guardFindings({ ...leastRatios, batchTimesExplicit: Number.NaN })).toHaveLength(1);
});
