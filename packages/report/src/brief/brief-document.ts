// One page on a case: its five questions, each answered in a few lines that lead to the full answers behind it.

import type { Conflict } from '@parley/model';
import {
  type AcceptanceChange,
  type Brief,
  type Dependence,
  type LeversFound,
  type Share,
  sameVerdict,
} from '@parley/insight';
import { type Block, type Item, heading, item, muted, paragraph, strong } from '../document/block.js';
import { type ToldAnswer, questionTitle, readingLetter, toldAnswer } from '../answer/answer-document.js';
import { mergedItems } from '../answer/merged-items.js';
import { conceptName, counted, listed, quoted, sentenceCase } from '../answer/naming.js';
import { acceptanceItem } from '../change/change-words.js';
import { mostCitedSource, sourceName } from '../rests-on/side-by-side.js';
import { readingsWords, verdictWords } from '../rests-on/verdict-words.js';
import { trustShort, trustTitle } from '../trust/trust-document.js';

/** The page; the answers in full follow it where somebody wants them. */
export function briefDocument(conflict: Conflict, brief: Brief): readonly Block[] {
  const { answers } = brief;
  const [base] = answers.readings;
  const concepts = (answers.answers[0]?.request.concepts ?? []).map(conceptName);
  const states = base?.model.states.count ?? 0;
  return [
    {
      kind: 'title',
      line: [conflict.title],
      aside: conflict.asOf === null ? 'date unknown' : `as of ${conflict.asOf}`,
    },
    paragraph(
      muted(
        `${counted(conflict.dms.length, 'party', 'parties')}, ${counted(states, 'feasible state')}; concepts: ${listed(concepts)}.`,
      ),
    ),
    ...legend(answers.readings),
    ...section('Would they accept, and why?', verdictItems(conflict, brief, 'accept')),
    ...section('Is the stand-off stable, and against what?', verdictItems(conflict, brief, 'other')),
    ...section('What would change it?', [...leverItems(conflict, brief.levers), ...offerItems(brief)]),
    ...section('How far must a promise be believed?', trustItems(conflict, brief)),
    ...section('How sure is it?', sureItems(conflict, brief)),
    ...section('What does it rest on?', restItems(conflict, brief)),
  ];
}

const section = (title: string, items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(1, title), { kind: 'list', items }];

function legend(readings: Brief['answers']['readings']): readonly Block[] {
  if (readings.length < 2) return [];
  const items = readings.map(({ name }, index) =>
    item(strong(readingLetter(index)), ` ${name === null ? 'the case as it stands' : quoted(name)}`),
  );
  return [heading(1, 'Readings'), { kind: 'list', items }];
}

/** Reasons that are told under one verdict here; the full answer has all of them. */
const reasonsTold = 4;
/** Entries under one reason where readings differ, so that each of them finds its own. */
const reasonsOfSeveral = 6;

function verdictItems(conflict: Conflict, { answers }: Brief, kind: 'accept' | 'other'): readonly Item[] {
  return answers.answers.flatMap((answer): readonly Item[] => {
    if ((answer.question.asked.kind === 'accept') !== (kind === 'accept')) return [];
    const { title, groups } = toldAnswer(conflict, answers.readings, answer);
    const told = groups.map(({ words, names }) => {
      const under = groups.length === 1 ? '' : ` — under ${listed(names)}`;
      return `${words.short}${under}`;
    });
    const counting = answer.question.asked.kind === 'equilibrium' || answer.question.asked.kind === 'reachable';
    const reasons = counting ? [] : reasonsOf(groups);
    return [{ line: [`${title} `, strong(`${sentenceCase(told.join('; '))}.`)], items: reasons }];
  });
}

/** Reasons of several verdicts stand under the readings that have them. */
function reasonsOf(groups: ToldAnswer['groups']): readonly Item[] {
  const told = groups.map(({ why, names }) => ({
    names,
    items: why.slice(0, reasonsTold).map((reason) => shortened(reason, groups.length)),
  }));
  return told.length === 1
    ? told.flatMap(({ items }) => items)
    : told.map(({ names, items }) => ({ line: [muted(`Under ${listed(names)}:`)], items }));
}

/** A reason with the first of what stands under it. */
const shortened = ({ line, items }: Item, groups: number): Item => ({
  line,
  items: items.slice(0, groups === 1 ? reasonsTold : reasonsOfSeveral).map((under) => item(...under.line)),
});

function leverItems(conflict: Conflict, found: LeversFound | null): readonly Item[] {
  if (found === null) return [];
  return found.questions.flatMap(({ asked }, question): readonly Item[] => {
    if (asked.kind !== 'accept') return [];
    const items = mergedItems(
      found.readings.map(({ answers }, index) => ({
        name: readingLetter(index),
        why: accepting(found, answers[question]?.changing ?? []),
      })),
    );
    return [{ line: [strong(questionTitle(conflict, asked))], items }];
  });
}

/** The smallest sets of facts after which the answer is yes under some concept; without one, that none of them does it. */
function accepting(
  { levers }: LeversFound,
  changing: LeversFound['readings'][number]['answers'][number]['changing'],
): readonly Item[] {
  const yes = changing.filter(
    ({ verdict }) =>
      verdict.situation === 'holdsAlready' || verdict.byConcept.some(({ outcome }) => outcome === 'accepts'),
  );
  if (yes.length === 0)
    return [item(muted(`None of the ${levers.length} facts that the case names, alone or together, makes it yes.`))];
  return yes.slice(0, 2).map(({ levers: set, verdict }) => {
    const names = levers.flatMap(({ name }, index) => (((set >>> index) & 1) === 1 ? [name] : []));
    return item('If ', listed(names.map(quoted)), ': ', strong(verdictWords(verdict)), '.');
  });
}

