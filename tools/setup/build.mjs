// The build steps, as a table: a new step is one row. A step runs when an input changed or an output is missing.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { nodePath } from './pinned-node.mjs';
import { say, secondsSince, SetUpTrouble } from './progress.mjs';
import { root } from './root.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/**
 * @typedef {object} BuildStep
 * @property {string} name what the person reads, and the name of the stamp
 * @property {readonly string[]} inputs files and folders below the root (node_modules and dist are left out)
 * @property {(path: string) => boolean} [counts] which of the inputs matter; all by default
 * @property {readonly string[]} outputs files that must be there afterwards
 * @property {(missing: boolean) => readonly string[]} words what Node is called with; `missing`: an output was not there
 */

/** Bundled for the browser in a step of its own. */
const workbench = 'packages/workbench';

const packages = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'tsconfig.json')))
  .map((entry) => `packages/${entry.name}`)
  .filter((name) => name !== workbench);

/** @type {readonly BuildStep[]} */
export const buildSteps = [
  {
    name: 'packages',
    inputs: [
      'tsconfig.json',
      'tsconfig.base.json',
      ...packages.flatMap((name) => [`${name}/src`, `${name}/package.json`, `${name}/tsconfig.json`]),
    ],
    counts: (path) => !path.endsWith('.test.ts'),
    outputs: packages.map((name) => `${name}/dist/${name === 'packages/cli' ? 'main' : 'index'}.js`),
    // A compiler that remembers what it wrote does not notice that somebody deleted it.
    words: (missing) => ['node_modules/typescript/bin/tsc', '-b', ...(missing ? ['--force'] : [])],
  },
  {
    name: 'kernel',
    inputs: ['packages/engine/assembly', 'packages/engine/src/kernel-wasm/descriptor.ts'],
    outputs: ['packages/engine/dist/wasm/kernel.wasm'],
    words: () => ['packages/engine/assembly/build.mjs'],
  },
  {
    name: 'workbench',
    inputs: [
      ...['src', 'public', 'build', 'index.html', 'package.json', 'vite.config.ts'].map(
        (path) => `${workbench}/${path}`,
      ),
      ...packages.filter((name) => name !== 'packages/cli').map((name) => `${name}/src`),
      'packages/engine/assembly',
      'catalog',
    ],
    counts: (path) => !path.endsWith('.test.ts'),
    outputs: [`${workbench}/dist/index.html`],
    words: () => ['node_modules/vite/bin/vite.js', 'build', workbench],
  },
];

/**
 * The steps that have to run, with why.
 * @param {readonly BuildStep[]} [steps]
 */
export function staleSteps(steps = buildSteps) {
  return steps
    .map((step) => ({
      step,
      fingerprint: fingerprintOf(step.inputs, step.counts),
      missing: step.outputs.some((path) => !existsSync(join(root, path))),
    }))
    .filter(({ step, fingerprint, missing }) => missing || readStamp(`built-${step.name}`) !== fingerprint);
}

/** Runs what is stale, in the order of the table. */
export async function build() {
  for (const { step, fingerprint, missing } of staleSteps()) {
    const start = Date.now();
    say(`building ${step.name} …`);
    const { code, output } = await runChild(nodePath(), step.words(missing), { cwd: root, show: false });
    const gap = step.outputs.find((path) => !existsSync(join(root, path)));
    if (code !== 0 || gap !== undefined) {
      throw new SetUpTrouble(
        `building ${step.name} failed${code === 0 ? ` (${gap} was not written)` : ''}.\n${output.trimEnd()}\n` +
          advice(output),
      );
    }
    writeStamp(`built-${step.name}`, fingerprint);
    say(`built ${step.name} in ${secondsSince(start)}`);
  }
}

/** @param {string} output */
const advice = (output) =>
  /ENOSPC/.test(output)
    ? 'The disk is full: free about 100 MB and run the command again.'
    : 'If you changed nothing, run `npm ci` and the command again; otherwise the lines above name what to mend.';
