// A source as it is compared with others: its text, and its sentences as claims. Sentences are cut by marks alone, without a
// tagger, since a cut too many or too few hardly moves an alignment and ten thousand sources are compared at once.

import type { SourceDocument } from '../source-document.js';
import type { ComparedSource } from './independent-groups.js';

/** Ends of sentences: marks, closing marks behind them, and a beginning after the space. */
const ends = /[.!?…]+[”’"')\]]*\s+(?=[“‘"'([]?[\p{Lu}\p{Lt}\p{N}])/gu;

/** Words before a full stop that end no sentence: titles, initials, and what is usually cut short. */
const shortened =
  /(?:^|[\s(“"])(?:\p{L}|\p{Lu}\.\p{Lu}|Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|St|Jr|Sr|No|vs|Co|Inc)\.$/u;

/** The source with its claims in the order of the text. */
export function comparedSource({ id, text, blocks }: SourceDocument): ComparedSource {
  const claims = blocks.flatMap((block) => {
    const found: { readonly text: string; readonly span: { readonly start: number; readonly end: number } }[] = [];
    const words = text.slice(block.start, block.end);
    let from = 0;
    const cut = (to: number): void => {
      const claim = words.slice(from, to).trimEnd();
      const span = { start: block.start + from, end: block.start + from + claim.length };
      if (claim.trim() !== '') found.push({ text: claim, span });
      from = to;
    };
    for (const match of words.matchAll(ends)) {
      const before = words.slice(Math.max(0, match.index - 12), match.index + 1);
      if (!shortened.test(before)) cut(match.index + match[0].length);
    }
    cut(words.length);
    return found;
  });
  return { id, text, claims };
}
