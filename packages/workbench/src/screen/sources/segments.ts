// A text cut where highlights begin and end, so that each piece has the same highlights from its first to its last letter.

import type { Span } from '@parley/model';

/** A highlight: whose it is, and what the piece is in it. */
export interface Highlight extends Span {
  readonly id: string;
  readonly kind: 'content' | 'holder' | 'cue' | 'wording';
}

/** A piece of the text. `highlights` are those that cover it, in the order in which they were given. */
export interface Segment extends Span {
  readonly highlights: readonly Highlight[];
}

/** The pieces of one stretch of the text, in order; together they are the whole stretch. */
export function segmentsOf(stretch: Span, highlights: readonly Highlight[]): readonly Segment[] {
  const inside = highlights.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of inside) {
    if (start > stretch.start) cuts.add(start);
    if (end < stretch.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? stretch.start;
    return { start, end, highlights: inside.filter((one) => one.start <= start && one.end >= end) };
  });
}
