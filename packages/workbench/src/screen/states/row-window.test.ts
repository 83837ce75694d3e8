// Every row can be reached, and rows are drawn where the scroll position is.

import { expect, test } from 'vitest';
import { rowWindow, scrollTo, tallest } from './row-window.js';

test.each([10, 1_000, 1_048_576, 20_000_000])('with %d rows the first and the last are reached', (rows) => {
  const [rowHeight, view] = [30, 600];
  const top = rowWindow(rows, rowHeight, view, 0);
  expect(top.first).toBe(0);
  expect(top.height).toBeLessThanOrEqual(tallest);
  const end = rowWindow(rows, rowHeight, view, top.height - view);
  expect(end.last).toBe(rows);
});

test('rows are drawn at most a screen away from the scroll position', () => {
  for (const scrollTop of [0, 999, 6_000_000, 11_999_400]) {
    const { first, last, offset } = rowWindow(1_048_576, 30, 600, scrollTop);
    expect(offset).toBeGreaterThan(scrollTop - 600);
    expect(offset).toBeLessThanOrEqual(scrollTop);
    expect(offset + (last - first) * 30).toBeGreaterThanOrEqual(scrollTop + 600 - 1);
  }
});

test.each([0, 5, 500_000, 1_048_575])('a jump to row %d brings it into view', (row) => {
  const rows = 1_048_576;
  const scrolled = scrollTo(row, rows, 30, 600, 3_000);
  const { first, last } = rowWindow(rows, 30, 600, scrolled, 0);
  expect(row).toBeGreaterThanOrEqual(first);
  expect(row).toBeLessThan(last);
});

test('a row in view needs no scrolling', () => {
  expect(scrollTo(105, 1_000, 30, 600, 3_000)).toBe(3_000);
});
