// A check that is one program of node_modules: it counts as one test.

import { join } from 'node:path';
import { runChild } from './child.mjs';
import { root } from './root.mjs';

/**
 * @param {string} program path below node_modules
 * @param {readonly string[]} words
 * @returns {Promise<import('./checks.mjs').CheckResult>}
 */
export async function runTool(program, words) {
  const { code, output } = await runChild(process.execPath, [join(root, 'node_modules', program), ...words], {
    cwd: root,
    show: false,
  });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}
