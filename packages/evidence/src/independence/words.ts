// A text as comparable words with their places: Unicode-normalised, lower case, without marks of punctuation.
// The words of quotations can be left out: they are the speaker's, and two reporters may both have heard them.

import type { Span } from '@parley/model';

/** A word as it is compared, and where it stands in the text. */
export interface Word extends Span {
  readonly word: string;
}

/** Most words that are compared of one text; the rest is left out of the comparison. */
export const mostWords = 200_000;

/** The words of a text outside the spans to leave out, in order. */
export function comparableWords(text: string, leftOut: readonly Span[] = []): readonly Word[] {
  const found: Word[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant, in which there is nothing to normalise.
  const plain = /^[\u0000-\u007f]*$/.test(text);
  let skip = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((leftOut[skip]?.end ?? Number.POSITIVE_INFINITY) <= start) skip++;
    if ((leftOut[skip]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    found.push({ word: plain ? match[0].toLowerCase() : match[0].normalize('NFKC').toLowerCase(), start, end });
    if (found.length === mostWords) break;
  }
  return found;
}

/** The stretches between quotation marks, each at most 2,000 units long, so that a lost closing mark hides no article. */
export function quotedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/“[^“”]{1,2000}”|"[^"\n]{1,2000}"|«[^«»]{1,2000}»|„[^„“”]{1,2000}[“”]/gu)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** A stable 32-bit hash of a text (FNV-1a). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
