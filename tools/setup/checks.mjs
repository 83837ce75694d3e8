// Everything that `npm test` runs once the clone is set up. A failing check does not hide the later ones; the last line
// is the sum. With words (`npm test -- packages/engine`) only the tests whose path holds one of them run.

import { runJourneys } from './check-journeys.mjs';
import { runLockfile } from './check-lockfile.mjs';
import { runTests } from './check-tests.mjs';
import { runTool } from './check-tool.mjs';
import { runOnNode20 } from './check-node20.mjs';
import { runWhole } from './check-start.mjs';
import { secondsSince } from './progress.mjs';

/**
 * @typedef {object} CheckResult
 * @property {number} passed
 * @property {number} failed
 * @property {string} output shown when something failed
 * @property {string} [note] shown in any case
 */

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<CheckResult>} run
 */

const workbench = 'packages/workbench';

/** @type {readonly Check[]} */
const everyCheck = [
  { name: 'the lockfile installs as it is', run: runLockfile },
  {
    name: 'format (npm run format mends it)',
    run: () => runTool('@biomejs/biome/bin/biome', ['format', '.', '--reporter=summary']),
  },
  {
    name: 'lint',
    run: () =>
      runTool('oxlint/bin/oxlint', [
        '--type-aware',
        '--tsconfig',
        'tsconfig.tests.json',
        '--ignore-pattern',
        `${workbench}/**`,
      ]),
  },
  { name: 'types of the tests', run: () => runTool('typescript/bin/tsc', ['-p', 'tsconfig.tests.json']) },
  { name: 'types of the scripts', run: () => runTool('typescript/bin/tsc', ['-p', 'tsconfig.scripts.json']) },
  {
    name: 'lint of the workbench',
    run: () => runTool('oxlint/bin/oxlint', ['--type-aware', '--tsconfig', `${workbench}/tsconfig.json`, workbench]),
  },
  { name: 'types of the workbench', run: () => runTool('typescript/bin/tsc', ['-p', workbench]) },
  {
    name: 'unused files, exports and dependencies',
    run: () => runTool('knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  },
  { name: 'the whole program', run: runWhole },
  { name: 'tests', run: () => runTests({ filters: [] }) },
  { name: 'journeys in a browser', run: runJourneys },
  { name: 'tests on Node 20', run: runOnNode20 },
];

const words = process.argv.slice(2);
const checks =
  words.length === 0 ? everyCheck : [{ name: `tests of ${words.join(', ')}`, run: () => runTests({ filters: words }) }];

const start = Date.now();
let passed = 0;
let failed = 0;
/** @type {string[]} */
const failures = [];
for (const [index, { name, run }] of checks.entries()) {
  const checkStart = Date.now();
  console.log(`[${index + 1}/${checks.length}] ${name} …`);
  const result = await run();
  passed += result.passed;
  failed += result.failed;
  if (result.note !== undefined) console.log(`      ${result.note}`);
  if (result.failed > 0) {
    failures.push(name);
    console.log(result.output.trimEnd());
  }
  const verdict = result.failed === 0 ? 'ok' : 'FAILED';
  console.log(`[${index + 1}/${checks.length}] ${verdict}, ${result.passed} passed, ${secondsSince(checkStart)}`);
}
console.log(`\nNode ${process.version}, ${secondsSince(start)} in all`);
if (failures.length > 0) console.log(`failed: ${failures.join(' · ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
