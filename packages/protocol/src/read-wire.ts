// The shape of `parley read --json`: one source with its sentences and proposals. Documented in docs/json.md.

import {
  type EntityLink,
  type Place,
  type Proposal,
  type ReadDocument,
  type SourceDocument,
  placesOf,
} from '@parley/evidence';
import type { Span } from '@parley/model';

/** Name and version of the shape. */
export const readShape = { format: 'read', version: 1 } as const;

/**
 * A span with its words. Offsets count UTF-16 code units of the source's `text`; `end` is excluded. Sources with pages have
 * places: boxes in points from the lower left corner of a page.
 */
export interface SpanWire extends Span {
  readonly text: string;
  readonly places?: readonly Place[];
}

const spanWire = (source: SourceDocument, { start, end }: Span): SpanWire => ({
  start,
  end,
  text: source.text.slice(start, end),
  ...(source.pages.length === 0 ? {} : { places: placesOf(source, { start, end }) }),
});

const orNull = (source: SourceDocument, span: Span | null): SpanWire | null =>
  span === null ? null : spanWire(source, span);

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
    pages: source.pages.map(({ page, start, end, width, height }) => ({ page, start, end, width, height })),
    sentences: read.sentences,
    proposals: read.proposals.map((proposal) => proposalWire(source, proposal, pageAt)),
    entities: read.entities,
    mentions: read.mentions,
    voices: read.voices,
    wording: read.wording.map((note) => ({
      ...spanWire(source, note),
      type: note.type,
      attributed: note.attributed,
      neutral: note.neutral,
      entry: note.entry,
    })),
    headlineClaims: read.headlineClaims,
  };
}

function proposalWire(
  source: SourceDocument,
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
            ...spanWire(source, holder.span),
            mention: holder.mention?.kind ?? null,
            entity: linkWire(holder.mention?.link),
          },
    cue: orNull(source, proposal.cue),
    content: proposal.content.map((span) => spanWire(source, span)),
    form: proposal.form,
    act: proposal.act,
    voice: proposal.voice,
    modality: proposal.modality,
    negated: proposal.negated,
    repeats: proposal.repeats,
    addressee: orNull(source, circumstance.addressee),
    occasion: orNull(source, circumstance.occasion),
    channel: orNull(source, circumstance.channel),
    place: orNull(source, circumstance.place),
    time: orNull(source, circumstance.time),
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
