// The benchmarks, as a table: a new one is one row. Each prints its own lines; `--quick` measures a share that fits CI.

import { runChild } from './child.mjs';
import { secondsSince } from './progress.mjs';
import { root } from './root.mjs';

/**
 * @typedef {object} Benchmark
 * @property {string} name
 * @property {readonly string[]} words what Node is called with, from the root
 * @property {readonly string[]} quick further words with `--quick`
 */

/** @type {readonly Benchmark[]} */
const benchmarks = [{ name: 'kernels', words: ['bench/kernels/bench.mjs'], quick: ['--largest', '20', '--runs', '2'] }];

const isQuick = process.argv.includes('--quick');
const start = Date.now();
let failed = 0;
for (const { name, words, quick } of benchmarks) {
  console.log(`${name} (Node ${process.version}, ${process.platform}-${process.arch})`);
  const { code } = await runChild(process.execPath, [...words, ...(isQuick ? quick : [])], { cwd: root, show: true });
  if (code !== 0) failed += 1;
}
console.log(`\n${secondsSince(start)} in all`);
console.log(`${benchmarks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
