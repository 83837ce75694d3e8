// Files of folders in a fixed order, one at a time, so that ten thousand articles are never held at once.

import { opendirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problemOf } from '../files.js';

/** A file to read, or what kept us from it. */
export type Walked =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly path: string; readonly problem: string }
  | { readonly kind: 'empty'; readonly path: string };

const readable = /\.(?:txt|text|md|markdown|html?|xhtml|pdf)$/i;

/** The files of the given paths: a file as named, a folder with all below it in name order. `-` is passed on. */
export function* walk(paths: readonly string[]): Generator<Walked> {
  for (const path of paths) {
    if (path === '-') {
      yield { kind: 'file', path, bytes: 0 };
      continue;
    }
    try {
      const facts = statSync(path);
      if (!facts.isDirectory()) {
        yield { kind: 'file', path, bytes: facts.size };
        continue;
      }
    } catch (error) {
      yield { kind: 'failed', path, problem: problemOf(error, path) };
      continue;
    }
    let any = false;
    for (const found of folder(path)) {
      any = true;
      yield found;
    }
    if (!any) yield { kind: 'empty', path };
  }
}

/** A folder's entries; names alone are held, links and hidden entries passed over. */
function* folder(path: string): Generator<Walked> {
  let names: { readonly name: string; readonly folder: boolean }[];
  try {
    names = entriesOf(path);
  } catch (error) {
    yield { kind: 'failed', path, problem: problemOf(error, path) };
    return;
  }
  for (const { name, folder: inside } of names) {
    const full = join(path, name);
    if (inside) yield* folder(full);
    else if (readable.test(name)) yield sized(full);
  }
}

function entriesOf(path: string): { name: string; folder: boolean }[] {
  const names: { name: string; folder: boolean }[] = [];
  const handle = opendirSync(path);
  for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
    if (!entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      names.push({ name: entry.name, folder: entry.isDirectory() });
  }
  handle.closeSync();
  return names.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function sized(path: string): Walked {
  try {
    return { kind: 'file', path, bytes: statSync(path).size };
  } catch (error) {
    return { kind: 'failed', path, problem: problemOf(error, path) };
  }
}
