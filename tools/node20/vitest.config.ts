// The tests of the packages that must run on Node 20. Left out: tests that need a newer Node, each with its reason.

import { defineConfig } from 'vitest/config';

const packages = ['model', 'lang', 'engine', 'evidence', 'insight', 'report', 'cli'];

// When a test fails, Vitest's own report calls what Node 20 lacks. This runs in Vitest's process alone: the workers, in
// which our code runs, stay as poor as Node 20 is.
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    value: <Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> => {
      const groups = new Map<Key, Item[]>();
      for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
      return groups;
    },
  });
}

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
