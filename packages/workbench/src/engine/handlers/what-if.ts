// Every verdict of a case under changes that are tried. Readings that a change does not touch are not analysed again.

import type { Diagnostic, Question } from '@parley/model';
import type { AnalysisRequest } from '@parley/engine';
import { type AnalysedReading, type Reading, answersUnder, verdictKey, questionsOf } from '@parley/insight';
import { type AnswerLanguage, answerWordsIn, questionTitle, readingLetter, toldAnswer } from '@parley/report';
import { type Trial, noTrial } from '../../document/trial.js';
import type { Call } from '../calls.js';
import { kernelFor } from '../kernels.js';
import { parsed } from '../parsed-cases.js';
import { readingsTried } from '../tried-conflict.js';
import { type ShownDiagnostic, shown } from './read.js';

/** What is tried on which text. */
export interface WhatIfAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
  readonly trials: readonly Trial[];
  /** Position of the only reading that is wanted; null for all of them. */
  readonly only: number | null;
}

/** The verdict on one question under one reading. */
export interface TriedVerdict {
  readonly short: string;
  readonly sentence: string;
  /** Equal for equal verdicts. */
  readonly key: string;
}

/** The verdicts of one trial: by question, then by reading; null where it is not wanted or cannot be told. */
export interface TriedView {
  readonly verdicts: readonly (readonly (TriedVerdict | null)[])[];
  /** Why there are none, where there are none. */
  readonly diagnostics: readonly ShownDiagnostic[];
}

/** The case as it stands, and each trial in the order asked. */
export interface WhatIfView {
  readonly questions: readonly string[];
  readonly readings: readonly { readonly letter: string; readonly name: string | null }[];
  readonly base: TriedView;
  readonly trials: readonly TriedView[];
}

/** Tries changes; null where the text holds no case. */
export type WhatIfCall = Call<WhatIfAsked, WhatIfView | null>;

/** The handler. */
export async function whatIf(asked: WhatIfAsked): Promise<WhatIfView | null> {
  const { conflict } = parsed(asked.text);
  if (conflict === null) return null;
  const questions = questionsOf(conflict);
  const words = answerWordsIn(asked.language);
  const names = [{ name: null }, ...conflict.perspectives];
  const views: TriedView[] = [];
  for (const trial of [noTrial, ...asked.trials]) views.push(await viewOf(trial, questions, asked));
  const [base, ...trials] = views;
  return {
    questions: questions.map(({ asked: question }) => questionTitle(conflict, question, words)),
    readings: names.map(({ name }, index) => ({ letter: readingLetter(index), name })),
    base: base ?? { verdicts: [], diagnostics: [] },
    trials,
  };
}

async function viewOf(trial: Trial, questions: readonly Question[], asked: WhatIfAsked): Promise<TriedView> {
  const { conflict } = parsed(asked.text);
  if (conflict === null) return { verdicts: [], diagnostics: [] };
  const read = readingsTried(conflict, trial);
  if (read.value === null) return { verdicts: [], diagnostics: shown(read.diagnostics) };
  const byReading: (readonly (TriedVerdict | null)[])[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, reading] of read.value.entries()) {
    const wanted = asked.only === null || asked.only === index;
    byReading.push(wanted ? await verdictsOf(reading, questions, asked, diagnostics) : questions.map(() => null));
  }
  return {
    verdicts: questions.map((_, question) => byReading.map((verdicts) => verdicts[question] ?? null)),
    diagnostics: shown(diagnostics),
  };
}

/** Enough for the readings of a case before and after, and of the variants that were kept. */
const mostKept = 64;
const kept = new Map<string, readonly TriedVerdict[]>();

async function verdictsOf(
  reading: Reading,
  questions: readonly Question[],
  { request, language }: WhatIfAsked,
  diagnostics: Diagnostic[],
): Promise<readonly (TriedVerdict | null)[]> {
  // The fingerprint covers all that the engine reads; two readings that share it share every verdict.
  const start = reading.conflict.form.statusQuo;
  const key = [
    reading.model.fingerprint,
    start ?? '',
    language,
    JSON.stringify(request),
    ...questions.map(({ text }) => text),
  ].join('\n');
  const known = kept.get(key);
  if (known !== undefined) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const kernel = await kernelFor(reading.model, request);
  const outcome = kernel.analyse(reading.model, request, {});
  diagnostics.push(...outcome.diagnostics);
  if (outcome.value === null) return questions.map(() => null);
  const analysed: AnalysedReading = { ...reading, analysis: outcome.value };
  const words = answerWordsIn(language);
  const verdicts = answersUnder([analysed], questions, request).answers.map((answer): TriedVerdict => {
    const [group] = toldAnswer(reading.conflict, [analysed], answer, words).groups;
    const [found] = answer.readings;
    return {
      short: group?.words.short ?? '',
      sentence:
        group === undefined
          ? ''
          : group.words.verdict.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
      key: found === undefined ? '' : JSON.stringify(verdictKey(found.finding)),
    };
  });
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, verdicts);
  return verdicts;
}
