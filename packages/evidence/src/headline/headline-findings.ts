// What the headline claims and the body does not carry, with absolute wording in it. Matching is the reader's.

import type { HeadlineClaim, ReadDocument } from '../attribution/attribution.js';
import type { SourceDocument } from '../source-document.js';

/** A claim of the headline that stands without support. */
export interface HeadlineFinding {
  readonly claim: HeadlineClaim;
  readonly words: string;
  readonly finding: 'unsupported-headline' | 'unverified-quotation' | 'open-question';
  /** Words such as "100%" or "never" within the claim. */
  readonly absolutes: readonly string[];
}

/** Findings in the order of the headline; supported claims give none. */
export function headlineFindings(source: SourceDocument, read: ReadDocument): readonly HeadlineFinding[] {
  return read.headlineClaims.flatMap((claim): HeadlineFinding[] => {
    if (claim.support === 'supported') return [];
    const finding =
      claim.support === 'open'
        ? 'open-question'
        : claim.kind === 'quotation' || claim.kind === 'figure'
          ? claim.support === 'paraphrase-only'
            ? 'unverified-quotation'
            : 'unsupported-headline'
          : claim.support === 'unsupported'
            ? 'unsupported-headline'
            : null;
    if (finding === null) return [];
    const absolutes = read.wording.filter(
      (note) => note.type === 'absolute' && note.start >= claim.start && note.end <= claim.end,
    );
    return [
      {
        claim,
        words: source.text.slice(claim.start, claim.end),
        finding,
        absolutes: absolutes.map(({ start, end }) => source.text.slice(start, end)),
      },
    ];
  });
}
