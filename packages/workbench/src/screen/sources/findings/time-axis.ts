// Where days lie on a line: shares of its length, for the bars of the timeline.

import type { PlacedStatement } from '../../../sources-engine/findings-view.js';

/** First and last day of the line, counted since 1970. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

/** A statement with a bar for each range of days that it may stand for, in per cent of the line. */
export interface PlacedRow {
  readonly item: PlacedStatement;
  readonly bars: readonly { readonly start: number; readonly width: number }[];
}

/** The line that holds every day that is known; an open side reaches its end. */
export function axisOf(rows: readonly { readonly item: PlacedStatement }[]): Axis {
  const days = rows.flatMap(({ item }) =>
    item.days.flatMap(({ first, last }) => [first, last].filter((day) => day !== null)),
  );
  if (days.length === 0) return { first: 0, last: 0 };
  return {
    first: days.reduce((least, day) => Math.min(least, day)),
    last: days.reduce((most, day) => Math.max(most, day)),
  };
}

/** Statements with days, the earliest first; a bar is never too thin to be seen. */
export function placedRows(items: readonly PlacedStatement[]): readonly PlacedRow[] {
  const placed = items.filter(({ days }) => days.length > 0);
  const { first, last } = axisOf(placed.map((item) => ({ item })));
  const length = last - first + 1;
  return [...placed]
    .sort((a, b) => earliest(a) - earliest(b))
    .map((item) => ({
      item,
      bars: item.days.map((range) => {
        const start = ((range.first ?? first) - first) / length;
        const end = ((range.last ?? last) + 1 - first) / length;
        const width = Math.max(0.015, end - start);
        return { start: 100 * Math.min(start, 1 - width), width: 100 * width };
      }),
    }));
}

const earliest = ({ days }: PlacedStatement): number =>
  days.reduce((least, { first }) => Math.min(least, first ?? Number.NEGATIVE_INFINITY), Number.POSITIVE_INFINITY);