function offerItems({ offers, answers }: Brief): readonly Item[] {
  return offers.flatMap(({ readings }): readonly Item[] => {
    const items = mergedItems(
      readings.map((change, index) => ({
        name: readingLetter(index),
        why: offerItem(answers, change, index),
      })),
    );
    return items;
  });
}

function offerItem({ readings }: Brief['answers'], change: AcceptanceChange, index: number): readonly Item[] {
  const reading = readings[index];
  if (reading === undefined || change.change === null) return [];
  const from = reading.conflict.form.kind === 'options' ? reading.conflict.form.statusQuo : null;
  const told = { named: reading, from: from === null ? null : reading.model.states.indexOf(from) };
  return [acceptanceItem(told, change)];
}

const trustItems = (conflict: Conflict, { trust }: Brief): readonly Item[] =>
  trust.map((answer) => item(`${trustTitle(conflict, answer)} `, strong(trustShort(answer))));

/** How often each verdict stays as it is under other orders of the priorities that nothing reported settles. */
function sureItems(conflict: Conflict, { sureness, answers }: Brief): readonly Item[] {
  if (sureness === null) return [];
  const merged = new Map<string, string[]>();
  answers.answers.forEach(({ question }, index) => {
    const groups = new Map<string, string[]>();
    sureness.forEach(({ exact, same }, reading) => {
      const share = same[index];
      if (share === undefined) return;
      const words = shareWords(share, exact);
      groups.set(words, [...(groups.get(words) ?? []), readingLetter(reading)]);
    });
    const told = [...groups].map(([words, names]) => (groups.size === 1 ? words : `${words} (${names.join(' ')})`));
    const key = told.join('; ');
    merged.set(key, [...(merged.get(key) ?? []), questionTitle(conflict, question.asked)]);
  });
  return [
    ...[...merged].map(
      ([words, titles]): Item =>
        titles.length === 1
          ? item(`${titles.join('')} The answer is the same under `, strong(words), '.')
          : {
              line: ['The answer is the same under ', strong(words), ':'],
              items: titles.map((title) => item(title)),
            },
    ),
    item(
      muted(
        'Orders: how important each priority is, as far as nothing reported settles it; of those drawn, with 99.9 % confidence. `parley robust` tells more.',
      ),
    ),
  ];
}

function shareWords({ yes, of, low, high }: Share, exact: boolean): string {
  const orders = counted(of, 'order');
  if (yes === of) return exact ? (of === 1 ? 'the only order' : `all ${orders}`) : `all ${orders} drawn`;
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return exact ? `${yes} of ${orders}` : `${yes} of ${orders} drawn (${percent(low)} to ${percent(high)} of all)`;
}

function restItems(conflict: Conflict, { dependence }: Brief): readonly Item[] {
  if (dependence === null) return [item('The case cites no source; everything in it is assumed.')];
  const dropped = dependence.results.filter(({ variation }) => variation.kind === 'dropSource');
  const bearing = dropped.filter(({ flips }) => flips.length > 0);
  const statements = dependence.results.filter(
    ({ variation, flips }) => variation.kind === 'dropStatement' && flips.length > 0,
  );
  const all = `of ${counted(dependence.verdicts, 'verdict')} (questions times readings)`;
  return [
    bearing.length === 0
      ? item(
          'No single source carries an answer: ',
          strong('none'),
          ` ${all} changes when one of the ${dropped.length} sources is left out.`,
        )
      : {
          line: ['Sources without which an answer changes:'],
          items: bearing.map(({ variation, flips }) =>
            item(
              strong(variation.kind === 'dropSource' ? sourceName(conflict, variation.source) : ''),
              `: ${flips.length} ${all}.`,
            ),
          ),
        },
    ...(statements.length === 0
      ? []
      : [
          item(
            'Statements without which an answer changes: ',
            listed(
              statements.map(({ variation, flips }) =>
                variation.kind === 'dropStatement' ? `${variation.statement} (${flips.length})` : '',
              ),
            ),
            '.',
          ),
        ]),
    ...aloneItems(conflict, dependence),
  ];
}

/** The most cited source alone against all sources, side by side. */
function aloneItems(conflict: Conflict, dependence: Dependence): readonly Item[] {
  const source = mostCitedSource(conflict);
  const alone = dependence.results.find(
    ({ variation }) => variation.kind === 'keepSource' && variation.source === source,
  )?.verdicts;
  if (source === null || alone === undefined) return [];
  const different = conflict.questions.flatMap(({ asked }, question): readonly Item[] => {
    const [all, only] = [dependence.base[question] ?? [], alone[question] ?? []];
    if (all.every((verdict, index) => sameVerdict(verdict, only[index] ?? verdict))) return [];
    return [
      item(
        `${questionTitle(conflict, asked)} With all sources: ${readingsWords(all, readingLetter)}; `,
        `with it alone: ${readingsWords(only, readingLetter)}.`,
      ),
    ];
  });
  const name = quoted(sourceName(conflict, source));
  return different.length === 0
    ? [item(`With ${name} alone every answer is the same as with all sources.`)]
    : [{ line: [`With ${name} alone, against all sources:`], items: different }];
}
