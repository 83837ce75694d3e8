// One change of a text, small enough to keep thousands: where, what was there, what is there now.

/** A change of one stretch of a text. */
export interface TextChange {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** The change that leads from one text to another: everything between their common beginning and end. */
export function changeBetween(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return {
    start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

/** The text after a change. */
export const applied = (text: string, { start, removed, inserted }: TextChange): string =>
  text.slice(0, start) + inserted + text.slice(start + removed.length);

/** The change that takes another one back. */
export const inverse = ({ start, removed, inserted }: TextChange): TextChange => ({
  start,
  removed: inserted,
  inserted: removed,
});
