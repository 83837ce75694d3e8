// Tables of data before they are written: columns of one kind each, so that a million rows stay small.

/** A column. Truth values are 0 and 1; texts are computed when they are asked for, since most are never asked twice. */
export type DataColumn = { readonly name: string } & (
  | { readonly kind: 'integer'; readonly values: ArrayLike<number> }
  | { readonly kind: 'truth'; readonly at: (row: number) => boolean }
  | { readonly kind: 'text'; readonly at: (row: number) => string | null }
);

/** A table with a name that stands in file names. */
export interface DataTable {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly DataColumn[];
}

/** One cell. */
export function cellAt(column: DataColumn, row: number): number | boolean | string | null {
  switch (column.kind) {
    case 'integer':
      return column.values[row] ?? 0;
    case 'truth':
      return column.at(row);
    case 'text':
      return column.at(row);
  }
}
