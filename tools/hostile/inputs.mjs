// Documents made to harm whoever reads them, or that arrive broken: what each is, and what Parley has to say of it. Words are
// invented; nothing is fetched.

import {
  circularPdf,
  deflatedCopies,
  flate,
  flateTwice,
  manyPagesPdf,
  onePagePdf,
  plainPdf,
  stream,
  zipOf,
} from './bytes.mjs';

/**
 * @typedef {object} HostileInput
 * @property {string} name of the file
 * @property {() => string | Buffer} content
 * @property {readonly string[]} codes the diagnostics that must be said, and no other error
 * @property {string} [or] said instead of the first of them where the machine is fast enough to come so far
 * @property {string} [words] words that must stand in the text that was read
 * @property {string} [absent] words that must not
 * @property {boolean} [heavy] takes seconds or hundreds of megabytes, and runs with the long checks
 */

export const sentence =
  'The minister Ilona Maresh said that the weir would stay shut until the treaty was signed. “We wait,” said Dorian Vell in the harbour town on Monday, and he left.';

const russian = 'Министр Илона Мареш заявила, что плотина останется закрытой до подписания договора в понедельник.';
const french = 'Le ministre a déclaré que la digue coûterait 500 € et que le cœur de la région en souffrirait.';

/** @param {string} text @param {{ big?: boolean, mark?: boolean }} [how] */
function utf16(text, { big = false, mark = false } = {}) {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

/** A text in a one-byte encoding, by the decoder's own table. @param {string} text @param {string} label */
function oneByte(text, label) {
  const table = new Map(
    [...new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map((sign, i) => [sign, i]),
  );
  return Buffer.from(Array.from(text, (sign) => table.get(sign) ?? 63));
}

const shown = Buffer.from('BT /F1 12 Tf 72 720 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n'.repeat(14_000));
const protectedBy =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) /P -4 >> /ID [(1234567890123456)(1234567890123456)]';

const scripts = `<!doctype html><html lang="en"><head><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/x">
<title>Weir</title><base href="http://127.0.0.1:9/"><link rel="stylesheet" href="http://127.0.0.1:9/a.css">
<script>process.exit(77)</script></head><body onload="process.exit(77)"><iframe src="http://127.0.0.1:9/">framed words</iframe>
<svg onload="process.exit(77)"><script>process.exit(77)</script></svg><img src="x" onerror="process.exit(77)">
<a href="javascript:process.exit(77)">link</a><article><h1>Weir</h1><p>${sentence}</p><p>${sentence}</p></article>
<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></body></html>`;

/** @type {readonly HostileInput[]} */
export const hostileInputs = [
  {
    name: 'scripts.html',
    content: () => scripts,
    codes: [],
    words: 'the weir would stay shut',
    absent: 'process.exit',
  },
  { name: 'nested.html', content: () => `<html><body>${'<div>'.repeat(100_000)}x`, codes: ['P5009'] },
  { name: 'comments.html', content: () => `<html><body>${'<!--'.repeat(100_000)}${sentence}`, codes: ['P5015'] },
  {
    name: 'attribute.html',
    content: () => `<p ${'a'.repeat(500_000)}="x">${sentence}</p>`,
    codes: [],
    words: 'We wait',
  },
  {
    name: 'no-body.html',
    content: () => `<!doctype html><title>Weir</title><p>${sentence}</p>`,
    codes: [],
    words: 'We wait',
  },
  { name: 'piece.html', content: () => `<p>One.</p><p>${sentence}</p>`, codes: [], words: 'We wait' },
  { name: 'head.html', content: () => `<head><title>Weir</title></head>${sentence}`, codes: [], words: 'We wait' },
  {
    name: 'form.html',
    content: () => `<html><body><form><p>${sentence}</p><p>${sentence}</p><input value="x"></form></body></html>`,
    codes: [],
    words: 'We wait',
  },
  { name: 'empty.html', content: () => '', codes: ['P5015'] },
  { name: 'empty.txt', content: () => '', codes: ['P5015'] },
  { name: 'blank.md', content: () => ' \n\n ', codes: ['P5015'] },
  { name: 'quotes.md', content: () => `${'> '.repeat(20_000)}${sentence}`, codes: [], words: 'We wait' },
  { name: 'script.md', content: () => `<script>x()</script>\n\n# Weir\n\n${sentence}`, codes: [], words: 'We wait' },
  {
    name: 'plain.pdf',
    content: () => plainPdf('The minister said that the weir would stay shut.'),
    codes: [],
    words: 'weir',
  },
  { name: 'cut.pdf', content: () => plainPdf('The weir.').subarray(0, 60), codes: ['P5011'] },
  { name: 'circle.pdf', content: () => circularPdf(100_000), codes: ['P5011'] },
  { name: 'pages.pdf', content: () => manyPagesPdf(100_000), codes: ['P5012'] },
  { name: 'scan.pdf', content: () => onePagePdf(stream('', Buffer.from(''))), codes: ['P5013'] },
  { name: 'locked.pdf', content: () => onePagePdf(stream('', Buffer.from('')), protectedBy), codes: ['P5019'] },
  {
    name: 'broken-marks.pdf',
    content: () => onePagePdf(stream('', Buffer.from('BT /F1 12 Tf 72 720 Td (The weir.) Tj /X Do 3 Tf [ << ET'))),
    codes: ['P5022'],
    words: 'The weir.',
  },
  { name: 'nul.txt', content: () => sentence.replace('weir', 'we\0ir'), codes: ['P5007'], words: 'we\0ir' },
  { name: 'zeros.txt', content: () => Buffer.alloc(4096), codes: ['P5004'] },
  {
    name: 'picture.txt',
    content: () => Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
    codes: ['P5004'],
  },
  {
    name: 'turned.txt',
    content: () => sentence.replace('weir', '\u202eweir\u202c'),
    codes: [],
    words: '\u202eweir\u202c',
  },
  { name: 'zero-width.txt', content: () => sentence.replace('Vell', 'Ve\u200bll'), codes: [], words: 'Ve\u200bll' },
  {
    name: 'surrogate.txt',
    content: () => Buffer.concat([Buffer.from(sentence), Buffer.from([0xed, 0xa0, 0x80])]),
    codes: ['P5006'],
    words: '\ufffd',
  },
  { name: 'lone-surrogate-16.txt', content: () => utf16(`${sentence} \ud800 x`, { mark: true }), codes: ['P5006'] },
  {
    name: 'odd-byte-16.txt',
    content: () => Buffer.concat([utf16(sentence, { mark: true }), Buffer.from('A')]),
    codes: ['P5006'],
  },
  { name: 'utf-16le.txt', content: () => utf16(sentence), codes: [], words: 'Dorian Vell' },
  { name: 'utf-16be.txt', content: () => utf16(sentence, { big: true, mark: true }), codes: [], words: 'Dorian Vell' },
  { name: 'utf-16-russian.txt', content: () => utf16(russian), codes: ['P5016'], words: 'Мареш' },
  {
    name: 'utf-32.txt',
    content: () =>
      Buffer.concat(
        [...`\ufeff${sentence}`].map((sign) => {
          const bytes = Buffer.alloc(4);
          bytes.writeUInt32LE(sign.codePointAt(0) ?? 0);
          return bytes;
        }),
      ),
    codes: [],
    words: '“We wait,”',
  },
  {
    name: 'windows-1252.txt',
    content: () =>
      Buffer.from(sentence.replace('Vell', 'Véll').replace('“', '\u0093').replace('”', '\u0094'), 'latin1'),
    codes: [],
    words: '“We wait,” said Dorian Véll',
  },
  {
    name: 'latin-9.txt',
    content: () => oneByte(french, 'iso-8859-15'),
    codes: ['P5016'],
    words: '500 € et que le cœur',
  },
  { name: 'koi8-r.txt', content: () => oneByte(russian, 'koi8-r'), codes: ['P5016'], words: 'Мареш' },
  { name: 'name\nwith a line.txt', content: () => `${sentence} One.`, codes: [], words: 'One.' },
  { name: 'name\u001b[31m.txt', content: () => `${sentence} Two.`, codes: [], words: 'Two.' },
  {
    name: 'bomb.pdf',
    content: () => onePagePdf(stream('/Filter /FlateDecode', flate(shown, 4000))),
    codes: ['P5012'],
    heavy: true,
  },
  {
    name: 'bomb-in-bomb.pdf',
    content: () => onePagePdf(stream('/Filter [/FlateDecode /FlateDecode]', flateTwice(shown, 4000))),
    codes: ['P5012'],
    heavy: true,
  },
  {
    name: 'spaces.pdf',
    content: () =>
      onePagePdf(stream('/Filter [/FlateDecode /FlateDecode]', flateTwice(Buffer.alloc(1 << 20, 32), 4000))),
    codes: ['P5012'],
    heavy: true,
  },
  {
    name: 'hundred-megabytes.txt',
    content: () => Buffer.alloc(100 << 20, `${sentence} `),
    codes: ['P5002'],
    heavy: true,
  },
  { name: 'long.txt', content: () => 'a b. '.repeat(400_000), codes: ['P5003'], heavy: true },
  {
    name: 'endless-items.html',
    content: () => `<html><body>${'<p><li>'.repeat(100_000)}${sentence}`,
    codes: ['P5014'],
    or: 'P5009',
    heavy: true,
  },
  { name: 'less-than.html', content: () => `<html><body>${'<'.repeat(4_000_000)}`, codes: ['P5009'], heavy: true },
  { name: 'one-word.txt', content: () => 'word '.repeat(180_000), codes: ['P5016'], heavy: true },
  { name: 'quotation-marks.txt', content: () => `${'“'.repeat(200_000)}${sentence}`, codes: [], heavy: true },
];

/** @param {string} inside */
const project = (inside) =>
  Buffer.from(`<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="x">${inside}</Project>`);
const qde = (/** @type {Buffer} */ data) => ({ name: 'project.qde', data });
const outside =
  '<Sources><TextSource guid="1" plainTextPath="absolute:///etc/passwd"/><TextSource guid="2" plainTextPath="internal://../../../etc/passwd"/></Sources>';
const spaces = Buffer.alloc(1 << 20, 32);

/** Files that `parley import` must refuse, or from which it must take nothing. @type {readonly HostileInput[]} */
export const hostileImports = [
  {
    name: 'slip.qdpx',
    content: () => zipOf([qde(project('')), { name: '../../evil.txt', data: Buffer.from('x') }]),
    codes: ['P5521'],
  },
  {
    name: 'drive.qdpx',
    content: () => zipOf([qde(project('')), { name: 'C:\\evil.txt', data: Buffer.from('x') }]),
    codes: ['P5521'],
  },
  { name: 'paths.qdpx', content: () => zipOf([qde(project(outside))]), codes: ['P5523'] },
  { name: 'cut.qdpx', content: () => zipOf([qde(project(''))]).subarray(0, 60), codes: ['P5521'] },
  {
    name: 'bomb.qdpx',
    content: () => zipOf([{ ...qde(deflatedCopies(spaces, 4000)), deflated: true, lie: 0xffffffff }]),
    codes: ['P5521'],
  },
  {
    name: 'liar.qdpx',
    content: () => zipOf([{ ...qde(deflatedCopies(spaces, 4000)), deflated: true, lie: 60 << 20 }]),
    codes: ['P5521'],
  },
  {
    name: 'laughs.qdpx',
    content: () =>
      zipOf([qde(Buffer.from('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><Project>&b;</Project>'))]),
    codes: ['P5522'],
  },
  {
    name: 'fetch.qdpx',
    content: () => zipOf([qde(Buffer.from('<!DOCTYPE x SYSTEM "file:///etc/passwd"><Project/>'))]),
    codes: ['P5522'],
  },
  { name: 'deep.json', content: () => '['.repeat(1_000_000), codes: ['P5520'] },
  { name: 'unclosed.bib', content: () => '@article{k, title = {x', codes: ['P5520'] },
];
