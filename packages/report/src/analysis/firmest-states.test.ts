// By hand: sets over eight states, and a set of millions that must not be kept.

import { expect, test } from 'vitest';
import { StateSet } from '@parley/engine';
import { firmestStates } from './firmest-states.js';

const set = (...states: readonly number[]): StateSet =>
  new StateSet(Uint32Array.of(states.reduce((word, s) => word | (1 << s), 0) >>> 0), 8, 'model');

test('more sets first, then the earliest set, then the lowest state', () => {
  // 5 is in three sets, 2 and 7 in two, of which 2 is in the first; 0 is in the second alone, 1 in the third.
  expect(firmestStates([set(2, 5), set(0, 2, 5, 7), set(1, 5, 7)])).toEqual([5, 2, 7, 0, 1]);
  expect(firmestStates([set(), set()])).toEqual([]);
});

test('ten of four million are told', () => {
  const all = new StateSet(new Uint32Array(2 ** 17).fill(0xffff_ffff), 2 ** 22, 'model');
  const last = new StateSet(new Uint32Array(2 ** 17).fill(1, 2 ** 17 - 1), 2 ** 22, 'model');
  expect(firmestStates([all, last])).toEqual([2 ** 22 - 32, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
});
