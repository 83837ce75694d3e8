// One file, or standard input, to a source document with everything there is to say about the reading of it.

import { readFileSync, readSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Original, SourceDocument } from '@parley/evidence';
import {
  type SourceParts,
  assembleSource,
  declaredCharset,
  decodeDiagnostics,
  decodeText,
  formatOf,
  htmlDepth,
  readMarkdown,
  readingLimits,
} from '@parley/evidence/reading';
import { type Diagnostic, diagnose, failed, type Outcome, succeeded } from '@parley/model';
import { problemOf } from '../files.js';
import type { ReadingThread, ThreadOutcome } from './reading-thread.js';

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
  const { value, diagnostics } = assembleSource(parts, {
    format,
    path,
    name,
    bytes: bytes.length,
    hash: createHash('sha256').update(bytes).digest('hex'),
    accessed,
  });
  return value === null ? failed([...said, ...diagnostics]) : succeeded(value, [...said, ...diagnostics]);
}

async function partsOf(
  format: Original['format'],
  bytes: Uint8Array,
  name: string,
  thread: ReadingThread,
  said: Diagnostic[],
): Promise<SourceParts | null> {
  if (format === 'pdf') return pdfParts(bytes, name, thread, said);
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null);
  said.push(...decodeDiagnostics(decoded, name));
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
): Promise<SourceParts | null> {
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
): Promise<SourceParts | null> {
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
