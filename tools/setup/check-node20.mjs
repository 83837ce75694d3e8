// The oldest Node that Parley promises to run on: the tests of the packages that must run there, and the built program.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTests } from './check-tests.mjs';
import { answersFoundingCase } from './check-start.mjs';
import { runChild } from './child.mjs';
import { root } from './root.mjs';
import { explainInstall } from './install-trouble.mjs';

const folder = join(root, 'tools', 'node20');
const locked = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');

/** @returns {Promise<import('./checks.mjs').CheckResult>} */
export async function runOnNode20() {
  const found = ownNode20() ?? (await lockedNode20());
  if (typeof found !== 'string') return { passed: 0, failed: 1, output: found.trouble };
  const version = versionOf(found);
  const whole = await answersFoundingCase(found);
  const tests = await runTests({ filters: [], node: found, config: join(folder, 'vitest.config.ts') });
  return {
    passed: tests.passed + whole.passed,
    failed: tests.failed + whole.failed,
    output: `${whole.output}\n${tests.output}`,
    note: `ran on ${version} (${found.startsWith(root) ? 'of tools/node20' : found})`,
  };
}

/** A Node 20 of this machine that is new enough. */
function ownNode20() {
  const names = (process.env['PATH'] ?? '').split(delimiter).map((place) => join(place, 'node'));
  return names.find((path) => existsSync(path) && /^v20\.(19|[2-9]\d)\./.test(versionOf(path)));
}

/** @param {string} path */
const versionOf = (path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';

/** @returns {Promise<string | { trouble: string }>} the Node 20 of tools/node20's own lockfile, installed when absent */
async function lockedNode20() {
  if (existsSync(locked) && versionOf(locked) !== '') return locked;
  console.log('      installing Node 20 (once, about 180 MB) …');
  const { code, output } = await runChild('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    show: false,
    shell: process.platform === 'win32',
  });
  if (code !== 0) return { trouble: explainInstall(output) };
  if (existsSync(locked)) return locked;
  return {
    trouble: `No Node 20 for ${process.platform}-${process.arch} is in the registry. Put a Node 20.19 or later 20.x in PATH.`,
  };
}
