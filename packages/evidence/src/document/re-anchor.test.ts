// A corrected text: what stays, what moves, what is orphaned.

import { expect, test } from 'vitest';
import { anchorAt } from '../anchor.js';
import { hashOf } from './build-document.js';
import { reAnchor } from './re-anchor.js';

const old = 'Maresh said the weir was safe. Vell said the weir was old. The envoy left.';
const anchor = anchorAt(old, { start: 31, end: 58 });

test.each([
  ['unchanged', old, 'kept', 'Vell said the weir was old.'],
  ['a sentence before', `Halm, Monday. ${old}`, 'moved', 'Vell said the weir was old.'],
  ['rewritten', old.replace('old', 'new'), 'orphaned', null],
  ['quoted twice alike', `${old} ${old}`, 'kept', 'Vell said the weir was old.'],
])('%s', (_, text, kind, exact) => {
  const found = reAnchor(anchor, text);
  expect(found.kind).toBe(kind);
  if (exact !== null) expect(text.slice(found.anchor.start, found.anchor.end)).toBe(exact);
});

test('two equal places with equal surroundings are an orphan, never a guess', () => {
  const found = reAnchor({ start: 0, end: 4, exact: 'Vell', prefix: 'x', suffix: 'y' }, 'a Vell b. c Vell d.');
  expect(found).toMatchObject({ kind: 'orphaned', reason: 'ambiguous' });
});

test('surrogate pairs are never cut by the surroundings', () => {
  const text = `${'😀'.repeat(40)}Vell${'😀'.repeat(40)}`;
  const { prefix, suffix } = anchorAt(text, { start: 80, end: 84 });
  expect(/\p{Cs}/u.test(prefix + suffix)).toBe(false);
});

test('the hash is SHA-256 of the UTF-8 bytes (FIPS 180-4, "abc"; and the digest of "é" by an independent tool)', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hashOf('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
});
