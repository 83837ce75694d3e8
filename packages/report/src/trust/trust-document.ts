// How far each promise must be believed, as a document: the verdict by reading, why, what would make less enough, who can.

import type { Conflict } from '@parley/model';
import type { TrustAnswer, TrustFinding } from '@parley/insight';
import { type Block, type Item, code, heading, item, muted, paragraph, strong } from '../document/block.js';
import { conditionText } from '../answer/condition-words.js';
import { mergedItems } from '../answer/merged-items.js';
import { listed, partyName, quoted, sentenceCase } from '../answer/naming.js';
import { basisTag } from '../answer/reason-words.js';
import {
  type Promised,
  beliefWords,
  noBeliefDoes,
  openingItems,
  raiserItems,
  trustShortWords,
  whyItems,
} from './trust-words.js';

/** All answers as one document. */
export function trustDocument(conflict: Conflict, answers: readonly TrustAnswer[]): readonly Block[] {
  const readings = answers[0]?.readings ?? [];
  const aside = conflict.asOf === null ? 'date unknown' : `as of ${conflict.asOf}`;
  return [
    { kind: 'title', line: [conflict.title], aside },
    ...(readings.length < 2
      ? []
      : [
          heading(1, 'Readings'),
          {
            kind: 'list',
            items: readings.map(({ name }, index) =>
              item(strong(letter(index)), ` ${name === null ? 'the case as it stands' : quoted(name)}`),
            ),
          } as const,
        ]),
    ...answers.flatMap((answer) => answerBlocks(conflict, answer)),
  ];
}

const letter = (index: number): string => String.fromCodePoint(65 + index);

function answerBlocks(conflict: Conflict, answer: TrustAnswer): readonly Block[] {
  const promised: Promised = { named: { conflict }, promise: answer.promise };
  const { promise } = answer;
  const part = (items: (promised: Promised, finding: TrustFinding) => readonly Item[]): readonly Item[] =>
    mergedItems(answer.readings.map(({ finding }, index) => ({ name: letter(index), why: items(promised, finding) })));
  return [
    heading(1, trustTitle(conflict, answer)),
    paragraph(
      `Promised: ${quoted(promise.name)} `,
      basisTag(promise.basis),
      ', kept where ',
      code(promise.texts.kept),
      ', broken where ',
      code(promise.texts.broken),
      '.',
    ),
    ...headline(promised, answer),
    ...listBlock('Why', part(whyItems)),
    ...listBlock(openingsTitle(answer), part(openingItems)),
    ...listBlock('Who can raise it', part(raiserItems)),
    ...groundsBlock(conflict, answer),
  ];
}

/** The question as a sentence with display names. */
export function trustTitle(conflict: Conflict, { promise }: TrustAnswer): string {
  const [by, to] = [partyName({ conflict }, promise.by), partyName({ conflict }, promise.to)];
  return `How far would ${to} have to believe what ${by} promises?`;
}

/** The verdict in one line, readings with the same verdict together. */
export function trustShort({ readings }: TrustAnswer): string {
  const groups = grouped(readings.map(({ finding }) => trustShortWords(finding)));
  const only = groups.length === 1 ? groups[0] : undefined;
  const text = groups.map(({ words, names }) => (only === undefined ? `${words} (${names.join(' ')})` : words));
  return `${sentenceCase(text.join('; '))}.`;
}

function grouped(words: readonly string[]): readonly { readonly words: string; readonly names: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  words.forEach((word, index) => groups.set(word, [...(groups.get(word) ?? []), letter(index)]));
  return [...groups].map(([word, names]) => ({ words: word, names }));
}

function headline(promised: Promised, answer: TrustAnswer): readonly Block[] {
  const same = new Set(answer.readings.map(({ finding }) => trustShortWords(finding))).size === 1;
  const scope =
    same && answer.readings.length > 1 ? [muted(` The same under all ${answer.readings.length} readings.`)] : [];
  const beliefs = mergedItems(
    answer.readings.map(({ finding }, index) => {
      const words = beliefWords(promised, finding);
      return { name: letter(index), why: words === null ? [] : [item(words)] };
    }),
  );
  return [
    paragraph(strong(trustShort(answer)), ...scope),
    ...(beliefs.length === 0 ? [] : [{ kind: 'list', items: beliefs } as const]),
  ];
}

/** Where no belief would do, trust is not what is missing, and the question is what else would have to hold. */
const openingsTitle = ({ readings }: TrustAnswer): string =>
  readings.every(({ finding }) => noBeliefDoes(finding))
    ? 'What would have to hold for belief to matter'
    : 'What would make less belief enough';

const listBlock = (title: string, items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(2, title), { kind: 'list', items }];

function groundsBlock(conflict: Conflict, { promise, readings }: TrustAnswer): readonly Block[] {
  const found = readings.flatMap(({ finding }) => (finding.kind === 'trust' ? [finding.grounds] : []));
  const cited = new Set([...promise.basis.cites, ...found.flatMap(({ statements }) => statements)]);
  const contesting = new Set([...promise.basis.contestedBy, ...found.flatMap((grounds) => grounds.contesting)]);
  const assumed = new Map(
    found
      .flatMap(({ elements }) => elements)
      .filter(({ standing }) => standing === 'assumed')
      .map((element) => [`${element.dm ?? ''} ${element.label}`, element]),
  );
  const names = (ids: ReadonlySet<string>): string =>
    listed(conflict.statements.filter(({ id }) => ids.has(id)).map(({ id }) => id));
  const items: Item[] = [];
  if (cited.size > 0) items.push(item('Statements: ', muted(names(cited)), '.'));
  if (contesting.size > 0) items.push(item('Contested by: ', muted(names(contesting)), '.'));
  if (promise.basis.assumption !== null) items.push(item(strong('Assumed'), ` — ${promise.basis.assumption.trim()}`));
  for (const { dm, label, condition, basis } of assumed.values())
    items.push(
      item(
        strong('Assumed'),
        ` ${dm === null ? 'rule' : partyName({ conflict }, dm)}: `,
        condition === null ? code(label) : conditionText(conflict, condition),
        muted(` — ${basis.assumption?.trim() ?? ''}`),
      ),
    );
  return listBlock('What it rests on', items);
}
