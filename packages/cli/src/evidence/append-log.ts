// Writing at the end of an evidence log: one write, flushed to the disk; what stands there is never touched.

import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { logHeader } from '@parley/evidence';

/** Where the log of a case stands. */
export const evidencePath = (casePath: string): string =>
  `${casePath.replace(/(\.parley)?\.ya?ml$/, '')}.evidence.jsonl`;

/** Appends lines, each ended by a line feed, and begins the log where there is none. Throws what the file system throws. */
export function appendLines(path: string, lines: string): void {
  const isNew = !existsSync(path);
  const file = openSync(path, 'a+');
  try {
    // A last line without its line feed was torn off by a stopped machine; new events begin on a line of their own.
    const start = fstatSync(file).size === 0 ? `${logHeader}\n` : endsWithLineFeed(file) ? '' : '\n';
    const bytes = new TextEncoder().encode(`${start}${lines}`);
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (isNew) flushFolder(dirname(path));
}

function endsWithLineFeed(file: number): boolean {
  const last = new Uint8Array(1);
  readSync(file, last, 0, 1, fstatSync(file).size - 1);
  return last[0] === 0x0a;
}

/** A new name is on the disk only once its folder is; some systems cannot flush folders and need not. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    return;
  }
}
