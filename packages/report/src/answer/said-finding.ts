// The words of a finding: a key by which readings with the same verdict are grouped, a short verdict, and the reasons.

import type { Item, Line } from '../document/block.js';
import type { Shown } from './shown.js';
import type { Said } from './words/answer-words.js';

/** What is said about a finding under one reading. */
export interface FindingWords {
  /** Equal keys mean the same verdict in the same words. */
  readonly key: string;
  /** The verdict as a sentence. */
  readonly verdict: Line;
  /** What the verdict says, as data. */
  readonly shows?: readonly Shown[];
  /** The verdict in a few words, for a list of readings that differ. */
  readonly short: string;
  readonly why: readonly Item[];
  /** What would have to change for another verdict; left out where that was not asked. */
  readonly change?: readonly Item[];
}

/** A verdict of the table as the verdict of a finding. */
export const said = ({ verdict, short }: Said): Pick<FindingWords, 'verdict' | 'short'> => ({
  verdict: [verdict],
  short,
});
