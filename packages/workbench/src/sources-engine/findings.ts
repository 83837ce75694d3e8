// What is computed from the evidence of a case: the sources that were read and those that the case alone cites, together.

import {
  type EvidenceState,
  type PartyOf,
  type StatementRecord,
  balance,
  credibilityProfiles,
  dependencyGraph,
  findGaps,
  independentGroups,
  isoRange,
  rankGaps,
  recordsOf,
  sideOf,
  signatoryStatuses,
  tensions,
  timeline,
} from '@parley/evidence';
import type { Conflict } from '@parley/model';
import { sourceKey, statementKey } from '@parley/report';
import { type CitedEvidence, citedEvidence } from './cited-evidence.js';
import type { FindingsView, NamedTension } from './findings-view.js';
import { partiesOf } from './parties-of.js';
import { readingOf } from './reader.js';

/** Every finding. `anchors` are the days that a person gave sources that do not tell theirs. */
export function findingsOf(
  state: EvidenceState,
  conflict: Conflict | null,
  anchors: Readonly<Record<string, string>>,
): FindingsView {
  const inLog = new Set([
    ...state.sources.map(({ id }) => sourceKey(id)),
    ...state.statements.map(({ proposed }) => statementKey(proposed.id)),
  ]);
  const cited = citedEvidence(conflict, inLog);
  const counted = state.statements
    .filter(({ standing }) => standing !== 'rejected')
    .map(({ current, proposed }) => current ?? proposed);
  const statements = [...counted, ...cited.statements];
  const partyOf = partiesOf(conflict?.dms ?? [], state, statements);
  const rows = balance(conflict?.dms.map(({ id }) => id) ?? [], statements, {
    partyOf,
    criticisms: recordsOf(state.records, 'criticism'),
    ownDocuments: new Map(),
  });
  return {
    sources: [
      ...state.sources.map(({ id, bibliography, original }) => ({
        id,
        title: bibliography.title ?? original.name ?? id,
        read: true,
      })),
      ...cited.sources.map(({ id, title }) => ({ id, title, read: false })),
    ],
    statements: statements.map(({ id, holder, proposition, document }) => ({
      id,
      holder,
      words: proposition,
      source: document,
    })),
    timeline: timelineOf(state, cited, statements, anchors),
    accounts: accountsOf(state, cited),
    balance: rows.map((row) => ({
      ...row,
      ...heard(row.party, conflict),
      name: conflict?.dms.find(({ id }) => id === row.party)?.name ?? row.party,
      statements: statements
        .filter((statement) => statement.voice === 'attributed' && sideOf(statement, partyOf) === row.party)
        .map(({ id }) => id),
    })),
    tensions: tensionsOf(state, partyOf),
    gaps: rankGaps([...findGaps(state.sources, state.records, rows), ...cited.gaps], () => null),
  };
}

/** A case that says that words are a party's own has them, though it keeps only a paraphrase. */
const heard = (
  party: string,
  conflict: Conflict | null,
): { readonly evidenceForm?: 'quote'; readonly ownWordsMissing?: false } =>
  conflict?.statements.some(({ form, speaksFor }) => form === 'ownWords' && speaksFor === party) === true
    ? { evidenceForm: 'quote', ownWordsMissing: false }
    : {};

function timelineOf(
  state: EvidenceState,
  cited: CitedEvidence,
  statements: readonly StatementRecord[],
  given: Readonly<Record<string, string>>,
): FindingsView['timeline'] {
  const tellings = [
    ...state.sources.map(({ id, bibliography }) => ({ source: id as string, stated: bibliography.issued })),
    ...cited.sources.map(({ id, date }) => ({ source: id, stated: date })),
  ].map((telling) => ({ ...telling, given: given[telling.source] ?? null }));
  const timed = statements.filter(({ time }) => time !== null);
  const anchors = new Map(
    tellings.flatMap(({ source, stated, given: own }) => {
      const date = own ?? stated;
      return date === null || isoRange(date) === null ? [] : [[source, date] as const];
    }),
  );
  const placed = timeline(
    timed.map(({ id, time, document }) => ({ id, expression: time ?? '', telling: document })),
    anchors,
  );
  return {
    items: placed.items.map(({ id, telling, expression, reading, days }) => ({
      statement: id,
      source: telling,
      expression,
      relation: reading.relation,
      days: days.map(({ first, last }) => ({ first: known(first), last: known(last) })),
    })),
    tellings: tellings.filter(({ source }) => timed.some(({ document }) => document === source)),
    conflicts: placed.conflicts.map(({ before, after }) => [before, after]),
  };
}

/** Days beyond ten thousand years stand for "at any time on this side". */
const known = (day: number): number | null => (Math.abs(day) > 3_500_000 ? null : day);

function accountsOf(state: EvidenceState, cited: CitedEvidence): FindingsView['accounts'] {
  const relations = recordsOf(state.records, 'source-relation').flatMap(({ from, to, relation }) =>
    from === null || to === null || relation === null ? [] : [{ from, to, relation }],
  );
  const { groups, links } = independentGroups(
    state.sources.map((source) => ({
      id: source.id,
      text: source.text,
      claims: readingOf(source).sentences.map(({ start, end }) => ({
        text: source.text.slice(start, end),
        span: { start, end },
      })),
    })),
    relations,
  );
  const textOf = new Map<string, string>(state.sources.map(({ id, text }) => [id, text]));
  return {
    groups: [...groups, ...cited.groups],
    links: links.map(({ from, to, kind, score, overruled, passages }) => ({
      from,
      to,
      kind,
      score,
      overruled,
      passages: [...passages]
        .sort((a, b) => b.words - a.words)
        .slice(0, 3)
        .map((passage) => (textOf.get(from) ?? '').slice(passage.from.start, passage.from.end)),
    })),
  };
}

function tensionsOf(state: EvidenceState, partyOf: PartyOf): FindingsView['tensions'] {
  const { records } = state;
  const behind = (id: string): readonly string[] => records.find((record) => record.id === id)?.statements ?? [id];
  // What is proposed counts as well: a person who reads has to see what pulls against what before deciding.
  const open = state.statements
    .filter(({ standing }) => standing !== 'rejected')
    .map(({ current, proposed }) => current ?? proposed);
  return {
    pairs: tensions(open, records, partyOf).map(
      ({ between, ...rest }): NamedTension => ({ ...rest, between: between.map(behind) }),
    ),
    cycles: dependencyGraph(recordsOf(records, 'precondition')).cycles,
    mandates: signatoryStatuses(recordsOf(records, 'mandate-claim')),
    promises: credibilityProfiles(recordsOf(records, 'commitment'), recordsOf(records, 'venue')),
  };
}
