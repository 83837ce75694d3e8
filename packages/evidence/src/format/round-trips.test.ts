// Every exchange format out and in again, with CR LF, emoji, combining marks and the last character; and what is refused.

import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bibliography,
  type StatementRecord,
  achTable,
  anchorAt,
  buildDocument,
  offsetMap,
  parleyCodes,
  readAnnotations,
  readBibtex,
  readCitron,
  readCodebook,
  readCsl,
  readCsv,
  readProject,
  statementsTable,
  writeAnnotations,
  writeBibtex,
  writeCitron,
  writeClaimReviews,
  writeCodebook,
  writeCsl,
  writeCsv,
  writeDoccano,
  writeProject,
  writeXaif,
} from '../index.js';
import { unknownBibliography } from '../document/build-document.js';
import { archiveLimits } from './archive.js';

const text = 'Line one\r\n😀 “e\u0301tape” 👩‍👩‍👧 said Vell\r\nlast: 🎻';
const original = { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' } as const;
const source = buildDocument({ text, original });
const span = (words: string) => anchorAt(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
const statement: StatementRecord = {
  id: `${source.id}:p1`,
  document: source.id,
  holderAnchor: span('Vell'),
  cueAnchor: span('said'),
  content: [span('“e\u0301tape”'), span('last: 🎻')],
  holder: 'Vell',
  speaksFor: null,
  capacity: null,
  anonymous: false,
  addressee: null,
  about: [],
  object: null,
  act: 'offer',
  form: 'direct',
  voice: 'attributed',
  modality: 'asserted',
  repeats: false,
  negated: false,
  time: null,
  channel: null,
  occasion: null,
  place: null,
  proposition: '=cmd|x, "étape"\nnext',
  rule: null,
  confidence: 0.9,
};
const maker = { generator: 'parley', created: '2025-01-02T03:04:05Z', creator: 'ann' };

describe('offsets', () => {
  test('a, emoji, b: b is at unit 3 and code point 2', () => {
    const map = offsetMap('a😀b');
    expect([map.toCodePoint(3), map.toUnit(2), map.toCodePoint(4), map.toUnit(3), map.toCodePoint(2)]).toEqual([
      2, 3, 3, 4, 1,
    ]);
  });

  test('agree with counting characters one by one, lone halves too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (any) => {
        const map = offsetMap(any);
        let unit = 0;
        [...any].forEach((character, index) => {
          expect([map.toCodePoint(unit), map.toUnit(index)]).toEqual([index, unit]);
          unit += character.length;
        });
        expect([map.toCodePoint(unit), map.toUnit([...any].length)]).toEqual([[...any].length, unit]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

test('Web Annotation: spans come back exactly, also by quote alone, and an absent quote is an orphan', () => {
  const json = writeAnnotations(source, [statement], [], maker);
  const [read] = readAnnotations(json, source).value ?? [];
  expect(read?.anchors).toEqual([statement.holderAnchor, statement.cueAnchor, ...statement.content]);
  expect(read).toMatchObject({ motivation: 'identifying', creator: 'ann', orphaned: false });
  const moved = buildDocument({ text: `Correction: 🎈\n${text}`, original });
  const [again] = readAnnotations(json, moved).value ?? [];
  expect(again?.anchors.map(({ exact }) => exact)).toEqual(['Vell', 'said', '“e\u0301tape”', 'last: 🎻']);
  const gone = readAnnotations(json, buildDocument({ text: 'Nothing of it.', original }));
  expect(gone.value?.[0]?.orphaned).toBe(true);
  expect(gone.diagnostics.every(({ code }) => code === 'P5021')).toBe(true);
});

test('CSV: commas, quotes, line ends and formulas come back; a spreadsheet sees no formula', () => {
  const table = statementsTable([statement]);
  const csv = writeCsv(table);
  expect(csv).toContain("'=cmd|x");
  expect(readCsv(csv).value).toEqual(table);
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    expect(writeCsv({ columns: ['a'], rows: [[`${start}1+1`]] })).toContain(`'${start}`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 })), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const any = { columns: ['a', 'b'], rows };
        expect(readCsv(writeCsv(any)).value).toEqual(any);
      },
    ),
    { seed: 11, numRuns: 200 },
  );
  expect(readCsv('a,b\r\n1\r\n').diagnostics[0]?.values['problem']).toBe('row 2');
  expect(achTable({ hypotheses: ['h1', 'h2'], rows: [{ evidence: 'e', weight: 1, cells: ['I'] }] }).rows).toEqual([
    ['e', '1', 'I', 'NA'],
  ]);
});

const bibliography: Bibliography = {
  ...unknownBibliography,
  type: 'article-newspaper',
  title: 'Über 50% & {braces} \\ #1 💧',
  author: [
    { family: 'de la Ñuz', given: 'Zoé' },
    { literal: 'Weir and River Desk' },
    { family: 'Maresh', given: null },
  ],
  'container-title': 'Halm Post',
  issued: '2025-09-05',
  accessed: '2025-09',
  URL: 'https://example.org/a_b?x=1%20&y={z}',
  note: 'a_b ~ c^d $',
};

test('CSL-JSON: every field comes back, unknown ones as unknown', () => {
  expect(
    readCsl(
      writeCsl([
        { id: 's1', bibliography },
        { id: 's2', bibliography: unknownBibliography },
      ]),
    ).value,
  ).toEqual([
    { id: 's1', bibliography },
    { id: 's2', bibliography: unknownBibliography },
  ]);
});

test('BibTeX: every field comes back; foreign files are read; an unclosed entry is refused', () => {
  const sane = { ...bibliography, URL: 'https://example.org/a_b?x=1%20&y' };
  expect(readBibtex(writeBibtex([{ id: 's1', bibliography: sane }])).value).toEqual([{ id: 's1', bibliography: sane }]);
  const foreign =
    '@comment{x}\n@article{k1, author = "J{\\"o}rg M\\"uller and {The Weir, Inc.}", title={{Weir} talks}, year = 2024, month = 3,}\n';
  expect(readBibtex(foreign).value?.[0]).toMatchObject({
    id: 'k1',
    bibliography: {
      author: [{ family: 'Müller', given: 'Jörg' }, { literal: 'The Weir, Inc.' }],
      title: 'Weir talks',
      issued: '2024-03',
    },
  });
  expect(readBibtex('@article{k, title = {x').diagnostics[0]?.code).toBe('P5520');
});

test('Citron JSON: code point spans come back as ours; a span that does not fit its text is left out', () => {
  const json = writeCitron(source, [statement]);
  expect(readCitron(json, source).value).toEqual([
    {
      id: statement.id,
      cue: statement.cueAnchor,
      sources: [statement.holderAnchor],
      contents: statement.content,
      confidence: 0.9,
    },
  ]);
  const wrong = readCitron(json.replace('"text": "Vell"', '"text": "Tarn"'), source);
  expect([wrong.value, wrong.diagnostics[0]?.code]).toEqual([[], 'P5523']);
});

test('REFI-QDA codebook: codes nest and come back', () => {
  expect(readCodebook(writeCodebook(parleyCodes, 'Parley')).value).toEqual(parleyCodes);
});

test('REFI-QDA project: text to the last character, positions, codes, cases and links come back', () => {
  const written = writeProject([source], [statement], {
    name: 'Weir',
    user: 'ann',
    at: '2025-01-02T03:04:05Z',
    origin: 'Parley',
  });
  expect(written.diagnostics.map(({ code }) => code)).toEqual(['P5524']);
  const { value } = readProject(written.value ?? new Uint8Array());
  expect(value?.sources[0]?.text).toBe(text);
  expect(value?.sources[0]?.selections.map(({ exact, start, codes }) => [exact, start, codes])).toEqual([
    ['Vell', text.indexOf('Vell'), ['role/holder']],
    ['said', text.indexOf('said'), ['role/cue']],
    ['“e\u0301tape”', text.indexOf('“'), ['role/content', 'act/offer', 'voice/attributed']],
    ['last: 🎻', text.indexOf('last'), ['role/content', 'act/offer', 'voice/attributed']],
  ]);
  expect([value?.cases, value?.links.map(({ name }) => name), value?.codes]).toEqual([
    ['Vell'],
    ['holder', 'cue'],
    parleyCodes,
  ]);
  const again = writeProject([source], [statement], {
    name: 'Weir',
    user: 'ann',
    at: '2025-01-02T03:04:05Z',
    origin: 'Parley',
  });
  expect(again.value).toEqual(written.value);
});

describe('hostile input', () => {
  const problemOf = (bytes: Uint8Array) => readProject(bytes).diagnostics.map(({ code }) => code);

  test.each(['../evil.txt', '/etc/x', 'a/../../x', 'C:\\x', 'a\\..\\b'])(
    'an entry called %s refuses the archive',
    (name) => {
      expect(problemOf(zipSync({ 'project.qde': strToU8('<Project/>'), [name]: strToU8('x') }))).toEqual(['P5521']);
    },
  );

  test('a bomb is refused before it is unpacked', () => {
    expect(problemOf(zipSync({ 'project.qde': new Uint8Array(4 * archiveLimits.ratioFrom) }, { level: 9 }))).toEqual([
      'P5521',
    ]);
  });

  test('entities, document types and endless nesting are refused', () => {
    const laughs =
      '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><CodeBook>&b;</CodeBook>';
    for (const xml of [
      laughs,
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><CodeBook/>',
      '<a>'.repeat(100_000),
      '<CodeBook>&nope;</CodeBook>',
      '<CodeBook><a></CodeBook>',
      '',
    ]) {
      expect(readCodebook(xml).diagnostics.map(({ code }) => code)).toEqual(['P5522']);
    }
  });

  test('any text or bytes give a value or a diagnostic and never throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
        fc.uint8Array({ maxLength: 200 }),
        (any, bytes) => {
          for (const outcome of [
            readAnnotations(any, source),
            readCitron(any, source),
            readCsl(any),
            readBibtex(`@a{${any}`),
            readCsv(any),
            readCodebook(any),
            readProject(bytes),
          ]) {
            expect(outcome.value === null ? outcome.diagnostics.length > 0 : true).toBe(true);
          }
        },
      ),
      { seed: 3, numRuns: 150 },
    );
  });
});

test('one-way exports: no rating, argument nodes, labels in code points', () => {
  expect(writeClaimReviews([statement], [source], 'Parley')).not.toContain('reviewRating');
  const { AIF } = JSON.parse(writeXaif([statement], [])) as { AIF: { nodes: { type: string }[]; edges: unknown[] } };
  expect(AIF.nodes.map(({ type }) => type)).toEqual(['I', 'L', 'YA']);
  const { label } = JSON.parse(writeDoccano([source], [statement])) as { label: [number, number, string][] };
  expect(label.map(([start, end]) => [...text].slice(start, end).join(''))).toEqual([
    '“e\u0301tape”',
    'said',
    'Vell',
    'last: 🎻',
  ]);
});
