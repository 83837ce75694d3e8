// Bytes made to harm a reader: small PDFs and archives that unpack to gigabytes. Made by hand after the formats' references,
// so that nothing large is ever held here.

import { crc32, deflateRawSync, deflateSync, constants } from 'node:zlib';

/**
 * Deflated data that unpacks to `copies` times `unit`, without the unpacked text ever standing in memory: a block ended by a
 * full flush refers to nothing before it, so that it may be repeated.
 * @param {Buffer} unit
 * @param {number} copies
 */
export function deflatedCopies(unit, copies) {
  const block = deflateRawSync(unit, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: copies }, () => block), Buffer.from([3, 0])]);
}

/** The same with the head that the Flate filter of PDF expects. @param {Buffer} unit @param {number} copies */
export const flate = (unit, copies) =>
  Buffer.concat([Buffer.from([0x78, 0xda]), deflatedCopies(unit, copies), Buffer.alloc(4)]);

/** Flate twice: a bomb of some kilobytes. @param {Buffer} unit @param {number} copies */
export const flateTwice = (unit, copies) => deflateSync(flate(unit, copies), { level: 9 });

/**
 * A PDF from the bodies of its objects, the first being the catalog.
 * @param {readonly (string | Buffer)[]} objects
 * @param {string} [trailer] further entries of the trailer
 */
export function pdfOf(objects, trailer = '') {
  /** @type {Buffer[]} */
  const parts = [Buffer.from('%PDF-1.4\n')];
  let length = 9;
  const places = objects.map((object, i) => {
    const at = length;
    const body = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    parts.push(body);
    length += body.length;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

/** A stream object. @param {string} entries @param {Buffer} data */
export const stream = (entries, data) =>
  Buffer.concat([Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]);

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const page = (/** @type {number} */ contents) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${contents} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;

/** A PDF of one page with this content stream. @param {Buffer} content a whole stream object @param {string} [trailer] */
export const onePagePdf = (content, trailer) =>
  pdfOf(
    ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [4 0 R] /Count 1 >>', font, page(5), content],
    trailer,
  );

/** A plain PDF that shows some words. @param {string} words */
export const plainPdf = (words) => onePagePdf(stream('', Buffer.from(`BT /F1 12 Tf 72 720 Td (${words}) Tj ET`)));

/** A PDF whose page tree names one page many times. @param {number} pages */
export const manyPagesPdf = (pages) =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${'4 0 R '.repeat(pages)}] /Count ${pages} >>`,
    font,
    page(5),
    stream('', Buffer.from('BT /F1 12 Tf 72 720 Td (A page.) Tj ET')),
  ]);

/** A PDF whose page tree is its own child. @param {number} count */
export const circularPdf = (count) =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`,
    `<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count ${count} >>`,
  ]);

/**
 * A zip archive. `lie` is the unpacked size that an entry claims.
 * @param {readonly { name: string, data: Buffer, stored?: boolean, deflated?: boolean, lie?: number, link?: boolean }[]} entries
 */
export function zipOf(entries) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Buffer[]} */
  const list = [];
  let at = 0;
  for (const { name, data, stored = false, deflated = false, lie, link = false } of entries) {
    const body = stored || deflated ? data : deflateRawSync(data);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800, 2);
    facts.writeUInt16LE(stored ? 0 : 8, 4);
    facts.writeUInt32LE(deflated ? 0 : crc32(data), 10);
    facts.writeUInt32LE(body.length, 14);
    facts.writeUInt32LE(lie ?? data.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, title, body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(link ? 0xa1ff0000 : 0, 6);
    tail.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), facts, tail, title]));
    parts.push(local);
    at += local.length;
  }
  const index = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, index, Buffer.from('PK\u0005\u0006'), end]);
}
