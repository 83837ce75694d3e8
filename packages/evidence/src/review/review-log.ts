// The review log: an append-only list of events, folded into what holds now. Nothing is overwritten; who said what when
// stays. Files are the edge's; lines of text are in log-lines.ts.

import { withCitations } from '../record/citations.js';
import type { EvidenceRecord } from '../record/record.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { SourceDocument } from '../source-document.js';

/** When (ISO 8601 date and time, from the edge's clock) and by whom, a person or a tool with its version. */
export interface EventBase {
  readonly at: string;
  readonly by: string;
}

/** The fields of a statement that a person may correct. Anchors stay: another span is another statement. */
export type StatementChanges = Partial<
  Pick<
    StatementRecord,
    | 'holder'
    | 'speaksFor'
    | 'capacity'
    | 'anonymous'
    | 'addressee'
    | 'about'
    | 'object'
    | 'act'
    | 'form'
    | 'voice'
    | 'modality'
    | 'repeats'
    | 'negated'
    | 'time'
    | 'channel'
    | 'occasion'
    | 'place'
    | 'proposition'
  >
>;

/** One event. `decided` carries one person's verdict on one statement; a later one by the same person replaces it. */
export type ReviewEvent = EventBase &
  (
    | { readonly event: 'source'; readonly source: SourceDocument }
    | { readonly event: 'proposed'; readonly statement: StatementRecord }
    | { readonly event: 'accepted'; readonly statement: string }
    | { readonly event: 'rejected'; readonly statement: string; readonly reason: string | null }
    | { readonly event: 'edited'; readonly statement: string; readonly changes: StatementChanges }
    | { readonly event: 'recorded'; readonly record: EvidenceRecord }
    /** Somebody takes back what they entered: a record, a source with its statements, or their own reading of a statement. */
    | { readonly event: 'withdrawn'; readonly record: string }
  );

/** One person's reading of a statement. `changes` are that person's alone. */
export interface Reading extends EventBase {
  readonly verdict: 'accepted' | 'edited' | 'rejected';
  readonly changes: StatementChanges;
  readonly reason: string | null;
}

/** How the readings stand to each other. `disputed` feeds nothing until the people agree; it is never averaged. */
export type Standing = 'proposed' | 'accepted' | 'rejected' | 'disputed';

/** A statement with every reading side by side, in the order in which each person first decided. */
export interface ReviewedStatement {
  readonly proposed: StatementRecord;
  readonly proposedBy: EventBase;
  readonly readings: readonly Reading[];
  readonly standing: Standing;
  /** Fields that two readings give different values; empty where they agree. */
  readonly disagreement: readonly string[];
  /** The statement as it may feed a case: with the agreed changes; null unless accepted. */
  readonly current: StatementRecord | null;
}

/** What holds after all events. Lists are in order of first appearance; sources carry what is recorded of their citation. */
export interface EvidenceState {
  readonly sources: readonly SourceDocument[];
  readonly statements: readonly ReviewedStatement[];
  readonly records: readonly EvidenceRecord[];
  /** Events that name something that was never proposed or recorded, by position. They change nothing. */
  readonly stray: readonly number[];
}

interface Entry {
  readonly proposed: StatementRecord;
  readonly proposedBy: EventBase;
  readonly readings: Map<string, Reading>;
}

/** Folds events into state. Equal lists give equal states. */
export function foldLog(events: readonly ReviewEvent[]): EvidenceState {
  const sources = new Map<string, SourceDocument>();
  const entries = new Map<string, Entry>();
  const records = new Map<string, EvidenceRecord>();
  const stray: number[] = [];
  events.forEach((event, position) => {
    const { at, by } = event;
    switch (event.event) {
      case 'source':
        // A source is never edited: the first reading of an id stands.
        if (!sources.has(event.source.id)) sources.set(event.source.id, event.source);
        return;
      case 'proposed':
        if (!entries.has(event.statement.id))
          entries.set(event.statement.id, { proposed: event.statement, proposedBy: { at, by }, readings: new Map() });
        return;
      case 'recorded':
        records.set(event.record.id, event.record);
        return;
      case 'withdrawn':
        if (!(records.delete(event.record) || sources.delete(event.record) || takeBack(entries, event.record, by)))
          stray.push(position);
        return;
      default: {
        const entry = entries.get(event.statement);
        if (entry === undefined) stray.push(position);
        else entry.readings.set(by, readingAfter(entry.readings.get(by), event));
      }
    }
  });
  const withdrawn = withdrawnSources(events, sources);
  const statements = [...entries.values()].filter(({ proposed }) => !withdrawn.has(proposed.document)).map(reviewed);
  const kept = [...records.values()];
  return { sources: withCitations([...sources.values()], kept), statements, records: kept, stray };
}

/** A person's reading is taken back by that person alone. */
const takeBack = (entries: ReadonlyMap<string, Entry>, statement: string, by: string): boolean =>
  entries.get(statement)?.readings.delete(by) ?? false;

/** Sources that were entered and are no longer there: their statements have nothing to stand in. */
function withdrawnSources(events: readonly ReviewEvent[], held: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const entered = events.flatMap((event) => (event.event === 'source' ? [event.source.id] : []));
  return new Set(entered.filter((id) => !held.has(id)));
}

type Decision = Extract<ReviewEvent, { readonly event: 'accepted' | 'rejected' | 'edited' }>;

function readingAfter(before: Reading | undefined, event: Decision): Reading {
  const base = { at: event.at, by: event.by };
  const changes = before?.changes ?? {};
  switch (event.event) {
    case 'accepted':
      return { ...base, verdict: Object.keys(changes).length > 0 ? 'edited' : 'accepted', changes, reason: null };
    case 'edited':
      return { ...base, verdict: 'edited', changes: { ...changes, ...event.changes }, reason: null };
    case 'rejected':
      return { ...base, verdict: 'rejected', changes, reason: event.reason };
  }
}

function reviewed({ proposed, proposedBy, readings }: Entry): ReviewedStatement {
  const list = [...readings.values()];
  const keeping = list.filter(({ verdict }) => verdict !== 'rejected');
  const disagreement = differingFields(proposed, keeping);
  const standing = standingOfReadings(list, keeping, disagreement);
  const current = standing === 'accepted' ? { ...proposed, ...keeping[0]?.changes } : null;
  return { proposed, proposedBy, readings: list, standing, disagreement, current };
}

function standingOfReadings(
  all: readonly Reading[],
  keeping: readonly Reading[],
  disagreement: readonly string[],
): Standing {
  if (all.length === 0) return 'proposed';
  if (keeping.length === 0) return 'rejected';
  return keeping.length < all.length || disagreement.length > 0 ? 'disputed' : 'accepted';
}

function differingFields(proposed: StatementRecord, readings: readonly Reading[]): readonly string[] {
  const names = [
    ...new Set(readings.flatMap(({ changes }) => Object.keys(changes))),
  ].sort() as (keyof StatementChanges)[];
  return names.filter(
    (name) => new Set(readings.map(({ changes }) => JSON.stringify(changes[name] ?? proposed[name]))).size > 1,
  );
}

/** The statements that may feed a case. */
export const acceptedStatements = (state: EvidenceState): readonly StatementRecord[] =>
  state.statements.flatMap(({ current }) => (current === null ? [] : [current]));
