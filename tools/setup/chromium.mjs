// A Chromium to drive: the one that is named, else the system's, else Debian's package, else Playwright's own.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChild } from './child.mjs';
import { nodePath } from './pinned-node.mjs';
import { root } from './root.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium that starts, with how it was come by; or why there is none.
 * @returns {Promise<{ path: string, how: string } | { trouble: string }>}
 */
export async function findChromium() {
  const named = process.env['PARLEY_CHROMIUM'];
  if (named !== undefined && named !== '')
    return starts(named) ? { path: named, how: 'named by PARLEY_CHROMIUM' } : { trouble: `${named} does not start.` };
  const found = system();
  if (found !== null) return { path: found, how: "the system's" };
  const debian = await installDebian();
  if (debian.path !== null) return { path: debian.path, how: "Debian's package, installed just now" };
  const own = await installPlaywrights();
  if (own.path !== null) return { path: own.path, how: "Playwright's own, installed just now" };
  return {
    trouble:
      `No Chromium was found or could be installed.\n${debian.said}\n${own.said}\n` +
      'Install one (on Debian: apt-get install chromium), or name one: PARLEY_CHROMIUM=/path/to/chrome npm test',
  };
}

/** @param {string} path */
const starts = (path) => spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;

function system() {
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...places].find((path) => existsSync(path) && starts(path)) ?? null;
}

/** Only where this process may install packages, which it may in a container and on a build machine. */
async function installDebian() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    return { path: null, said: 'No apt-get here, or no right to use it.' };
  console.log('      installing Chromium from Debian (once, about 300 MB) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  let ran = await runChild('apt-get', install, { cwd: root, show: false, env });
  if (ran.code !== 0) {
    // The list of packages is older than the mirror, or was never read.
    await runChild('apt-get', ['update'], { cwd: root, show: false, env });
    ran = await runChild('apt-get', install, { cwd: root, show: false, env });
  }
  return { path: system(), said: ran.output.trim().split('\n').slice(-3).join('\n') };
}

async function installPlaywrights() {
  console.log('      installing Chromium with Playwright …');
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const { output } = await runChild(nodePath(), [cli, 'install', 'chromium'], { cwd: root, show: false });
  const { chromium } = await import(pathToFileURL(join(root, 'node_modules', 'playwright-core', 'index.mjs')).href);
  const path = chromium.executablePath();
  const usable = existsSync(path) && starts(path);
  return { path: usable ? path : null, said: output.trim().split('\n').slice(-3).join('\n') };
}
