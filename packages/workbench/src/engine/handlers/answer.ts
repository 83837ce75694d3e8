// The questions of a case answered under every reading: words with the data that each sentence stands for.

import type { Conflict, DmIndex, PerspectiveId, Question, StatementId } from '@parley/model';
import type { AnalysisRequest, ConceptId } from '@parley/engine';
import { type AnalysedReading, type Answer, answersUnder, verdictKey, questionsOf } from '@parley/insight';
import { parseQuestion } from '@parley/lang';
import {
  type AnswerLanguage,
  type Item,
  type Shown,
  conditionText,
  groundsSummary,
  plainText,
  questionTitle,
  readingLetter,
  toldAnswer,
} from '@parley/report';
import { analysedCase } from '../analysed-cases.js';
import { citedByHolder } from '../cited-by-holder.js';
import type { Call, HandlerControl } from '../calls.js';
import { type ShownDiagnostic, shown } from './read.js';

/** What is asked: a text, how it is analysed, and one question by its position or as it was typed. */
export interface AnswerAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
  readonly question: number | string;
}

/** A reading, named by its letter. */
export interface ReadingView {
  readonly perspective: PerspectiveId | null;
  readonly letter: string;
  /** Null for the case as it stands. */
  readonly name: string | null;
  readonly states: number;
  readonly fingerprint: string;
}

/** The verdict under one reading, and under each concept where there is one for each. */
export interface VerdictView {
  readonly short: string;
  readonly holds: readonly { readonly concept: ConceptId; readonly outcome: string }[];
}

/** One verdict with its reasons, and the readings that share it. */
export interface GroupView {
  readonly readings: readonly number[];
  readonly verdict: string;
  readonly short: string;
  readonly shows: readonly Shown[];
  readonly why: readonly Item[];
}

/** What an answer rests on. */
export interface RestsView {
  readonly summary: string;
  readonly wholeCase: boolean;
  readonly statements: readonly StatementId[];
  readonly contesting: readonly StatementId[];
  /** Elements that no statement supports: assumptions, and what nobody gave a ground for. */
  readonly assumed: readonly AssumedView[];
}

/** A rule or an element of a preference that no statement supports. */
export interface AssumedView {
  readonly kind: 'rule' | 'preference';
  /** Whose preference; null for a rule. */
  readonly dm: DmIndex | null;
  /** What is wanted, in words; the id of a rule; empty for what has no name. */
  readonly wanted: string;
  readonly assumption: string | null;
}

/** One question with its answer. */
export interface AnswerView {
  readonly title: string;
  /** The offer as it was written, where the question is whether somebody would accept one. */
  readonly offer: string | null;
  readonly readings: readonly ReadingView[];
  readonly verdicts: readonly VerdictView[];
  readonly groups: readonly GroupView[];
  readonly change: readonly Item[];
  readonly rests: RestsView;
  readonly concepts: readonly ConceptId[];
}

/** All questions of the case by title, and the answer to the one that was asked. */
export interface AnswersView {
  readonly questions: readonly { readonly title: string; readonly text: string }[];
  readonly answer: AnswerView | null;
  readonly diagnostics: readonly ShownDiagnostic[];
}

/** Answers one question of a case. */
export type AnswerCall = Call<AnswerAsked, AnswersView>;

/** The handler. */
export async function answer(asked: AnswerAsked, control: HandlerControl): Promise<AnswersView> {
  const { conflict, readings, diagnostics } = await analysedCase(asked.text, asked.request, control);
  if (conflict === null) return { questions: [], answer: null, diagnostics: shown(diagnostics) };
  const words = citedByHolder(conflict, asked.language);
  const all = questionsOf(conflict);
  const questions = all.map((question) => ({
    title: questionTitle(conflict, question.asked, words),
    text: question.text,
  }));
  const parsed = typeof asked.question === 'string' ? parseQuestion(asked.question, conflict) : null;
  const question: Question | null = parsed === null ? (all[Number(asked.question)] ?? all[0] ?? null) : parsed.value;
  const said = shown(parsed?.diagnostics ?? diagnostics);
  if (readings === null || question === null) return { questions, answer: null, diagnostics: said };
  const [found] = answersUnder(readings, [question], asked.request).answers;
  if (found === undefined) return { questions, answer: null, diagnostics: said };
  const told = toldAnswer(conflict, readings, found, words);
  return {
    questions,
    answer: {
      title: told.title,
      offer: question.asked.kind === 'accept' ? question.asked.offerText : null,
      readings: readings.map(readingView),
      verdicts: verdictsOf(found, told.groups),
      groups: told.groups.map((group) => ({
        readings: group.readings,
        verdict: plainText(group.words.verdict),
        short: group.words.short,
        shows: group.shows,
        why: group.why,
      })),
      change: told.change,
      rests: { ...restsOf(conflict, found, asked.language), summary: groundsSummary(conflict, found, words) },
      concepts: asked.request.concepts,
    },
    diagnostics: said,
  };
}

const readingView = ({ perspective, name, model }: AnalysedReading, index: number): ReadingView => ({
  perspective,
  letter: readingLetter(index),
  name,
  states: model.states.count,
  fingerprint: model.fingerprint,
});

function verdictsOf(found: Answer, groups: ReturnType<typeof toldAnswer>['groups']): readonly VerdictView[] {
  return found.readings.map(({ finding }, index) => ({
    short: groups.find(({ readings }) => readings.includes(index))?.words.short ?? '',
    holds: verdictKey(finding).byConcept,
  }));
}

function restsOf(conflict: Conflict, { readings }: Answer, language: AnswerLanguage): Omit<RestsView, 'summary'> {
  const assumed = new Map<string, AssumedView>();
  for (const element of readings.flatMap(({ grounds }) => grounds.elements)) {
    if (element.standing === 'cited') continue;
    const { kind, dm, label, condition, basis } = element;
    const wanted = condition === null ? label : conditionText(conflict, condition, language);
    assumed.set(`${kind}|${dm ?? ''}|${label}`, { kind, dm, wanted, assumption: basis.assumption });
  }
  const distinct = (ids: readonly StatementId[]): readonly StatementId[] => [...new Set(ids)];
  return {
    wholeCase: readings.some(({ grounds }) => grounds.scope === 'wholeCase'),
    statements: distinct(readings.flatMap(({ grounds }) => grounds.statements)),
    contesting: distinct(readings.flatMap(({ grounds }) => grounds.contesting)),
    assumed: [...assumed.values()],
  };
}
