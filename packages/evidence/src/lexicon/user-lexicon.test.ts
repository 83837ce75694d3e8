// A user's rows: what is accepted, what is refused, and that an accepted row is used.

import { expect, test } from 'vitest';
import { buildDocument, openReader, parseLexicon, readDocument } from '../index.js';
import { inflect } from './inflect.js';

const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;

test('a new verb is read in all its forms, a new wording is highlighted', () => {
  const { value } = parseLexicon(
    '{"verbs":[["harrumph","cqs","criticise"]],"wording":[["teapot tempest","loaded","dispute"]]}',
    'mine.json',
  );
  expect(value).not.toBeNull();
  const document = buildDocument({ text: 'Vell harrumphed that the teapot tempest was over.', original });
  const read = readDocument(document, openReader(value ?? undefined));
  expect(read.proposals.map(({ rule, act }) => [rule, act])).toEqual([['verb+that:verb/harrumph', 'criticise']]);
  expect(read.wording.map(({ neutral }) => neutral)).toEqual(['dispute']);
});

test.each([
  ['no JSON', '{', 'file'],
  ['no object', '[]', 'file'],
  ['no list', '{"verbs":{}}', 'verbs'],
  ['capital letters', '{"verbs":[["Say","c"]]}', 'verbs'],
  ['unknown act', '{"nouns":[["plea","t","sing"]]}', 'nouns'],
  ['an expression as wording', '{"wording":[["(a+)+$","loaded",null]]}', 'wording'],
])('%s is refused with its list', (_, json, list) => {
  const { value, diagnostics } = parseLexicon(json, 'mine.json');
  expect(value).toBeNull();
  expect(diagnostics.map(({ code, values }) => [code, values['list']])).toEqual([['P5020', list]]);
});

test.each([
  ['say', ['say', 'says', 'saying', 'said']],
  ['deny', ['deny', 'denies', 'denying', 'denied']],
  ['admit', ['admit', 'admits', 'admitting', 'admitted']],
  ['write', ['write', 'writes', 'writing', 'wrote', 'written']],
  ['agree', ['agree', 'agrees', 'agreeing', 'agreed']],
  ['lie', ['lie', 'lies', 'lying', 'lied']],
])('the forms of "%s"', (verb, forms) => {
  expect(inflect(verb).map(([form]) => form)).toEqual(forms);
});
