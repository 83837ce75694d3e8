// Every row of the element table has a test that names it, and docs/evidence-rows.md tells where each lives.

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const packages = new URL('../../', import.meta.url);

test('rows 1 to 60 each have a test titled "row N:" and a line in the table', () => {
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^[a-z]+[\\/]src[\\/].*\.test\.ts$/.test(path),
  );
  const named = new Set(
    files.flatMap((path) =>
      [...readFileSync(new URL(path.replaceAll('\\', '/'), packages), 'utf8').matchAll(/\(\s*['"`]row (\d+):/g)].map(
        ([, row]) => Number(row),
      ),
    ),
  );
  const rows = Array.from({ length: 60 }, (_, index) => index + 1);
  expect(rows.filter((row) => !named.has(row))).toEqual([]);
  const table = readFileSync(new URL('../docs/evidence-rows.md', packages), 'utf8')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line));
  expect(table.map((line) => Number(line.split('|')[1]))).toEqual(rows);
  expect(
    table.every((line) => (line.split('|')[3] ?? '').trim() !== '' && /test\.ts/.test(line.split('|')[4] ?? '')),
  ).toBe(true);
});
