// A file of another program as events of the log: which format it is, what is taken from it, what is left out and why.

import {
  type Bibliography,
  type DocumentId,
  type EvidenceState,
  type ReviewEvent,
  type SourceDocument,
  type StatementRecord,
  buildDocument,
  hashOf,
  readAnnotations,
  readBibtex,
  readCitron,
  readCsl,
  readEvidence,
  readLog,
  readRecord,
  sourceIri,
  statementsOfAnnotations,
  statementsOfQuotes,
  statementsOfSelections,
} from '@parley/evidence';
import { type Diagnostic, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import type { ReadingThread } from '../reading/reading-thread.js';

/** The formats that are taken in. */
export const importFormats = ['qdpx', 'web-annotation', 'citron', 'csl', 'bibtex', 'archive'] as const;

/** A format by its name. */
export type ImportFormat = (typeof importFormats)[number];

/** Who takes it in, and when. */
interface Sign {
  readonly at: string;
  readonly by: string;
}

/** The format of a file by its first bytes, then by its name; null where it is none. */
export function importFormatOf(name: string, bytes: Uint8Array): ImportFormat | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'qdpx';
  if (/\.bib(?:tex)?$/i.test(name)) return 'bibtex';
  const head = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\ufeff/, '');
  if (/^\s*\{\s*"parley"\s*:/.test(head)) return 'archive';
  if (/"quotes"\s*:/.test(head) || /^\s*\[?\s*\{\s*"text"\s*:/.test(head)) return 'citron';
  if (/www\.w3\.org\/ns\/anno|"Annotation/.test(head)) return 'web-annotation';
  if (/^\s*@\w+\s*\{/.test(head)) return 'bibtex';
  return /^\s*[[{]/.test(head) ? 'csl' : null;
}

/** The events that a file adds to a log; sources and statements that are there already are passed over. */
export async function importedEvents(
  format: ImportFormat,
  bytes: Uint8Array,
  state: EvidenceState,
  sign: Sign,
  thread: ReadingThread,
): Promise<Outcome<readonly ReviewEvent[]>> {
  if (format === 'qdpx') return projectEvents(bytes, state, sign, thread);
  const text = new TextDecoder().decode(bytes);
  switch (format) {
    case 'archive':
      return archiveEvents(text, state);
    case 'csl':
      return citationEvents(readCsl(text), 'CSL-JSON', state, sign);
    case 'bibtex':
      return citationEvents(readBibtex(text), 'BibTeX', state, sign);
    case 'web-annotation':
      return perSource(state, sign, (source) => {
        const { value, diagnostics } = readAnnotations(
          text,
          source,
          (iri) => iri === null || iri === sourceIri(source),
        );
        return { value: value === null ? null : statementsOfAnnotations(source, value), diagnostics };
      });
    case 'citron':
      return perSource(state, sign, (source) => {
        const whole = documentsIn(text).filter((document) => document.text === source.text);
        const outcomes = whole.map((document) => readCitron(JSON.stringify(document), source));
        return {
          value: outcomes.flatMap(({ value }) => statementsOfQuotes(source, value ?? [])),
          diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
        };
      });
  }
}

function documentsIn(text: string): readonly { readonly text?: unknown }[] {
  try {
    const value: unknown = JSON.parse(text);
    return (Array.isArray(value) ? value : [value]) as readonly { readonly text?: unknown }[];
  } catch {
    return [];
  }
}

function perSource(
  state: EvidenceState,
  sign: Sign,
  read: (source: SourceDocument) => Outcome<readonly StatementRecord[]>,
): Outcome<readonly ReviewEvent[]> {
  const outcomes = state.sources.map(read);
  const broken = outcomes.find(({ value }) => value === null);
  if (broken !== undefined) return failed(broken.diagnostics);
  const statements = outcomes.flatMap(({ value }) => value ?? []);
  const said = outcomes.flatMap(({ diagnostics }) => diagnostics);
  return succeeded(proposedEvents(statements, state, sign), said);
}

function proposedEvents(
  statements: readonly StatementRecord[],
  state: EvidenceState,
  sign: Sign,
): readonly ReviewEvent[] {
  const known = new Set(state.statements.map(({ proposed }) => proposed.id));
  return statements
    .filter(({ id }) => !known.has(id))
    .map((statement) => ({ ...sign, event: 'proposed', statement }) as const);
}

async function projectEvents(
  bytes: Uint8Array,
  state: EvidenceState,
  sign: Sign,
  thread: ReadingThread,
): Promise<Outcome<readonly ReviewEvent[]>> {
  const answer = await thread.read({ kind: 'project', bytes });
  if (answer.kind !== 'project') {
    const problems = { timeout: 'takes too long', memory: 'needs too much memory' } as const;
    const problem = answer.kind === 'timeout' || answer.kind === 'memory' ? problems[answer.kind] : 'damaged';
    return failed([diagnose('P5521', null, { problem })]);
  }
  const { value, diagnostics } = answer.outcome;
  if (value === null) return failed(diagnostics);
  const events = value.sources.flatMap(({ name, text, selections }): readonly ReviewEvent[] => {
    const hash = hashOf(text);
    const known = state.sources.find((source) => source.hash === hash);
    const size = new TextEncoder().encode(text).length;
    const original = { format: 'text', name, encoding: 'utf-8', bytes: size, hash } as const;
    const source = known ?? buildDocument({ text, original, bibliography: { title: name === '' ? null : name } });
    return [
      ...(known === undefined ? [{ ...sign, event: 'source', source } as const] : []),
      ...proposedEvents(statementsOfSelections(source, selections, value.links), state, sign),
    ];
  });
  return succeeded(events, diagnostics);
}

/** Events of another log that this one does not hold, in their order. */
function archiveEvents(text: string, state: EvidenceState): Outcome<readonly ReviewEvent[]> {
  const { value, diagnostics } = text.startsWith('{"parley":{"format":"evidence-log"')
    ? readLog(text)
    : readEvidence(text);
  if (value === null) return failed(diagnostics);
  const sources = new Set<string>(state.sources.map(({ id }) => id));
  const statements = new Map(state.statements.map((each) => [each.proposed.id, each]));
  const records = new Map(state.records.map((record) => [record.id, JSON.stringify(record)]));
  const fresh = value.events.filter((event) => {
    if (event.event === 'source') return !sources.has(event.source.id);
    if (event.event === 'proposed') return !statements.has(event.statement.id);
    if (event.event === 'recorded') return records.get(event.record.id) !== JSON.stringify(event.record);
    if (event.event === 'withdrawn') return records.has(event.record);
    const readings = statements.get(event.statement)?.readings ?? [];
    return !readings.some(({ by, at }) => by === event.by && at >= event.at);
  });
  return succeeded(fresh, diagnostics);
}

/** Citations of sources of the log: by id, address or title. */
function citationEvents(
  { value, diagnostics }: ReturnType<typeof readCsl>,
  format: string,
  state: EvidenceState,
  sign: Sign,
): Outcome<readonly ReviewEvent[]> {
  if (value === null) return failed(diagnostics);
  const said: Diagnostic[] = [...diagnostics];
  const events = value.flatMap(({ id, bibliography }, index): readonly ReviewEvent[] => {
    const source = cited(state.sources, id, bibliography);
    if (source === null) {
      said.push(
        diagnose('P5523', null, { format, item: index + 1, problem: 'no source has this id, address or title' }),
      );
      return [];
    }
    const { value: record } = readRecord(citationOf(source, bibliography, format, sign));
    return record === null ? [] : [{ ...sign, event: 'recorded', record }];
  });
  return succeeded(events, said);
}

function cited(sources: readonly SourceDocument[], id: string, { URL, title }: Bibliography): SourceDocument | null {
  const plain = (words: string | null): string => (words ?? '').normalize('NFKC').toLowerCase().trim();
  return (
    sources.find((source) => source.id === id) ??
    sources.find(({ bibliography }) => URL !== null && bibliography.URL === URL) ??
    sources.find(({ bibliography }) => title !== null && plain(bibliography.title) === plain(title)) ??
    null
  );
}

function citationOf(
  { id: source }: { readonly id: DocumentId },
  found: Bibliography,
  format: string,
  { by }: Sign,
): Readonly<Record<string, unknown>> {
  const author = (found.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.given, name.family].filter((part) => part !== null).join(' '),
  );
  return {
    kind: 'citation',
    id: `citation:${source}:${by}:${format}`,
    source,
    type: found.type,
    title: found.title,
    author,
    outlet: found['container-title'],
    publisher: found.publisher,
    issued: found.issued,
    accessed: found.accessed,
    url: found.URL,
    language: found.language,
    note: found.note,
    assumption: `taken from ${format}`,
  };
}
