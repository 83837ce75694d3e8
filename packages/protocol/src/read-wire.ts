// The shape of `parley read --json`: one source with its sentences and proposals. Documented in docs/json.md.

import type { EntityLink, Proposal, ReadDocument, SourceDocument } from '@parley/evidence';
import type { Span } from '@parley/model';

/** Name and version of the shape. */
export const readShape = { format: 'read', version: 1 } as const;

/** A span with its words. Offsets count UTF-16 code units of the source's `text`; `end` is excluded. */
export interface SpanWire extends Span {
  readonly text: string;
}

const spanWire = (text: string, span: Span): SpanWire => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
});

const orNull = (text: string, span: Span | null): SpanWire | null => (span === null ? null : spanWire(text, span));

/** One source as JSON. */
export function sourceWire(source: SourceDocument, read: ReadDocument): Readonly<Record<string, unknown>> {
  const { text } = source;
  const pageAt = (offset: number): number | null =>
    source.pages.find((page) => page.start <= offset && offset < page.end)?.page ?? null;
  return {
    id: source.id,
    name: source.original.name,
    format: source.original.format,
    encoding: source.original.encoding,
    bytes: source.original.bytes,
    originalHash: source.original.hash,
    textHash: source.hash,
    language: source.language,
    bibliography: source.bibliography,
    rules: read.rules,
    text,
    blocks: source.blocks,
    pages: source.pages,
    sentences: read.sentences,
    proposals: read.proposals.map((proposal) => proposalWire(text, proposal, pageAt)),
    entities: read.entities,
    mentions: read.mentions,
    voices: read.voices,
    wording: read.wording.map((note) => ({
      ...spanWire(text, note),
      type: note.type,
      attributed: note.attributed,
      neutral: note.neutral,
      entry: note.entry,
    })),
    headlineClaims: read.headlineClaims,
  };
}

function proposalWire(
  text: string,
  proposal: Proposal,
  pageAt: (offset: number) => number | null,
): Readonly<Record<string, unknown>> {
  const { holder, circumstance } = proposal;
  return {
    id: proposal.id,
    holder:
      holder.span === null
        ? null
        : {
            ...spanWire(text, holder.span),
            mention: holder.mention?.kind ?? null,
            entity: linkWire(holder.mention?.link),
          },
    cue: orNull(text, proposal.cue),
    content: proposal.content.map((span) => spanWire(text, span)),
    form: proposal.form,
    act: proposal.act,
    voice: proposal.voice,
    modality: proposal.modality,
    negated: proposal.negated,
    repeats: proposal.repeats,
    addressee: orNull(text, circumstance.addressee),
    occasion: orNull(text, circumstance.occasion),
    channel: orNull(text, circumstance.channel),
    place: orNull(text, circumstance.place),
    time: orNull(text, circumstance.time),
    parent: proposal.parent,
    confidence: proposal.confidence,
    rule: proposal.rule,
    page: pageAt(proposal.content[0]?.start ?? 0),
    status: 'proposed',
  };
}

/** `resolved` with one id, `tied` and `set` with several, `open` with none. */
function linkWire(link: EntityLink | undefined): { readonly kind: string; readonly ids: readonly string[] } {
  if (link === undefined || link.kind === 'open') return { kind: 'open', ids: [] };
  if (link.kind === 'resolved') return { kind: 'resolved', ids: [link.entity] };
  if (link.kind === 'set') return { kind: 'set', ids: link.entities };
  return { kind: 'tied', ids: link.candidates.map(({ entity }) => entity) };
}
