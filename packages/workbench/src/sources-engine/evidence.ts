// The evidence of a case for the screen: sources with their statements, and what is computed from them.

import {
  type EvidenceState,
  type ReviewedStatement,
  type SourceDocument,
  acceptedStatements,
  balance,
  credibilityProfiles,
  dependencyGraph,
  findGaps,
  gradesBySource,
  independentGroups,
  missingFields,
  rankGaps,
  recordsOf,
  signatoryStatuses,
  tensions,
  unattributed,
} from '@parley/evidence';
import type { Conflict } from '@parley/model';
import { parseCase } from '@parley/lang';
import { balanceDocument, gapsDocument, sourcesDocument, statementKey, tensionsDocument } from '@parley/report';
import type { EvidenceView, SourceView, SourcesCalls, StatementView } from './calls.js';
import { stateOf } from './folded-log.js';
import { readingOf } from './reader.js';

/** The handler. */
export function evidence({ review, text }: SourcesCalls['evidence']['asked']): EvidenceView {
  const state = stateOf(review);
  const conflict = parseCase(text).value?.conflict ?? null;
  return {
    sources: state.sources.map(sourceView),
    statements: state.statements.map(statementView),
    findings: findingsOf(state, conflict),
  };
}

function sourceView(source: SourceDocument): SourceView {
  const read = readingOf(source);
  const { bibliography, original } = source;
  return {
    id: source.id,
    title: bibliography.title ?? original.name ?? source.id,
    outlet: bibliography['container-title'] ?? bibliography.publisher,
    issued: bibliography.issued,
    language: source.language,
    text: source.text,
    blocks: source.blocks,
    missing: missingFields(bibliography),
    unattributed: unattributed(read).filter(({ headline }) => !headline),
    wording: read.wording.map(({ start, end, type, neutral, attributed }) => ({
      start,
      end,
      type,
      neutral,
      attributed,
    })),
  };
}

function statementView({ proposed, current, readings, standing, disagreement }: ReviewedStatement): StatementView {
  const last = readings.at(-1);
  const now = current ?? { ...proposed, ...last?.changes };
  return {
    id: proposed.id,
    source: proposed.document,
    holder: now.holder,
    speaksFor: now.speaksFor,
    act: now.act,
    form: now.form,
    voice: now.voice,
    negated: now.negated,
    proposition: now.proposition,
    time: now.time,
    place: now.place,
    confidence: proposed.confidence,
    rule: proposed.rule,
    content: proposed.content,
    holderSpan: proposed.holderAnchor,
    cueSpan: proposed.cueAnchor,
    standing,
    readings: readings.map(({ at, by, verdict, reason }) => ({ at, by, verdict, reason })),
    disagreement,
    key: statementKey(proposed.id),
  };
}

function findingsOf(state: EvidenceState, conflict: Conflict | null): EvidenceView['findings'] {
  const { records, sources } = state;
  const known = new Map(conflict?.dms.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]) ?? []);
  const partyOf = (actor: string): string | null => known.get(actor) ?? null;
  const parties = conflict?.dms.map(({ id }) => id) ?? [];
  const counted = state.statements
    .filter(({ standing }) => standing !== 'rejected')
    .map(({ current, proposed }) => current ?? proposed);
  const rows = balance(parties, counted, {
    partyOf,
    criticisms: recordsOf(records, 'criticism'),
    ownDocuments: new Map(),
  });
  const compared = sources.map((source) => ({
    id: source.id,
    text: source.text,
    claims: readingOf(source).sentences.map(({ start, end }) => ({
      text: source.text.slice(start, end),
      span: { start, end },
    })),
  }));
  const relations = recordsOf(records, 'source-relation').flatMap(({ from, to, relation }) =>
    from === null || to === null || relation === null ? [] : [{ from, to, relation }],
  );
  const grades = gradesBySource(
    sources.map(({ id }) => id),
    recordsOf(records, 'source-grade'),
    state.statements.map(({ proposed }) => proposed),
  );
  return {
    accounts: sourcesDocument(sources, independentGroups(compared, relations), grades, missingFields),
    balance: balanceDocument(rows),
    tensions: tensionsDocument(
      tensions(acceptedStatements(state), records, partyOf),
      dependencyGraph(recordsOf(records, 'precondition')).cycles,
      signatoryStatuses(recordsOf(records, 'mandate-claim')),
      credibilityProfiles(recordsOf(records, 'commitment'), recordsOf(records, 'venue')),
    ),
    gaps: gapsDocument(rankGaps(findGaps(sources, records, rows), () => null)),
  };
}
