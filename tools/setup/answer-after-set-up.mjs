// What `npm start` does once Node is known to be new enough.

import { existsSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { onPinnedNode } from './on-pinned-node.mjs';
import { root } from './root.mjs';
import { setUp } from './set-up.mjs';

const foundingCase = join(root, 'catalog', 'press', '2025', 'moscow-offer', 'case.parley.yaml');

/** @param {readonly string[]} words what stands after `npm start --` */
export async function answerAfterSetUp(words) {
  if (!(await setUp())) return;
  // npm runs scripts in the root; the person's file names count from where the person is.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  if (existsSync(from) && realpathSync(from) !== realpathSync(process.cwd())) process.chdir(from);
  await onPinnedNode(join(root, 'packages', 'cli', 'dist', 'main.js'), commandFor(words));
}

/**
 * The command line that the words stand for: nothing is the founding case, a file is a case to answer, the rest is a
 * command as it is.
 * @param {readonly string[]} words
 */
export function commandFor(words) {
  const [first] = words;
  if (first === undefined) return ['brief', relative(process.cwd(), foundingCase) || foundingCase, '--full'];
  const isFile = first === '-' || /[./\\]/.test(first) || existsSync(resolve(first));
  return isFile && !first.startsWith('--') ? ['ask', ...words] : [...words];
}
