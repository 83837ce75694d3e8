// What is tried and taken back again leaves nothing behind.

import { expect, test } from 'vitest';
import { noTrial, toggled, trialSize, triedPreference, withBelief, withTriedPreference } from './trial.js';

test('a preference that is back as written is no change', () => {
  const written = triedPreference(noTrial, null, 0, 3);
  const moved = withTriedPreference(noTrial, { ...written, order: [1, 0, 2] });
  expect(trialSize(moved)).toBe(1);
  expect(withTriedPreference(moved, written)).toEqual(noTrial);
});

test('each element that is left out or turned round counts as a change', () => {
  const tried = { perspective: 'p', dm: 1, order: [2, 0, 1], off: [0], opposite: [1] };
  expect(trialSize(withTriedPreference({ ...noTrial, flipped: ['a'], without: ['s'] }, tried))).toBe(5);
});

test('a tried order of another length than the preference now has is forgotten', () => {
  const trial = withTriedPreference(noTrial, { perspective: null, dm: 0, order: [1, 0], off: [], opposite: [] });
  expect(triedPreference(trial, null, 0, 3).order).toEqual([0, 1, 2]);
  expect(triedPreference(trial, null, 0, 2).order).toEqual([1, 0]);
});

test('toggling twice is as before', () => {
  expect(toggled(toggled(['a'], 'b'), 'b')).toEqual(['a']);
});

test('a belief that is back in the middle is no change, and facts count one each', () => {
  const tried = withBelief({ ...noTrial, levers: ['a', 'b'] }, { promise: 'p', belief: 80, position: 50 });
  expect(trialSize(tried)).toBe(3);
  expect(trialSize(withBelief(tried, { promise: 'p', belief: 50, position: 50 }))).toBe(2);
});
