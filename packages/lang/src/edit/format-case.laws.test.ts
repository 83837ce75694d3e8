// Laws of layout and printing, on the catalog and on variants of it.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Conflict } from '@parley/model';
import { parseCase } from '../case/parse-case.js';
import { printCase } from '../print/print-case.js';
import { commentsOf, formatCase } from './format-case.js';

const catalog = fileURLToPath(new URL('../../../../catalog/', import.meta.url));
const cases = (readdirSync(catalog, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.parley.yaml'))
  .sort()
  .map((path) => ({ path, text: readFileSync(`${catalog}${path}`, 'utf8') }));

const content = (conflict: Conflict | undefined): string =>
  JSON.stringify(conflict, (key, value: unknown) => {
    if (key === 'span') return undefined;
    if (typeof value === 'bigint') return `${value}n`;
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  });

const variants = (text: string): readonly (readonly [string, string])[] => [
  ['as it is', text],
  ['with CR LF', text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\uFEFF${text}`],
  ['with spaces behind every key', text.replace(/:$/gm, ':   ')],
  ['with a comment behind every key', text.replace(/:$/gm, ': # about it')],
  ['with comments between all lines', text.replace(/\n(?= *(?:- )?[a-z_]+:)/g, '\n# between\n')],
];

describe.each(cases)('$path', ({ text }) => {
  test.each(variants(text))(
    'laid out %s: the same conflict and comments, and laying it out again changes nothing',
    (_, variant) => {
      const parsed = parseCase(variant).value;
      const laid = formatCase(variant).value ?? '';
      expect(formatCase(laid).value).toBe(laid);
      expect(content(parseCase(laid).value?.conflict)).toBe(content(parsed?.conflict));
      expect(commentsOf(laid)).toBe(commentsOf(variant));
      expect(laid.startsWith('\uFEFF')).toBe(variant.startsWith('\uFEFF'));
      expect(/\r\n/.test(laid)).toBe(/\r\n/.test(variant));
    },
  );

  test('printed anew: the same conflict, in canonical layout', () => {
    const conflict = parseCase(text).value?.conflict as Conflict;
    const printed = printCase(conflict);
    expect(content(parseCase(printed).value?.conflict)).toBe(content(conflict));
    expect(formatCase(printed).value).toBe(printed);
  });
});

test.each([
  ['a:   b\nc: [ d,e ]\n\n\n\nf:\n    - g\n    -   h # i\n', 'a: b\nc: [d, e]\n\nf:\n  - g\n  - h # i\n'],
  [
    'title: "kept as \\"written\\""\nnote:   >-\n      two\n      lines\n',
    'title: "kept as \\"written\\""\nnote: >-\n  two\n  lines\n',
  ],
])('%j becomes %j', (text, laid) => {
  expect(formatCase(text).value).toBe(laid);
});
