// Bars of the timeline, by hand: ten days, an open side, two readings of one weekday.

import { expect, test } from 'vitest';
import type { PlacedStatement } from '../../../sources-engine/findings-view.js';
import { axisOf, placedRows } from './time-axis.js';

const item = (statement: string, days: PlacedStatement['days']): PlacedStatement => ({
  statement,
  source: 's',
  expression: '',
  relation: 'unknown',
  days,
});

test('statements with days are in order, as shares of the line', () => {
  const rows = placedRows([
    item('late', [{ first: 105, last: 109 }]),
    item('none', []),
    item('weekday', [
      { first: 100, last: 100 },
      { first: 107, last: 107 },
    ]),
    item('until', [{ first: null, last: 104 }]),
  ]);
  expect(axisOf(rows)).toEqual({ first: 100, last: 109 });
  expect(rows.map(({ item: { statement }, bars }) => [statement, bars])).toEqual([
    ['until', [{ start: 0, width: 50 }]],
    [
      'weekday',
      [
        { start: 0, width: 10 },
        { start: expect.closeTo(70), width: expect.closeTo(10) },
      ],
    ],
    ['late', [{ start: 50, width: 50 }]],
  ]);
});

test('a single day on a long line can still be seen', () => {
  const [, row] = placedRows([item('long', [{ first: 0, last: 9999 }]), item('last', [{ first: 9999, last: 9999 }])]);
  expect(row?.bars).toEqual([{ start: 98.5, width: 1.5 }]);
});
