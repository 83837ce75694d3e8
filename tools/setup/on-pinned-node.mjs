// Going on under the pinned Node: in this process when it already is that Node, else in a child that takes over the
// terminal, whose exit code is passed on.

import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { nodePath } from './pinned-node.mjs';

/**
 * Runs a module as if it had been started with `words`.
 * @param {string} file absolute path of the module
 * @param {readonly string[]} words
 */
export async function onPinnedNode(file, words) {
  const node = nodePath();
  if (realpathSync(node) === realpathSync(process.execPath)) {
    process.argv = [node, file, ...words];
    await import(pathToFileURL(file).href);
    return;
  }
  const child = spawn(node, [file, ...words], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to the child as well; it decides what that means.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.exitCode = await new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`parley: cannot start ${node}: ${error.message}. Run \`npm ci\` and try again.\n`);
      resolve(1);
    });
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
