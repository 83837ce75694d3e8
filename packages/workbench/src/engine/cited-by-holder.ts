// Sentences on a screen cite statements by who made them: the proof behind each sentence opens the statements themselves.
// Keys of statements are for the command line, where nothing can be opened.

import type { Conflict } from '@parley/model';
import { type AnswerLanguage, type AnswerWords, answerWordsIn } from '@parley/report';

/** The words of a language with statements cited by their holders, each once. */
export function citedByHolder(conflict: Conflict, language: AnswerLanguage): AnswerWords {
  const words = answerWordsIn(language);
  const holders = new Map<string, string>(conflict.statements.map(({ id, holder }) => [id, holder]));
  const named = (ids: readonly string[]): readonly string[] => [...new Set(ids.map((id) => holders.get(id) ?? id))];
  return {
    ...words,
    reason: { ...words.reason, cited: (cites, contested) => words.reason.cited(named(cites), named(contested)) },
  };
}
