// Which terms a text speaks of, so that help begins with what is on the screen.

import type { GlossaryEntry } from './glossary.js';

/** The terms of which one of the names stands in the text as a word of its own, in the singular or plural. */
export function spokenOf(terms: readonly GlossaryEntry[], text: string): readonly GlossaryEntry[] {
  const lower = text.toLowerCase();
  return terms.filter(({ say }) =>
    say.split(',').some((name) => {
      const escaped = name
        .trim()
        .toLowerCase()
        .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped}(s|x)?(?![\\p{L}\\p{N}_])`, 'u').test(lower);
    }),
  );
}
