// What comes in at the edge: encodings, formats, and inputs made to harm. The thread is replaced by a call in place.

import { expect, test } from 'vitest';
import type { Outcome } from '@parley/model';
import { type SourceDocument, placesOf, readProject } from '@parley/evidence';
import { decodeText, formatOf, htmlDepth, readMarkdown, readingLimits } from '@parley/evidence/reading';
import { readHtml } from '@parley/evidence/reading/html';
import { readPdf } from '@parley/evidence/reading/pdf';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sourceFromBytes } from './read-source.js';
import type { ReadingThread } from './reading-thread.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const inPlace: ReadingThread = {
  read: async (work) => {
    switch (work.kind) {
      case 'pdf':
        return { id: 1, kind: 'pdf', outcome: await readPdf(work.bytes, pdfjs) };
      case 'html':
        return { id: 1, kind: 'html', page: readHtml(work.source, readingLimits.characters) };
      case 'markdown':
        return { id: 1, kind: 'markdown', page: readMarkdown(work.source, readingLimits.characters) };
      case 'project':
        return { id: 1, kind: 'project', outcome: readProject(work.bytes) };
    }
  },
  close: async () => undefined,
};

const read = (bytes: Uint8Array, name: string): Promise<Outcome<SourceDocument>> =>
  sourceFromBytes(bytes, name, name, inPlace, '2025-09-06');
const codes = ({ diagnostics }: Outcome<unknown>): readonly string[] => diagnostics.map(({ code }) => code);

const english =
  'The minister said that the weir would stay shut until the treaty was signed by both of the governments.';

test.each([
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('Grüße')]), 'Grüße', 'utf-8'],
  ['UTF-16 little endian', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x20, 0x04]), 'AР', 'utf-16le'],
  ['UTF-16 big endian', new Uint8Array([0xfe, 0xff, 0, 0x41, 0x04, 0x20]), 'AР', 'utf-16be'],
  [
    'UTF-16 without a mark',
    new Uint8Array([...'Vell said no.'].flatMap((letter) => [letter.charCodeAt(0), 0])),
    'Vell said no.',
    'utf-16le',
  ],
  [
    'Windows-1252',
    new Uint8Array([0x93, ...utf8('No,'), 0x94, ...utf8(' said Andr'), 0xe9, ...utf8(' in the caf'), 0xe9, 0x2e]),
    '“No,” said André in the café.',
    'windows-1252',
  ],
  [
    'Windows-1251',
    new Uint8Array([
      0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0, 0xf3, 0x2c, 0x20, 0xe4, 0xee,
      0xec, 0xe0,
    ]),
    'Привет министру, дома',
    'windows-1251',
  ],
])('decodes %s', (_, bytes, text, encoding) => {
  expect(decodeText(bytes)).toMatchObject({ text, encoding, damaged: 0 });
});

test('a declared encoding counts, a broken byte is shown and counted', () => {
  expect(decodeText(new Uint8Array([0xe4, 0xf6]), 'iso-8859-2').encoding).toBe('iso-8859-2');
  const broken = decodeText(
    new Uint8Array([...utf8('Grüße aus dem Süden, schöne Größe '), 0xff, ...utf8(' für alle')]),
  );
  expect([broken.encoding, broken.damaged]).toEqual(['utf-8', 1]);
});

test('formats are told by their first bytes, then by their names', () => {
  expect(formatOf('a.txt', utf8('%PDF-1.4 …'))).toBe('pdf');
  expect(formatOf(null, utf8('<!DOCTYPE html><p>x'))).toBe('html');
  expect(formatOf('a.md', utf8('# x'))).toBe('markdown');
  expect(
    formatOf(
      'a.bin',
      new Uint8Array(200).map((_, i) => (i % 7) + 1),
    ),
  ).toBeNull();
});

test('HTML: the article stays, menus and scripts go, nothing is executed, the citation is read', async () => {
  const page = `<html lang="en"><head><title>Weir shut</title><meta name="author" content="R. Penn"><script>globalThis.harmed = 1</script></head>
    <body onload="globalThis.harmed=2"><nav><a href="/">Home</a></nav><article><h1>Weir shut</h1><p>${english} ${english}</p>
    <p>“We wait,” said Dorian Vell.<img src=x onerror="globalThis.harmed=3"></p></article><footer>© all rights</footer></body></html>`;
  const { value, diagnostics } = await read(utf8(page), 'weir.html');
  expect(diagnostics).toEqual([]);
  expect(value?.text).toContain('“We wait,” said Dorian Vell.');
  expect(value?.text).not.toContain('Home');
  expect(value?.text).not.toContain('harmed');
  expect((globalThis as Record<string, unknown>)['harmed']).toBeUndefined();
  expect(value?.bibliography.author).toEqual([{ literal: 'R. Penn' }]);
  expect(value?.bibliography.issued).toBeNull();
  expect(value?.blocks[0]?.role).toBe('headline');
  expect(value?.original.bytes).toBe(utf8(page).length);
});

