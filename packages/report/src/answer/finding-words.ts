// Which words belong to which kind of finding.

import { unreachable } from '@parley/model';
import type { AnalysedReading, Finding } from '@parley/insight';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';
import { acceptWords } from './accept-words.js';
import { equilibriumWords } from './equilibrium-words.js';
import { type FindingWords, said } from './said-finding.js';
import { reachableWords } from './reachable-words.js';
import { statusQuoWords } from './status-quo-words.js';

/** Words for a finding in one language. */
export function findingWords(reading: AnalysedReading, finding: Finding, words: AnswerWords = english): FindingWords {
  switch (finding.kind) {
    case 'accept':
      return acceptWords(reading, finding, words);
    case 'statusQuoStable':
      return statusQuoWords(reading, finding, words);
    case 'reachable':
      return reachableWords(reading, finding, words);
    case 'equilibrium':
      return equilibriumWords(reading, finding, words);
    case 'noStatusQuo':
      return { key: 'no status quo', ...said(words.frame.noStatusQuo), why: [] };
    default:
      return unreachable(finding);
  }
}
