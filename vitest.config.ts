// One test run for all packages. Packages resolve to their sources, so that no build is needed to test.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['parley-source'] },
  ssr: { resolve: { conditions: ['parley-source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'catalog/**/*.test.ts'],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