test('HTML nested beyond reason is refused with its depth', async () => {
  const deep = `<html><body>${'<div>'.repeat(100_000)}x`;
  expect(htmlDepth(deep)).toBeGreaterThanOrEqual(100_000);
  const outcome = await read(utf8(deep), 'deep.html');
  expect([outcome.value, ...codes(outcome)]).toEqual([null, 'P5009']);
});

test('Markdown keeps its headings, items and quotations, and loses its marks', () => {
  const { text, blocks } = readMarkdown(
    '# Weir *shut*\n\nVell said [no](https://example.org).\n\n- one\n- two\n\n> “Never.”',
    10_000,
  );
  expect(text).toBe('Weir shut\n\nVell said no.\n\none\n\ntwo\n\n“Never.”');
  expect(blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'listItem', 'listItem', 'quotation']);
});

test('PDF: lines join to paragraphs, every page knows its place', async () => {
  const { value } = await read(
    pdf([['The minister said that the weir', 'would stay shut.'], ['“We wait,” said Vell.']]),
    'weir.pdf',
  );
  expect(value?.text).toBe('The minister said that the weir would stay shut.\n\n"We wait," said Vell.');
  expect(value?.pages.map(({ page, start, end }) => [page, value.text.slice(start, end)])).toEqual([
    [1, 'The minister said that the weir would stay shut.'],
    [2, '"We wait," said Vell.'],
  ]);
});

test('PDF: every run of words has its place in points, as its stream sets them', async () => {
  const { value } = await read(pdf([['The minister said that the weir', 'would stay shut.']]), 'weir.pdf');
  expect(value?.pages[0]).toMatchObject({ width: 612, height: 792 });
  const at = value?.text.indexOf('would') ?? 0;
  const places = value === null || value === undefined ? [] : placesOf(value, { start: at - 5, end: at + 5 });
  // The stream begins at 72, 720 and moves down 14 points a line; its letters are 12 points high.
  expect(places.map(({ page, y, height }) => [page, y, height])).toEqual([
    [1, 720, 12],
    [1, 706, 12],
  ]);
  expect(places[1]?.x).toBe(72);
  expect(value?.text.slice(value.pages[0]?.runs?.[1]?.start, value.pages[0]?.runs?.[1]?.end)).toBe('would stay shut.');
});

test('a PDF without text says so', async () => {
  expect(codes(await read(pdf([[]]), 'scan.pdf'))).toContain('P5013');
});

test('too large, too long, binary, empty and foreign sources each have their message', async () => {
  expect(codes(await read(new Uint8Array(readingLimits.textBytes + 1).fill(97), 'big.txt'))).toEqual(['P5002']);
  expect(codes(await read(utf8('a b. '.repeat(500_000)), 'long.txt'))).toEqual(['P5003']);
  expect(
    codes(
      await read(
        new Uint8Array(500).map((_, i) => i % 8),
        'x.txt',
      ),
    ),
  ).toEqual(['P5004']);
  expect(codes(await read(utf8(''), 'empty.txt'))).toEqual(['P5015']);
  const french =
    'Le ministre a déclaré que la digue resterait fermée jusqu’à la signature du traité par les deux gouvernements.';
  expect(codes(await read(utf8(french), 'fr.txt'))).toEqual(['P5016']);
});

test.each([
  ['zh', '部长说，在两国政府签署条约之前，水坝将保持关闭。'],
  ['ja', '大臣は条約が署名されるまでダムを閉じたままにすると述べた。'],
  ['ko', '장관은 조약이 서명될 때까지 댐을 닫아 두겠다고 말했다.'],
  ['el', 'Ο υπουργός είπε ότι το φράγμα θα μείνει κλειστό.'],
  ['und', 'Halm 12:40'],
])('the language of a few words is told by their script: %s', async (language, text) => {
  expect((await read(utf8(text), 'a.txt')).value?.language).toBe(language);
});

test('NUL, direction marks and zero-width characters are kept, counted and harmless', async () => {
  const text = `Vell\u200b said \u202ethat\u202c ${english}\u0000`;
  const outcome = await read(utf8(text), 'odd.txt');
  expect(outcome.value?.text).toBe(text);
  expect(codes(outcome)).toEqual(['P5007', 'P5008']);
});

/** A PDF of one Helvetica text line per string, 14 points apart, made by hand after the format's reference. */
function pdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  objects.push(
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  );
  pages.forEach((lines, i) => {
    const shown = lines.map((line) => line.replace(/[“”]/g, '"').replace(/[()\\]/g, '\\$&'));
    const stream = `BT /F1 12 Tf 72 720 Td ${shown.map((line) => `(${line}) Tj 0 -14 Td`).join(' ')} ET`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  });
  let body = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array([...body].map((letter) => letter.charCodeAt(0)));
}

test('a guessed encoding and a page without an article are told', async () => {
  const guessed = await read(new Uint8Array([...utf8('Andr'), 0xe9, ...utf8(' said no to the caf'), 0xe9]), 'a.txt');
  expect(codes(guessed)).toEqual(['P5005']);
  const page = await read(utf8('<html><body><footer>Home</footer></body></html>'), 'links.html');
  expect([page.value?.text, ...codes(page)]).toEqual(['Home', 'P5010']);
});
