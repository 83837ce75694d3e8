// Gaps, tensions and balance as documents. Tables of counts and lists of findings; no score and no verdict on a party.

import type {
  AfterYouCycle,
  BalanceRow,
  CredibilityProfile,
  RankedGap,
  SignatoryStatus,
  TensionCandidate,
} from '@parley/evidence';
import { type Block, type Column, type Item, code, item, paragraph, strong } from '../document/block.js';
import { gapKindName, slotName, tensionName } from './slot-words.js';

const flipWords = (flips: boolean | null): string =>
  flips === true ? 'can change an answer' : flips === false ? 'changes no answer' : 'effect not known';

/** Gaps in their order of effect. */
export function gapsDocument(gaps: readonly RankedGap[]): readonly Block[] {
  const groups = [true, null, false].map((flips) => gaps.filter((gap) => gap.flips === flips));
  return [
    { kind: 'title', line: ['What no source says'], aside: `${gaps.length}` },
    ...(gaps.length === 0 ? [paragraph('No gap was found in what is recorded.')] : []),
    ...groups.flatMap((group): Block[] => {
      const [first] = group;
      if (first === undefined) return [];
      return [
        { kind: 'heading', level: 2, line: [capital(flipWords(first.flips))] },
        { kind: 'list', items: merged(group) },
      ];
    }),
  ];
}

/** One line for each source, record or party, with all that is open of it. */
function merged(gaps: readonly RankedGap[]): readonly Item[] {
  const lines = new Map<string, RankedGap[]>();
  for (const gap of gaps)
    lines.set(`${gap.kind}\n${gap.about}`, [...(lines.get(`${gap.kind}\n${gap.about}`) ?? []), gap]);
  return [...lines.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          item(
            code(first.about),
            first.record === null ? '' : ` (${first.record})`,
            first.kind === 'own-words'
              ? `: ${gapKindName[first.kind]}`
              : `: ${gapKindName[first.kind]}: ${group.map(({ slot }) => slotName(slot)).join(', ')}`,
          ),
        ];
  });
}

/** Tensions, circles of preconditions, contested mandates and promises with their open slots. */
export function tensionsDocument(
  found: readonly TensionCandidate[],
  cycles: readonly AfterYouCycle[],
  mandates: readonly SignatoryStatus[],
  promises: readonly CredibilityProfile[],
): readonly Block[] {
  const section = (title: string, items: readonly Item[]): readonly Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, line: [title] },
          { kind: 'list', items },
        ];
  const standing = {
    uncontested: 'uncontested',
    'contested-without-reply': 'contested; no reply in the sources',
    'contested-with-reply': 'contested, with a reply',
  } as const;
  const enforcement = {
    'third-party': 'a third party',
    self: 'the promisor itself',
    beneficiary: 'the beneficiary',
    'none-stated': 'nobody is named',
  } as const;
  const blocks = [
    ...section(
      'Side by side',
      found.map(({ kind, within, party, between, explanation }) =>
        item(
          strong(
            party === null
              ? 'In one document'
              : `${party}, ${within === 'speaker' ? 'one speaker' : 'different speakers'}`,
          ),
          `: ${tensionName[kind]} (`,
          code(between[0]),
          ', ',
          code(between[1]),
          `); ${explanation === null ? 'not explained yet' : `read as ${explanation}`}`,
        ),
      ),
    ),
    ...section(
      'Demands that wait for each other',
      cycles.map(({ demands, parties }) =>
        item(
          `${parties.join(', ')}: `,
          demands.map(({ on, requires }) => `“${on}” waits for “${requires}”`).join(', '),
        ),
      ),
    ),
    ...section(
      'Who may act',
      mandates.map(({ about, act, standing: how, challengedBy, substitutes }) =>
        item(
          strong(about),
          ` (${act}): ${standing[how]}`,
          challengedBy.length === 0 ? '' : `, by ${challengedBy.join(', ')}`,
          substitutes.length === 0 ? '' : `; instead: ${substitutes.join(', ')}`,
        ),
      ),
    ),
    ...section(
      'Promises',
      promises.map(({ commitment, promisor, enforcement: by, selfGuaranteed, hostControlled, openSlots }) =>
        item(
          code(commitment),
          ` of ${promisor ?? '(nobody named)'}: enforced by ${enforcement[by]}`,
          selfGuaranteed ? '; self-guaranteed' : '',
          hostControlled ? '; at a place that the promisor controls' : '',
          openSlots.length === 0 ? '' : `; open: ${openSlots.map(slotName).join(', ')}`,
        ),
      ),
    ),
  ];
  return [
    { kind: 'title', line: ['Tensions'], aside: `${found.length}` },
    ...(blocks.length === 0 ? [paragraph('Nothing recorded stands against anything else.')] : blocks),
  ];
}

const columns: readonly Column[] = [
  { title: 'party', align: 'left' },
  { title: 'by', align: 'right' },
  { title: 'about', align: 'right' },
  { title: 'quoted words', align: 'right' },
  { title: 'reaches us as', align: 'left' },
  { title: 'criticisms', align: 'right' },
  { title: 'with reply', align: 'right' },
  { title: 'named critics', align: 'right' },
];

/** The balance of the parties as a table, with a line for each whose own words are missing. */
export function balanceDocument(rows: readonly BalanceRow[]): readonly Block[] {
  const missing = rows.filter(({ ownWordsMissing }) => ownWordsMissing);
  return [
    { kind: 'title', line: ['Who speaks, and who is spoken about'], aside: '' },
    {
      kind: 'table',
      columns,
      rows: rows.map((row) => [
        [row.party],
        [`${row.by}`],
        [`${row.about}`],
        [`${row.quotedWords}`],
        [row.evidenceForm],
        [`${row.criticisms}`],
        [`${row.criticismsWithReply}`],
        [`${row.namedCritics}`],
      ]),
    },
    ...(missing.length === 0
      ? []
      : [
          {
            kind: 'list',
            items: missing.map(({ party }) => item(strong(party), ': no words of its own in the sources')),
          } as const,
        ]),
  ];
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
