// Folders are walked in name order, hidden and foreign files passed over, and what is missing is said.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { walk } from './walk.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-walk-'));
mkdirSync(join(folder, 'b'));
mkdirSync(join(folder, 'empty'));
for (const name of ['z.txt', 'a.md', '.hidden.txt', 'photo.jpg', 'b/c.html']) writeFileSync(join(folder, name), 'x');
afterAll(() => rmSync(folder, { recursive: true }));

test('a folder gives its readable files, deep and in order', () => {
  expect([...walk([folder])].map(({ path }) => path.slice(folder.length + 1))).toEqual(['a.md', 'b/c.html', 'z.txt']);
});

test('a named file is read whatever it is called; missing and empty are told apart', () => {
  const kinds = [...walk([join(folder, 'photo.jpg'), join(folder, 'none.txt'), join(folder, 'empty'), '-'])].map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['file', 'failed', 'empty', 'file']);
});
