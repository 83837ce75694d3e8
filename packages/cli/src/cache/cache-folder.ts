// Where results are kept between runs: the folder for caches of the system. Anything in it may be deleted at any time.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { version } from '../version.js';

/** The folder: below `XDG_CACHE_HOME` where that is set, otherwise where the system keeps caches. */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const asked = environment['XDG_CACHE_HOME'] ?? '';
  // A relative path is to be ignored, says the XDG Base Directory Specification.
  if (isAbsolute(asked)) return join(asked, 'parley');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'parley');
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'parley', 'Cache');
  return join(homedir(), '.cache', 'parley');
}

let stamp: string | undefined;

/** What results depend on beside their input: the version, and in a clone the build, so that no result outlives the code that made it. */
export function programStamp(): string {
  stamp ??= [version, ...['engine', 'insight', 'report', 'protocol'].map(buildOf)].join(' ');
  return stamp;
}

function buildOf(name: string): string {
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(`@parley/${name}`)));
    const build = join(folder, 'tsconfig.tsbuildinfo');
    const found = existsSync(build) ? build : join(folder, 'dist', 'tsconfig.tsbuildinfo');
    return existsSync(found) ? String(statSync(found).mtimeMs) : readFileSync(join(folder, 'package.json'), 'utf8');
  } catch {
    return name;
  }
}
