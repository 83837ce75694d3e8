// Serves the built workbench once for all journeys, by the program that serves it for people.

import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

interface Served {
  readonly port: number;
  readonly address: (hash: string) => string;
  readonly close: () => Promise<void>;
}

interface ServerModule {
  readonly serveWorkbench: (serving: {
    readonly folder: string;
    readonly casePath: string | null;
    readonly port: number;
  }) => Promise<Served>;
}

/** Built by `npm test` before any journey; the sources of the command line are not compiled by this runner. */
const built = new URL('../../cli/dist/open/workbench-server.js', import.meta.url).href;

/** Serves the built workbench, on a case file where one is given. */
export async function serveOn(casePath: string | null): Promise<Served> {
  const { serveWorkbench } = (await import(built)) as ServerModule;
  // Another build than the common one can be tried without disturbing whoever uses that.
  const folder = process.env['PARLEY_WORKBENCH'] ?? fileURLToPath(new URL('../dist', import.meta.url));
  return serveWorkbench({ folder, casePath, port: 0 });
}

/** Starts the server and passes on which browser to drive. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = process.env['PARLEY_CHROMIUM'];
  if (chromium === undefined)
    throw new Error('`npm test` finds a browser; alone, name one: PARLEY_CHROMIUM=/path/to/it');
  const served = await serveOn(null);
  project.provide('address', `http://127.0.0.1:${served.port}/`);
  project.provide('chromium', chromium);
  return () => served.close();
}
