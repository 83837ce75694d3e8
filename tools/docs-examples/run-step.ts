// Running a command of a page as its reader would: `parley` is the built program, the folder holds the examples.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync, copyFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../tidy/source-file.js';
import { trimmed } from './console-block.js';

/** A folder for the commands of one page, with the files of docs/examples in it; to be removed afterwards. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-docs-'));
  const examples = join(root, 'docs', 'examples');
  for (const file of readdirSync(examples)) copyFileSync(join(examples, file), join(folder, file));
  for (const name of ['catalog', 'docs']) symlinkSync(join(root, name), join(folder, name));
  const program = join(root, 'packages', 'cli', 'dist', 'main.js');
  mkdirSync(join(folder, '.bin'));
  writeFileSync(join(folder, '.bin', 'parley'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
    mode: 0o755,
  });
  return folder;
}

/** Removes a scratch folder. */
export const removeScratch = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** What a command prints, both streams in one, as lines; a line about the exit code where it is not 0. */
export function runStep(command: string, folder: string): readonly string[] {
  const { stdout, status } = spawnSync('bash', ['-c', `{ ${command}\n} 2>&1`], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      PATH: `${join(folder, '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      COLUMNS: '100',
      LC_ALL: 'C.UTF-8',
    },
  });
  const lines = trimmed(stdout.replaceAll(folder, '.').split('\n'));
  return status === 0 ? lines : [...lines, `(exit code ${status})`];
}
