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
  if (format === null || format === 'pdf') {
    said.push(diagnose('P5004', null, { name }));
    return null;
  }
  if (bytes.length > readingLimits.textBytes) {
    said.push(diagnose('P5002', null, { name, bytes: bytes.length, limit: readingLimits.textBytes }));
    return null;
  }
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null);
  said.push(...decodeDiagnostics(decoded, name));
  const parts = await partsOf(format, decoded.text, name, said);
  if (parts === null) return null;
  const facts = { format, path: name, name, bytes: bytes.length, hash: hashOf(bytes), accessed };
  const { value, diagnostics } = assembleSource({ ...parts, encoding: decoded.encoding }, facts);
  said.push(...diagnostics);
  return value;
}

async function partsOf(
  format: 'text' | 'markdown' | 'html',
  text: string,
  name: string,
  said: Diagnostic[],
): Promise<Omit<SourceParts, 'encoding'> | null> {
  if (format === 'text') return { text };
  if (format === 'markdown') return readMarkdown(text, readingLimits.characters);
  const depth = htmlDepth(text);
  if (depth > readingLimits.htmlDepth) {
    said.push(diagnose('P5009', null, { name, problem: `${depth} > ${readingLimits.htmlDepth}` }));
    return null;
  }
  const { readHtml } = await import('@parley/evidence/reading/html');
  const page = readHtml(text, readingLimits.characters);
  if (page.whole && page.text !== '') said.push(diagnose('P5010', null, { name }));
  return { text: page.text, blocks: page.blocks, bibliography: page.bibliography, declaredLanguage: page.language };
}

function bytesOf({ content, encoding }: HandedDocument): Uint8Array {
  if (encoding === 'text') return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content), (unit) => unit.charCodeAt(0));
}
