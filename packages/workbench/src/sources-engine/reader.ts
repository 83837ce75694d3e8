// The reader, opened once, and what it found in each source so far.

import { type ReadDocument, type Reader, type SourceDocument, openReader, readDocument } from '@parley/evidence';

let reader: Reader | null = null;
const found = new Map<string, ReadDocument>();

/** What the reader finds in a source. A source never changes, so that it is read once. */
export function readingOf(source: SourceDocument): ReadDocument {
  const known = found.get(source.id);
  if (known !== undefined) return known;
  reader ??= openReader();
  const fresh = readDocument(source, reader);
  found.set(source.id, fresh);
  return fresh;
}
