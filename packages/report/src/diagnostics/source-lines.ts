// The lines of a text, found once, so that many places in a large file cost little.

import type { LineColumn } from '@parley/model';

/** A text cut into lines; CR LF, LF and a lone CR each end one. */
export class SourceLines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    const end = /\r\n|\r|\n/g;
    while (end.exec(text) !== null) this.#starts.push(end.lastIndex);
  }

  /** Line and column of an offset, both from 1; the column counts UTF-16 code units, and a byte order mark none. */
  at(offset: number): LineColumn {
    const line = this.#lineOf(Math.max(0, Math.min(offset, this.#text.length)));
    const start = this.#starts[line] ?? 0;
    const mark = line === 0 && this.#text.startsWith('\uFEFF') && offset > 0 ? 1 : 0;
    return { line: line + 1, column: Math.max(0, offset - start - mark) + 1 };
  }

  /** The range of the line that holds an offset, without its end. */
  lineAround(offset: number): { readonly start: number; readonly end: number } {
    const line = this.#lineOf(Math.max(0, Math.min(offset, this.#text.length)));
    const start = this.#starts[line] ?? 0;
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && (this.#text[end - 1] === '\n' || this.#text[end - 1] === '\r')) end--;
    return { start, end };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
