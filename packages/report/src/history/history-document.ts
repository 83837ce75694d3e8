// How the answers of a case moved, in words: date by date what became known and what that changed, and what has no date.

import type { Conflict } from '@parley/model';
import type { History, Moment, Moved } from '@parley/insight';
import { type Block, type Item, heading, item, muted, paragraph, strong } from '../document/block.js';
import { questionTitle, readingLetter } from '../answer/answer-document.js';
import { counted, listed, quoted } from '../answer/naming.js';
import { readingsWords, verdictWords } from '../rests-on/verdict-words.js';

/** The answers over time: first what they came from, then each date, then where they stand. */
export function historyDocument(conflict: Conflict, history: History): readonly Block[] {
  const { moments, complete, statements } = history;
  const [first, ...later] = moments;
  const dated = statements.filter(({ day }) => day !== null).length;
  return [
    { kind: 'title', line: [conflict.title], aside: 'how the answers moved' },
    paragraph(
      `The questions were asked again at ${counted(moments.length, 'date')}, each time with the statements that were known by then. ` +
        `Of ${counted(statements.length, 'statement')} ${dated} ${dated === 1 ? 'has' : 'have'} a date. Assumptions have none and stand throughout.`,
    ),
    ...(complete ? [] : [paragraph(strong('Partial: '), 'the run was stopped, so that later dates are missing.')]),
    ...legend(conflict, history),
    ...(first === undefined
      ? []
      : [heading(1, startTitle(first)), { kind: 'list', items: startItems(conflict, first) } as const]),
    ...(later.length === 0
      ? []
      : [
          heading(1, 'What became known, and what it moved'),
          { kind: 'list', items: later.map((moment) => momentItem(conflict, history, moment)) } as const,
        ]),
    ...lineBlocks(conflict, history),
    ...dateBlocks(conflict, history),
  ];
}

function legend(conflict: Conflict, { readings }: History): readonly Block[] {
  if (readings.length < 2) return [];
  const items = readings.map((perspective, index) => {
    const name = conflict.perspectives.find(({ id }) => id === perspective)?.name;
    return item(strong(readingLetter(index)), ` ${name === undefined ? 'the case as it stands' : quoted(name)}`);
  });
  return [heading(1, 'Readings'), { kind: 'list', items }];
}

const dayWords = (day: Moment['day']): string =>
  day === null ? 'Before anything dated' : day === 'all' ? 'With what has no date' : day;

const startTitle = ({ day }: Moment): string => (day === null ? 'Before anything dated' : `By ${dayWords(day)}`);

const startItems = (conflict: Conflict, { verdicts, known }: Moment): readonly Item[] => [
  ...conflict.questions.map(({ asked }, question) =>
    item(`${questionTitle(conflict, asked)} `, strong(readingsWords(verdicts[question] ?? [], readingLetter)), '.'),
  ),
  item(muted(`Known by then: ${counted(known, 'statement')}.`)),
];

function momentItem(conflict: Conflict, history: History, { day, arrived, moved }: Moment): Item {
  const what = arrived.length === 0 ? 'nothing new' : listed(arrived);
  return {
    line: [strong(dayWords(day)), `: ${what}.`],
    items: moved.length === 0 ? [item(muted('No answer moves.'))] : movedItems(conflict, history, moved),
  };
}

/** One entry for each question, change and cause, with the readings in which it happens. */
function movedItems(conflict: Conflict, { readings }: History, moved: readonly Moved[]): readonly Item[] {
  const merged = new Map<string, string[]>();
  for (const entry of moved) {
    const asked = conflict.questions[entry.question];
    const title = asked === undefined ? '' : questionTitle(conflict, asked.asked);
    const key = `${title} ${verdictWords(entry.before)} → ${verdictWords(entry.after)}, ${moverWords(entry)}`;
    merged.set(key, [...(merged.get(key) ?? []), readingLetter(readings.indexOf(entry.perspective))]);
  }
  return [...merged].map(([text, names]) =>
    item(
      text,
      muted(readings.length < 2 ? '' : ` — under ${names.length === readings.length ? 'all readings' : listed(names)}`),
    ),
  );
}

/** How many sets are written out; `--json` has them all. */
const setsShown = 3;

function moverWords({ by: { sets, exhaustive } }: Moved): string {
  if (sets.length === 0) return exhaustive ? 'by nothing that arrived' : 'by several of them together';
  const shown = sets.slice(0, setsShown).map((set) => listed(set));
  const more = sets.length > setsShown ? `, and ${sets.length - setsShown} other ways` : '';
  return `moved by ${listed(shown, 'or by')}${more}`;
}

/** For each question its answers in a row, times with the same answers together. */
function lineBlocks(conflict: Conflict, { moments }: History): readonly Block[] {
  if (moments.length < 2) return [];
  const items = conflict.questions.map(({ asked }, question): Item => {
    const runs: { readonly since: string; readonly words: string }[] = [];
    for (const { day, verdicts } of moments) {
      const words = readingsWords(verdicts[question] ?? [], readingLetter);
      if (runs.at(-1)?.words !== words) runs.push({ since: dayWords(day), words });
    }
    const title = questionTitle(conflict, asked);
    const [only] = runs;
    if (runs.length === 1 && only !== undefined) return item(strong(title), ` ${only.words}, at every date.`);
    return { line: [strong(title)], items: runs.map(({ since, words }) => item(`${since}: ${words}`)) };
  });
  return [heading(1, 'Each answer over time'), { kind: 'list', items }];
}

/** What could not be dated, or not exactly, or lies after the date of the case. */
function dateBlocks(conflict: Conflict, { statements, afterAsOf }: History): readonly Block[] {
  const names = (test: (known: History['statements'][number]) => boolean): readonly string[] =>
    statements.filter(test).map(({ statement }) => statement);
  const undated = names(({ day }) => day === null);
  const bySource = names(({ datedBy }) => datedBy === 'source');
  const inexact = names(({ day, exact }) => day !== null && !exact);
  const items = [
    ...(undated.length === 0
      ? []
      : [item(`No date, neither their own nor of a source: ${listed(undated)}. Say where they stand with --undated.`)]),
    ...(bySource.length === 0 ? [] : [item(`Dated by their earliest source: ${listed(bySource)}.`)]),
    ...(inexact.length === 0
      ? []
      : [item(`Dated by month or year only, and taken from its first day: ${listed(inexact)}.`)]),
    ...(afterAsOf.length === 0
      ? []
      : [item(`Dated after the date of the case (${conflict.asOf ?? ''}): ${listed(afterAsOf)}.`)]),
  ];
  return items.length === 0 ? [] : [heading(1, 'How the dates were taken'), { kind: 'list', items }];
}
