// Documents that were handed in, read and proposed from: new lines of the review log. Nothing in a document is executed or
// fetched; its pages are parsed by a parser that knows no network.

import { type ReviewEvent, type SourceDocument, hashOf, statementsOf } from '@parley/evidence';
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
  readMarkdown,
  readingLimits,
} from '@parley/evidence/reading';
import { type Diagnostic, diagnose } from '@parley/model';
import type { HandedDocument } from '../document/step.js';
import { shown } from '../engine/handlers/read.js';
import type { SourcesCalls } from './calls.js';
import { stateOf, withEvents } from './folded-log.js';
import { readingOf } from './reader.js';

/** The handler. */
export async function takeIn({
  documents,
  review,
  sign,
}: SourcesCalls['takeIn']['asked']): Promise<SourcesCalls['takeIn']['answered']> {
  const diagnostics: Diagnostic[] = [];
  const known = new Set<string>(stateOf(review).sources.map(({ id }) => id));
  const events: ReviewEvent[] = [];
  for (const document of documents) {
    const source = await sourceOf(document, sign.at.slice(0, 10), diagnostics);
    if (source === null || known.has(source.id)) continue;
    known.add(source.id);
    const read = readingOf(source);
    const by = `parley, rules ${read.rules}`;
    events.push({ at: sign.at, by: sign.by, event: 'source', source });
    for (const statement of statementsOf(source, read)) events.push({ at: sign.at, by, event: 'proposed', statement });
  }
  return { review: withEvents(review, events), diagnostics: shown(diagnostics) };
}

async function sourceOf(
  document: HandedDocument,
  accessed: string,
  said: Diagnostic[],
): Promise<SourceDocument | null> {
  const { name } = document;
  const bytes = bytesOf(document);
  const format = formatOf(name, bytes);
  if (format === null) {
    said.push(diagnose('P5004', null, { name }));
    return null;
  }
  const limit = format === 'pdf' ? readingLimits.pdfBytes : readingLimits.textBytes;
  if (bytes.length > limit) {
    said.push(diagnose('P5002', null, { name, bytes: bytes.length, limit }));
    return null;
  }
  const facts = { format, path: name, name, bytes: bytes.length, hash: hashOf(bytes), accessed };
  const parts = format === 'pdf' ? await pdfParts(bytes, name, said) : await textParts(format, bytes, name, said);
  if (parts === null) return null;
  const { value, diagnostics } = assembleSource(parts, facts);
  said.push(...diagnostics);
  return value;
}

/** The library for PDF is a megabyte, so that it is fetched with the first PDF. */
async function pdfParts(bytes: Uint8Array, name: string, said: Diagnostic[]): Promise<SourceParts | null> {
  const [{ readPdf }, { getDocument }] = await Promise.all([
    import('@parley/evidence/reading/pdf'),
    import('./pdf-library.js'),
  ]);
  const outcome = await readPdf(bytes, { getDocument });
  if (outcome.kind === 'refused') {
    said.push(pdfRefusal(outcome.problem, name));
    return null;
  }
  const { parts, diagnostics } = pdfSource(outcome.pdf, name);
  said.push(...diagnostics);
  return parts;
}

async function textParts(
  format: 'text' | 'markdown' | 'html',
  bytes: Uint8Array,
  name: string,
  said: Diagnostic[],
): Promise<SourceParts | null> {
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null);
  const { encoding } = decoded;
  said.push(...decodeDiagnostics(decoded, name));
  const parts = await partsOf(format, decoded.text, name, said);
  return parts === null ? null : { ...parts, encoding };
}

async function partsOf(
  format: 'text' | 'markdown' | 'html',
  text: string,
  name: string,
  said: Diagnostic[],
): Promise<Omit<SourceParts, 'encoding'> | null> {
  if (format === 'text' || text.trim() === '') return { text };
  if (format === 'markdown') return markdownParts(text);
  const depth = htmlDepth(text);
  if (depth > readingLimits.htmlDepth) {
    said.push(diagnose('P5009', null, { name, depth, limit: readingLimits.htmlDepth }));
    return null;
  }
  if (loneMarks(text) > readingLimits.loneMarks) {
    said.push(diagnose('P5009', null, { name }));
    return null;
  }
  const { readHtml } = await import('@parley/evidence/reading/html');
  const page = readHtml(text, readingLimits.characters);
  if (page.whole && page.text !== '') said.push(diagnose('P5010', null, { name }));
  return { text: page.text, blocks: page.blocks, bibliography: page.bibliography, declaredLanguage: page.language };
}

/** Marks that nest beyond what their reader can follow stay in the text, where they harm nobody. */
function markdownParts(text: string): Omit<SourceParts, 'encoding'> {
  try {
    return readMarkdown(text, readingLimits.characters);
  } catch {
    return { text };
  }
}

function bytesOf({ content, encoding }: HandedDocument): Uint8Array {
  if (encoding === 'text') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0));
}
