// One file, or standard input, to a source document with everything there is to say about the reading of it.

import { createHash } from 'node:crypto';
import type { Original, SourceDocument } from '@parley/evidence';
import {
  type SourceParts,
  assembleSource,
  declaredCharset,
  decodeDiagnostics,
  decodeText,
  formatOf,
  htmlDepth,
  loneMarks,
  pdfRefusal,
  pdfSource,
  readingLimits,
} from '@parley/evidence/reading';
import { type Diagnostic, diagnose, failed, type Outcome, succeeded } from '@parley/model';
import { boundedBytes } from './bounded-bytes.js';
import type { ReadingThread, ThreadOutcome } from './reading-thread.js';

/**
 * Reads the file at a path (`-` for standard input), which is kept under the name that the user gave. `accessed` is the date of
 * reading, ISO 8601, from the clock of the edge. Bytes whose SHA-256 is known already are not read again.
 */
export async function readSource(
  path: string,
  given: string,
  thread: ReadingThread,
  accessed: string | null,
  isKnown: (originalHash: string) => boolean = () => false,
): Promise<Outcome<SourceDocument> | 'known'> {
  const name = path === '-' ? 'standard input' : given;
  const bytes = boundedBytes(path, name);
  if (!(bytes instanceof Uint8Array)) return failed([bytes]);
  if (isKnown(hashOf(bytes))) return 'known';
  return sourceFromBytes(bytes, path === '-' ? null : given, name, thread, accessed);
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
    hash: hashOf(bytes),
    accessed,
  });
  return value === null ? failed([...said, ...diagnostics]) : succeeded(value, [...said, ...diagnostics]);
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function partsOf(
  format: Original['format'],
  bytes: Uint8Array,
  name: string,
  thread: ReadingThread,
  said: Diagnostic[],
): Promise<SourceParts | null> {
  if (format === 'pdf') return pdfParts(bytes, name, thread, said);
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null);
  const { text, encoding } = decoded;
  said.push(...decodeDiagnostics(decoded, name));
  if (format === 'text' || text.trim() === '') return { text, encoding };
  if (format === 'html') return htmlParts(text, encoding, name, thread, said);
  const outcome = await thread.read({ kind: 'markdown', source: text });
  // Marks that nest beyond what their reader can follow stay in the text, where they harm nobody.
  if (outcome.kind === 'failed') return { text, encoding };
  if (outcome.kind === 'markdown') return { ...outcome.page, encoding };
  said.push(stopped(outcome, name, 'P5009'));
  return null;
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
    said.push(diagnose('P5009', null, { name, depth, limit: readingLimits.htmlDepth }));
    return null;
  }
  if (loneMarks(source) > readingLimits.loneMarks) {
    said.push(diagnose('P5009', null, { name }));
    return null;
  }
  const outcome = await thread.read({ kind: 'html', source });
  if (outcome.kind !== 'html') {
    said.push(stopped(outcome, name, 'P5009'));
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
  const answer = await thread.read({ kind: 'pdf', bytes });
  if (answer.kind !== 'pdf' || answer.outcome.kind !== 'read') {
    const isRefused = answer.kind === 'pdf' && answer.outcome.kind === 'refused';
    said.push(isRefused ? pdfRefusal(answer.outcome.problem, name) : stopped(answer, name, 'P5012'));
    return null;
  }
  const { parts, diagnostics } = pdfSource(answer.outcome.pdf, name);
  said.push(...diagnostics);
  return parts;
}

/** A document on which the thread was stopped, or that broke its reader. */
function stopped(outcome: ThreadOutcome, name: string, code: 'P5009' | 'P5012'): Diagnostic {
  if (outcome.kind === 'timeout') return diagnose('P5014', null, { name, seconds: readingLimits.milliseconds / 1000 });
  return diagnose(code, null, outcome.kind === 'memory' ? { name, megabytes: outcome.megabytes } : { name });
}
