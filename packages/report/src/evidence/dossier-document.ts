// What records and statements say together, topic by topic. Tables and lists; no score and no verdict on a party.

import type {
  ChecklistItem,
  Corroboration,
  DependencyGraph,
  HeadlineFinding,
  LevelTable,
  Participation,
  ReadinessEntry,
  ReadinessRow,
  RecordOf,
  RoleConflict,
  RoundHistory,
  SequenceComparison,
  Timeline,
  VenueControl,
} from '@parley/evidence';
import { isoDay } from '@parley/evidence';
import { type Block, type Item, code, heading, item, muted, paragraph, strong } from '../document/block.js';
import { counted, listed, quoted } from '../answer/naming.js';
import { slotName } from './slot-words.js';

/** The topics in their order. */
export const dossierTopics = [
  'corroboration',
  'headlines',
  'timeline',
  'readiness',
  'roles',
  'rounds',
  'sequences',
  'preconditions',
  'checklists',
] as const;

/** A topic. */
export type DossierTopic = (typeof dossierTopics)[number];

/** Everything that is told. */
export interface Dossier {
  readonly corroboration: readonly (Corroboration & {
    readonly claim: string;
    readonly proposition: string;
    readonly statements: readonly string[];
  })[];
  readonly headlines: readonly (HeadlineFinding & { readonly source: string })[];
  readonly timeline: Timeline;
  readonly readiness: readonly ReadinessRow[];
  readonly roles: readonly (RoleConflict & { readonly words: string })[];
  readonly rounds: RoundHistory & {
    readonly levels: LevelTable;
    readonly venues: readonly VenueControl[];
    readonly participation: Participation;
  };
  readonly sequences: {
    readonly proposals: readonly RecordOf<'sequence'>[];
    readonly compared: readonly SequenceComparison[];
  };
  readonly preconditions: DependencyGraph;
  readonly checklists: {
    readonly ripeness: readonly ChecklistItem[];
    readonly commitment: readonly { readonly commitment: string; readonly items: readonly ChecklistItem[] }[];
    readonly fullPowers: readonly ChecklistItem[];
  };
}

const titles: Readonly<Record<DossierTopic, string>> = {
  corroboration: 'How many independent accounts carry it',
  headlines: 'Headlines that the text does not carry',
  timeline: 'When',
  readiness: 'How ready each side is said to be',
  roles: 'Titles against who held which office when',
  rounds: 'Rounds, levels and venues',
  sequences: 'Orders of steps, side by side',
  preconditions: 'What waits for what',
  checklists: 'Checklists: what statements are there, and what is open',
};

/** The topics asked for. */
export function dossierDocument(dossier: Dossier, topics: readonly DossierTopic[]): readonly Block[] {
  const itemsOf: Readonly<Record<DossierTopic, () => readonly Item[]>> = {
    corroboration: () => corroborationItems(dossier.corroboration),
    headlines: () => headlineItems(dossier.headlines),
    timeline: () => timelineItems(dossier.timeline),
    readiness: () => readinessItems(dossier.readiness),
    roles: () => roleItems(dossier.roles),
    rounds: () => roundItems(dossier.rounds),
    sequences: () => sequenceItems(dossier.sequences),
    preconditions: () => preconditionItems(dossier.preconditions),
    checklists: () => checklistItems(dossier.checklists),
  };
  return [
    { kind: 'title', line: ['Dossier'], aside: 'what was accepted and recorded' },
    ...topics.flatMap((topic): readonly Block[] => {
      const items = itemsOf[topic]();
      return [
        heading(2, titles[topic]),
        items.length === 0 ? paragraph(muted('Nothing accepted or recorded speaks of it.')) : { kind: 'list', items },
      ];
    }),
  ];
}

/** A quotation without its own marks, since it is put between marks here. */
const unquoted = (text: string): string => text.replaceAll(/^["“]|[,.]?["”]$/g, '');

