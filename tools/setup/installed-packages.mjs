// Comparing the lockfile with the record that npm leaves in node_modules.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {boolean} [optional]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 */

/**
 * The packages of the lockfile that are absent, or there in another version; by their place below the root.
 * @param {string} lockfile
 * @param {string} installedLock npm's own record, node_modules/.package-lock.json
 */
export function missingPackages(lockfile, installedLock) {
  const root = dirname(lockfile);
  const installed = readPackages(installedLock);
  return Object.entries(readPackages(lockfile))
    .filter(([place, entry]) => place.includes('node_modules/') && isNeeded(entry))
    .filter(([place, entry]) => {
      const found = installed[place];
      if (found === undefined || !existsSync(join(root, place))) return true;
      return entry.link !== true && (found.version !== entry.version || found.integrity !== entry.integrity);
    })
    .map(([place]) => place);
}

/**
 * @param {string} file
 * @returns {Readonly<Record<string, LockedPackage>>}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Optional packages are those of other machines, unless they name this one. Where a C library is named as well, npm
 * decides and we do not second-guess it.
 * @param {LockedPackage} entry
 */
function isNeeded({ optional, os, cpu, libc }) {
  if (optional !== true) return true;
  if (os === undefined || cpu === undefined || libc !== undefined) return false;
  return os.includes(process.platform) && cpu.includes(process.arch);
}
