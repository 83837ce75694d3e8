// Puts a report together from an analysed case: answers first, then what they stand on, then how they were computed.

import type { Conflict } from '@parley/model';
import type { AnalysisRequest } from '@parley/engine';
import { type AnalysedReading, type Answer, answersUnder, verdictKey, questionsOf } from '@parley/insight';
import {
  type AnswerLanguage,
  type Block,
  type ToldAnswer,
  answerWordsIn,
  conceptName,
  groundsSummary,
  plainText,
  readingLetter,
  toldAnswer,
} from '@parley/report';
import { assumptionsSection } from './sections/assumptions.js';
import { type Further, furtherSections } from './sections/further.js';
import { methodsSection } from './sections/methods.js';
import { partiesSection } from './sections/parties.js';
import { sourcesSection } from './sections/sources.js';
import { statementsSection } from './sections/statements.js';
import { moveFigure } from './figures/move-figure.js';
import { rankingFigure } from './figures/ranking-figure.js';
import { tableauFigure } from './figures/tableau-figure.js';
import { dateParts, printedDate } from './csl.js';
import { notableStates } from './notable-states.js';
import type { Publication, PublishedBlock, Section } from './publication.js';
import { type PublicationWords, publicationWordsIn } from './publication-words.js';

/** What a report is made from. */
export interface Analysed {
  readonly conflict: Conflict;
  readonly readings: readonly AnalysedReading[];
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
  /** Version of Parley, printed with the methods. */
  readonly version: string;
  readonly further: Further;
}

/** The report of a case. */
export function publish(analysed: Analysed): Publication {
  const { conflict, readings, request, language } = analysed;
  const words = publicationWordsIn(language);
  const { answers } = answersUnder(readings, questionsOf(conflict), request);
  const told = answers.map((answer) => ({
    answer,
    told: toldAnswer(conflict, readings, answer, answerWordsIn(language)),
  }));
  const sections = [
    ...told.map(({ answer, told: one }, index) => answerSection(analysed, answer, one, index, words)),
    ...furtherSections(conflict, analysed.further, language),
    figuresSection(analysed, told, words),
    partiesSection(conflict, words),
    statementsSection(conflict, words),
    assumptionsSection(conflict, words),
    sourcesSection(conflict, words),
    methodsSection(analysed, words),
  ];
  return {
    language,
    title: conflict.title,
    subtitle: subtitleOf(conflict, readings[0]?.model.states.count ?? 0, words),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    contents: words.contents,
    labels: { figure: words.figure, against: words.against },
  };
}

function subtitleOf(conflict: Conflict, states: number, words: PublicationWords): string {
  const options = conflict.form.kind === 'options' ? conflict.form.options.length : 0;
  const facts = words.facts(conflict.dms.length, options, states);
  return conflict.asOf === null ? facts : `${words.asOf(printedDate(dateParts(conflict.asOf), words))} · ${facts}`;
}

function answerSection(
  { conflict, readings, language }: Analysed,
  answer: Answer,
  told: ToldAnswer,
  index: number,
  words: PublicationWords,
): Section {
  const letters = (group: ToldAnswer['groups'][number]): string => group.readings.map(readingLetter).join(' ');
  const several = told.groups.length > 1;
  const blocks: PublishedBlock[] = told.groups.map((group) => ({
    kind: 'verdict',
    under: several ? words.under(letters(group)) : null,
    text: plainText(group.words.verdict),
  }));
  if (readings.length > 1) blocks.push(heading(words.readings), verdictTable(readings, answer, told, words));
  for (const group of told.groups) {
    if (group.why.length === 0) continue;
    blocks.push(heading(several ? `${words.why} · ${words.under(letters(group))}` : words.why));
    blocks.push({ kind: 'list', items: group.why });
  }
  if (told.change.length > 0) blocks.push(heading(words.change), { kind: 'list', items: told.change });
  blocks.push(heading(words.rests), {
    kind: 'paragraph',
    line: [groundsSummary(conflict, answer, answerWordsIn(language))],
  });
  return { id: `answer-${index + 1}`, title: told.title, blocks };
}

function verdictTable(
  readings: readonly AnalysedReading[],
  answer: Answer,
  told: ToldAnswer,
  words: PublicationWords,
): Block {
  const keys = answer.readings.map(({ finding }) => verdictKey(finding).byConcept);
  // Where every concept says the same, one column says it for all.
  const alike = keys.every((byConcept) => new Set(byConcept.map(({ outcome }) => outcome)).size <= 1);
  const asked = keys.some((byConcept) => byConcept.length > 0) ? answer.request.concepts : [];
  const concepts = alike ? asked.slice(0, 1) : asked;
  const titles = alike && asked.length > 0 ? [words.everyConcept] : concepts.map(conceptName);
  return {
    kind: 'table',
    columns: [words.reading, words.verdict, ...titles].map((title) => ({ title, align: 'left' })),
    rows: readings.map(({ name }, index) => [
      [{ emphasis: 'strong', text: readingLetter(index) }, ` ${name ?? words.asItStands}`],
      [told.groups.find((group) => group.readings.includes(index))?.words.short ?? ''],
      ...concepts.map((concept) => {
        const outcome = keys[index]?.find((entry) => entry.concept === concept)?.outcome;
        return [outcome === undefined ? '–' : (words.outcome[outcome] ?? outcome)];
      }),
    ]),
  };
}

function figuresSection(
  { readings, language }: Analysed,
  told: readonly { readonly told: ToldAnswer }[],
  words: PublicationWords,
): Section {
  const [base] = readings;
  const section = { id: 'figures', title: words.section.figures };
  if (base === undefined) return { ...section, blocks: [] };
  const shows = told.flatMap(({ told: { groups } }) =>
    groups.flatMap((group) => [...group.shows, ...group.why.flatMap(({ shows: said }) => said ?? [])]),
  );
  const states = notableStates(base, shows, language, words);
  const figures = [
    tableauFigure(base, states, words),
    rankingFigure(base, states, words),
    moveFigure(base, words),
  ].filter((figure) => figure !== null);
  return { ...section, blocks: figures };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, line: [text] });
