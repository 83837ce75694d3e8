// Times of a set of statements: constraints from words such as "last year" and "later", and days once an anchor is given.

import { type DayRange, isoRange } from './day.js';
import { type PartialOrder, type TimeConstraint, partialOrder } from './partial-order.js';
import { type TimeReading, daysOf, readTime } from './time-expression.js';

/** A time as a source words it. `telling` names the event or document in which it is said, the deictic centre. */
export interface TimedItem {
  readonly id: string;
  readonly expression: string;
  readonly telling: string;
}

/** An item with what its words say. `days` are the days it may stand for, none where no anchor is given. */
export interface PlacedItem extends TimedItem {
  readonly reading: TimeReading;
  readonly days: readonly DayRange[];
}

/** The items, their partial order, and the pairs whose days contradict a stated order. */
export interface Timeline {
  readonly items: readonly PlacedItem[];
  readonly order: PartialOrder;
  readonly conflicts: readonly TimeConstraint[];
}

/** Anchors are ISO 8601 dates of tellings, of any precision; what is not given stays open. `stated` are the analyst's own. */
export function timeline(
  items: readonly TimedItem[],
  anchors: ReadonlyMap<string, string>,
  stated: readonly TimeConstraint[] = [],
): Timeline {
  const placed = items.map((item): PlacedItem => {
    const anchor = anchors.get(item.telling);
    return {
      ...item,
      reading: readTime(item.expression),
      days: daysOf(item.expression, anchor === undefined ? null : isoRange(anchor)),
    };
  });
  const implied = placed.flatMap(({ id, telling, reading }): TimeConstraint[] => {
    if (reading.relation === 'before') return [{ before: id, after: telling, why: id }];
    return reading.relation === 'after' ? [{ before: telling, after: id, why: id }] : [];
  });
  const constraints = [...implied, ...stated];
  const daysById = new Map<string, readonly DayRange[]>(placed.map(({ id, days }) => [id, days]));
  for (const [telling, date] of anchors) {
    const range = isoRange(date);
    if (range !== null) daysById.set(telling, [range]);
  }
  const conflicts = constraints.filter(({ before, after }) => {
    const [early, late] = [daysById.get(before) ?? [], daysById.get(after) ?? []];
    return (
      early.length > 0 &&
      late.length > 0 &&
      Math.min(...early.map(({ first }) => first)) > Math.max(...late.map(({ last }) => last))
    );
  });
  return { items: placed, order: partialOrder(constraints), conflicts };
}
