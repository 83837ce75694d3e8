// The tests of the packages that must run on Node 20. Left out: tests that need a newer Node, each with its reason.

import { defineConfig } from 'vitest/config';

const packages = ['model', 'lang', 'engine', 'evidence', 'insight', 'report', 'cli'];

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: { conditions: ['parley-source'] },
  ssr: { resolve: { conditions: ['parley-source'] } },
  test: {
    include: packages.map((name) => `packages/${name}/src/**/*.test.ts`),
    // Laws are statements about the algorithms, not about the Node that runs them: once, on the pinned Node, is enough.
    exclude: ['**/*.laws.test.ts'],
    testTimeout: 60_000,
  },
});
