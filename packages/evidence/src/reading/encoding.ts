// From bytes to text: byte order marks, UTF-8, UTF-16, declared encodings, and a guess for the rest.

import chardet from 'chardet';

/** A text and how it was decoded. `sure` is false where the encoding was guessed from the letters. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  readonly sure: boolean;
  /** Characters U+FFFD that stand for undecodable bytes. */
  readonly damaged: number;
}

/** Bytes that are looked at to guess. */
const sample = 256 * 1024;

/** Decodes bytes; `declared` is what the document says of itself. A byte order mark is not part of the text. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const quads = fourByteText(bytes);
  if (quads !== null) return quads;
  const mark = markOf(bytes);
  if (mark !== null) return decoded(bytes, mark, true);
  const wide = wideWithoutMark(bytes);
  if (wide !== null) return decoded(bytes, wide, false);
  const utf8 = tryUtf8(bytes);
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', sure: true, damaged: 0 };
  if (declared !== null && known(declared)) return decoded(bytes, declared, true);
  return decoded(bytes, guess(bytes), false);
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-32 with its mark, which no decoder of the Encoding Standard knows. */
function fourByteText(bytes: Uint8Array): Decoded | null {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0;
  const big = bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff;
  if (!(little || big) || bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  let damaged = 0;
  for (let at = 4; at < bytes.length; at += 4) {
    const point = view.getUint32(at, little);
    const whole = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    if (!whole) damaged++;
    pieces.push(whole ? String.fromCodePoint(point) : '\ufffd');
  }
  return { text: pieces.join(''), encoding: little ? 'utf-32le' : 'utf-32be', sure: true, damaged };
}

/** Units that are looked at to tell text in two bytes. */
const wideSample = 4096;

/**
 * UTF-16 without a mark. The upper bytes of a text in one script are nearly all the same two: that of the script, and zero for
 * spaces and marks; the lower bytes are many. Both the encoding and whether a file is a text at all hang on it.
 */
export function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length & ~1, wideSample);
  if (end < 8) return null;
  const counts = [new Uint16Array(256), new Uint16Array(256)] as const;
  for (let i = 0; i < end; i++) {
    const side = counts[i % 2 === 0 ? 0 : 1];
    const byte = bytes[i] ?? 0;
    side[byte] = (side[byte] ?? 0) + 1;
  }
  const units = end / 2;
  const isUpper = (side: Uint16Array, other: Uint16Array): boolean => {
    const zero = side[0] ?? 0;
    const script = Math.max(...side.subarray(1));
    const spread = other.reduce((sum, count) => sum + Number(count > 0), 0);
    return zero > units * 0.04 && zero + script > units * 0.9 && (other[0] ?? 0) < units * 0.05 && spread > 2;
  };
  if (isUpper(counts[1], counts[0])) return 'utf-16le';
  return isUpper(counts[0], counts[1]) ? 'utf-16be' : null;
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function known(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}

/** Nearly valid UTF-8 stays UTF-8; otherwise the likeliest single-byte encoding by its letters. */
function guess(bytes: Uint8Array): string {
  const head = bytes.subarray(0, sample);
  const utf8 = decoded(head, 'utf-8', false);
  const high = head.reduce((count, byte) => count + Number(byte >= 0x80), 0);
  if (utf8.damaged * 5 < high) return 'utf-8';
  const cyrillic = cyrillicGuess(head);
  if (cyrillic !== null) return cyrillic;
  const found = chardet
    .analyse(head)
    .map(({ name }) => name.toLowerCase())
    .find(known);
  if (found === undefined) return 'windows-1252';
  // Every ISO-8859-1 text that uses 0x80–0x9F for quotation marks and dashes is in truth Windows-1252, as WHATWG has it.
  return /^(?:iso-8859-1|ascii|iso-8859-9|windows-125[02]|iso-8859-2)$/.test(found) && westernLetters(head)
    ? westernKind(head)
    : found;
}

/**
 * ISO-8859-15 puts letters and the euro where Windows-1252 has signs that seldom stand beside a letter or a number: œ for ½, Œ
 * for ¼, Ÿ for ¾, š and Š for ¨ and ¦, ž and Ž for ¸ and ´, € for ¤. It has nothing printable from 0x80 to 0x9F.
 */
function westernKind(bytes: Uint8Array): string {
  const isLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122;
  let ninth = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80 && byte <= 0x9f) return 'windows-1252';
    if (byte === 0xa4) ninth = true;
    const beside = isLetter(bytes[i - 1] ?? 0) || isLetter(bytes[i + 1] ?? 0);
    if ([0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe].includes(byte) && beside) ninth = true;
  }
  return ninth ? 'iso-8859-15' : 'windows-1252';
}

/** High bytes stand alone between letters of ASCII, as accents do in western languages. */
function westernLetters(bytes: Uint8Array): boolean {
  let runs = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0xc0) continue;
    high++;
    if ((bytes[i - 1] ?? 0) < 0xc0) runs++;
  }
  return runs * 1.3 >= high;
}

/** Cyrillic words are runs of high bytes; small letters are the upper half in Windows-1251, the lower in KOI8-R. */
function cyrillicGuess(bytes: Uint8Array): string | null {
  let letters = 0;
  let inRuns = 0;
  let upperHalf = 0;
  for (let i = 1; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0xc0) continue;
    letters++;
    if ((bytes[i - 1] ?? 0) >= 0xc0) inRuns++;
    if (byte >= 0xe0) upperHalf++;
  }
  if (letters < 12 || inRuns < letters * 0.6) return null;
  return upperHalf > letters * 0.6 ? 'windows-1251' : 'koi8-r';
}

function decoded(bytes: Uint8Array, encoding: string, sure: boolean): Decoded {
  const { encoding: label } = new TextDecoder(encoding);
  const plain = new TextDecoder(encoding).decode(bytes);
  const text = label === 'windows-1252' ? withPunctuation(plain) : plain;
  let damaged = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) damaged++;
  return { text, encoding: label, sure, damaged };
}

/** What the bytes 0x80 to 0x9F are in Windows-1252; the five that are no letters stay control characters, as WHATWG has it. */
const punctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes Windows-1252 as if it were ISO-8859-1, so that quotation marks come out as control characters. */
const withPunctuation = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => punctuation[control.charCodeAt(0) - 0x80] ?? control);