const levelWords = {
  several: 'several independent accounts',
  one: 'one independent account',
  'anonymous-only': 'only holders without a name',
  none: 'no account of its own',
} as const;

function corroborationItems(claims: Dossier['corroboration']): readonly Item[] {
  return claims.map(({ proposition, level, accounts, holders, anonymous, repeated, statements }) => ({
    line: [
      quoted(unquoted(proposition)),
      ': ',
      strong(levelWords[level]),
      ...(holders.length === 0 ? [] : [` (${listed(holders)})`]),
    ],
    items: [
      item(
        'Statements: ',
        code(statements.join(', ')),
        accounts.length === 0 ? '' : `; accounts: ${accounts.map((group) => group.join(' = ')).join(', ')}`,
      ),
      ...(anonymous.length === 0 ? [] : [item(muted(`Without a name, together one voice: ${anonymous.join(', ')}.`))]),
      ...(repeated.length === 0 ? [] : [item(muted(`Marked as repeated, not counted again: ${repeated.join(', ')}.`))]),
    ],
  }));
}

const headlineWords = {
  'unsupported-headline': 'nothing in the text carries it',
  'unverified-quotation': 'quoted in the headline, only paraphrased in the text',
  'open-question': 'asked and not answered',
} as const;

const headlineItems = (found: Dossier['headlines']): readonly Item[] =>
  found.map(({ source, words, finding, absolutes }) =>
    item(
      code(source),
      ` ${quoted(words)}: ${headlineWords[finding]}`,
      absolutes.length === 0 ? '' : `; absolute: ${absolutes.map(quoted).join(', ')}`,
    ),
  );

function timelineItems({ items, conflicts }: Timeline): readonly Item[] {
  const first = (days: Timeline['items'][number]['days']): number =>
    days.reduce((least, range) => Math.min(least, range.first), Number.POSITIVE_INFINITY);
  const ordered = [...items].sort((a, b) => (first(a.days) === first(b.days) ? 0 : first(a.days) - first(b.days)));
  return [
    ...ordered.map(({ id, expression, telling, days }) =>
      item(
        strong(days.length === 0 ? 'not placed' : days.map(rangeWords).join(' or ')),
        ` ${quoted(expression)} `,
        code(id),
        days.length === 0 ? muted(` (give ${telling} a date to place it)`) : '',
      ),
    ),
    ...conflicts.map(({ before, after }) =>
      item(strong('Does not fit: '), `${before} is said to come before ${after}, and the days say otherwise.`),
    ),
  ];
}

