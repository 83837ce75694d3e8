// The benchmarks, as a table: a new one is one row. Each prints its own lines; `--quick` measures a share that fits CI,
// `--full` adds the largest sizes.

import { runChild } from './child.mjs';
import { secondsSince } from './progress.mjs';
import { root } from './root.mjs';

/**
 * @typedef {object} Benchmark
 * @property {string} name
 * @property {readonly string[]} words what Node is called with, from the root
 * @property {readonly string[] | null} quick further words with `--quick`; null: left out then
 * @property {readonly string[]} [full] further words with `--full`: the largest sizes, some minutes
 */

/** @type {readonly Benchmark[]} */
const benchmarks = [
  {
    name: 'kernels',
    words: ['bench/kernels/bench.mjs'],
    quick: ['--largest', '20', '--runs', '2', '--guard'],
    full: ['--largest', '26'],
  },
  {
    name: 'peak memory, predicted and measured',
    words: ['bench/kernels/memory.mjs', '--largest', '24'],
    quick: ['--largest', '20'],
    full: ['--largest', '26'],
  },
  { name: 'calling off, and time left', words: ['bench/kernels/control.mjs'], quick: ['--bits', '20'] },
  { name: 'reading an article', words: ['bench/evidence/read-article.mjs'], quick: [] },
  { name: 'reading a folder', words: ['bench/evidence/read-folder.mjs'], quick: ['--articles', '500'] },
  { name: 'a million variants, killed and resumed', words: ['bench/sweep/million.mjs'], quick: ['--runs', '1'] },
  { name: 'the workbench in a browser', words: ['bench/workbench/workbench.mjs'], quick: null },
  { name: 'conflicts too large to list', words: ['bench/symbolic.ts'], quick: ['--quick'] },
];

const isQuick = process.argv.includes('--quick');
const isFull = process.argv.includes('--full');
const start = Date.now();
let failed = 0;
let left = 0;
for (const { name, words, quick, full = [] } of benchmarks) {
  const more = isQuick ? quick : isFull ? full : [];
  console.log(`\n${name} (Node ${process.version}, ${process.platform}-${process.arch})`);
  if (more === null) {
    left += 1;
    console.log('left out with --quick');
    continue;
  }
  const { code } = await runChild(process.execPath, [...words, ...more], { cwd: root, show: true });
  if (code !== 0) failed += 1;
}
console.log(`\n${secondsSince(start)} in all`);
console.log(`${benchmarks.length - left - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
