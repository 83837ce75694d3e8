// From drafts to proposals: order, ids, nesting, acts, modality. Every list comes out in text order.

import type { Span } from '@parley/model';
import { suggestAct } from '../act/suggest-act.js';
import type { DocumentId } from '../source-document.js';
import type { Mention, Proposal } from './attribution.js';
import { firstOf } from './draft-unit.js';
import type { Draft } from './scene.js';

/** The proposals of a document. */
export function proposalsOf(
  text: string,
  document: DocumentId,
  drafts: readonly Draft[],
  mentions: readonly Mention[],
): readonly Proposal[] {
  const ordered = [...drafts].sort((a, b) => firstOf(a) - firstOf(b) || lengthOf(b.content) - lengthOf(a.content));
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const proposals = ordered.map((draft, i): Proposal => {
    const content = [...draft.content].sort((a, b) => a.start - b.start);
    const words = content.map((span) => text.slice(span.start, span.end)).join(' ');
    return {
      id: `p${i + 1}`,
      document,
      holder: { span: draft.holder, mention: draft.holder === null ? null : (byStart.get(draft.holder.start) ?? null) },
      cue: draft.cue,
      content,
      form: draft.form,
      act: suggestAct(words, draft.act),
      voice: 'attributed',
      circumstance: draft.circumstance,
      repeats: draft.repeats,
      negated: draft.negated,
      modality: modalityOf(words),
      parent: null,
      confidence: Math.round(draft.confidence * 100) / 100,
      rule: draft.rule,
    };
  });
  return proposals.map((proposal, i) => ({
    ...proposal,
    parent: parentOf(proposal, proposals.slice(Math.max(0, i - nearby), i + nearby)),
  }));
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);

function modalityOf(words: string): Proposal['modality'] {
  if (/\?["”’]?$/.test(words) || /^(?:whether|if)\b/.test(words)) return 'question';
  if (/\b(?:if|unless|provided that|only when|on condition)\b/i.test(words)) return 'conditional';
  if (/\b(?:could|might|may|perhaps|possibly)\b/.test(words)) return 'possible';
  return 'asserted';
}

/** Proposals on either side among which a parent is sought: nesting never reaches further than a paragraph or two. */
const nearby = 60;

/** The smallest proposal one of whose content spans holds this proposal's cue and content whole. */
function parentOf(proposal: Proposal, all: readonly Proposal[]): string | null {
  const start = Math.min(...proposal.content.map((span) => span.start), proposal.cue?.start ?? Infinity);
  const end = Math.max(...proposal.content.map((span) => span.end), proposal.cue?.end ?? 0);
  let best: { id: string; size: number } | null = null;
  for (const other of all) {
    if (other === proposal) continue;
    for (const span of other.content) {
      const size = span.end - span.start;
      if (span.start <= start && span.end >= end && size > end - start && (best === null || size < best.size))
        best = { id: other.id, size };
    }
  }
  return best?.id ?? null;
}
