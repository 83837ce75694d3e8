// What would change the answers, how sure they are, and what they rest on: three sections, from what the brief computes.

import type { Conflict } from '@parley/model';
import { type Brief, type Share, type VerdictKey, sameVerdict } from '@parley/insight';
import {
  type AnswerLanguage,
  type Block,
  type Item,
  answerWordsIn,
  conceptName,
  mostCitedSource,
  questionTitle,
  readingLetter,
} from '@parley/report';
import { type FurtherWords, furtherWordsIn } from '../further-words.js';
import type { Section } from '../publication.js';

/** What was computed beside the answers; null where the case is too large for it. */
export type Further = Pick<Brief, 'answers' | 'levers' | 'sureness' | 'dependence'> | null;

/** The sections, in the order in which they are read. */
export function furtherSections(conflict: Conflict, further: Further, language: AnswerLanguage): readonly Section[] {
  const words = furtherWordsIn(language);
  const sections = [
    { id: 'levers', title: words.title.levers, of: leversBlocks },
    { id: 'sureness', title: words.title.sureness, of: surenessBlocks },
    { id: 'dependence', title: words.title.dependence, of: dependenceBlocks },
  ];
  const told = { conflict, words, title: titlesIn(conflict, language), sourceName: sourceNamesOf(conflict) };
  return sections.map(({ id, title, of }) => ({
    id,
    title,
    blocks: further === null ? [paragraph(words.tooLarge)] : of(further, told),
  }));
}

interface Told {
  readonly conflict: Conflict;
  readonly words: FurtherWords;
  /** The title of a question. */
  readonly title: (question: number) => string;
  readonly sourceName: (id: string) => string;
}

const titlesIn =
  (conflict: Conflict, language: AnswerLanguage) =>
  (question: number): string => {
    const asked = conflict.questions[question]?.asked;
    return asked === undefined ? '' : questionTitle(conflict, asked, answerWordsIn(language));
  };

const sourceNamesOf =
  ({ sources }: Conflict) =>
  (id: string): string => {
    const source = sources.find((one) => one.id === id);
    return source?.title ?? source?.outlet ?? id;
  };

