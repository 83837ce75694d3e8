// One file, or standard input, to a source document with everything there is to say about the reading of it.

import { readFileSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import {
  type Bibliography,
  type Block,
  buildDocument,
  type Original,
  type Page,
  type SourceDocument,
} from '@parley/evidence';
import { type Diagnostic, diagnose, failed, type Outcome, succeeded } from '@parley/model';
import { detect } from 'tinyld';
import { problemOf } from '../files.js';
import { decodeText } from './encoding.js';
import { formatOf } from './format-of.js';
import { readingLimits } from './limits.js';
import { htmlDepth } from './read-html.js';
import { readMarkdown } from './read-markdown.js';
import type { ReadingThread, ThreadOutcome } from './reading-thread.js';

interface Parts {
  readonly text: string;
  readonly encoding: string | null;
  readonly blocks?: readonly Block[];
  readonly pages?: readonly Page[];
  readonly bibliography?: Partial<Bibliography>;
  readonly declaredLanguage?: string | null;
}

/** Reads the file at a path (`-` for standard input). `accessed` is the date of reading, ISO 8601, from the clock of the edge. */
export async function readSource(
  path: string,
  thread: ReadingThread,
  accessed: string | null,
): Promise<Outcome<SourceDocument>> {
  const name = path === '-' ? 'standard input' : path;
  const bytes = path === '-' ? standardInput() : fileBytes(path);
  if (!(bytes instanceof Uint8Array)) return failed([bytes]);
  return sourceFromBytes(bytes, path === '-' ? null : path, name, thread, accessed);
}

/** Reads bytes that came from anywhere. `path` is kept as the original's name; null for standard input. */
export async function sourceFromBytes(
  bytes: Uint8Array,
  path: string | null,
  name: string,
  thread: ReadingThread,
  accessed: string | null,
): Promise<Outcome<SourceDocument>> {
  const format = formatOf(path, bytes);
  if (format === null) return failed([diagnose('P5004', null, { name })]);
  const limit = format === 'pdf' ? readingLimits.pdfBytes : readingLimits.textBytes;
  if (bytes.length > limit) return failed([diagnose('P5002', null, { name, bytes: bytes.length, limit })]);
  const said: Diagnostic[] = [];
  const parts = await partsOf(format, bytes, name, thread, said);
  if (parts === null) return failed(said);
  if (parts.text.length > readingLimits.characters) {
    return failed([
      ...said,
      diagnose('P5003', null, { name, characters: parts.text.length, limit: readingLimits.characters }),
    ]);
  }
  const language = languageOf(parts, said, name);
  noteOddities(parts.text, name, said);
  const original: Original = {
    format,
    name: path,
    encoding: parts.encoding,
    bytes: bytes.length,
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
  const bibliography = { ...parts.bibliography, accessed };
  return succeeded(
    buildDocument({
      text: parts.text,
      original,
      language,
      bibliography,
      ...(parts.blocks === undefined ? {} : { blocks: parts.blocks }),
      ...(parts.pages === undefined ? {} : { pages: parts.pages }),
    }),
    said,
  );
}

async function partsOf(
  format: Original['format'],
  bytes: Uint8Array,
  name: string,
  thread: ReadingThread,
  said: Diagnostic[],
): Promise<Parts | null> {
  if (format === 'pdf') return pdfParts(bytes, name, thread, said);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = format === 'html' ? (/<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null) : null;
  const decoded = decodeText(bytes, declared);
  if (!decoded.sure) said.push(diagnose('P5005', null, { name, encoding: decoded.encoding }));
  if (decoded.damaged > 0)
    said.push(diagnose('P5006', null, { name, count: decoded.damaged, encoding: decoded.encoding }));
  if (format === 'text') return { text: decoded.text, encoding: decoded.encoding };
  if (format === 'markdown')
    return { ...readMarkdown(decoded.text, readingLimits.characters), encoding: decoded.encoding };
  return htmlParts(decoded.text, decoded.encoding, name, thread, said);
}

async function htmlParts(
  source: string,
  encoding: string,
  name: string,
  thread: ReadingThread,
  said: Diagnostic[],
): Promise<Parts | null> {
  const depth = htmlDepth(source);
  if (depth > readingLimits.htmlDepth) {
    said.push(
      diagnose('P5009', null, {
        name,
        problem: `its elements are nested ${depth} deep, and at most ${readingLimits.htmlDepth} are read.`,
      }),
    );
    return null;
  }
  const outcome = await thread.read({ kind: 'html', source });
  if (outcome.kind !== 'html') {
    said.push(threadDiagnostic(outcome, name, 'P5009'));
    return null;
  }
  const { page } = outcome;
  if (page.whole && page.text !== '') said.push(diagnose('P5010', null, { name }));
  return {
    text: page.text,
    blocks: page.blocks,
    encoding,
    bibliography: page.bibliography,
    declaredLanguage: page.language,
  };
}

async function pdfParts(
  bytes: Uint8Array,
  name: string,
  thread: ReadingThread,
  said: Diagnostic[],
): Promise<Parts | null> {
  const outcome = await thread.read({ kind: 'pdf', bytes });
  if (outcome.kind !== 'pdf') {
    said.push(threadDiagnostic(outcome, name, 'P5011'));
    return null;
  }
  const { pdf } = outcome;
  if (pdf.text === '') said.push(diagnose('P5013', null, { name, pages: Math.max(1, pdf.pages.length) }));
  const author = pdf.author === null ? {} : { author: [{ literal: pdf.author }] };
  return {
    text: pdf.text,
    blocks: pdf.blocks,
    pages: pdf.pages,
    encoding: null,
    bibliography: { ...author, ...(pdf.title === null ? {} : { title: pdf.title }) },
  };
}

function threadDiagnostic(outcome: ThreadOutcome, name: string, damaged: 'P5009' | 'P5011'): Diagnostic {
  if (outcome.kind === 'timeout') return diagnose('P5014', null, { name, seconds: readingLimits.milliseconds / 1000 });
  if (outcome.kind === 'memory')
    return diagnose('P5012', null, { name, problem: `it needs more than ${readingLimits.megabytes} MB of memory.` });
  const problem = outcome.kind === 'failed' ? outcome.problem : 'it gave no answer.';
  return diagnose(outcome.kind === 'failed' && outcome.limit ? 'P5012' : damaged, null, { name, problem });
}

/** What the document says of its language, else a guess from its letters and words; short texts stay unknown. */
function languageOf(parts: Parts, said: Diagnostic[], name: string): string {
  const declared = parts.declaredLanguage?.trim();
  const sample = parts.text.slice(0, 8_000).replace(/[\p{Cc}\p{Cf}]/gu, (unit) => (unit === '\n' ? ' ' : ''));
  const language = declared !== undefined && declared !== '' ? declared : guessLanguage(sample);
  if (language !== 'und' && !/^en\b/i.test(language)) said.push(diagnose('P5016', null, { name, language }));
  return language;
}

/** English by its commonest words, which no short text of another language reaches; else by letters; else unknown. */
function guessLanguage(sample: string): string {
  const all = sample.match(/[\p{L}']+/gu)?.length ?? 0;
  const common =
    sample.match(/\b(?:the|of|to|and|in|that|is|was|for|on|said|with|by|at|not|he|she|they|would)\b/gi)?.length ?? 0;
  if (all >= 8 && common / all > 0.14) return 'en';
  return sample.length < 80 ? 'und' : detect(sample) || 'und';
}

function noteOddities(text: string, name: string, said: Diagnostic[]): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const control = text.match(/[\u0000-\u0008\u000b\u000e-\u001f]/g)?.length ?? 0;
  const invisible = text.match(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g)?.length ?? 0;
  if (control > 0) said.push(diagnose('P5007', null, { name, count: control }));
  if (invisible > 0) said.push(diagnose('P5008', null, { name, count: invisible }));
  if (text.trim() === '') said.push(diagnose('P5015', null, { name }));
}

function fileBytes(path: string): Uint8Array | Diagnostic {
  try {
    return readFileSync(path);
  } catch (error) {
    return diagnose('P5001', null, { name: basename(path), problem: problemOf(error, path) });
  }
}

/** Standard input up to the limit; what is beyond it is not taken in. */
function standardInput(): Uint8Array | Diagnostic {
  const chunks: Buffer[] = [];
  let size = 0;
  const buffer = Buffer.alloc(1 << 16);
  for (;;) {
    let read: number;
    try {
      read = readSync(0, buffer);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EAGAIN') continue;
      if (code === 'EOF') break;
      return diagnose('P5001', null, { name: 'standard input', problem: problemOf(error, 'standard input') });
    }
    if (read === 0) break;
    size += read;
    if (size > readingLimits.pdfBytes)
      return diagnose('P5002', null, { name: 'standard input', bytes: size, limit: readingLimits.pdfBytes });
    chunks.push(Buffer.from(buffer.subarray(0, read)));
  }
  return Buffer.concat(chunks);
}
