// The set-up and then one module of this folder under the pinned Node.

import { join } from 'node:path';
import { onPinnedNode } from './on-pinned-node.mjs';
import { root } from './root.mjs';
import { setUp } from './set-up.mjs';

/**
 * @param {string} name file name in tools/setup
 * @param {readonly string[]} words
 */
export async function runAfterSetUp(name, words) {
  if (await setUp()) await onPinnedNode(join(root, 'tools', 'setup', name), words);
}