const paragraph = (text: string): Block => ({ kind: 'paragraph', line: [text] });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, line: [text] });
const list = (items: readonly Item[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
const item = (...line: Item['line']): Item => ({ line, items: [] });
const strong = (text: string) => ({ emphasis: 'strong', text }) as const;

/** Who said it, and the key by which the report quotes it. */
function spokenOf({ statements }: Conflict, id: string): Item['line'] {
  const holder = statements.find((statement) => statement.id === id)?.holder ?? '';
  return [strong(holder), ' ', { emphasis: 'muted', text: `[${id}]` }];
}

const mostSets = 4;

function leversBlocks({ levers }: NonNullable<Further>, { conflict, words, title }: Told): readonly Block[] {
  if (levers === null) return [];
  const questions = levers.questions.map((question): Item => {
    const told = grouped(
      levers.readings.map(({ answers }) => {
        const changing = answers[levers.questions.indexOf(question)]?.changing ?? [];
        return changing.slice(0, mostSets).map(({ levers: set, verdict }) => ({
          given: words.levers.given(
            levers.levers.flatMap(({ name }, index) => (((set >>> index) & 1) === 1 ? [name] : [])),
          ),
          verdict: verdictIn(verdict, words),
        }));
      }),
      words,
    );
    return {
      line: [strong(title(conflict.questions.indexOf(question)))],
      items: told.flatMap(({ value, letters }) =>
        value.length === 0
          ? [item(letters, words.levers.none(levers.levers.length))]
          : value.map(({ given, verdict }) => item(letters, given, strong(verdict))),
      ),
    };
  });
  return [paragraph(words.levers.intro(levers.levers.length)), ...list(questions)];
}

function surenessBlocks({ sureness, answers }: NonNullable<Further>, { words, title }: Told): readonly Block[] {
  if (sureness === null) return [paragraph(words.tooLarge)];
  const items = answers.answers.map((_, question): Item => {
    const told = grouped(
      sureness.map(({ exact, same }) => {
        const share = same[question];
        return share === undefined ? '' : shareIn(share, exact, words);
      }),
      words,
    );
    return {
      line: [strong(title(question))],
      items: told.flatMap(({ value, letters }) => (value === '' ? [] : [item(letters, value)])),
    };
  });
  return items.length === 0 ? [] : [paragraph(words.sureness.intro), ...list(items)];
}

function shareIn({ yes, of, low, high }: Share, exact: boolean, { sureness }: FurtherWords): string {
  const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
  if (yes === of) return exact ? (of === 1 ? sureness.only : sureness.all(of)) : sureness.allDrawn(of);
  return exact ? sureness.some(yes, of) : sureness.drawn(yes, of, percent(low), percent(high));
}

function dependenceBlocks({ dependence }: NonNullable<Further>, told: Told): readonly Block[] {
  const { conflict, words, sourceName } = told;
  if (dependence === null) return [paragraph(words.dependence.assumed)];
  const { results } = dependence;
  const changed = ({ flips }: (typeof results)[number]): readonly Item[] =>
    [...new Set(flips.map(({ question }) => question))].flatMap((question) =>
      grouped(
        dependence.readings.map((perspective) => {
          const flip = flips.find((one) => one.question === question && one.perspective === perspective);
          return flip === undefined ? null : verdictIn(flip.after, words);
        }),
        words,
      ).flatMap(({ value, letters }) =>
        value === null ? [] : [item(letters, told.title(question), ' ', strong(words.dependence.becomes(value)))],
      ),
    );
  const bearing = results.flatMap((result): Item[] =>
    result.flips.length > 0 && result.variation.kind === 'dropSource'
      ? [{ line: [strong(sourceName(result.variation.source))], items: changed(result) }]
      : [],
  );
  const statements = results.flatMap((result): Item[] =>
    result.flips.length > 0 && result.variation.kind === 'dropStatement'
      ? [{ line: spokenOf(conflict, result.variation.statement), items: changed(result) }]
      : [],
  );
  return [
    paragraph(words.dependence.intro),
    ...(bearing.length === 0
      ? [paragraph(words.dependence.noSource(conflict.sources.length))]
      : [heading(words.dependence.sources), ...list(bearing)]),
    ...(statements.length === 0 ? [] : [heading(words.dependence.statements), ...list(statements)]),
    ...aloneBlocks(dependence, told),
  ];
}

function aloneBlocks(
  { base, results }: NonNullable<NonNullable<Further>['dependence']>,
  { conflict, words, title, sourceName }: Told,
): readonly Block[] {
  const source = mostCitedSource(conflict);
  const alone = results.find(
    ({ variation }) => variation.kind === 'keepSource' && variation.source === source,
  )?.verdicts;
  if (source === null || alone === undefined || conflict.sources.length < 2) return [];
  const rows = conflict.questions.flatMap((_, question) => {
    const [all, only] = [base[question] ?? [], alone[question] ?? []];
    if (all.every((verdict, index) => sameVerdict(verdict, only[index] ?? verdict))) return [];
    const said = (verdicts: readonly VerdictKey[]): string =>
      grouped(
        verdicts.map((verdict) => verdictIn(verdict, words)),
        words,
      )
        .map(({ value, letters }) => `${letters}${value}`)
        .join('; ');
    return [[[title(question)], [said(all)], [said(only)]]];
  });
  if (rows.length === 0) return [paragraph(words.dependence.aloneSame(sourceName(source)))];
  const columns = [words.dependence.question, words.dependence.all, words.dependence.only].map((name) => ({
    title: name,
    align: 'left' as const,
  }));
  return [heading(words.dependence.alone(sourceName(source))), { kind: 'table', columns, rows }];
}

/** What readings say, equal ones together, with their letters; no letters where all say the same. */
function grouped<T>(
  values: readonly T[],
  words: FurtherWords,
): readonly { readonly value: T; readonly letters: string }[] {
  const groups = new Map<string, { value: T; readings: number[] }>();
  values.forEach((value, reading) => {
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, readings: [] };
    group.readings.push(reading);
    groups.set(key, group);
  });
  return [...groups.values()].map(({ value, readings }) => ({
    value,
    letters: groups.size === 1 ? '' : words.under(readings.map(readingLetter).join(' ')),
  }));
}

/** A verdict in a few words, concepts only where they differ. */
function verdictIn({ situation, byConcept }: VerdictKey, words: FurtherWords): string {
  if (byConcept.length === 0) return words.situation[situation] ?? situation;
  const groups = new Map<string, string[]>();
  for (const { concept, outcome } of byConcept) {
    const said = words.outcome[outcome] ?? outcome;
    groups.set(said, [...(groups.get(said) ?? []), conceptName(concept)]);
  }
  if (groups.size === 1) return [...groups.keys()].join('');
  return [...groups].map(([said, concepts]) => `${said} (${concepts.join(', ')})`).join(', ');
}
