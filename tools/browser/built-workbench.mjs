// The built workbench in a browser, for pictures and measurements: served by the program that serves it for people.

import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../setup/chromium.mjs';
import { root } from '../setup/root.mjs';

/**
 * Runs with a browser and the address of the workbench, and closes both.
 * @template Result
 * @param {(browser: import('playwright-core').Browser, address: string) => Promise<Result>} run
 * @returns {Promise<Result>}
 */
export async function withWorkbench(run) {
  const folder = process.env['PARLEY_WORKBENCH'] ?? join(root, 'packages/workbench/dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error('the workbench is not built; `npm test` builds it');
  const found = await findChromium();
  if ('trouble' in found) throw new Error(found.trouble);
  const { serveWorkbench } = await import('../../packages/cli/dist/open/workbench-server.js');
  const served = await serveWorkbench({ folder, casePath: null, port: 0 });
  // Build machines often forbid a browser's sandbox, and nothing of the browser may speak to the network by itself.
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
  const browser = await chromium.launch({ executablePath: found.path, args });
  try {
    return await run(browser, `http://127.0.0.1:${served.port}/`);
  } finally {
    await browser.close();
    await served.close();
  }
}
