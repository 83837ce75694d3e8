// The generated parts of docs/concepts are what the registry and the concept files say, and every concept has its page.

import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { conceptIds } from '@parley/engine';
import { renewPages } from './generate.mjs';

it('docs/concepts is up to date; `node tools/concept-pages/generate.mjs` renews it', () => {
  expect(renewPages(true)).toEqual([]);
});

it.each(conceptIds)('%s has a page', (id) => {
  expect(existsSync(new URL(`../../docs/concepts/${id}.md`, import.meta.url))).toBe(true);
});
