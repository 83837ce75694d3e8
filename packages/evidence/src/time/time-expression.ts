// What a time expression of a text can mean: its place relative to the telling, and, once an anchor date is given, the
// days it may stand for. Several readings are kept; none is guessed. A date library would choose one, so this is a table.

import { type DayRange, dateOf, dayOf, isoRange, monthRange, yearRange } from './day.js';

/** Where the time lies relative to the telling; `unknown` where the words do not say. */
export type TimeRelation = 'before' | 'overlaps' | 'after' | 'unknown';

/** How exact the words are; `none` for words such as "later". */
export type TimePrecision = 'day' | 'week' | 'month' | 'year' | 'none';

/** What the words alone say. `deictic` ones need an anchor, `absolute` ones do not. */
export interface TimeReading {
  readonly kind: 'deictic' | 'absolute' | 'unknown';
  readonly relation: TimeRelation;
  readonly precision: TimePrecision;
}

interface TimeRow {
  readonly pattern: RegExp;
  readonly relation: TimeRelation;
  readonly precision: TimePrecision;
  /** The possible days, given the day of the telling; empty where the words bound nothing. */
  readonly days: (anchor: number, match: RegExpExecArray) => readonly DayRange[];
}

const weekdays = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const monthOf = (name: string): number =>
  months.split('|').findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
