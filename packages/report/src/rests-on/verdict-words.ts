// A verdict key in a few words: `no`, or `yes (Nash), deterred (GMR, SMR)`.

import type { VerdictKey } from '@parley/insight';
import { conceptName } from '../answer/naming.js';

const situations: Readonly<Record<string, string>> = {
  holdsAlready: 'accepted already',
  cannotHold: 'cannot come about',
  'needsOthers gains': 'would gain, but not alone',
  'needsOthers noGain': 'not alone, and no gain',
  stays: 'stays',
  moves: 'moves away',
  noStatusQuo: 'no status quo',
  unanswerable: 'cannot be analysed',
};

const outcomes: Readonly<Record<string, string>> = {
  accepts: 'yes',
  deterred: 'deterred',
  unwilling: 'no',
  stable: 'stable',
  unstable: 'not stable',
  some: 'yes',
  none: 'no',
};

/** The verdict in a few words, concepts in brackets where they differ. */
export function verdictWords({ situation, byConcept }: VerdictKey): string {
  if (byConcept.length === 0) return situations[situation] ?? situation;
  const groups = new Map<string, string[]>();
  for (const { concept, outcome } of byConcept) {
    const word = outcomes[outcome] ?? outcome;
    groups.set(word, [...(groups.get(word) ?? []), conceptName(concept)]);
  }
  if (groups.size === 1) return [...groups.keys()].join('');
  return [...groups].map(([word, concepts]) => `${word} (${concepts.join(', ')})`).join(', ');
}

/** Verdicts of several readings, equal ones together: `no (A B), yes (C)`; one word where all agree. */
export function readingsWords(verdicts: readonly VerdictKey[], letter: (reading: number) => string): string {
  const groups = new Map<string, string[]>();
  verdicts.forEach((verdict, index) => {
    const words = verdictWords(verdict);
    groups.set(words, [...(groups.get(words) ?? []), letter(index)]);
  });
  if (groups.size === 1) return [...groups.keys()].join('');
  return [...groups].map(([words, names]) => `${words} (${names.join(' ')})`).join('; ');
}
