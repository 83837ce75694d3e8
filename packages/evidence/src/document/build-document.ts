// Builds a source document from text: hash, blocks, language, bibliography with explicit unknowns. No file is read here.

import { sha256 } from '@noble/hashes/sha2.js';
import type { Bibliography, Block, DocumentId, Original, Page, SourceDocument } from '../source-document.js';
import { blocksOf } from './blocks.js';

/** Every bibliographic field unknown. */
export const unknownBibliography: Bibliography = {
  type: null,
  title: null,
  author: null,
  'container-title': null,
  publisher: null,
  issued: null,
  accessed: null,
  URL: null,
  language: null,
  note: null,
};

/** What the edge knows about a text that it has read. */
export interface DocumentParts {
  readonly text: string;
  readonly original: Original;
  readonly bibliography?: Partial<Bibliography>;
  /** BCP 47, `und` where unknown. */
  readonly language?: string;
  /** Given by readers of structured formats; found from blank lines otherwise. */
  readonly blocks?: readonly Block[];
  readonly pages?: readonly Page[];
  readonly versionOf?: DocumentId | null;
  /** An id chosen by the user; made from the hash otherwise. */
  readonly id?: DocumentId;
}

/** Hexadecimal digits of the hash in an id. */
const idDigits = 12;

/** SHA-256 of bytes, or of a text as UTF-8, hexadecimal. */
export function hashOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? encodeUtf8(content) : content;
  return Array.from(sha256(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An immutable source document. The text is kept as given, to the last character. */
export function buildDocument(parts: DocumentParts): SourceDocument {
  const { text, original } = parts;
  const hash = hashOf(text);
  const blocks = parts.blocks ?? blocksOf(text);
  const headline = blocks.find((block) => block.role === 'headline');
  const title = headline === undefined ? null : text.slice(headline.start, headline.end);
  const language = parts.language ?? 'und';
  return {
    id: parts.id ?? (`src-${hash.slice(0, idDigits)}` as DocumentId),
    text,
    hash,
    bibliography: {
      ...unknownBibliography,
      title,
      language: language === 'und' ? null : language,
      ...parts.bibliography,
    },
    language,
    versionOf: parts.versionOf ?? null,
    original,
    blocks,
    pages: parts.pages ?? [],
  };
}

/** The fields of a bibliography that are unknown, in their order: a finding of its own. */
export const missingFields = (bibliography: Bibliography): readonly (keyof Bibliography)[] =>
  (Object.keys(unknownBibliography) as (keyof Bibliography)[]).filter(
    (field) => bibliography[field] === null && field !== 'note',
  );

/** UTF-8 without a platform's encoder; a lone surrogate becomes U+FFFD, as in the Encoding Standard. */
function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const character of text) {
    let point = character.codePointAt(0) ?? 0;
    if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) bytes[at++] = point;
    else if (point < 0x800) {
      bytes[at++] = 0xc0 | (point >> 6);
      bytes[at++] = 0x80 | (point & 63);
    } else if (point < 0x10000) {
      bytes[at++] = 0xe0 | (point >> 12);
      bytes[at++] = 0x80 | ((point >> 6) & 63);
      bytes[at++] = 0x80 | (point & 63);
    } else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 63);
      bytes[at++] = 0x80 | ((point >> 6) & 63);
      bytes[at++] = 0x80 | (point & 63);
    }
  }
  return bytes.subarray(0, at);
}
