// How sure the answers are, as a document: what was varied, each answer's share by reading, what it hangs on, what to ask next.

import { type Conflict, type DmIndex, standingOf, stateIndex } from '@parley/model';
import type { GraphModel } from '@parley/engine';
import {
  type Influence,
  type PartyOrders,
  type RobustReading,
  type Share,
  type Vary,
  confidence,
} from '@parley/insight';
import { type Block, type Item, type Line, heading, item, muted, paragraph, strong } from '../document/block.js';
import { grouped } from '../document/grouped.js';
import { questionTitle } from '../answer/answer-document.js';
import { conditionText } from '../answer/condition-words.js';
import { conceptName, counted, listed, partyName, quoted, stateCode } from '../answer/naming.js';
import { percentText, shareWords } from './share-words.js';
import { shadesBlocks } from './shades-blocks.js';

/** One reading with what names its states. */
export interface RobustNamed {
  readonly conflict: Conflict;
  readonly model: GraphModel;
  readonly found: RobustReading;
}

/** What was asked for, as far as it is said. */
export interface RobustAsked {
  readonly vary: Vary;
  readonly seed: number;
  /** Readings of the case; fewer results mean that the run was stopped. */
  readonly readings: number;
}

/** All readings as one document. */
export function robustDocument(
  conflict: Conflict,
  readings: readonly RobustNamed[],
  asked: RobustAsked,
): readonly Block[] {
  const aside = conflict.asOf === null ? 'date unknown' : `as of ${conflict.asOf}`;
  const partial = readings.length < asked.readings || readings.some(({ found }) => !found.complete);
  return [
    { kind: 'title', line: [conflict.title], aside },
    paragraph(varyWords[asked.vary]),
    ...(readings.some(({ found }) => !found.exact)
      ? [
          paragraph(
            muted(
              `Every compatible order counts the same. Where there are too many, a sample was drawn (seed ${asked.seed}); in brackets what the share over all orders lies between, all of a reading together with a confidence of ${percentText(confidence)}.`,
            ),
          ),
        ]
      : [paragraph(muted('Every compatible order counts the same, and all of them were gone through.'))]),
    ...(partial
      ? [
          paragraph(
            strong(
              'Partial: the run was stopped. The shares are over fewer orders, or fewer readings, than asked for.',
            ),
            ' Asked again with more time (--time-limit) it goes on where it stopped.',
          ),
        ]
      : []),
    ...readings.flatMap((reading) => readingBlocks(reading, asked.vary, readings.length > 1 || asked.readings > 1)),
  ];
}

const varyWords: Readonly<Record<Vary, string>> = {
  stated:
    'Over all orders of importance that the case leaves open: what it puts under any_order may stand in any order, everything else keeps its place.',
  unsupported:
    'Over all orders of importance that no statement speaks against: what rests on an assumption, or on nothing, may stand anywhere; what cites statements keeps its order among itself. (Say any_order in the case, or --vary, to ask otherwise.)',
  all: 'Over all orders of importance whatever: a test of what holds by the moves alone.',
};

function readingBlocks(named: RobustNamed, vary: Vary, several: boolean): readonly Block[] {
  const { found } = named;
  const title = found.name === null ? 'The case as it stands' : quoted(found.name);
  return [
    ...(several ? [heading(1, title)] : []),
    ...variedBlocks(named, vary),
    ...answersBlocks(named),
    ...stabilityBlocks(named),
    ...statesBlocks(named),
    ...shadesBlocks(named),
    ...influenceBlocks(named),
  ];
}

function variedBlocks(named: RobustNamed, vary: Vary): readonly Block[] {
  const { found, conflict } = named;
  if (found.parties.length === 0) return [paragraph(nothingVaries(named.conflict, vary))];
  const parts = found.parties.map(
    (party) =>
      `${partyName({ conflict }, party.dm as DmIndex)} ${ordersText(party.orders)} of ${counted(party.elements.length, elementWord(party))}`,
  );
  const how = found.exact
    ? `all ${found.orders === null ? '' : grouped(Number(found.orders))} combinations were gone through`
    : `${grouped(found.variants)} ${found.variants === 1 ? 'was' : 'were'} drawn${found.uniform ? '' : ' by a random walk that ends within 0.01 % of even chances'}`;
  const total = found.orders === null ? '' : `; ${bigText(found.orders)} together`;
  return [paragraph(muted(`${listed(parts)}${total}: ${how}.`))];
}

