// Keeps a cache folder small: the files not written for longest go first.

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that a cache folder may hold. */
const mostBytes = 128 * 1024 * 1024;

/** Deletes the oldest files until the rest fits. */
export function prune(folder: string, most: number = mostBytes): void {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, facts: statSync(path) }))
    .sort((a, b) => b.facts.mtimeMs - a.facts.mtimeMs);
  let bytes = 0;
  for (const { path, facts } of files) {
    bytes += facts.size;
    if (bytes > most) rmSync(path, { force: true });
  }
}
