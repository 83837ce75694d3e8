// The table of a language.

import type { AnswerLanguage, AnswerWords } from './answer-words.js';
import { english } from './english.js';
import { french } from './french.js';

const byLanguage: Readonly<Record<AnswerLanguage, AnswerWords>> = { en: english, fr: french };

/** The sentences of answers in a language. */
export const answerWordsIn = (language: AnswerLanguage): AnswerWords => byLanguage[language];
