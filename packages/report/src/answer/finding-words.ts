// The words of a finding: a key by which readings with the same verdict are grouped, a short verdict, and the reasons.

import { unreachable } from '@parley/model';
import type { AnalysedReading, Finding } from '@parley/insight';
import type { Item, Line } from '../document/block.js';
import { acceptWords } from './accept-words.js';
import { equilibriumWords } from './equilibrium-words.js';
import { reachableWords } from './reachable-words.js';
import { statusQuoWords } from './status-quo-words.js';

/** What is said about a finding under one reading. */
export interface FindingWords {
  /** Equal keys mean the same verdict in the same words. */
  readonly key: string;
  /** The verdict as a sentence. */
  readonly verdict: Line;
  /** The verdict in a few words, for a list of readings that differ. */
  readonly short: string;
  readonly why: readonly Item[];
  /** What would have to change for another verdict; left out where that was not asked. */
  readonly change?: readonly Item[];
}

/** Words for a finding. `offer` is the offer or condition as the question names it. */
export function findingWords(reading: AnalysedReading, finding: Finding): FindingWords {
  switch (finding.kind) {
    case 'accept':
      return acceptWords(reading, finding);
    case 'statusQuoStable':
      return statusQuoWords(reading, finding);
    case 'reachable':
      return reachableWords(reading, finding);
    case 'equilibrium':
      return equilibriumWords(reading, finding);
    case 'noStatusQuo':
      return {
        key: 'no status quo',
        verdict: ['This cannot be answered: the case states no status quo.'],
        short: 'no status quo is stated',
        why: [],
      };
    default:
      return unreachable(finding);
  }
}
