// The published schema is the one made from the table; it takes every case of the catalog and refuses what the reader refuses.

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCase } from '../case/parse-case.js';
import { caseSchema } from './json-schema.js';

const file = fileURLToPath(new URL('../../schema/parley-case.schema.json', import.meta.url));
const catalog = fileURLToPath(new URL('../../../../catalog/', import.meta.url));
const cases = (readdirSync(catalog, { recursive: true }) as string[])
  .filter((path) => path.endsWith('.parley.yaml'))
  .sort()
  .map((path) => ({ path, text: readFileSync(`${catalog}${path}`, 'utf8') }));
const validate = new Ajv2020({
  allowUnionTypes: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
}).compile(caseSchema());

const accepts = (text: string): boolean => validate(parse(text, { version: '1.2', logLevel: 'silent' }));

describe('the schema', () => {
  test('is the one in the file; UPDATE_FIXTURES=1 writes it', () => {
    const made = `${JSON.stringify(caseSchema(), null, 2)}\n`;
    if (process.env['UPDATE_FIXTURES'] === '1') {
      mkdirSync(new URL('../../schema/', import.meta.url), { recursive: true });
      writeFileSync(file, made);
    }
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(made);
  });

  test.each(cases)('takes $path', ({ text }) => {
    expect(accepts(text), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  // Each change takes a case that both accept and breaks one thing; both must refuse it.
  const changes: readonly (readonly [string, (text: string) => string])[] = [
    ['an unknown section', (text) => `${text}\nquestons: []\n`],
    ['no title', (text) => text.replace(/^title:.*\n/m, '')],
    ['another version', (text) => text.replace('parley: 1', 'parley: 2')],
    ['parties as a list', (text) => text.replace(/^parties:\n/m, 'parties: [a]\nsilence:\n')],
    ['a date in words', (text) => `as_of: last autumn\n${text.replace(/^as_of:.*\n/m, '')}`],
    ['two kinds of rule in one', (text) => `${text.replace(/^rules:/m, 'note:')}\nrules: [{never: a, requires: b}]\n`],
    ['a rule of no kind', (text) => `${text.replace(/^rules:/m, 'note:')}\nrules: [{id: a}]\n`],
    [
      'an unknown word for a change',
      (text) => text.replace(/^parties:\n/m, 'parties:\n  zzz: {options: {zzzz: {change: sometimes}}}\n'),
    ],
    [
      'a statement without a holder',
      (text) =>
        text
          .replace(/^statements:\n/m, 'statements:\n  zzz: {says: x, source: y}\n')
          .replace(/^(?![\s\S]*statements:)/, 'statements: {zzz: {says: x}}\n'),
    ],
  ];
  test.each(changes)('and the reader refuse %s', (_, change) => {
    for (const { path, text } of cases) {
      expect(accepts(change(text)), path).toBe(false);
      expect(parseCase(change(text)).value, path).toBeNull();
    }
  });

  test('takes what the reader takes without quotes: numbers, truth values and empty places', () => {
    const text =
      'parley: 1\ntitle: 2025\nas_of: 2025\nnote:\nparties: {1: {name: true, options: {no: 12, 2025-09-05: x}}, b: }\npreferences: {1: {weights: {no: 1.5}}}\n';
    expect(accepts(text), JSON.stringify(validate.errors)).toBe(true);
    expect(parseCase(text).value?.conflict.dms.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'true'],
      ['b', 'b'],
    ]);
  });
});
