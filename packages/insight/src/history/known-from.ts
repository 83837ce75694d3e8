// Since when a statement is known: its own date, else the earliest date of the sources that carry it. Days, no clock times.

import type { Conflict, SourceId, Statement, StatementId } from '@parley/model';

/** Where a date comes from; `none` where neither the statement nor any of its sources has one. */
export type DatedBy = 'statement' | 'source' | 'none';

/** Since when one statement is known. */
export interface KnownFrom {
  readonly statement: StatementId;
  /** ISO 8601 day, or null. A month or a year counts from its first day. */
  readonly day: string | null;
  readonly datedBy: DatedBy;
  /** False where only a month or a year is given, so that the day may be later. */
  readonly exact: boolean;
}

/** The day on which a date of any ISO 8601 precision begins. */
export function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
}

/** Every statement of a case with the day since when it is known, in the order of the case. */
export function knownFrom({ statements, sources }: Conflict): readonly KnownFrom[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  return statements.map((statement) => oneKnownFrom(statement, dates));
}

function oneKnownFrom({ id, date, sources }: Statement, dates: ReadonlyMap<SourceId, string | null>): KnownFrom {
  if (date !== null) return known(id, [date], 'statement');
  return known(
    id,
    sources.flatMap((source) => dates.get(source) ?? []),
    'source',
  );
}

function known(statement: StatementId, dates: readonly string[], datedBy: DatedBy): KnownFrom {
  // Of dates that begin on the same day the more exact one counts.
  const [first] = [...dates].sort((a, b) => compareText(firstDay(a), firstDay(b)) || b.length - a.length);
  if (first === undefined) return { statement, day: null, datedBy: 'none', exact: false };
  return { statement, day: firstDay(first), datedBy, exact: first.length >= 10 };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
