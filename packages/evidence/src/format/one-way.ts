// Small exports that lose more than they keep and are not read back: ClaimReview, xAIF, doccano.

import type { RecordOf } from '../record/record.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { SourceDocument } from '../source-document.js';
import { offsetMap } from './code-points.js';

/** Statements as schema.org claims, in JSON-LD. No rating: what is recorded is who says so, not whether it is true. */
export function writeClaimReviews(
  statements: readonly StatementRecord[],
  sources: readonly SourceDocument[],
  author: string,
): string {
  const reviews = statements.map((statement) => {
    const source = sources.find(({ id }) => id === statement.document);
    const appearance = source?.bibliography.URL ?? null;
    return {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: statement.proposition,
      author: { '@type': 'Organization', name: author },
      itemReviewed: {
        '@type': 'Claim',
        text: statement.proposition,
        ...(statement.holder === null ? {} : { author: { '@type': 'Person', name: statement.holder } }),
        ...(appearance === null ? {} : { appearance: { '@type': 'CreativeWork', url: appearance } }),
      },
    };
  });
  return `${JSON.stringify(reviews, null, 2)}\n`;
}

/** An argument map: a statement is a locution (L) that asserts (YA) a proposition (I); a reason is RA, an attack CA, a repetition MA. */
export function writeXaif(
  statements: readonly StatementRecord[],
  reasons: readonly RecordOf<'reason'>[],
  rephrased: readonly (readonly [string, string])[] = [],
): string {
  const nodes: { nodeID: string; text: string; type: string }[] = [];
  const edges: { edgeID: string; fromID: string; toID: string }[] = [];
  const participants = [...new Set(statements.flatMap(({ holder }) => (holder === null ? [] : [holder])))];
  const node = (text: string, type: string): string => {
    nodes.push({ nodeID: String(nodes.length + 1), text, type });
    return String(nodes.length);
  };
  const edge = (fromID: string, toID: string): void => {
    edges.push({ edgeID: String(edges.length + 1), fromID, toID });
  };
  const propositions = new Map<string, string>();
  const locutions = statements.map((statement) => {
    const proposition = node(statement.proposition, 'I');
    const locution = node(`${statement.holder ?? ''}: ${statement.proposition}`, 'L');
    const asserting = node('Asserting', 'YA');
    edge(locution, asserting);
    edge(asserting, proposition);
    propositions.set(statement.id, proposition);
    const place = statement.holder === null ? -1 : participants.indexOf(statement.holder);
    return { nodeID: locution, personID: place < 0 ? '' : String(place + 1) };
  });
  const link = (from: string | undefined, to: string | undefined, type: string, text: string): void => {
    if (from === undefined || to === undefined) return;
    const scheme = node(text, type);
    edge(from, scheme);
    edge(scheme, to);
  };
  for (const reason of reasons) {
    const claim = propositions.get(reason.for ?? '');
    for (const ground of reason.grounds) link(propositions.get(ground), claim, 'RA', 'Default Inference');
    for (const rebuttal of reason.rebuttals) link(propositions.get(rebuttal), claim, 'CA', 'Default Conflict');
  }
  for (const [from, to] of rephrased) link(propositions.get(from), propositions.get(to), 'MA', 'Default Rephrase');
  const people = participants.map((name, index) => ({
    participantID: String(index + 1),
    firstname: '',
    surname: name,
  }));
  return `${JSON.stringify({ AIF: { nodes, edges, locutions, participants: people, schemefulfillments: [] }, text: '' }, null, 2)}\n`;
}

/** Training data for span labelling: one JSON line a source, labels as [start, end, name] in code points. */
export function writeDoccano(sources: readonly SourceDocument[], statements: readonly StatementRecord[]): string {
  return sources
    .map(({ id, text }) => {
      const map = offsetMap(text);
      const label = statements
        .filter(({ document }) => document === id)
        .flatMap((statement) => [
          ...(statement.holderAnchor === null ? [] : [{ ...statement.holderAnchor, name: 'holder' }]),
          ...(statement.cueAnchor === null ? [] : [{ ...statement.cueAnchor, name: 'cue' }]),
          ...statement.content.map((anchor) => ({ ...anchor, name: `content:${statement.act}` })),
        ])
        .map(({ start, end, name }) => [map.toCodePoint(start), map.toCodePoint(end), name] as const);
      return `${JSON.stringify({ id, text, label: label.sort(([a], [b]) => a - b) })}\n`;
    })
    .join('');
}
