// Days as whole numbers since 1 January 1970 in the proleptic Gregorian calendar, and ranges of days. No clock.

/** A range of days, both ends included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const millisecondsPerDay = 86_400_000;

/** The day number of a date; months count from 1. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / millisecondsPerDay);
}

/** Year, month and day of a day number. */
export function dateOf(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} {
  const date = new Date(day * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The day as ISO 8601. */
export function isoDay(day: number): string {
  const { year, month, day: ofMonth } = dateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}

/** All days of a year, or of a month of it. */
export const yearRange = (year: number): DayRange => ({ first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1 });
/** All days of a month; months outside 1 to 12 run into the neighbouring years. */
export const monthRange = (year: number, month: number): DayRange => ({
  first: dayOf(year, month, 1),
  last: dayOf(year, month + 1, 1) - 1,
});

/** The days that an ISO 8601 date of any precision stands for; null where it is no date of the calendar. */
export function isoRange(text: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(text.trim());
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return yearRange(year);
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return monthRange(year, month);
  const day = dayOf(year, month, Number(match[3]));
  return dateOf(day).month === month && Number(match[3]) > 0 ? { first: day, last: day } : null;
}
