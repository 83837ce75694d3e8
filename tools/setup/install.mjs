// Installing what the lockfile says, once per lockfile. Nothing half-installed is ever taken for installed: a mark is
// set before npm touches anything and removed after it has ended well. What was installed by hand counts too.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { explainInstall } from './install-trouble.mjs';
import { missingPackages } from './installed-packages.mjs';
import { dropUnusableNode } from './pinned-node.mjs';
import { say, secondsSince, SetUpTrouble } from './progress.mjs';
import { root } from './root.mjs';
import { readStamp, removeStamp, writeStamp } from './stamp.mjs';

const neededBytes = 1_000_000_000;
const modules = join(root, 'node_modules');
const lockfile = join(root, 'package-lock.json');
const installedLock = join(modules, '.package-lock.json');

/** What node_modules should be made from, and the state that it was left in. */
function currentState() {
  const installed = statSync(installedLock, { throwIfNoEntry: false });
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  return `${hash} ${process.platform}-${process.arch} ${installed?.mtimeMs ?? 'absent'}`;
}

/** Whether node_modules is what the lockfile says. */
export function isInstalled() {
  if (readStamp('installing') !== null || !existsSync(installedLock)) return false;
  const state = currentState();
  if (readStamp('installed') === state) return true;
  // Somebody ran npm by hand, or the lockfile changed: only a look tells.
  if (missingPackages(lockfile, installedLock).length > 0) return false;
  try {
    writeStamp('installed', state);
  } catch {
    // A folder that cannot be written to is looked at again each time; that costs milliseconds.
  }
  return true;
}

/** Installs, shows progress, and stops with advice when it cannot. */
export async function install() {
  const start = Date.now();
  checkDisk();
  say('installing the packages of the lockfile (once; about 800 MB on disk) …');
  writeStamp('installing', String(process.pid));
  const free = freeBytes();
  const beat = setInterval(() => {
    if (readStamp('installing') === null) return;
    const written = Math.max(0, Math.round((free - freeBytes()) / 1e6));
    say(`installing … ${secondsSince(start)}, about ${written} MB written`);
  }, 3000);
  const { code, output } = await npmCi().finally(() => clearInterval(beat));
  if (code !== 0) throw new SetUpTrouble(explainInstall(output));
  dropUnusableNode();
  removeStamp('installing');
  writeStamp('installed', currentState());
  say(`installed in ${secondsSince(start)}`);
}

/** Takes away what an interrupted install left, so that nothing finds half a package. */
export function removeHalfInstalled() {
  rmSync(modules, { recursive: true, force: true, maxRetries: 3 });
  for (const name of readdirSync(join(root, 'packages'))) {
    rmSync(join(root, 'packages', name, 'node_modules'), { recursive: true, force: true, maxRetries: 3 });
  }
  removeStamp('installed');
  removeStamp('installing');
}

/** What an install would say, without doing it. */
export const rehearseInstall = () => npmCi(['--dry-run']);

/**
 * Runs npm with the Node that npm itself was started with, since the pinned one is what is being replaced.
 * @param {readonly string[]} [more]
 */
function npmCi(more = []) {
  const words = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error', ...more];
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const { npm_execpath: npm, npm_node_execpath: ownNode } = process.env;
  // Settings of the running npm (a silent log level, say) would otherwise be taken over and hide what went wrong.
  const settings = { cwd: root, show: false, env: { ...process.env, npm_config_loglevel: 'error' } };
  if (npm !== undefined && /\.[cm]?js$/.test(npm)) {
    const node = ownNode !== undefined && existsSync(ownNode) ? ownNode : process.execPath;
    return runChild(node, [npm, ...words, ...patience], settings);
  }
  return runChild('npm', [...words, ...patience], { ...settings, shell: process.platform === 'win32' });
}

/** Room on the disk of the repository. */
function freeBytes() {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize;
}

function checkDisk() {
  const free = freeBytes();
  if (free >= neededBytes) return;
  throw new SetUpTrouble(
    `the disk of ${root} has ${Math.round(free / 1e6)} MB left; installing needs about ${neededBytes / 1e6} MB.\n` +
      'Free some space, or clone the repository to another disk, and run the command again.',
  );
}
