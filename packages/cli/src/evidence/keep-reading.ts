// What `parley read --case` does with each source: the source and its proposals go into the log of the case, unless they are
// there already. A new version of a source is linked to the old one, and the anchors of what was decided are looked for in it.

import {
  type DocumentId,
  type ReadDocument,
  type ReviewEvent,
  type SourceDocument,
  type StatementRecord,
  anchorsInVersion,
  statementsOf,
} from '@parley/evidence';
import { type Diagnostic, diagnose } from '@parley/model';
import type { CommandContext } from '../command.js';
import { version } from '../version.js';
import { appendEvents, loadEvidence, signature } from './store.js';

/** Takes sources one by one; `added` counts what was new. */
export interface Keeper {
  readonly source: (source: SourceDocument, read: ReadDocument) => readonly Diagnostic[];
  /** Whether the bytes of this SHA-256 were read by these rules, so that reading them again adds nothing. */
  readonly has: (originalHash: string, rules: string) => boolean;
  /** Writes what is not on the disk yet; returns whether it is there now. */
  readonly flush: () => boolean;
  readonly added: () => { readonly sources: number; readonly proposals: number };
}

/** Sources that are written at once, and milliseconds that one waits for that at most: flushing each alone takes longer than reading. */
const together = { sources: 64, milliseconds: 1000 };

/** Opens the evidence of a case for sources; null where its log cannot be read or has no source `versionOf`. */
export function openKeeper(casePath: string, versionOf: string | null, context: CommandContext): Keeper | null {
  const evidence = loadEvidence(casePath, context, true);
  if (evidence === null) return null;
  const { state } = evidence;
  const old = state.sources.find(({ id }) => id === versionOf) ?? null;
  if (versionOf !== null && old === null) {
    context.terminal.err(`error: no source of ${casePath} is called ${versionOf}; \`parley sources\` lists them.\n`);
    return null;
  }
  const sources = new Map<string, SourceDocument>(state.sources.map((source) => [source.id, source]));
  const numbering = openNumbering(state.statements.map(({ proposed }) => proposed));
  const readBy = new Set(
    evidence.events.flatMap((event) => (event.event === 'source' ? [`${event.source.original.hash} ${event.by}`] : [])),
  );
  const count = { sources: 0, proposals: 0 };
  let waiting: ReviewEvent[] = [];
  let waitingSources = 0;
  let since = context.terminal.now();
  const flush = (): boolean => {
    const events = waiting;
    waiting = [];
    waitingSources = 0;
    since = context.terminal.now();
    return appendEvents(evidence, events, context);
  };
  const by = (rules: string): string => `parley ${version}, rules ${rules}`;
  return {
    has: (originalHash, rules) => readBy.has(`${originalHash} ${by(rules)}`),
    source: (read, reading) => {
      const sign = { at: signature('').at, by: by(reading.rules) };
      const isNew = !sources.has(read.id);
      const source = isNew && old !== null ? { ...read, versionOf: old.id } : read;
      const fresh = numbering.fresh(statementsOf(source, reading));
      const events: readonly ReviewEvent[] = [
        ...(isNew ? [{ ...sign, event: 'source', source } as const] : []),
        ...fresh.map((statement) => ({ ...sign, event: 'proposed', statement }) as const),
      ];
      const before = isNew ? namesake(sources, source) : null;
      waiting.push(...events);
      waitingSources++;
      const isLate = context.terminal.now() - since > together.milliseconds;
      if ((isLate || waitingSources >= together.sources) && !flush()) return [];
      if (isNew) count.sources++;
      count.proposals += fresh.length;
      sources.set(source.id, source);
      if (isNew && old !== null) return versionDiagnostics(decidedOf(state.statements, old.id), source);
      return before === null
        ? []
        : [diagnose('P5023', null, { name: source.original.name ?? source.id, source: before.id, new: source.id })];
    },
    flush,
    added: () => count,
  };
}

type Reviewed = NonNullable<ReturnType<typeof loadEvidence>>['state']['statements'][number];

/** Statements of a source that somebody decided on: those whose anchors matter in a new version. */
const decidedOf = (statements: readonly Reviewed[], source: DocumentId): readonly StatementRecord[] =>
  statements
    .filter(({ proposed, readings }) => proposed.document === source && readings.length > 0)
    .map(({ current, proposed }) => current ?? proposed);

function versionDiagnostics(statements: readonly StatementRecord[], source: SourceDocument): readonly Diagnostic[] {
  const name = source.original.name ?? source.id;
  const found = anchorsInVersion(statements, source.text);
  const orphans = found.flatMap(({ statement, orphaned }) =>
    orphaned.map(({ exact }) => diagnose('P5021', null, { quote: exact, name, statement })),
  );
  const counts = { kept: 0, moved: 0, orphaned: 0 };
  for (const { kind } of found) counts[kind]++;
  return found.length === 0 ? [] : [...orphans, diagnose('P5024', null, { name, ...counts })];
}

/** A source of the same file with another text: perhaps an earlier version, which only a person can tell. */
function namesake(sources: ReadonlyMap<string, SourceDocument>, { original, versionOf }: SourceDocument) {
  if (original.name === null || versionOf !== null) return null;
  return [...sources.values()].find((other) => other.original.name === original.name) ?? null;
}

/**
 * Which proposals are new. Another release of the rules may number the same proposals otherwise, so that they are known by
 * their places in the text, and a number that is taken is never given to another.
 */
function openNumbering(known: readonly StatementRecord[]) {
  const placeOf = ({ document, content, holderAnchor, cueAnchor }: StatementRecord): string =>
    JSON.stringify([document, ...[...content, holderAnchor, cueAnchor].map((anchor) => [anchor?.start, anchor?.end])]);
  const places = new Set(known.map(placeOf));
  const ids = new Set(known.map(({ id }) => id));
  const freeId = ({ id, document }: StatementRecord): string => {
    if (!ids.has(id)) return id;
    let number = ids.size + 1;
    while (ids.has(`${document}:p${number}`)) number++;
    return `${document}:p${number}`;
  };
  return {
    fresh: (statements: readonly StatementRecord[]): readonly StatementRecord[] =>
      statements.flatMap((statement) => {
        const place = placeOf(statement);
        if (places.has(place)) return [];
        const id = freeId(statement);
        places.add(place);
        ids.add(id);
        return [{ ...statement, id }];
      }),
  };
}
