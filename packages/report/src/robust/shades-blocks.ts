// Stability where preference is more than an order, in words: what is not known, how strong, how sure, and attitudes.
// Definitions: Li, Hipel, Kilgour, Fang (2004); Hamouda, Kilgour, Hipel (2004, 2006); Bashar, Kilgour, Hipel (2012); Rêgo, dos Santos (2015);
// Inohara, Hipel, Walker (2007).

import { type Conflict, type DmIndex, type StateIndex } from '@parley/model';
import type { GraphModel } from '@parley/engine';
import { type ShadeFinding, type ShadeName, type Shades, mostShadedAtAll, mostShadedStates } from '@parley/insight';
import { conceptName, listed, partyName, stateCode } from '../answer/naming.js';
import { type Block, type Item, type Line, heading, item, muted, paragraph, strong } from '../document/block.js';
import { grouped } from '../document/grouped.js';

const title = 'Where preference is more than an order';
/** The largest number of states that a sentence lists. */
const mostListed = 12;

interface Named {
  readonly conflict: Conflict;
  readonly model: GraphModel;
  readonly found: { readonly shades: Shades };
}

/** Nothing where all preferences are plain orders and the case states no attitudes. */
export function shadesBlocks(named: Named): readonly Block[] {
  const { findings, statusQuo, partial } = named.found.shades;
  if (findings.length === 0 && !partial) return [];
  if (findings.length === 0)
    return [
      heading(2, title),
      paragraph(
        strong('Left out: '),
        `the model has more than ${grouped(mostShadedAtAll)} states. What the case says of unknown, strong or uncertain preference, or of attitudes, was not looked at beyond the orders above.`,
      ),
    ];
  return [
    heading(2, title),
    { kind: 'list', items: meanings(findings) },
    ...(statusQuo === null ? [] : [statusQuoTable(named)]),
    ...(partial
      ? [
          paragraph(
            strong('Partial: '),
            `the model has more than ${grouped(mostShadedStates)} states, so that only the status quo was looked at.`,
          ),
        ]
      : equilibriaBlocks(named)),
  ];
}

/** One line for each kind of shade; thresholds share theirs. */
function meanings(findings: readonly ShadeFinding[]): readonly Item[] {
  const names = findings.map(({ name }) => name);
  const shared = { fuzzy: 'threshold', probabilistic: 'confidence' } as const;
  const firstOf = (kind: ShadeName['kind']): ShadeName | undefined => names.find((name) => name.kind === kind);
  return names
    .filter((name) => !(name.kind in shared) || name === firstOf(name.kind))
    .map((name) => {
      const label = name.kind === 'fuzzy' || name.kind === 'probabilistic' ? shared[name.kind] : labelOf(name);
      return item(strong(label), `: ${meaningOf(name)}.`);
    });
}

function labelOf(name: ShadeName): string {
  switch (name.kind) {
    case 'unknown':
      return `not known, ${name.type}`;
    case 'strength':
      return name.level === 'general' ? 'strength, any' : 'strength, strong';
    case 'fuzzy':
      return `threshold ${decimal(name.above)}–${decimal(name.upTo)}`;
    case 'probabilistic':
      return `confidence ${decimal(name.above)}–${decimal(name.upTo)}`;
    case 'attitudes':
      return 'attitudes';
  }
}

const unknownMeaning = {
  a: 'who moves dares what may be better, and only what is surely no better deters it',
  b: 'who moves wants what is surely better, and only what is surely no better deters it',
  c: 'who moves dares what may be better, and what may be worse deters it',
  d: 'who moves wants what is surely better, and what may be worse deters it',
} as const;

function meaningOf(name: ShadeName): string {
  switch (name.kind) {
    case 'unknown':
      return unknownMeaning[name.type];
    case 'strength':
      return name.level === 'general'
        ? 'whatever is no better deters, whether much worse or only a little'
        : 'only what is much worse deters, after every reply of the one who moved';
    case 'fuzzy':
      return 'a party moves where it is surer of gaining than of losing by at least that much (certainty 0.5 counts as 0, 0.8 as 0.6, 1 as 1)';
    case 'probabilistic':
      return 'a party leaves for what it prefers with a probability above one minus this, only what it prefers with no more than that probability deters it, and others answer by moves that they prefer with more than it';
    case 'attitudes':
      return 'a party moves where that accords with how it stands to each of the others, and to itself; with good will a move that leaves the other as well off accords, too';
  }
}

const decimal = (value: number): string => String(Number(value.toFixed(4)));

function table(findings: readonly ShadeFinding[], first: string, rows: readonly (readonly Line[])[]): Block {
  return {
    kind: 'table',
    columns: [
      { title: first, align: 'left' },
      ...(findings[0]?.byConcept ?? []).map(({ concept }) => ({ title: conceptName(concept), align: 'left' }) as const),
    ],
    rows,
  };
}

function statusQuoTable({ conflict, found }: Named): Block {
  const { findings } = found.shades;
  const cell = (stable: readonly boolean[] | null): Line => {
    const leaving = (stable ?? []).flatMap((one, dm) => (one ? [] : [partyName({ conflict }, dm as DmIndex)]));
    return leaving.length === 0 ? ['stable'] : [`not for ${listed(leaving)}`];
  };
  return table(
    findings,
    'status quo',
    findings.map(({ name, byConcept }) => [[labelOf(name)], ...byConcept.map(({ statusQuo }) => cell(statusQuo))]),
  );
}

/** Which states are equilibria under every shade and concept, and how many there are under each. */
function equilibriaBlocks(named: Named): readonly Block[] {
  const { findings } = named.found.shades;
  const sets = findings.flatMap(({ byConcept }) => byConcept.map(({ equilibria }) => new Set(equilibria ?? [])));
  const every = [...(sets[0] ?? [])].filter((state) => sets.every((set) => set.has(state)));
  const some = [...new Set(sets.flatMap((set) => [...set]))]
    .filter((state) => !every.includes(state))
    .sort((a, b) => a - b);
  return [
    table(
      findings,
      'equilibria',
      findings.map(({ name, byConcept }) => [
        [labelOf(name)],
        ...byConcept.map(({ equilibria }): Line => [grouped(equilibria?.length ?? 0)]),
      ]),
    ),
    paragraph(...statesLine(named, 'Equilibria under all of these', every)),
    ...(some.length === 0 ? [] : [paragraph(...statesLine(named, 'Under some only', some))]),
  ];
}

function statesLine(named: Named, title: string, states: readonly StateIndex[]): Line {
  if (states.length === 0) return [`${title}: none.`];
  const shown = states.slice(0, mostListed).map((state) => stateCode(named, state));
  const more = states.length - shown.length;
  const parts = shown.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
  return [`${title}: `, ...parts, ...(more === 0 ? ['.'] : [muted(` and ${grouped(more)} more, all with --json.`)])];
}
