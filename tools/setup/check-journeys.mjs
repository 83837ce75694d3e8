// The journeys of the workbench in a real browser: found or installed first, and named in the note.

import { findChromium } from './chromium.mjs';
import { runTests } from './check-tests.mjs';

/** @returns {Promise<import('./checks.mjs').CheckResult>} */
export async function runJourneys() {
  const found = await findChromium();
  if ('trouble' in found) return { passed: 0, failed: 1, output: found.trouble };
  process.env['PARLEY_CHROMIUM'] = found.path;
  const result = await runTests({ filters: [], config: 'packages/workbench/journeys/vitest.config.ts' });
  return { ...result, note: `in ${found.path} (${found.how})` };
}
