// By hand: losing as much as could be gained needs a belief above 1/2; losing three times as much, above 3/4.

import { expect, test } from 'vitest';
import type { PromiseReadingView } from '../../engine/handlers/promises.js';
import { beliefOutcome } from './belief-outcome.js';

const reading = (need: PromiseReadingView['need']): PromiseReadingView => ({
  letter: 'A',
  need,
  exact: null,
  others: false,
});

test.each([
  ['between', 0.6, 1, 'accepts', 0.5],
  ['between', 0.6, 3, 'refuses', 0.75],
  ['between', 0.5, 1, 'indifferent', 0.5],
  ['none', 1, 1, 'refuses', null],
  ['every', 0, 1, 'accepts', null],
  ['aboveZero', 0, 1, 'indifferent', null],
  ['belowOne', 0.9, 1, 'accepts', null],
  ['impossible', 1, 1, 'impossible', null],
] as const)('%s at %f with %f', (need, belief, ratio, outcome, needed) =>
  expect(beliefOutcome(reading(need), belief, ratio)).toEqual({ outcome, needed }),
);

test('bounds of numbers leave it open between them', () => {
  const exact = { best: { kind: 'above', at: 0.4 }, worst: { kind: 'above', at: 0.6 } } as const;
  const at = (belief: number): string => beliefOutcome({ ...reading('between'), exact }, belief, 1).outcome;
  expect([at(0.3), at(0.5), at(0.7)]).toEqual(['refuses', 'open', 'accepts']);
});
