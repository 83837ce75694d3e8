// Runs the journeys against the built workbench; `npm test` builds it first and names a Chromium.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: {
    include: ['packages/workbench/journeys/**/*.journey.ts'],
    globalSetup: ['packages/workbench/journeys/served.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
