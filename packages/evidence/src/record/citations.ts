// What analysts found out about sources, laid over what the sources say of themselves. The source in the log stays as it was
// read; a record of a citation fills what was unknown or corrects it, and is withdrawn as any record is.

import type { Bibliography, SourceDocument } from '../source-document.js';
import { type EvidenceRecord, type RecordOf, recordsOf } from './record.js';

/** Slot of a citation by bibliographic field. */
const citedField = {
  type: 'type',
  title: 'title',
  outlet: 'container-title',
  publisher: 'publisher',
  issued: 'issued',
  accessed: 'accessed',
  url: 'URL',
  language: 'language',
  note: 'note',
} as const satisfies Readonly<Record<string, keyof Bibliography>>;

/** The sources with the citations recorded of them, later ones over earlier ones. */
export function withCitations(
  sources: readonly SourceDocument[],
  records: readonly EvidenceRecord[],
): readonly SourceDocument[] {
  const citations = recordsOf(records, 'citation');
  if (citations.length === 0) return sources;
  return sources.map((source) => {
    const own = citations.filter((citation) => citation.source === source.id);
    return own.length === 0
      ? source
      : {
          ...source,
          bibliography: own.reduce((before, citation) => ({ ...before, ...fieldsOf(citation) }), source.bibliography),
        };
  });
}

function fieldsOf(citation: RecordOf<'citation'>): Partial<Bibliography> {
  const author = citation.author.length === 0 ? {} : { author: citation.author.map((literal) => ({ literal })) };
  const known = Object.entries(citedField).flatMap(([slot, field]) => {
    const value = citation[slot as keyof typeof citedField];
    return value === null ? [] : [[field, value] as const];
  });
  return { ...author, ...Object.fromEntries(known) };
}

/** Sources that are a party's own text, by whose they are. */
export const ownDocumentsOf = (records: readonly EvidenceRecord[]): ReadonlyMap<string, string> =>
  new Map(
    recordsOf(records, 'citation').flatMap(({ source, ownOf }) =>
      source === null || ownOf === null ? [] : [[source, ownOf] as const],
    ),
  );
