// A table as CSV (RFC 4180, UTF-8 with a mark that spreadsheets look for). Texts never become formulas.

import { type DataTable, cellAt } from './data-table.js';

/** The file in pieces of some thousand rows, so that a million of them need not stand in one string. */
export function* csvPieces(table: DataTable): Generator<string> {
  yield `\ufeff${table.columns.map(({ name }) => written(name)).join(',')}\r\n`;
  let piece = '';
  for (let row = 0; row < table.rows; row++) {
    const cells = table.columns.map((column) => {
      const cell = cellAt(column, row);
      return typeof cell === 'string' ? written(cell) : cell === null ? '' : String(cell);
    });
    piece += `${cells.join(',')}\r\n`;
    if (row % 4096 === 4095) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

/**
 * A text in quotation marks where it needs them. A text that a spreadsheet would take for a formula is opened with an
 * apostrophe, and so is one that begins with an apostrophe, so that taking the first one away always gives the text back.
 */
export function written(text: string): string {
  const safe = /^[=+\-@\t\r\n'\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
