// The tests that mutants of the definitions must fail: the engine's own, without the kernels.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['parley-source'] },
  ssr: { resolve: { conditions: ['parley-source'] } },
  test: {
    include: ['packages/engine/src/{concepts,verdict,reference,coalition,status-quo,horizon}/**/*.test.ts'],
    testTimeout: 60_000,
    setupFiles: ['tools/mutation/first-failure.ts'],
    isolate: false,
  },
});
