// Where something stands in a source: the quote, a little before and after, and the position.
// Re-finding an anchor in another version of the text lives in document/re-anchor.ts.

import type { Span } from '@parley/model';

/**
 * A W3C text selector in both forms. `start` and `end` count UTF-16 code units of the document's text, `end` is
 * excluded, and `exact` equals the text between them; `prefix` and `suffix` hold up to 32 units on either side.
 */
export interface Anchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Units of context that an anchor keeps on each side. */
export const anchorContext = 32;

/** The anchor of a span in a text. Never cuts a surrogate pair at the outer ends of its context. */
export function anchorAt(text: string, span: Span): Anchor {
  const { start, end } = span;
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - anchorContext)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + anchorContext))),
  };
}

/** The offset itself, or the one before it where it would fall between the halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const insidePair = offset > 0 && unit >= 0xdc00 && unit <= 0xdfff;
  return insidePair ? offset - 1 : offset;
}
