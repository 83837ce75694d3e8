// The tests proper, run by Vitest; their numbers are read from its report, not from what it prints.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { root } from './root.mjs';

const reportFolder = join(root, '.cache', 'reports');

/**
 * @param {object} settings
 * @param {readonly string[]} settings.filters parts of paths; all tests when empty
 * @param {string} [settings.node] the Node to run on; this one by default
 * @param {string} [settings.config] another configuration than vitest.config.ts
 * @returns {Promise<import('./checks.mjs').CheckResult>}
 */
export async function runTests({ filters, node = process.execPath, config }) {
  mkdirSync(reportFolder, { recursive: true });
  const report = join(reportFolder, `tests-${process.pid}-${Date.now()}.json`);
  const words = ['run', ...filters, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  if (config !== undefined) words.push('--config', config);
  const { code, output } = await runChild(node, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...words], {
    cwd: root,
    show: true,
    env: process.stderr.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const counts = readCounts(report);
  rmSync(report, { force: true });
  if (counts === null) return { passed: 0, failed: 1, output: `Vitest wrote no report (exit code ${code}).` };
  // A file that could not be loaded, or an error outside any test, fails the run without failing a test.
  const unseen = counts.failed === 0 && code !== 0 ? 1 : 0;
  return { passed: counts.passed, failed: counts.failed + unseen, output: unseen > 0 ? output.slice(-4000) : '' };
}

/** @param {string} report @returns {{ passed: number, failed: number } | null} */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return null;
  }
}