function rangeWords({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? isoDay(first) : `${isoDay(first)} to ${isoDay(last)}`;
}

function readinessItems(rows: readonly ReadinessRow[]): readonly Item[] {
  const words = (entry: ReadinessEntry): string =>
    `${entry.level ?? 'not said how'}${entry.by === null ? '' : `, says ${entry.by}`}${entry.time === null ? '' : ` (${entry.time})`}`;
  return rows.map(({ about, self, others, trend }) => ({
    line: [strong(about), `: by its own account ${trend === 'unknown' ? 'no trend can be told' : trend}`],
    items: [
      ...self.map((entry) => item('itself: ', words(entry), ' ', code(entry.record))),
      ...others.map((entry) => item('others: ', words(entry), ' ', code(entry.record))),
    ],
  }));
}

function roundItems({
  rounds,
  missingNumbers,
  withoutResult,
  next,
  levels,
  venues,
  participation,
}: Dossier['rounds']): readonly Item[] {
  const control = {
    'host-controlled': 'controlled by the host',
    third: 'controlled by a third',
    neutral: 'neutral',
    'other-party': 'controlled by the other side',
    unknown: 'nobody is named who controls it',
  } as const;
  return [
    ...rounds.map(({ id, n, time, status, result }) =>
      item(
        strong(n === null ? id : `Round ${n}`),
        `${time === null ? '' : `, ${time}`}: ${status ?? 'status open'}`,
        withoutResult.includes(id) ? '; no result is recorded' : result === null ? '' : `; ${result}`,
      ),
    ),
    ...(missingNumbers.length === 0 ? [] : [item(`No record has round ${missingNumbers.join(', ')}.`)]),
    ...(next === null ? [] : [item('Next: ', code(next))]),
    ...levels.entries.map(({ record, party, rank, step, ambiguous }) =>
      item(
        `Level of ${party ?? 'nobody named'}: `,
        rank === null ? 'not said' : `step ${rank + 1}`,
        step === null ? '' : step > 0 ? ', raised' : step < 0 ? ', lowered' : ', unchanged',
        ambiguous ? ' (rank or size, not clear)' : '',
        ' ',
        code(record),
      ),
    ),
    ...levels.parity.map(({ round, equal }) => item(code(round), `: levels ${equal ? 'equal' : 'not equal'}`)),
    ...venues.map(({ venue, place, control: by }) => item(`Venue ${place ?? venue}: ${control[by]}`)),
    ...participation.dyads
      .filter(({ meetings }) => meetings > 0)
      .map(({ pair, meetings }) => item(`${listed(pair)} met in ${counted(meetings, 'recorded meeting')}.`)),
  ];
}

function sequenceItems({ proposals, compared }: Dossier['sequences']): readonly Item[] {
  return [
    ...proposals.map(({ id, by, object, steps }) =>
      item(
        code(id),
        ` ${by ?? 'nobody named'}${object === null ? '' : ` on ${quoted(object)}`}: ${counted(steps.length, 'step')}`,
      ),
    ),
    ...compared.map(({ first, second, agreedSteps, divergesAt, differences }) =>
      item(
        code(`${first} / ${second}`),
        divergesAt === null
          ? `: the same ${counted(agreedSteps, 'step')}`
          : `: ${counted(agreedSteps, 'step')} agreed; they part at step ${divergesAt} (${listed(differences)})`,
      ),
    ),
  ];
}

function preconditionItems({ dependencies, cycles }: DependencyGraph): readonly Item[] {
  return [
    ...dependencies.map(({ record, by, on, requires, byWhom }) =>
      item(
        strong(by ?? 'nobody named'),
        `: ${quoted(on)} only after ${quoted(requires)}`,
        byWhom === null ? '' : `, to be done by ${byWhom}`,
        ' ',
        code(record),
      ),
    ),
    ...cycles.map(({ demands, parties }) =>
      item(
        strong('A circle: '),
        `${listed(parties)} wait for each other: `,
        demands.map(({ on, requires }) => `${quoted(on)} waits for ${quoted(requires)}`).join(', '),
      ),
    ),
  ];
}

const roleWords = {
  'called-former-in-office': 'called former, and in office by the role data',
  'titled-out-of-office': 'given the title, and not in office by the role data',
} as const;

const roleItems = (conflicts: Dossier['roles']): readonly Item[] =>
  conflicts.map(({ source, role, finding, at, words }) =>
    item(code(source), ` ${quoted(words)} on ${at}: ${roleWords[finding]} of `, code(role)),
  );

function checklistItems({ ripeness, commitment, fullPowers }: Dossier['checklists']): readonly Item[] {
  const entries = (items: readonly ChecklistItem[]): readonly Item[] =>
    items.map(({ item: name, party, statements }) =>
      item(
        statements.length === 0 ? '☐ ' : '☑ ',
        `${slotName(name)}${party === null ? '' : ` (${party})`}`,
        statements.length === 0 ? muted(': open') : `: ${statements.join(', ')}`,
      ),
    );
  const part = (title: string, items: readonly Item[]): readonly Item[] =>
    items.length === 0 ? [] : [{ line: [strong(title)], items }];
  return [
    ...part('Ripe for talks? (perceptions, after Zartman)', entries(ripeness)),
    ...commitment.flatMap(({ commitment: id, items }) => part(`Can promise ${id} be believed?`, entries(items))),
    ...part('Who may bind a side? (Vienna Convention 1969, articles 7 and 8)', entries(fullPowers)),
  ];
}
