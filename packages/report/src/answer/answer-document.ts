// A whole answer as a document: the question, the verdict in one sentence, then why, then what it rests on.

import type { Asked, Conflict } from '@parley/model';
import type { AnalysedReading, Answer, Answers } from '@parley/insight';
import { type Block, heading, item, muted, paragraph, plainText, strong } from '../document/block.js';
import { type FindingWords, findingWords } from './finding-words.js';
import { citedStatementsBlocks, groundsBlocks } from './grounds-words.js';
import { type ReadingReasons, mergedItems } from './merged-items.js';
import { conceptName, counted, listed, partyName, quoted, sentenceCase } from './naming.js';

/** All answers of a case as one document. */
export function answersDocument(conflict: Conflict, { readings, answers }: Answers): readonly Block[] {
  const [base] = readings;
  const states = base === undefined ? '' : counted(base.model.states.count, 'feasible state');
  const parties = counted(conflict.dms.length, 'party', 'parties');
  const aside = conflict.asOf === null ? 'date unknown' : `as of ${conflict.asOf}`;
  const concepts = listed((answers[0]?.request.concepts ?? []).map(conceptName));
  return [
    { kind: 'title', line: [conflict.title], aside },
    paragraph(muted(`${parties}, ${states}; concepts: ${concepts}.`)),
    ...readingLegend(readings),
    ...inShort(conflict, readings, answers),
    ...answers.flatMap((answer, index) =>
      answerBlocks(conflict, readings, answer, answers.length > 1 ? index + 1 : null),
    ),
    ...citedStatementsBlocks(conflict, answers),
  ];
}

function answerBlocks(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  answer: Answer,
  number: number | null,
): readonly Block[] {
  const groups = groupReadings(readings, answer);
  const title = questionTitle(conflict, answer.question.asked);
  return [
    heading(1, number === null ? title : `${number}. ${title}`),
    ...headline(groups, readings.length),
    ...groups.flatMap((group) => whyBlocks(group, groups.length)),
    ...changeBlocks(groups),
    ...groundsBlocks(conflict, answer),
  ];
}

/** Readings are named by letters, once told which is which: their names are too long to stand in every reason. */
const readingLetter = (index: number): string => String.fromCodePoint(65 + index);

function readingLegend(readings: readonly AnalysedReading[]): readonly Block[] {
  if (readings.length < 2) return [];
  const items = readings.map(({ name }, index) =>
    item(strong(readingLetter(index)), ` ${name === null ? 'the case as it stands' : quoted(name)}`),
  );
  return [heading(1, 'Readings'), { kind: 'list', items }];
}

/** Every verdict in one line, for those who read no further. */
function inShort(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  answers: readonly Answer[],
): readonly Block[] {
  if (answers.length < 2) return [];
  const items = answers.map((answer) => {
    const groups = groupReadings(readings, answer);
    const parts = groups.map(({ names, words }) =>
      groups.length === 1 ? words.short : `${words.short} (${names.join(' ')})`,
    );
    return item(`${questionTitle(conflict, answer.question.asked)} `, strong(`${sentenceCase(parts.join('; '))}.`));
  });
  return [heading(1, 'In short'), { kind: 'list', items }];
}

/** The question as a sentence with display names. */
export function questionTitle(conflict: Conflict, asked: Asked): string {
  switch (asked.kind) {
    case 'accept':
      return `Would ${partyName({ conflict }, asked.dm)} accept ${namedCondition(conflict, asked.offerText)}?`;
    case 'statusQuoStable':
      return 'Is the status quo stable?';
    case 'reachable':
      return 'Which equilibria can be reached from the status quo?';
    case 'equilibrium':
      return `Is there an equilibrium with ${namedCondition(conflict, asked.conditionText)}?`;
  }
}

/** A condition that is one option by the option's name; a longer one as it stands in the case. */
function namedCondition(conflict: Conflict, text: string): string {
  const option =
    conflict.form.kind === 'options'
      ? conflict.form.options.find((candidate) => candidate.id === text.trim())
      : undefined;
  return option === undefined ? text : quoted(option.name);
}

/** Readings with the same verdict. */
interface Group {
  readonly names: readonly string[];
  readonly words: FindingWords;
  /** The reasons of each reading of the group. */
  readonly reasons: readonly ReadingReasons[];
  /** What would change the verdict of each. */
  readonly changes: readonly ReadingReasons[];
}

interface GrowingGroup {
  readonly names: string[];
  readonly words: FindingWords;
  readonly reasons: ReadingReasons[];
  readonly changes: ReadingReasons[];
}

function groupReadings(readings: readonly AnalysedReading[], answer: Answer): readonly Group[] {
  const groups = new Map<string, GrowingGroup>();
  answer.readings.forEach((readingAnswer, index) => {
    const reading = readings[index];
    if (reading === undefined) return;
    const name = readingLetter(index);
    const words = findingWords(reading, readingAnswer.finding);
    const group: GrowingGroup = groups.get(words.key) ?? { names: [], words, reasons: [], changes: [] };
    group.names.push(name);
    group.reasons.push({ name, why: words.why });
    group.changes.push({ name, why: words.change ?? [] });
    groups.set(words.key, group);
  });
  return [...groups.values()];
}

function headline(groups: readonly Group[], readingCount: number): readonly Block[] {
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) {
    const scope = readingCount > 1 ? [muted(` The same under all ${readingCount} readings.`)] : [];
    return [paragraph(strong(plainText(only.words.verdict)), ...scope)];
  }
  const items = groups.map((group) => ({
    line: [strong(sentenceCase(group.words.short)), ` — under ${listed(group.names)}.`],
    items: [],
  }));
  return [paragraph(strong('It depends on the reading:')), { kind: 'list', items }];
}

function whyBlocks(group: Group, groupCount: number): readonly Block[] {
  const several = groupCount > 1;
  const items = mergedItems(group.reasons);
  return [
    ...(items.length === 0 && !several ? [] : [heading(2, several ? `Why, under ${listed(group.names)}` : 'Why')]),
    ...(several ? [paragraph(...group.words.verdict)] : []),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
}

function changeBlocks(groups: readonly Group[]): readonly Block[] {
  const items = mergedItems(groups.flatMap((group) => group.changes));
  return items.length === 0 ? [] : [heading(2, 'What would change it'), { kind: 'list', items }];
}
