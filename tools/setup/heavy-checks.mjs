// The long checks, as a table: a new one is one row. Each runs a seeded share that fits CI; by hand they take words for
// more (see CONTRIBUTING.md). Each counts as one test in the sum at the end.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.mjs';
import { secondsSince } from './progress.mjs';
import { root } from './root.mjs';

/**
 * @typedef {object} HeavyCheck
 * @property {string} name what is shown when it holds
 * @property {readonly string[]} words what Node is called with, from the root
 */

/** @type {readonly HeavyCheck[]} */
const heavyChecks = [
  {
    name: 'builders, kernels, reference, explain and verify agree on random models',
    words: ['tools/agree/run.mjs', '--models', '5000', '--seed', '2'],
  },
  {
    name: 'no input makes a reader throw, hang or contradict itself',
    words: ['tools/fuzz/run.mjs', '--inputs', '40000', '--seed', '2'],
  },
  {
    name: 'the fast kernel agrees with the explicit kernel on random models up to 2^12 states, two threads',
    words: ['bench/kernels/conformance.mjs', '6000', '12', '2', '7'],
  },
  {
    name: 'the fast kernel agrees with the explicit kernel on models up to 2^18 states, four threads',
    words: ['bench/kernels/conformance.mjs', '8', '18', '4', '7'],
  },
  {
    name: 'the fast kernel agrees with the explicit kernel in a headless browser, one, two and four threads',
    words: ['bench/kernels/browser/check.mjs', '--models', '200'],
  },
  {
    name: 'the batch kernel agrees with the reference, variant by variant',
    words: ['bench/kernels/batch-conformance.mjs', '15', '2', '7'],
  },
  {
    name: 'the symbolic kernel agrees with the explicit kernel on generated conflicts',
    words: ['bench/symbolic-conformance.ts', '500', '7'],
  },
  {
    name: 'a sweep killed at half goes on where it stopped, to the same bytes',
    words: ['bench/sweep/million.mjs', '--variants', '300000', '--runs', '1'],
  },
  {
    name: 'smallest changes are smallest by brute force up to eight states, and edits do what they say',
    words: ['bench/smallest-changes.ts', '200', '7'],
  },
  {
    name: 'an answer-set solver finds the same smallest changes, and as many of them',
    words: ['bench/second-opinion.ts', '100', '7'],
  },
  {
    name: 'documents made to harm are refused or read in bounded memory and time, by the real command',
    words: ['tools/hostile/run.mjs', '--seed', '3'],
  },
  { name: 'the mutants of the concept files die', words: ['tools/mutation/run.mjs', '--only', 'concepts'] },
];

const start = Date.now();
let passed = 0;
for (const [index, { name, words }] of heavyChecks.entries()) {
  const checkStart = Date.now();
  console.log(`[${index + 1}/${heavyChecks.length}] ${name} …`);
  const [script = ''] = words;
  const known = script.startsWith('-') || existsSync(join(root, script));
  const { code } = known ? await runChild(process.execPath, words, { cwd: root, show: true }) : { code: 127 };
  if (!known) console.log(`${script} does not exist`);
  if (code === 0) passed += 1;
  console.log(`[${index + 1}/${heavyChecks.length}] ${code === 0 ? 'ok' : 'FAILED'}, ${secondsSince(checkStart)}`);
}
console.log(`\n${secondsSince(start)} in all`);
console.log(`${passed} passed, ${heavyChecks.length - passed} failed`);
process.exitCode = passed === heavyChecks.length ? 0 : 1;
