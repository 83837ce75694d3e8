// A whole answer as a document: the question, the verdict in one sentence, then why, then what it rests on.

import type { Asked, Conflict } from '@parley/model';
import type { AnalysedReading, Answer, Answers } from '@parley/insight';
import { type Block, type Item, type Line, heading, muted, paragraph, plainText, strong } from '../document/block.js';
import { type FindingWords, findingWords } from './finding-words.js';
import { groundsBlocks } from './grounds-words.js';
import { conceptName, counted, listed, partyName, quoted } from './naming.js';

/** All answers of a case as one document. */
export function answersDocument(conflict: Conflict, { readings, answers }: Answers): readonly Block[] {
  const [base] = readings;
  const states = base === undefined ? '' : counted(base.model.states.count, 'feasible state');
  const parties = counted(conflict.dms.length, 'party', 'parties');
  const aside = conflict.asOf === null ? 'date unknown' : `as of ${conflict.asOf}`;
  const concepts = listed((answers[0]?.request.concepts ?? []).map(conceptName));
  return [
    { kind: 'title', line: [conflict.title], aside },
    paragraph(muted(`${parties}, ${states}, ${counted(readings.length, 'reading')}; concepts: ${concepts}.`)),
    ...answers.flatMap((answer, index) => answerBlocks(conflict, readings, answer, answers.length > 1 ? index + 1 : null)),
  ];
}

function answerBlocks(conflict: Conflict, readings: readonly AnalysedReading[], answer: Answer, number: number | null): readonly Block[] {
  const groups = groupReadings(readings, answer);
  const title = questionTitle(conflict, answer.question.asked);
  return [
    heading(1, number === null ? title : `${number}. ${title}`),
    paragraph(...headline(groups, readings.length)),
    ...groups.flatMap((group) => groupBlocks(group, groups.length, readings.length)),
    ...groundsBlocks(conflict, answer),
  ];
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
  const option = conflict.form.kind === 'options' ? conflict.form.options.find((candidate) => candidate.id === text.trim()) : undefined;
  return option === undefined ? text : quoted(option.name);
}

/** Readings with the same verdict. */
interface Group {
  readonly names: readonly string[];
  readonly words: FindingWords;
  /** Readings that give the same verdict for other reasons, each with its reasons. */
  readonly variants: readonly { readonly names: readonly string[]; readonly why: readonly Item[] }[];
}

function groupReadings(readings: readonly AnalysedReading[], answer: Answer): readonly Group[] {
  const groups = new Map<string, { names: string[]; words: FindingWords; variants: Map<string, { names: string[]; why: readonly Item[] }> }>();
  answer.readings.forEach((readingAnswer, index) => {
    const reading = readings[index];
    if (reading === undefined) return;
    const name = readingAnswer.name === null ? 'the case as it stands' : quoted(readingAnswer.name);
    const words = findingWords(reading, readingAnswer.finding);
    const group = groups.get(words.key) ?? { names: [], words, variants: new Map() };
    group.names.push(name);
    const reasons = words.why.map(itemText).join('\n');
    const variant = group.variants.get(reasons) ?? { names: [], why: words.why };
    variant.names.push(name);
    group.variants.set(reasons, variant);
    groups.set(words.key, group);
  });
  return [...groups.values()].map(({ names, words, variants }) => ({ names, words, variants: [...variants.values()] }));
}

const itemText = (entry: Item): string => [plainText(entry.line), ...entry.items.map(itemText)].join('\n');

function headline(groups: readonly Group[], readingCount: number): Line {
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) {
    const scope = readingCount > 1 ? [muted(` (the same under all ${readingCount} readings)`)] : [];
    return [strong(plainText(only.words.verdict)), ...scope];
  }
  const parts = groups.map((group) => `${group.words.short}, under ${listed(group.names)}`);
  return [strong(`It depends on the reading: ${parts.join('; ')}.`)];
}

function groupBlocks(group: Group, groupCount: number, readingCount: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const variant of group.variants) {
    const several = groupCount > 1 || group.variants.length > 1;
    const under = several && readingCount > 1 ? ` — under ${listed(variant.names)}` : '';
    blocks.push(heading(2, `Why${under}`));
    if (groupCount > 1) blocks.push(paragraph(...group.words.verdict));
    if (variant.why.length > 0) blocks.push({ kind: 'list', items: variant.why });
  }
  return blocks;
}
