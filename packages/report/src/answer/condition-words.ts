// Conditions in words: options by the names that the case gives them, connectives in the language of the reader. The
// formula itself, as it can be typed, is lang's.

import { type Condition, type Conflict, type Option, type OptionIndex, unreachable } from '@parley/model';
import type { AnswerLanguage } from './words/answer-words.js';
import { type ConditionPhrases, conditionPhrases } from './words/condition-phrases.js';

/** A condition as a phrase: `neither “Attack” (Upstream) nor “Close the weir”`. An option whose name another shares names its party. */
export function conditionText(
  conflict: Pick<Conflict, 'form' | 'dms'>,
  condition: Condition,
  language: AnswerLanguage = 'en',
): string {
  const { form } = conflict;
  const phrases = conditionPhrases[language];
  const options = form.kind === 'options' ? form.options : [];
  return phrase(condition, (option) => optionPhrase(conflict, options, option, phrases), phrases).text;
}

function optionPhrase(
  { dms }: Pick<Conflict, 'dms'>,
  options: readonly Option[],
  index: OptionIndex,
  { quoted }: ConditionPhrases,
): string {
  const option = options[index];
  if (option === undefined) return '?';
  const name = quoted(option.name);
  const shared = options.some((other, at) => at !== index && other.name === option.name);
  return shared ? `${name} (${dms[option.controller]?.name ?? ''})` : name;
}

/** `single` where it can stand inside another phrase as it is; others are put in parentheses there. */
interface Phrase {
  readonly text: string;
  readonly single: boolean;
}

type Naming = (option: OptionIndex) => string;

const single = (text: string): Phrase => ({ text, single: true });
const several = (text: string): Phrase => ({ text, single: false });
const inside = ({ text, single: alone }: Phrase): string => (alone ? text : `(${text})`);

function phrase(condition: Condition, naming: Naming, words: ConditionPhrases): Phrase {
  const inner = (part: Condition): string => inside(phrase(part, naming, words));
  // Between `if` and `then` a list needs no parentheses.
  const clause = (part: Condition): string =>
    part.kind === 'implies' || part.kind === 'iff' ? inner(part) : phrase(part, naming, words).text;
  switch (condition.kind) {
    case 'constant':
      return single(words.constant(condition.value));
    case 'option':
      return single(naming(condition.option));
    case 'not':
      return denied(condition.operand, naming, words);
    case 'all':
    case 'any': {
      const [first, ...rest] = condition.operands;
      if (first === undefined) return single(words.constant(condition.kind === 'all'));
      if (rest.length === 0) return phrase(first, naming, words);
      return several(words[condition.kind](condition.operands.map(inner)));
    }
    case 'implies':
      return several(words.implies(clause(condition.antecedent), clause(condition.consequent)));
    case 'iff':
      return several(words.iff(inner(condition.left), inner(condition.right)));
    case 'count':
      return several(words.count(condition.atLeast, condition.atMost, condition.operands.map(inner)));
    default:
      return unreachable(condition);
  }
}

/** What a negation says: of one option, of several that are all or not all, or of a phrase in parentheses. */
function denied(operand: Condition, naming: Naming, words: ConditionPhrases): Phrase {
  if (operand.kind === 'not') return phrase(operand.operand, naming, words);
  if ((operand.kind === 'all' || operand.kind === 'any') && operand.operands.length > 1) {
    const parts = operand.operands.map((part) => inside(phrase(part, naming, words)));
    return several(operand.kind === 'any' ? words.none(parts) : words.notAll(parts));
  }
  return { text: words.not(inside(phrase(operand, naming, words))), single: operand.kind === 'option' };
}
