// The Node that runs Parley: the one pinned in the lockfile where there is one for this machine, else the person's own.

import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const binary = process.platform === 'win32' ? 'node.exe' : 'node';
const pinned = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', binary);

/** Path of the Node to run with. */
export const nodePath = () => (existsSync(pinned) ? pinned : process.execPath);

/**
 * Called once after an install. Where the pinned Node does not start (another C library, say), it is taken away,
 * because npm would put it before the person's own in PATH.
 */
export function dropUnusableNode() {
  if (!existsSync(pinned) || spawnSync(pinned, ['--version']).status === 0) return;
  rmSync(join(root, 'node_modules', '.bin', binary), { force: true });
  rmSync(pinned, { force: true });
}