function nothingVaries({ preferences }: Conflict, vary: Vary): string {
  if (preferences.every(({ kind }) => kind === 'indifferent'))
    return 'Nothing may vary: the case states no preference, and a party without one counts as indifferent. What follows says no more than that.';
  return vary === 'stated'
    ? 'Nothing may vary: the case puts nothing under any_order. Ask with --vary unsupported or --vary all to let more vary.'
    : 'Nothing may vary: no two statements or tiers of a party may change places, so that the answers are sure as far as the rankings go.';
}

const elementWord = ({ kind }: PartyOrders): string => (kind === 'ranking' ? 'tier' : 'statement');
const ordersText = (orders: bigint | null): string =>
  orders === null ? 'more orders than can be counted' : `${bigText(orders)} orders`;
const bigText = (value: bigint): string =>
  value <= 10n ** 15n ? grouped(Number(value)) : `about 10^${value.toString().length - 1}`;

const columns = (found: RobustReading, first: string): Extract<Block, { kind: 'table' }>['columns'] => [
  { title: first, align: 'left' },
  ...found.concepts.map((concept) => ({ title: conceptName(concept), align: 'right' }) as const),
];

const cells = (shares: readonly Share[], exact: boolean): readonly Line[] =>
  shares.map((share) => [shareWords(share, exact)]);

function answersBlocks({ conflict, found }: RobustNamed): readonly Block[] {
  const rows = found.answers.map(({ question, byConcept, settled, test }): Item => {
    const title = answerTitle(conflict, question.asked, test?.kind ?? null);
    if (settled !== null) return item(`${title} `, strong(settledWords[settled]));
    return {
      line: [
        `${title} `,
        strong(
          sharesLine(
            found,
            byConcept.map(({ yes }) => yes),
          ),
        ),
      ],
      items: [],
    };
  });
  return rows.length === 0 ? [] : [heading(2, 'How often the answer is yes'), { kind: 'list', items: rows }];
}

/** One share where all concepts agree, otherwise concept by concept. */
function sharesLine(found: RobustReading, shares: readonly Share[]): string {
  const groups = new Map<string, string[]>();
  shares.forEach((share, index) => {
    const words = shareWords(share, found.exact);
    const concept = found.concepts[index];
    groups.set(words, [...(groups.get(words) ?? []), concept === undefined ? '' : conceptName(concept)]);
  });
  if (groups.size === 1) return `${[...groups.keys()].join('')}.`;
  return `${[...groups].map(([words, names]) => `${listed(names)}: ${words}`).join('; ')}.`;
}

const settledWords = {
  noStatusQuo: 'The case states no status quo.',
  holdsAlready: 'It holds already, whatever the order.',
  cannotHold: 'It cannot come about, whatever the order.',
} as const;

function answerTitle(conflict: Conflict, asked: Parameters<typeof questionTitle>[1], test: string | null): string {
  const title = questionTitle(conflict, asked);
  if (test === 'gains') return `${title} It cannot alone; how often it would gain by it:`;
  if (asked.kind === 'reachable') return `${title} How often only the status quo itself:`;
  return title;
}

function stabilityBlocks({ conflict, found }: RobustNamed): readonly Block[] {
  if (found.stability.length === 0) return [];
  const rows = found.stability.map((shares, dm): readonly Line[] => [
    [dm < conflict.dms.length ? partyName({ conflict }, dm as DmIndex) : 'all'],
    ...cells(shares, found.exact),
  ]);
  return [heading(2, 'How often the status quo is stable'), { kind: 'table', columns: columns(found, 'for'), rows }];
}

