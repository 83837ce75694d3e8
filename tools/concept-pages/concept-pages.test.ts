// The generated parts of docs/concepts are what the registry and the concept files say, and every concept has its page.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { conceptIds } from '@parley/engine';
import { renewed } from './concept-pages.js';

const folder = fileURLToPath(new URL('../../docs/concepts/', import.meta.url));

it.each(readdirSync(folder).sort())('%s is up to date', async (page) => {
  await expect(renewed(readFileSync(folder + page, 'utf8'))).toMatchFileSnapshot(folder + page);
});

it.each(conceptIds)('%s has a page', (id) => {
  expect(existsSync(`${folder}${id}.md`)).toBe(true);
});
