// The evidence of a case for the screen: sources with their statements, and what is computed from them.

import { type ReviewedStatement, type SourceDocument, missingFields, unattributed } from '@parley/evidence';
import { parseCase } from '@parley/lang';
import { statementKey } from '@parley/report';
import type { EvidenceView, SourceView, SourcesCalls, StatementView } from './calls.js';
import { findingsOf } from './findings.js';
import { stateOf } from './folded-log.js';
import { readingOf } from './reader.js';
import { suggestionsFor, writtenParties } from './suggest.js';

/** The handler. */
export function evidence({ review, text, anchors }: SourcesCalls['evidence']['asked']): EvidenceView {
  const state = stateOf(review);
  const conflict = parseCase(text).value?.conflict ?? null;
  return {
    sources: state.sources.map(sourceView),
    statements: state.statements.map(statementView),
    findings: findingsOf(state, conflict, anchors),
    suggestions: suggestionsFor(state, text),
    parties: writtenParties(text).map(({ id, name }) => ({ id, name })),
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
    object: now.object,
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
