// The connectives of conditions in each language. Apart from the sentences of answers, so that a screen that only names
// conditions loads nothing else.

import type { AnswerLanguage } from './answer-words.js';

/** Conditions as phrases; parts that are phrases of several words come in parentheses. */
export interface ConditionPhrases {
  /** The name of an option. */
  readonly quoted: (name: string) => string;
  readonly constant: (value: boolean) => string;
  readonly not: (part: string) => string;
  /** Two or more. */
  readonly all: (parts: readonly string[]) => string;
  /** Two or more. */
  readonly any: (parts: readonly string[]) => string;
  /** Not one of two or more. */
  readonly none: (parts: readonly string[]) => string;
  /** At least one of two or more does not hold. */
  readonly notAll: (parts: readonly string[]) => string;
  readonly implies: (antecedent: string, consequent: string) => string;
  readonly iff: (left: string, right: string) => string;
  /** Between so many and so many of them. */
  readonly count: (atLeast: number, atMost: number, parts: readonly string[]) => string;
}

/** `a`, `a and b`, `a, b and c`, with the word between the last two. */
const chained = (parts: readonly string[], word: string): string =>
  parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;

const english: ConditionPhrases = {
  quoted: (name) => `“${name}”`,
  constant: (value) => (value ? 'anything' : 'nothing'),
  not: (part) => `not ${part}`,
  all: (parts) => chained(parts, 'and'),
  any: (parts) => chained(parts, 'or'),
  none: (parts) =>
    parts.length === 2 ? `neither ${parts[0] ?? ''} nor ${parts[1] ?? ''}` : `none of ${chained(parts, 'and')}`,
  notAll: (parts) => (parts.length === 2 ? `not both ${chained(parts, 'and')}` : `not all of ${chained(parts, 'and')}`),
  implies: (antecedent, consequent) => `if ${antecedent}, then ${consequent}`,
  iff: (left, right) => `${left} exactly when ${right}`,
  count: (atLeast, atMost, parts) => `${amountInEnglish(atLeast, atMost, parts.length)} of ${chained(parts, 'and')}`,
};

function amountInEnglish(atLeast: number, atMost: number, of: number): string {
  if (atLeast === atMost) return atLeast === 1 ? 'exactly one' : `exactly ${atLeast}`;
  if (atLeast <= 0) return atMost === 1 ? 'at most one' : `at most ${atMost}`;
  if (atMost >= of) return atLeast === 1 ? 'at least one' : `at least ${atLeast}`;
  return `from ${atLeast} to ${atMost}`;
}

const french: ConditionPhrases = {
  quoted: (name) => `« ${name} »`,
  constant: (value) => (value ? 'n’importe quoi' : 'rien'),
  not: (part) => `non ${part}`,
  all: (parts) => chained(parts, 'et'),
  any: (parts) => chained(parts, 'ou'),
  none: (parts) =>
    parts.length === 2 ? `ni ${parts[0] ?? ''} ni ${parts[1] ?? ''}` : `aucun de ${chained(parts, 'et')}`,
  notAll: (parts) =>
    parts.length === 2 ? `pas à la fois ${chained(parts, 'et')}` : `pas tous les ${chained(parts, 'et')}`,
  implies: (antecedent, consequent) => `si ${antecedent}, alors ${consequent}`,
  iff: (left, right) => `${left} exactement quand ${right}`,
  count: (atLeast, atMost, parts) => `${amountInFrench(atLeast, atMost, parts.length)} parmi ${chained(parts, 'et')}`,
};

function amountInFrench(atLeast: number, atMost: number, of: number): string {
  if (atLeast === atMost) return atLeast === 1 ? 'exactement un' : `exactement ${atLeast}`;
  if (atLeast <= 0) return atMost === 1 ? 'au plus un' : `au plus ${atMost}`;
  if (atMost >= of) return atLeast === 1 ? 'au moins un' : `au moins ${atLeast}`;
  return `de ${atLeast} à ${atMost}`;
}

/** The phrases by language. */
export const conditionPhrases: Readonly<Record<AnswerLanguage, ConditionPhrases>> = { en: english, fr: french };
