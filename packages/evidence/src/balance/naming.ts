// How the sources name each actor: titles used, spellings, and where one side gets its office and the other does not.

import type { ReadDocument } from '../attribution/attribution.js';

/** How one actor is named. Counts are mentions; lists in order of first use, as the source writes them. */
export interface NamingRow {
  readonly actor: string;
  readonly mentions: number;
  readonly titles: readonly { readonly title: string; readonly count: number }[];
  readonly titledMentions: number;
  readonly spellings: readonly string[];
}

/** Two actors of whom one is given a title and the other, mentioned too, never. */
export interface TitleAsymmetry {
  readonly titled: string;
  readonly untitled: string;
  readonly counts: readonly [number, number];
}

/** Rows for the persons of a document, in order of first mention. */
export function namingOf(text: string, read: ReadDocument): readonly NamingRow[] {
  return read.entities
    .filter(({ kind }) => kind === 'person')
    .map((entity) => {
      const own = read.mentions.filter(({ link }) => link.kind === 'resolved' && link.entity === entity.id);
      const titles = new Map<string, number>();
      for (const { titleAsUsed } of own) {
        if (titleAsUsed === null) continue;
        const title = text.slice(titleAsUsed.start, titleAsUsed.end);
        titles.set(title, (titles.get(title) ?? 0) + 1);
      }
      return {
        actor: entity.name,
        mentions: own.length,
        titles: [...titles].map(([title, count]) => ({ title, count })),
        titledMentions: [...titles.values()].reduce((sum, count) => sum + count, 0),
        spellings: [...new Set([entity.name, ...entity.aliases])],
      };
    });
}

/** Pairs of whom one has office titles and the other none. `isOffice` says which titles name an office; "leader" does not. */
export function titleAsymmetries(
  rows: readonly NamingRow[],
  isOffice: (title: string) => boolean,
): readonly TitleAsymmetry[] {
  const office = rows.map(({ actor, titles }) => ({
    actor,
    count: titles.filter(({ title }) => isOffice(title)).reduce((sum, { count }) => sum + count, 0),
  }));
  return office.flatMap((a) =>
    office
      .filter((b) => a.count > 0 && b.count === 0 && a.actor !== b.actor)
      .map((b) => ({ titled: a.actor, untitled: b.actor, counts: [a.count, b.count] as const })),
  );
}

/** A name under which an actor is found: its own, an alias in any language, whatever the case and the marks above letters. */
export interface KnownName {
  readonly actor: string;
  readonly label: string;
  readonly aliases: readonly string[];
}

/** The actors that a name may mean, in the order given. */
export function actorsNamed(name: string, known: readonly KnownName[]): readonly string[] {
  const key = plain(name);
  return known
    .filter(({ label, aliases }) => [label, ...aliases].some((candidate) => plain(candidate) === key))
    .map(({ actor }) => actor);
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
