// What a file is: by its first bytes, then by its name. A wrong ending does not mislead.

import type { Original } from '../source-document.js';
import { wideWithoutMark } from './encoding.js';

/** The format of a file, or null where it is no text at all. */
export function formatOf(name: string | null, bytes: Uint8Array): Original['format'] | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const fourBytes = bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff;
  const wide = marked || fourBytes || wideWithoutMark(bytes) !== null;
  if (!wide && looksBinary(bytes)) return null;
  const start = head
    .replace(/\0/g, '')
    .replace(/^[\ufeff\u00ef\u00bb\u00bf\s]+/, '')
    .toLowerCase();
  const ending = /\.([a-z]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  if (/^(?:<!doctype html|<html|<head|<body)/.test(start) || /^(?:html?|xhtml)$/.test(ending)) return 'html';
  if (/^<\?xml/.test(start) && start.includes('<html')) return 'html';
  return /^(?:md|markdown)$/.test(ending) ? 'markdown' : 'text';
}

/** Many control characters that no text has, or many zeros, which only wide encodings have. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 8192);
  let control = 0;
  let zero = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zero++;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) control++;
  }
  return zero > end * 0.2 || control > Math.max(4, end * 0.02);
}
