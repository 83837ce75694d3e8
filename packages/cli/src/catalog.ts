// The catalog on disk: published and worked conflicts that can be named instead of given by path.

import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One case of the catalog. */
export interface CatalogEntry {
  /** The last folder of its path; unique in the catalog. */
  readonly name: string;
  /** Folder below the catalog, with forward slashes: the citation. */
  readonly place: string;
  readonly file: string;
}

const caseFile = 'case.parley.yaml';

/** The catalog's folder: the nearest one above this program. */
export function catalogFolder(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    const candidate = join(folder, 'catalog');
    if (existsSync(candidate) && existsSync(join(folder, 'package.json'))) return candidate;
    folder = dirname(folder);
  }
  return null;
}

/** All cases of the catalog, by place. */
export function catalogEntries(): readonly CatalogEntry[] {
  const root = catalogFolder();
  if (root === null) return [];
  const entries: CatalogEntry[] = [];
  const visit = (folder: string): void => {
    for (const child of readdirSync(folder, { withFileTypes: true })) {
      if (child.isDirectory()) visit(join(folder, child.name));
      else if (child.name === caseFile) {
        entries.push({
          name: basename(folder),
          place: relative(root, folder).split(sep).join('/'),
          file: join(folder, child.name),
        });
      }
    }
  };
  visit(root);
  return entries.sort((a, b) => (a.place < b.place ? -1 : 1));
}
