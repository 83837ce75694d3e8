// Mutation test of the definitions: each mutant of a concept, verdict, reference, coalition, status quo or horizon file
// must fail a test. `node tools/mutation/run.mjs` runs all; `--share 3/20` a third twentieth of the files, for CI;
// `--only coalition` one folder. Exit code 1 below the score that tools/mutation/stryker.config.json asks for.

import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const engine = 'packages/engine/src';
const folders = ['concepts', 'verdict', 'reference', 'coalition', 'status-quo', 'horizon'];

/** The value after a flag, or null. @param {string} flag */
function argument(flag) {
  const at = process.argv.indexOf(flag);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

const only = argument('--only');
const [share = 1, shares = 1] = (argument('--share') ?? '1/1').split('/').map(Number);
const files = folders
  .filter((folder) => only === null || folder === only)
  .flatMap((folder) => readdirSync(`${root}${engine}/${folder}`).map((file) => `${engine}/${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort()
  .filter((_, index) => index % shares === share - 1);

const settings = JSON.parse(readFileSync(new URL('./stryker.config.json', import.meta.url), 'utf8'));
process.chdir(root);
const results = await new Stryker({ ...settings, mutate: files }).runMutationTest();
const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
const counted = results.filter(
  ({ status }) => status !== 'Ignored' && status !== 'CompileError' && status !== 'RuntimeError',
).length;
const score = counted === 0 ? 100 : (100 * killed) / counted;
console.log(
  `${files.length} files, ${counted} mutants, ${killed} killed: ${score.toFixed(1)} % (asked: ${settings.thresholds.break} %)`,
);
process.exitCode = score < settings.thresholds.break ? 1 : 0;
