// Laws of reading: whatever the text, nothing throws, every span lies in the text, sentences and voices keep their order.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAt, buildDocument, openReader, readDocument, reAnchor } from './index.js';

const reader = openReader();
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;

const piece = fc.constantFrom(
  'Maresh',
  ' said',
  ' that',
  ' “',
  '”',
  '"',
  "'",
  ',',
  '.',
  ' he',
  ' told',
  ' reporters',
  ' and',
  ' Vell',
  ':',
  '\n\n',
  '\r\n',
  ' according to',
  ' who',
  ' was',
  ' criticised by',
  ' the',
  ' refusal to',
  ' is expected to',
  ' –',
  '😀',
  '\u200b',
  '\u202e',
  ' مرحبا',
  '\u0000',
  ' could',
  '?',
  ' (',
  ')',
  ' e\u0301',
);

const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text is read without a throw, and every span lies in it', () => {
  fc.assert(
    fc.property(text, (given) => {
      const read = readDocument(buildDocument({ text: given, original }), reader);
      const spans = [
        ...read.sentences,
        ...read.mentions,
        ...read.voices,
        ...read.wording,
        ...read.proposals.flatMap(({ content }) => content),
      ];
      for (const { start, end } of spans) expect(0 <= start && start <= end && end <= given.length).toBe(true);
    }),
    { seed: 20250905, numRuns: 300 },
  );
});

test('sentences stand in order without overlap, and voices cover each of them exactly', () => {
  fc.assert(
    fc.property(text, (given) => {
      const { sentences, voices } = readDocument(buildDocument({ text: given, original }), reader);
      sentences.forEach((sentence, i) => expect(sentence.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0));
      const covered = voices.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(covered).toBe(sentences.reduce((sum, { start, end }) => sum + end - start, 0));
    }),
    { seed: 20250906, numRuns: 300 },
  );
});

test('equal texts give equal readings, whatever was read between', () => {
  const document = buildDocument({ text: 'Vell said no. “Never,” he added. Maresh wants him to come.', original });
  const first = JSON.stringify(readDocument(document, reader));
  readDocument(buildDocument({ text: 'Something else, Okoro said.', original }), reader);
  expect(JSON.stringify(readDocument(document, reader))).toBe(first);
});

test('an anchor in an unchanged text is kept, behind an insertion it moves, and it never lands on other words', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 120 }),
      fc.nat(119),
      fc.nat(20),
      fc.string({ maxLength: 20 }),
      (given, from, size, inserted) => {
        const start = Math.min(from, given.length - 1);
        const anchor = anchorAt(given, { start, end: Math.min(given.length, start + size + 1) });
        expect(reAnchor(anchor, given).kind).toBe('kept');
        const later = reAnchor(anchor, inserted + given);
        if (later.kind !== 'orphaned')
          expect((inserted + given).slice(later.anchor.start, later.anchor.end)).toBe(anchor.exact);
      },
    ),
    { seed: 20250907, numRuns: 300 },
  );
});
