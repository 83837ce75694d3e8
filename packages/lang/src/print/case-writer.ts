// Lines of a case file, with indentation. What goes where is print-case.ts's.

import type { Basis } from '@parley/model';
import { writeScalar, writeText } from '../yaml/write-scalar.js';

/** Brackets that would make a line wider than this are broken up. */
export const widestLine = 120;

/** Collects the lines of a file. */
export class CaseWriter {
  readonly #lines: string[] = [];
  #depth = 0;

  /** Adds a line at the present depth. */
  line(text: string): void {
    this.#lines.push(text === '' ? '' : `${'  '.repeat(this.#depth)}${text}`);
  }

  /** Adds `key: value` where there is a value. */
  text(key: string, value: string | null): void {
    if (value !== null) this.line(`${key}: ${writeText(value, '  '.repeat(this.#depth + 1))}`);
  }

  /** Adds a list in brackets where it has items. */
  names(key: string, items: readonly string[]): void {
    if (items.length > 0)
      this.list(
        key,
        items.map((item) => writeScalar(item, 'flow')),
      );
  }

  /** Adds a list of scalars as they are: in brackets, or one a line where that would be too wide. */
  list(key: string, written: readonly string[]): void {
    const inline = `${key}: [${written.join(', ')}]`;
    if (inline.length + this.#depth * 2 <= widestLine) this.line(inline);
    else this.under(`${key}:`, () => written.forEach((item) => this.line(`- ${item}`)));
  }

  /** Adds what an element rests on. */
  basis({ cites, contestedBy, assumption }: Basis): void {
    this.names('cites', cites);
    this.names('contested_by', contestedBy);
    this.text('assumption', assumption);
  }

  /** Adds a heading with what it holds one level deeper. */
  under(heading: string, inside: () => void): void {
    this.line(heading);
    this.#depth++;
    inside();
    this.#depth--;
  }

  /** Adds a list item: what `inside` writes, the first line with a dash. */
  item(inside: () => void): void {
    const first = this.#lines.length;
    this.#depth++;
    inside();
    this.#depth--;
    const line = this.#lines[first];
    const at = this.#depth * 2;
    if (line !== undefined) this.#lines[first] = `${line.slice(0, at)}- ${line.slice(at + 2)}`;
  }

  /** Adds a blank line, unless one is there. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** The file. */
  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}
