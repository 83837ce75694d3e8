// A statement as the review log keeps it: what the reader proposed or a person entered, with its anchors.
// What a case keeps of an accepted statement is model's `Statement`; the sentence in the text is the reader's.

import type { Anchor } from '../anchor.js';
import { anchorAt } from '../anchor.js';
import type { Act } from '../act/act.js';
import type { AttributionForm, Entity, Proposal, ReadDocument, Voice } from '../attribution/attribution.js';
import type { DocumentId, SourceDocument } from '../source-document.js';

/** The content that a holder is said to hold. Null says that the source does not tell. */
export interface StatementRecord {
  readonly id: string;
  readonly document: DocumentId;
  readonly holderAnchor: Anchor | null;
  readonly cueAnchor: Anchor | null;
  /** In text order; empty for a statement that a person entered without a text. */
  readonly content: readonly Anchor[];
  /** The holder's name; null where the text names nobody. */
  readonly holder: string | null;
  /** The party that the holder speaks for. */
  readonly speaksFor: string | null;
  /** In which capacity the holder speaks for the party. */
  readonly capacity: string | null;
  readonly anonymous: boolean;
  readonly addressee: string | null;
  /** Actors that the content is about. */
  readonly about: readonly string[];
  /** What the content bears on: an offer, a meeting, a round. Free key that the analyst uses consistently. */
  readonly object: string | null;
  readonly act: Act;
  readonly form: AttributionForm;
  readonly voice: Voice;
  readonly modality: Proposal['modality'];
  readonly repeats: boolean;
  readonly negated: boolean;
  /** Time expression as the text words it. */
  readonly time: string | null;
  readonly channel: string | null;
  readonly occasion: string | null;
  readonly place: string | null;
  /** What is held, in our words where a person has written them; the words of the text until then. */
  readonly proposition: string;
  /** Rule id and rule-set version, or null where a person entered it. */
  readonly rule: string | null;
  readonly confidence: number | null;
}

/** The statements that a reading proposes, one for each proposal, with ids `DOCUMENT:pN`. */
export function statementsOf(source: SourceDocument, read: ReadDocument): readonly StatementRecord[] {
  return read.proposals.map((proposal) => statementOf(source, read, proposal));
}

function statementOf({ text }: SourceDocument, read: ReadDocument, proposal: Proposal): StatementRecord {
  const words = (span: { readonly start: number; readonly end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  const entity = holderEntity(read, proposal);
  const { circumstance } = proposal;
  return {
    id: `${read.document}:${proposal.id}`,
    document: read.document,
    holderAnchor: proposal.holder.span === null ? null : anchorAt(text, proposal.holder.span),
    cueAnchor: proposal.cue === null ? null : anchorAt(text, proposal.cue),
    content: proposal.content.map((span) => anchorAt(text, span)),
    holder: entity?.name ?? words(proposal.holder.span),
    speaksFor: entity?.party ?? null,
    capacity: null,
    anonymous: entity?.anonymous ?? proposal.holder.span === null,
    addressee: words(circumstance.addressee),
    about: aboutOf(read, proposal, entity),
    object: null,
    act: proposal.act,
    form: proposal.form,
    voice: proposal.voice,
    modality: proposal.modality,
    repeats: proposal.repeats,
    negated: proposal.negated,
    time: words(circumstance.time),
    channel: words(circumstance.channel),
    occasion: words(circumstance.occasion),
    place: words(circumstance.place),
    proposition: proposal.content.map((span) => text.slice(span.start, span.end)).join(' … '),
    rule: `${proposal.rule}@${read.rules}`,
    confidence: proposal.confidence,
  };
}

/** The holder's entity, where the mention was resolved; a tie stays open. */
function holderEntity(read: ReadDocument, { holder }: Proposal): Entity | null {
  const link = holder.mention?.link;
  return link?.kind === 'resolved' ? (read.entities.find(({ id }) => id === link.entity) ?? null) : null;
}

function aboutOf(read: ReadDocument, proposal: Proposal, holder: Entity | null): readonly string[] {
  const names = new Set<string>();
  for (const mention of read.mentions) {
    const inside = proposal.content.some(({ start, end }) => mention.start >= start && mention.end <= end);
    const link = mention.link;
    if (!inside || link.kind !== 'resolved' || link.entity === holder?.id) continue;
    const name = read.entities.find(({ id }) => id === link.entity)?.name;
    if (name !== undefined) names.add(name);
  }
  return [...names];
}
