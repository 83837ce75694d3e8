// A short text that changes when any of some files is added, removed or written. Times and sizes, not contents: some
// hundred files in a few milliseconds, which is what the second `npm start` can spare.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { root } from './root.mjs';

/**
 * @param {readonly string[]} places files and folders below the root; what is absent counts as absent
 * @param {(path: string) => boolean} [counts] which files matter
 */
export function fingerprintOf(places, counts = () => true) {
  const hash = createHash('sha1');
  for (const place of places) visit(place, hash, counts);
  return hash.digest('hex');
}

/** @param {string} place @param {import('node:crypto').Hash} hash @param {(path: string) => boolean} counts */
function visit(place, hash, counts) {
  const stat = statSync(join(root, place), { throwIfNoEntry: false });
  if (stat === undefined) hash.update(`${place} absent\n`);
  else if (stat.isDirectory()) {
    for (const name of readdirSync(join(root, place)).sort()) {
      if (name !== 'node_modules' && name !== 'dist') visit(`${place}/${name}`, hash, counts);
    }
  } else if (counts(place)) hash.update(`${place} ${stat.mtimeMs} ${stat.size}\n`);
}
