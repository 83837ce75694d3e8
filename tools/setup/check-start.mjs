// The built program as a person meets it: the founding case is answered, with the reason and without noise.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

const program = join(root, 'packages', 'cli', 'dist', 'main.js');

/** @returns {Promise<import('./checks.mjs').CheckResult>} */
export const runWhole = () => answersFoundingCase(process.execPath);

/**
 * @param {string} node the Node to run the program on
 * @returns {Promise<import('./checks.mjs').CheckResult>}
 */
export async function answersFoundingCase(node) {
  const { status, stdout, stderr } = spawnSync(node, [program, 'ask', 'moscow-offer'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const good = status === 0 && stderr === '' && /Ukraine/.test(stdout);
  return {
    passed: good ? 1 : 0,
    failed: good ? 0 : 1,
    output: good ? '' : `parley ask moscow-offer on ${node}: exit code ${status}\n${stdout}${stderr}`,
  };
}
