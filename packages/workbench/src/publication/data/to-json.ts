// Tables as one JSON document: columns by name, so that it reads as data frames do.

import { type DataTable, cellAt } from './data-table.js';

/** The document. `about` stands before the tables. */
export function* jsonPieces(about: Readonly<Record<string, unknown>>, tables: readonly DataTable[]): Generator<string> {
  yield `{"about":${JSON.stringify(about)},"tables":{`;
  for (const [index, table] of tables.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(table.name)}:{"rows":${table.rows},"columns":{`;
    for (const [position, column] of table.columns.entries()) {
      yield `${position === 0 ? '' : ','}\n${JSON.stringify(column.name)}:[`;
      let piece = '';
      for (let row = 0; row < table.rows; row++) {
        piece += `${row === 0 ? '' : ','}${JSON.stringify(cellAt(column, row))}`;
        if (row % 8192 === 8191) {
          yield piece;
          piece = '';
        }
      }
      yield `${piece}]`;
    }
    yield '}}';
  }
  yield '}}\n';
}
