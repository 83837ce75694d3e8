// The rows of the house, from the bottom. ARCHITECTURE.md draws them; the rule about arrows reads them here.

/** Packages by row; a row imports only rows before it in this list. */
export const rows: readonly (readonly string[])[] = [
  ['model'],
  ['lang', 'engine', 'evidence'],
  ['insight'],
  ['report', 'protocol'],
  ['cli', 'server', 'workbench'],
];

/** The one arrow within a row: the command line starts the server. */
export const exceptions: readonly (readonly [string, string])[] = [['cli', 'server']];

/** Packages that must be pure: everything below the edges. */
export const pure: readonly string[] = rows.slice(0, -1).flat();

/** Packages that hold no English: everything below the words. */
export const wordless: readonly string[] = rows.slice(0, -2).flat();

/** Whether one package may import another. */
export function mayImport(from: string, to: string): boolean {
  if (exceptions.some(([a, b]) => a === from && b === to)) return true;
  const rowOf = (name: string): number => rows.findIndex((row) => row.includes(name));
  return rowOf(to) >= 0 && rowOf(to) < rowOf(from);
}
