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

const sentence = 'The council said that the old bridge would be closed in winter.';
const first = 'Halm voted on Monday.';
const last = 'Nobody in Ostrel had been asked.';
const anchored = `${first} ${sentence} ${last}`;
const whole = anchorAt(anchored, { start: first.length + 1, end: first.length + 1 + sentence.length });

test.each([
  ['moved behind the next sentence', `${first} ${last} ${sentence}`, 'orphaned'],
  ['moved with its neighbour', `${sentence} ${last} ${first}`, 'moved'],
  ['one neighbour rewritten', `Halm has decided, it seems. ${sentence} ${last}`, 'moved'],
  ['copied to the end', `${anchored} ${sentence}`, 'kept'],
  ['copied in front', `${sentence} ${anchored}`, 'moved'],
  ['deleted, while the same words stand elsewhere', `${first} ${last} Later: ${sentence} So it was.`, 'orphaned'],
  ['deleted', `${first} ${last}`, 'orphaned'],
  ['a word changed', anchored.replace('winter', 'spring'), 'orphaned'],
  ['line ends changed', anchored.replaceAll('. ', '.\r\n'), 'orphaned'],
])('%s', (_, text, kind) => {
  const found = reAnchor(whole, text);
  expect(found.kind).toBe(kind);
  if (found.kind !== 'orphaned') {
    expect(text.slice(found.anchor.start, found.anchor.end)).toBe(sentence);
    // Never the copy: the surroundings beside it are the ones it had.
    expect(text.slice(found.anchor.end).startsWith(` ${last}`)).toBe(true);
  }
});

test('accents written apart are other characters: an orphan, and no place that only looks alike', () => {
  const composed = 'Mayor Zoé Étienne said no. The rest is silence.';
  const found = reAnchor(anchorAt(composed, { start: 6, end: 17 }), composed.normalize('NFD'));
  expect(found).toMatchObject({ kind: 'orphaned', reason: 'absent' });
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
