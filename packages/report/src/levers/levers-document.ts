// What alternative facts would change, as a document: the levers and who could pull them, what each set does, which are idle.

import type { Conflict, Lever } from '@parley/model';
import { type LeversFound, type ReadingLevers, pulled } from '@parley/insight';
import { type Block, type Item, type Line, heading, item, muted, paragraph, strong } from '../document/block.js';
import { questionTitle, readingLetter } from '../answer/answer-document.js';
import { mergedItems } from '../answer/merged-items.js';
import { counted, listed, partyName, quoted } from '../answer/naming.js';
import { basisTag } from '../answer/reason-words.js';
import { readingsWords, verdictWords } from '../rests-on/verdict-words.js';

/** Sets of levers under one question that are listed; the number of all is told. */
const mostListed = 8;
/** Levers up to which the whole lattice is shown as a table. */
const mostTabled = 4;

/** All combinations of the levers and what they change. */
export function leversDocument(conflict: Conflict, found: LeversFound): readonly Block[] {
  const letter = (index: number): string => `L${index + 1}`;
  return [
    { kind: 'title', line: [conflict.title], aside: 'levers' },
    paragraph(
      `${counted(found.levers.length, 'alternative fact')} of the case, in ${found.most < found.levers.length ? `combinations of at most ${found.most}` : 'all combinations'}. `,
      'A lever is taken as true and the questions are asked again; nothing is said about whether it will be.',
    ),
    ...(found.complete ? [] : [paragraph(strong('Partial: '), 'not every combination was tried.')]),
    { kind: 'list', items: found.levers.map((lever, index) => leverItem(conflict, letter(index), lever)) },
    ...legend(conflict, found.readings),
    ...found.questions.flatMap((question, index) => [
      heading(2, questionTitle(conflict, question.asked)),
      { kind: 'list', items: questionItems(conflict, found, index, letter) } as const,
    ]),
    ...idleBlocks(found, letter),
    ...(found.levers.length <= mostTabled && found.levers.length > 0 ? latticeBlocks(found, letter) : []),
  ];
}

function leverItem(conflict: Conflict, letter: string, lever: Lever): Item {
  const by = lever.by.map((dm) => partyName({ conflict }, dm));
  const who = by.length === 0 ? 'no party of the case could bring it about' : `to be brought about by ${listed(by)}`;
  return item(strong(letter), ` ${lever.name} — ${who} `, basisTag(lever.basis));
}

function legend(conflict: Conflict, readings: LeversFound['readings']): readonly Block[] {
  if (readings.length < 2) return [];
  const items = readings.map(({ perspective }, index) => {
    const name = conflict.perspectives.find(({ id }) => id === perspective)?.name;
    return item(strong(readingLetter(index)), ` ${name === undefined ? 'the case as it stands' : quoted(name)}`);
  });
  return [heading(2, 'Readings'), { kind: 'list', items }];
}

function questionItems(
  conflict: Conflict,
  found: LeversFound,
  question: number,
  letter: (index: number) => string,
): readonly Item[] {
  const items = mergedItems(
    found.readings.map((reading, index) => ({
      name: readingLetter(index),
      why: readingItems(conflict, found, reading, question, letter),
    })),
  );
  return items;
}

function readingItems(
  conflict: Conflict,
  { levers, complete }: LeversFound,
  { combinations, answers }: ReadingLevers,
  question: number,
  letter: (index: number) => string,
): readonly Item[] {
  const base = combinations[0]?.verdicts?.[question];
  const changing = answers[question]?.changing ?? [];
  const now: Line = ['As things are: ', strong(base === undefined ? 'cannot be analysed' : verdictWords(base)), '.'];
  const tried = complete ? 'No combination of the levers' : 'No combination of the levers that was tried';
  if (changing.length === 0) return [item(...now), item(muted(`${tried} changes that.`))];
  const shown = changing.slice(0, mostListed).map(({ levers: set, verdict }) => {
    const names = levers.flatMap((_, index) => (((set >>> index) & 1) === 1 ? [letter(index)] : []));
    const acting = actors(conflict, pulled(levers, set));
    return item('With ', strong(names.join(' + ')), ': ', strong(verdictWords(verdict)), muted(acting), '.');
  });
  const more =
    changing.length > shown.length
      ? [item(muted(`${counted(changing.length - shown.length, 'further set')} not shown.`))]
      : [];
  return [item(...now), ...shown, ...more];
}

/** Who would have to act for a set of levers; each party once. */
function actors(conflict: Conflict, levers: readonly Lever[]): string {
  const parties = [...new Set(levers.flatMap(({ by }) => by))].sort((a, b) => a - b);
  if (parties.length === 0) return '';
  const names = parties.map((dm) => partyName({ conflict }, dm));
  return ` (${listed(names)} would have to act)`;
}

function idleBlocks({ levers, readings, complete }: LeversFound, letter: (index: number) => string): readonly Block[] {
  const idle = levers.flatMap((lever, index) =>
    readings.length > 0 && readings.every((reading) => reading.idle.includes(index))
      ? [`${letter(index)} ${lever.name}`]
      : [],
  );
  if (idle.length === 0) return [];
  return [
    paragraph(
      strong('Idle: '),
      `${listed(idle)} — no verdict changes with ${idle.length === 1 ? 'it' : 'them'}, ${complete ? 'whatever else is true' : 'in the combinations that were tried'}.`,
    ),
  ];
}

/** The lattice, level by level: what each combination makes of each question. */
function latticeBlocks(found: LeversFound, letter: (index: number) => string): readonly Block[] {
  const sets = found.readings[0]?.combinations.map(({ levers }) => levers) ?? [];
  const bySize = [...sets].sort((a, b) => pulled(found.levers, a).length - pulled(found.levers, b).length || a - b);
  const rows = bySize.map((set): readonly Line[] => {
    const names = found.levers.flatMap((_, index) => (((set >>> index) & 1) === 1 ? [letter(index)] : []));
    return [
      [names.length === 0 ? 'none' : names.join(' + ')],
      ...found.questions.map((_, q): Line => cell(found, set, q)),
    ];
  });
  const columns = [
    { title: 'levers', align: 'left' } as const,
    ...found.questions.map(({ id }) => ({ title: id, align: 'left' }) as const),
  ];
  return [heading(2, 'All combinations'), { kind: 'table', columns, rows }];
}

function cell({ readings }: LeversFound, set: number, question: number): Line {
  const verdicts = readings.map(
    ({ combinations }) =>
      combinations.find(({ levers }) => levers === set)?.verdicts?.[question] ?? {
        situation: 'unanswerable',
        byConcept: [],
      },
  );
  return [readingsWords(verdicts, readingLetter)];
}
