// Highlights of wording: loaded, hedging, vague, absolute, repeating. They mark words and change nothing.

import type { Span } from '@parley/model';
import type { WordingNote } from '../attribution/attribution.js';
import type { WordingRow } from '../lexicon/wording-rows.js';

/** A search over all rows at once. Rows are compiled once per reader. */
export type WordingSearch = (text: string, attributed: (span: Span) => boolean) => readonly WordingNote[];

/** Compiles rows; a user's row with a broken pattern was refused when its file was read. */
export function openWordingSearch(rows: readonly WordingRow[]): WordingSearch {
  const compiled = rows.map(([pattern, type, neutral]) => ({
    // One search of the literal head is far cheaper than the expression where the words do not occur.
    expression: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'),
    type,
    neutral,
    entry: `wording/${pattern}`,
    head: /^[a-z-]+/.exec(pattern)?.[0].slice(0, -1) ?? '',
  }));
  return (text, attributed) => {
    const low = text.toLowerCase();
    // Lower-casing may change the length of exotic letters; then offsets would slip, and the text is searched as it is.
    const searched = low.length === text.length ? low : text;
    const found: WordingNote[] = [];
    for (const { expression, type, neutral, entry, head } of compiled) {
      if (head !== '' && !searched.includes(head)) continue;
      for (const match of searched.matchAll(expression)) {
        const span = { start: match.index, end: match.index + match[0].length };
        found.push({ ...span, type, attributed: attributed(span), neutral, entry });
      }
    }
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