const monthName = `(${months}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const oneDay = (day: number): DayRange => ({ first: day, last: day });

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const countWord = `(\\d{1,4}|${Object.keys(counts).join('|')})`;
const countOf = (word: string): number => counts[word.toLowerCase()] ?? Number(word);

/** The unit of days, weeks, months or years, `offset` units from the anchor's own. Weeks begin on Monday. */
function unitRange(anchor: number, unit: string, offset: number): DayRange {
  const { year, month, weekday } = dateOf(anchor);
  switch (unit) {
    case 'week': {
      const monday = anchor - ((weekday + 6) % 7) + 7 * offset;
      return { first: monday, last: monday + 6 };
    }
    case 'month':
      return monthRange(year, month + offset);
    case 'year':
      return yearRange(year + offset);
    default:
      return oneDay(anchor + offset);
  }
}

const precisionOf = (unit: string | undefined): TimePrecision =>
  unit === 'week' || unit === 'month' || unit === 'year' || unit === 'day' ? unit : 'none';

const clipped = (range: DayRange, first: number, last: number): readonly DayRange[] =>
  Math.max(range.first, first) > Math.min(range.last, last)
    ? []
    : [{ first: Math.max(range.first, first), last: Math.min(range.last, last) }];

const far = 4_000_000;

function counted(relation: 'before' | 'after', pattern: RegExp): TimeRow {
  const sign = relation === 'before' ? -1 : 1;
  return {
    pattern,
    relation,
    precision: 'none',
    days: (anchor, match) => {
      const offset = sign * countOf(match[1] ?? '1');
      const unit = (match[2] ?? 'day').toLowerCase();
      // "Three months ago" is about that long: the whole unit around the counted day.
      return Math.abs(offset) > 9999 ? [] : [unitRange(anchor, unit, offset)];
    },
  };
}

const rows: readonly TimeRow[] = [
  {
    pattern: /\b(now|currently|at present|at the moment|today|tonight|this (?:morning|afternoon|evening))\b/i,
    relation: 'overlaps',
    precision: 'day',
    days: (anchor, match) => (/^(now|currently|at )/i.test(match[1] ?? '') ? [] : [oneDay(anchor)]),
  },
  {
    pattern: /\b(?:yesterday|last night)\b/i,
    relation: 'before',
    precision: 'day',
    days: (anchor) => [oneDay(anchor - 1)],
  },
  { pattern: /\btomorrow\b/i, relation: 'after', precision: 'day', days: (anchor) => [oneDay(anchor + 1)] },
  counted('before', new RegExp(`\\b${countWord} (day|week|month|year)s? (?:ago|earlier|before)\\b`, 'i')),
  counted('after', new RegExp(`\\b(?:in|within) ${countWord} (day|week|month|year)s?\\b`, 'i')),
  {
    pattern: /\bearlier (?:this|in the) (day|week|month|year)\b/i,
    relation: 'before',
    precision: 'none',
    days: (anchor, match) => clipped(unitRange(anchor, (match[1] ?? '').toLowerCase(), 0), -far, anchor),
  },
  {
    pattern: /\blater (?:this|in the) (day|week|month|year)\b/i,
    relation: 'after',
    precision: 'none',
    days: (anchor, match) => clipped(unitRange(anchor, (match[1] ?? '').toLowerCase(), 0), anchor, far),
  },
  {
    pattern: /\b(?:last|the previous|the past|previous) (week|month|year)\b/i,
    relation: 'before',
    precision: 'none',
    days: (anchor, match) => [unitRange(anchor, (match[1] ?? '').toLowerCase(), -1)],
  },
  {
    pattern: /\b(?:the )?(week|month|year) before\b/i,
    relation: 'before',
    precision: 'none',
    days: (anchor, match) => [unitRange(anchor, (match[1] ?? '').toLowerCase(), -1)],
  },
  {
    pattern: /\b(?:next|the coming|the following) (week|month|year)\b/i,
    relation: 'after',
    precision: 'none',
    days: (anchor, match) => [unitRange(anchor, (match[1] ?? '').toLowerCase(), 1)],
  },
  {
    pattern: /\bthis (week|month|year)\b/i,
    relation: 'overlaps',
    precision: 'none',
    days: (anchor, match) => [unitRange(anchor, (match[1] ?? '').toLowerCase(), 0)],
  },
  {
    pattern: new RegExp(`\\b(last|next|on|this|coming)? ?(${weekdays})\\b`, 'i'),
    relation: 'unknown',
    precision: 'day',
    days: weekdayDays,
  },
  {
    pattern: new RegExp(`\\b(?:in|last|since|by|until)? ?(${months})\\b(?! \\d)`, 'i'),
    relation: 'unknown',
    precision: 'month',
    days: monthDays,
  },
  {
    pattern: /\b(?:recently|recent|previously|formerly|earlier|before|in the past|last)\b/i,
    relation: 'before',
    precision: 'none',
    days: (anchor) => [{ first: -far, last: anchor }],
  },
  {
    pattern: /\b(?:later|soon|shortly|upcoming|coming|forthcoming|next|in future|in the future)\b/i,
    relation: 'after',
    precision: 'none',
    days: (anchor) => [{ first: anchor, last: far }],
  },
];

/** A bare weekday is the one before or the one after the telling: both are kept. */
function weekdayDays(anchor: number, match: RegExpExecArray): readonly DayRange[] {
  const wanted = weekdays.split('|').indexOf((match[2] ?? '').toLowerCase());
  const back = (dateOf(anchor).weekday - wanted + 7) % 7;
  const word = (match[1] ?? '').toLowerCase();
  const before = oneDay(anchor - back);
  const after = oneDay(anchor - back + 7);
  if (word === 'last') return [back === 0 ? oneDay(anchor - 7) : before];
  if (word === 'next' || word === 'coming') return [after];
  return back === 0 ? [before] : [before, after];
}

function monthDays(anchor: number, match: RegExpExecArray): readonly DayRange[] {
  const month = monthOf(match[1] ?? '');
  const { year, month: current } = dateOf(anchor);
  if (month === current) return [monthRange(year, month)];
  return month < current
    ? [monthRange(year, month), monthRange(year + 1, month)]
    : [monthRange(year - 1, month), monthRange(year, month)];
}

const dayMonthYear = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${monthName} (\\d{4})\\b`, 'i');
const monthDayYear = new RegExp(`\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const monthYear = new RegExp(`\\b${monthName} (\\d{4})\\b`, 'i');

function absoluteRange(text: string): { readonly range: DayRange; readonly precision: TimePrecision } | null {
  const iso = /\b\d{4}-\d{2}(?:-\d{2})?\b/.exec(text)?.[0] ?? /^\s*\d{4}\s*$/.exec(text)?.[0];
  const isoDays = iso === undefined ? null : isoRange(iso.trim());
  if (isoDays !== null) return { range: isoDays, precision: spanPrecision(isoDays) };
  const [dmy, mdy, my] = [dayMonthYear.exec(text), monthDayYear.exec(text), monthYear.exec(text)];
  if (dmy !== null)
    return { range: oneDay(dayOf(Number(dmy[3]), monthOf(dmy[2] ?? ''), Number(dmy[1]))), precision: 'day' };
  if (mdy !== null)
    return { range: oneDay(dayOf(Number(mdy[3]), monthOf(mdy[1] ?? ''), Number(mdy[2]))), precision: 'day' };
  if (my !== null) return { range: monthRange(Number(my[2]), monthOf(my[1] ?? '')), precision: 'month' };
  const year = /\b(?:in|since|until|by) (1[5-9]\d{2}|20\d{2})\b/i.exec(text)?.[1];
  return year === undefined ? null : { range: yearRange(Number(year)), precision: 'year' };
}

const spanPrecision = ({ first, last }: DayRange): TimePrecision =>
  last === first ? 'day' : last - first < 32 ? 'month' : 'year';

/** Longest expression that is looked at, in UTF-16 units. */
const longestExpression = 200;

function rowFor(text: string): { readonly row: TimeRow; readonly match: RegExpExecArray } | null {
  for (const row of rows) {
    const match = row.pattern.exec(text);
    if (match !== null) return { row, match };
  }
  return null;
}

/** What an expression says without an anchor. */
export function readTime(expression: string): TimeReading {
  const text = expression.slice(0, longestExpression);
  const absolute = absoluteRange(text);
  if (absolute !== null) return { kind: 'absolute', relation: 'unknown', precision: absolute.precision };
  const found = rowFor(text);
  if (found === null) return { kind: 'unknown', relation: 'unknown', precision: 'none' };
  const { row, match } = found;
  const relation =
    row.relation === 'unknown' && /^(last)$/i.test(match[1] ?? '')
      ? 'before'
      : row.relation === 'unknown' && /^(next|coming)$/i.test(match[1] ?? '')
        ? 'after'
        : row.relation;
  const unit = [...match]
    .slice(1)
    .map((part) => precisionOf(part?.toLowerCase()))
    .find((precision) => precision !== 'none');
  return { kind: 'deictic', relation, precision: row.precision === 'none' ? (unit ?? 'none') : row.precision };
}

/**
 * The days an expression may stand for, told on the anchor's days; empty where the words bound nothing or need an anchor
 * that is not given. Never a date that is not in the words.
 */
export function daysOf(expression: string, anchor: DayRange | null): readonly DayRange[] {
  const text = expression.slice(0, longestExpression);
  const absolute = absoluteRange(text);
  if (absolute !== null) return [absolute.range];
  const found = anchor === null ? null : rowFor(text);
  if (found === null || anchor === null) return [];
  const early = found.row.days(anchor.first, found.match);
  const late = found.row.days(anchor.last, found.match);
  return early.flatMap((range, index) => {
    const other = late[index] ?? range;
    return [{ first: Math.min(range.first, other.first), last: Math.max(range.last, other.last) }];
  });
}
