// Files of folders in a fixed order, one at a time, so that ten thousand articles are never held at once. What is passed over
// is counted and told.

import { type Dirent, opendirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problemOf } from '../files.js';

/** Entries of a folder and of all below it that were not read. */
export interface PassedOver {
  hidden: number;
  /** Files whose ending is none that is read, and entries that are neither file nor folder. */
  others: number;
  /** Links to folders, which can lead round in circles. */
  links: number;
}

/** A file to read, or what kept us from it. `folder` comes after the last file of a folder that was named. */
export type Walked =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly problem: string }
  | { readonly kind: 'folder'; readonly path: string; readonly files: number; readonly passedOver: PassedOver };

const readable = /\.(?:txt|text|md|markdown|html?|xhtml|pdf)$/i;

/** The files of the given paths: a file as named, a folder with all below it in name order. `-` is passed on. */
export function* walk(paths: readonly string[]): Generator<Walked> {
  for (const path of paths) {
    const kind = path === '-' ? 'file' : kindOf(path);
    if (kind === 'file') yield { kind, path };
    else if (kind === 'folder') {
      const passedOver: PassedOver = { hidden: 0, others: 0, links: 0 };
      let files = 0;
      for (const found of folder(path, passedOver)) {
        files++;
        yield found;
      }
      yield { kind: 'folder', path, files, passedOver };
    } else yield { kind: 'failed', path, problem: kind.problem };
  }
}

function kindOf(path: string): 'file' | 'folder' | { readonly problem: string } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { problem: problemOf(error, null) };
  }
}

/** A folder's entries; names alone are held. */
function* folder(path: string, passedOver: PassedOver): Generator<Walked> {
  let entries: readonly Dirent[];
  try {
    entries = entriesOf(path);
  } catch (error) {
    yield { kind: 'failed', path, problem: problemOf(error, null) };
    return;
  }
  for (const entry of entries) {
    const full = join(path, entry.name);
    if (entry.name.startsWith('.')) passedOver.hidden++;
    else if (entry.isDirectory()) yield* folder(full, passedOver);
    else if (entry.isSymbolicLink() && kindOf(full) === 'folder') passedOver.links++;
    else if (readable.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) yield* linked(full, entry);
    else passedOver.others++;
  }
}

/** A link is read as the file that it leads to; one that leads nowhere is told. */
function* linked(path: string, entry: Dirent): Generator<Walked> {
  const kind = entry.isSymbolicLink() ? kindOf(path) : 'file';
  if (typeof kind === 'object') yield { kind: 'failed', path, problem: kind.problem };
  else yield { kind: 'file', path };
}

function entriesOf(path: string): readonly Dirent[] {
  const entries: Dirent[] = [];
  const handle = opendirSync(path);
  for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) entries.push(entry);
  handle.closeSync();
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
