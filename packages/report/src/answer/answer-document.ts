// A whole answer as a document: the question, the verdict in one sentence, then why, then what it rests on.

import type { Asked, Conflict } from '@parley/model';
import type { AnalysedReading, Answer, Answers } from '@parley/insight';
import { type Block, type Item, heading, item, muted, paragraph, plainText, strong } from '../document/block.js';
import { conditionText } from './condition-words.js';
import { findingWords } from './finding-words.js';
import type { FindingWords } from './said-finding.js';
import { citedStatementsBlocks, groundsBlocks } from './grounds-words.js';
import { type ReadingReasons, mergedItems } from './merged-items.js';
import { conceptName, partyName, sentenceCase } from './naming.js';
import type { Shown } from './shown.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** All answers of a case as one document, in one language. */
export function answersDocument(
  conflict: Conflict,
  { readings, answers }: Answers,
  words: AnswerWords = english,
): readonly Block[] {
  const [base] = readings;
  const concepts = (answers[0]?.request.concepts ?? []).map(conceptName);
  const facts = words.frame.facts(conflict.dms.length, base?.model.states.count ?? 0, concepts);
  return [
    { kind: 'title', line: [conflict.title], aside: words.frame.asOf(conflict.asOf) },
    paragraph(muted(facts)),
    ...readingLegend(readings, words),
    ...inShort(conflict, readings, answers, words),
    ...answers.flatMap((answer, index) =>
      answerBlocks(conflict, readings, answer, answers.length > 1 ? index + 1 : null, words),
    ),
    ...citedStatementsBlocks(conflict, answers, words),
  ];
}

function answerBlocks(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  answer: Answer,
  number: number | null,
  words: AnswerWords,
): readonly Block[] {
  const { title, groups, change } = toldAnswer(conflict, readings, answer, words);
  return [
    heading(1, number === null ? title : `${number}. ${title}`),
    ...headline(groups, readings.length, words),
    ...groups.flatMap((group) => whyBlocks(group, groups.length, words)),
    ...(change.length === 0 ? [] : [heading(2, words.frame.change), { kind: 'list', items: change } as const]),
    ...groundsBlocks(conflict, answer, words),
  ];
}

/** An answer in words: its readings grouped by verdict, each sentence with what it says as data. */
export interface ToldAnswer {
  /** The question as a sentence. */
  readonly title: string;
  readonly groups: readonly ToldGroup[];
  /** What would change the verdicts. */
  readonly change: readonly Item[];
}

/** Readings with the same verdict. */
export interface ToldGroup {
  /** Positions of the readings. */
  readonly readings: readonly number[];
  /** Letters of the readings, by which their reasons name them. */
  readonly names: readonly string[];
  /** The verdict of the first of them; the others say the same. */
  readonly words: FindingWords;
  /** What the verdict says, as data, under each of the readings. */
  readonly shows: readonly Shown[];
  readonly why: readonly Item[];
}

/** An answer in the words of one language. */
export function toldAnswer(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  answer: Answer,
  words: AnswerWords = english,
): ToldAnswer {
  const groups = groupReadings(readings, answer, words);
  return {
    title: questionTitle(conflict, answer.question.asked, words),
    groups: groups.map(({ indices, names, words: verdict, shows, reasons }) => ({
      readings: indices,
      names,
      words: verdict,
      shows,
      why: mergedItems(reasons, words),
    })),
    change: mergedItems(
      groups.flatMap((group) => group.changes),
      words,
    ),
  };
}

/** Readings are named by letters, once told which is which: their names are too long to stand in every reason. */
export const readingLetter = (index: number): string => String.fromCodePoint(65 + index);

function readingLegend(readings: readonly AnalysedReading[], words: AnswerWords): readonly Block[] {
  if (readings.length < 2) return [];
  const items = readings.map(({ name }, index) =>
    item(strong(readingLetter(index)), ` ${name === null ? words.frame.caseAsItStands : words.common.quoted(name)}`),
  );
  return [heading(1, words.frame.readings), { kind: 'list', items }];
}

/** Every verdict in one line, for those who read no further. */
function inShort(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  answers: readonly Answer[],
  words: AnswerWords,
): readonly Block[] {
  if (answers.length < 2) return [];
  const items = answers.map((answer) => {
    const groups = groupReadings(readings, answer, words);
    const parts = groups.map((group) =>
      groups.length === 1 ? group.words.short : `${group.words.short} (${group.names.join(' ')})`,
    );
    const question = questionTitle(conflict, answer.question.asked, words);
    return item(`${question} `, strong(`${sentenceCase(parts.join('; '))}.`));
  });
  return [heading(1, words.frame.inShort), { kind: 'list', items }];
}

/** The question as a sentence with display names. */
export function questionTitle(conflict: Conflict, asked: Asked, words: AnswerWords = english): string {
  switch (asked.kind) {
    case 'accept':
      return words.frame.accept(
        partyName({ conflict }, asked.dm),
        conditionText(conflict, asked.offer, words.common.language),
      );
    case 'statusQuoStable':
      return words.frame.statusQuoStable;
    case 'reachable':
      return words.frame.reachable;
    case 'equilibrium':
      return words.frame.equilibrium(
        asked.condition.kind === 'constant' && asked.condition.value
          ? null
          : conditionText(conflict, asked.condition, words.common.language),
      );
  }
}

/** Readings with the same verdict. */
interface Group {
  readonly indices: number[];
  readonly names: string[];
  readonly words: FindingWords;
  readonly shows: Shown[];
  /** The reasons of each reading of the group. */
  readonly reasons: ReadingReasons[];
  /** What would change the verdict of each. */
  readonly changes: ReadingReasons[];
}

function groupReadings(readings: readonly AnalysedReading[], answer: Answer, words: AnswerWords): readonly Group[] {
  const groups = new Map<string, Group>();
  answer.readings.forEach((readingAnswer, index) => {
    const reading = readings[index];
    if (reading === undefined) return;
    const name = readingLetter(index);
    const told = findingWords(reading, readingAnswer.finding, words);
    const group: Group = groups.get(told.key) ?? {
      indices: [],
      names: [],
      words: told,
      shows: [],
      reasons: [],
      changes: [],
    };
    group.indices.push(index);
    group.names.push(name);
    group.shows.push(...(told.shows ?? []));
    group.reasons.push({ name, why: told.why });
    group.changes.push({ name, why: told.change ?? [] });
    groups.set(told.key, group);
  });
  return [...groups.values()];
}

function headline(groups: readonly ToldGroup[], readingCount: number, words: AnswerWords): readonly Block[] {
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) {
    const scope = readingCount > 1 ? [muted(words.frame.sameUnderAll(readingCount))] : [];
    return [paragraph(strong(plainText(only.words.verdict)), ...scope)];
  }
  const items = groups.map((group) => ({
    line: [strong(sentenceCase(group.words.short)), words.frame.shortUnder(group.names)],
    items: [],
  }));
  return [paragraph(strong(words.frame.depends)), { kind: 'list', items }];
}

function whyBlocks(group: ToldGroup, groupCount: number, words: AnswerWords): readonly Block[] {
  const several = groupCount > 1;
  const items = group.why;
  return [
    ...(items.length === 0 && !several ? [] : [heading(2, words.frame.why(several ? group.names : []))]),
    ...(several ? [paragraph(...group.words.verdict)] : []),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}
