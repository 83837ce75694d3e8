// What was installed and built last, kept in .cache/setup. A missing or unreadable stamp only means: do it again.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { SetUpTrouble } from './progress.mjs';

/** The folder of stamps and of the lock. */
export const stampFolder = join(root, '.cache', 'setup');

/**
 * The text of a stamp, or null.
 * @param {string} name
 */
export function readStamp(name) {
  try {
    return readFileSync(join(stampFolder, name), 'utf8');
  } catch {
    return null;
  }
}

/**
 * Writes a stamp in one step, so that a reader sees the old one or the new one.
 * @param {string} name
 * @param {string} text
 */
export function writeStamp(name, text) {
  makeStampFolder();
  const draft = join(stampFolder, `${name}.${process.pid}`);
  writeFileSync(draft, text);
  renameSync(draft, join(stampFolder, name));
}

/** @param {string} name */
export function removeStamp(name) {
  rmSync(join(stampFolder, name), { force: true });
}

/** Makes the folder, or says why the repository cannot be set up where it lies. */
export function makeStampFolder() {
  try {
    mkdirSync(stampFolder, { recursive: true });
  } catch (error) {
    throw new SetUpTrouble(
      `cannot write in ${root} (${error instanceof Error ? error.message : error}).\n` +
        'Copy or clone the repository to a folder that you may write to, and run the command there.',
    );
  }
}
