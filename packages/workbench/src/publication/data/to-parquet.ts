// A table as Parquet. Loaded only when somebody asks for the file.

import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { type DataColumn, type DataTable } from './data-table.js';

/** The bytes of the file, with facts about it that readers of its metadata find. */
export function toParquet(table: DataTable, facts: Readonly<Record<string, string>>): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: table.columns.map((column) => columnOf(column, table.rows)),
    kvMetadata: Object.entries(facts).map(([key, value]) => ({ key, value })),
  });
}

function columnOf(column: DataColumn, rows: number): ColumnSource {
  const { name } = column;
  switch (column.kind) {
    case 'integer':
      return { name, data: Array.from(column.values), type: 'INT32', nullable: false };
    case 'truth':
      return { name, data: Array.from({ length: rows }, (_, row) => column.at(row)), type: 'BOOLEAN', nullable: false };
    case 'text':
      return { name, data: Array.from({ length: rows }, (_, row) => column.at(row)), type: 'STRING', nullable: true };
  }
}
