// A table as Parquet. Loaded only when somebody asks for the file.

import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { DataColumn, DataTable } from './data-table.js';

/** Rows that are held as values at one time; a group of the file each. */
const group = 65_536;

/** The bytes of the file, with facts about it that readers of its metadata find. */
export function toParquet(table: DataTable, facts: Readonly<Record<string, string>>): ArrayBuffer {
  const rows = (from: number, to: number): ColumnSource[] => table.columns.map((column) => columnOf(column, from, to));
  const writer = new ByteWriter();
  const kvMetadata = Object.entries(facts).map(([key, value]) => ({ key, value }));
  const schema = schemaFromColumnData({ columnData: rows(0, 0) });
  const file = new ParquetWriter({ writer, schema, kvMetadata });
  for (let from = 0; from < table.rows; from += group)
    void file.write({ columnData: rows(from, Math.min(from + group, table.rows)), rowGroupSize: group });
  void file.finish();
  return writer.getBuffer();
}

/** Cells from one row up to another. */
function columnOf(column: DataColumn, from: number, to: number): ColumnSource {
  const { name } = column;
  const each = <T>(at: (row: number) => T): T[] => Array.from({ length: to - from }, (_, row) => at(from + row));
  switch (column.kind) {
    case 'integer':
      return { name, data: each((row) => column.values[row] ?? 0), type: 'INT32', nullable: false };
    case 'truth':
      return { name, data: each(column.at), type: 'BOOLEAN', nullable: false };
    case 'text':
      return { name, data: each(column.at), type: 'STRING', nullable: true };
  }
}
