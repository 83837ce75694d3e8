// Where something stands in a text. Lines and columns are derived from offsets only where a person reads them.

/** A half-open range of UTF-16 code units in one text: `start` is in, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place for people: line and column, both from 1; the column counts UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset; CR LF, LF and a lone CR each end a line. */
export function lineColumnAt(text: string, offset: number): LineColumn {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    const endsLine = unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10);
    if (endsLine) {
      line++;
      lineStart = i + 1;
    }
  }
  return { line, column: end - lineStart + 1 };
}