function statesBlocks(named: RobustNamed): readonly Block[] {
  const { found } = named;
  if (found.states.length === 0)
    return [heading(2, 'Equilibria'), paragraph('No state is an equilibrium under any order.')];
  const rows = found.states.map(({ state, byConcept }): readonly Line[] => [
    [stateCode(named, stateIndex(state)), ...(state === found.statusQuo ? [muted(' status quo')] : [])],
    ...cells(byConcept, found.exact),
  ]);
  return [
    heading(2, 'States that are equilibria most often'),
    { kind: 'table', columns: columns(found, 'state'), rows },
  ];
}

function influenceBlocks(named: RobustNamed): readonly Block[] {
  const { found, conflict } = named;
  if (found.parties.length === 0 || found.answers.length === 0) return nextBlocks(named);
  const items = found.answers.flatMap(({ question, test, byConcept }): readonly Item[] => {
    const strongest = byConcept
      .flatMap(({ concept, influence }) => (influence === null ? [] : [{ concept, influence }]))
      .sort((a, b) => b.influence.bits - a.influence.bits)[0];
    if (strongest === undefined) return [];
    const alike = byConcept.filter(({ influence }) => samePair(influence, strongest.influence));
    const where =
      alike.length === byConcept.length ? '' : ` (${listed(alike.map(({ concept }) => conceptName(concept)))})`;
    return [
      {
        line: [`${answerTitle(conflict, question.asked, test?.kind ?? null)}${where}`],
        items: [item(...influenceLine(named, strongest.influence))],
      },
    ];
  });
  const settled = found.answers.every(({ byConcept }) =>
    byConcept.every(({ yes }) => yes.yes === 0 || yes.yes === yes.of),
  );
  const none = found.pairsLeftOut
    ? 'There are too many comparisons to follow them one by one.'
    : settled
      ? 'Every answer came out the same under every order that was looked at, so that no comparison matters to it.'
      : 'No single comparison is seen to matter beyond chance; a larger sample may show one.';
  return [
    heading(2, 'What it hangs on most'),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : [paragraph(none)]),
    ...nextBlocks(named),
  ];
}

const samePair = (a: Influence | null, b: Influence): boolean =>
  a !== null && a.party === b.party && a.pair[0] === b.pair[0] && a.pair[1] === b.pair[1];

function influenceLine(named: RobustNamed, influence: Influence): Line {
  const [first, second] = pairLines(named, influence);
  const party = partyOf(named, influence.party);
  return [
    `If ${party} puts `,
    ...first,
    ' before ',
    ...second,
    `: ${percentText(influence.yesIfFirst)}; the other way round: ${percentText(influence.yesIfSecond)}.`,
  ];
}

function nextBlocks(named: RobustNamed): readonly Block[] {
  const { next } = named.found;
  if (next === null) return [];
  const [first, second] = pairLines(named, next);
  return [
    heading(2, 'The next question worth asking'),
    paragraph(
      `Which matters more to ${partyOf(named, next.party)}: `,
      ...first,
      ' or ',
      ...second,
      `? The answer would be expected to take away ${next.bits.toFixed(2)} bits of what is uncertain about the answers above.`,
    ),
  ];
}

const partyOf = ({ conflict, found }: RobustNamed, party: number): string =>
  partyName({ conflict }, (found.parties[party]?.dm ?? 0) as DmIndex);

function pairLines(
  { conflict, found }: RobustNamed,
  { party, pair }: Pick<Influence, 'party' | 'pair'>,
): readonly [Line, Line] {
  const line = (element: number): Line => {
    const one = found.parties[party]?.elements[element];
    if (one === undefined) return [];
    const ground = standingOf(one.basis) === 'cited' ? one.basis.cites.join(', ') : 'assumption';
    const mark = standingOf(one.basis) === 'ungrounded' ? ' [no ground given]' : ` [${ground}]`;
    return [one.condition === null ? `tier ${one.position}` : conditionText(conflict, one.condition), muted(mark)];
  };
  return [line(pair[0]), line(pair[1])];
}
