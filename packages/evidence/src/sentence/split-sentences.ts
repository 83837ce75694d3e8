// The sentences that people see: the units of a block, with quotations of several sentences cut inside as well.

import type { Span } from '@parley/model';
import type { Token } from './tokenise.js';
import type { Unit } from './unit.js';

/** Cuts a block into sentences, in order; closing marks belong to the sentence that they close. */
export function splitSentences(units: readonly Unit[], tokens: readonly Token[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const unit of units) {
    const first = unit.items[0];
    const last = unit.items.at(-1);
    if (first === undefined || last === undefined) continue;
    let start = first.start;
    for (const item of unit.items) {
      if (item.quotation === null) continue;
      for (const cut of cutsInside(item.start, item.end, tokens)) {
        sentences.push({ start, end: cut.end });
        start = cut.next;
      }
    }
    sentences.push({ start, end: last.end });
  }
  return sentences;
}

/** Sentence ends strictly inside a quotation. */
function cutsInside(start: number, end: number, tokens: readonly Token[]): readonly { end: number; next: number }[] {
  const cuts: { end: number; next: number }[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined || before === undefined || token.start <= start) continue;
    if (token.end >= end) break;
    const ends = /^[.?!…]+$/.test(before.text) || (token.opensSentence && /[.?!]$/.test(before.text));
    if (ends && /^[\p{L}\p{N}]/u.test(token.text) && before.start > start)
      cuts.push({ end: before.end, next: token.start });
  }
  return cuts;
}
