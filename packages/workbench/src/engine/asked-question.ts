// The one question that a screen shows, and the case as if it asked nothing else: what is computed about one answer only.

import type { Conflict, Question } from '@parley/model';
import { questionsOf } from '@parley/insight';
import { parseQuestion } from '@parley/lang';
import { parsed } from './parsed-cases.js';

/** A text and one question of it, by its position or as it was typed. */
export interface QuestionAsked {
  readonly text: string;
  readonly question: number | string;
}

/** The case with that question alone; null where one of them cannot be read. */
export function caseAsking({ text, question }: QuestionAsked): {
  readonly conflict: Conflict;
  readonly question: Question;
} | null {
  const { conflict } = parsed(text);
  if (conflict === null) return null;
  const all = questionsOf(conflict);
  const found =
    typeof question === 'string' ? parseQuestion(question, conflict).value : (all[question] ?? all[0] ?? null);
  return found === null ? null : { conflict: { ...conflict, questions: [found] }, question: found };
}
