// Folders are walked in name order, hidden and foreign files passed over, and what is missing is said.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  const found = [...walk([folder])];
  expect(found.slice(0, -1).map(({ path }) => path.slice(folder.length + 1))).toEqual(['a.md', 'b/c.html', 'z.txt']);
  expect(found.at(-1)).toEqual({
    kind: 'folder',
    path: folder,
    files: 3,
    passedOver: { hidden: 1, others: 1, links: 0 },
  });
});

test('a named file is read whatever it is called; missing and empty are told apart', () => {
  const kinds = [...walk([join(folder, 'photo.jpg'), join(folder, 'none.txt'), join(folder, 'empty'), '-'])].map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['file', 'failed', 'folder', 'file']);
});

test('links to files are read, links to folders are counted, links to nowhere or to themselves are told', () => {
  const linked = mkdtempSync(join(tmpdir(), 'parley-links-'));
  symlinkSync(join(folder, 'z.txt'), join(linked, 'a.txt'));
  symlinkSync(linked, join(linked, 'b'));
  symlinkSync('nowhere', join(linked, 'c.txt'));
  symlinkSync('d.txt', join(linked, 'd.txt'));
  const found = [...walk([linked])];
  rmSync(linked, { recursive: true });
  expect(found.map(({ kind }) => kind)).toEqual(['file', 'failed', 'failed', 'folder']);
  expect(found.at(-1)).toMatchObject({ passedOver: { links: 1 } });
  expect(found.flatMap((each) => (each.kind === 'failed' ? [each.problem] : []))).toEqual([
    'there is no such file.',
    'its links lead round in a circle.',
  ]);
});
