// The actors of one document as they are found: names, surnames, titles, role nouns, groups. Pronouns are resolved in
// resolve-pronoun.ts. On a tie nothing is chosen.

import type { Entity, EntityLink } from '../attribution/attribution.js';
import type { NamePhrase } from './name-phrase.js';

/** An entity while the document is being read. */
export interface OpenEntity {
  readonly id: string;
  name: string;
  kind: Entity['kind'];
  readonly aliases: Set<string>;
  readonly titles: Set<string>;
  party: string | null;
  pronoun: Entity['pronoun'];
  readonly anonymous: boolean;
  vague: boolean;
}

/** The entities of one document, in order of first mention. */
export interface EntityTable {
  readonly entities: readonly OpenEntity[];
  /** The entity or tie that a phrase with a name, a title, a role or a group means; new ones enter the table. */
  link(phrase: NamePhrase, holder: boolean): EntityLink;
  byId(id: string): OpenEntity | undefined;
}

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:'s|’s)$/, '')
    .slice(0, Math.max(4, word.length - 3));

/** Entities that a name, a party's name or an untitled role is looked for among: the latest ones. */
const recent = 200;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** An empty table. */
export function openEntityTable(): EntityTable {
  const entities: OpenEntity[] = [];
  const enter = (phrase: NamePhrase, name: string, kind: Entity['kind'], anonymous: boolean): OpenEntity => {
    const entity: OpenEntity = {
      id: `e${entities.length + 1}`,
      name,
      kind,
      aliases: new Set(),
      titles: new Set(phrase.titles),
      party: null,
      pronoun: phrase.gender ?? (kind === 'group' ? 'they' : kind === 'organisation' ? 'it' : null),
      anonymous,
      vague: anonymous && phrase.party === null,
    };
    entities.push(entity);
    return entity;
  };
  const ids = new Map<string, OpenEntity>();
  const byWord = new Map<string, OpenEntity[]>();
  const byId = (id: string): OpenEntity | undefined => ids.get(id);
  const index = (entity: OpenEntity, phrase: NamePhrase): void => {
    ids.set(entity.id, entity);
    for (const word of [...wordsOf(entity.name), ...wordsOf(phrase.text), ...phrase.titles]) {
      const known = byWord.get(word) ?? [];
      if (!known.includes(entity, -recent)) known.push(entity);
      byWord.set(word, known);
    }
  };
  /** Entities that share a word with the phrase, in order of first mention: no other can be meant. */
  const sharing = (phrase: NamePhrase): readonly OpenEntity[] => {
    const found = new Set<OpenEntity>();
    for (const word of new Set([...wordsOf(phrase.name ?? phrase.text), phrase.head.replace(/\.$/, '')])) {
      for (const entity of byWord.get(word)?.slice(-recent) ?? []) found.add(entity);
    }
    return [...found].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
  };
  const link = (phrase: NamePhrase, holder: boolean): EntityLink => {
    const near = sharing(phrase);
    const candidates = phrase.kind === 'name' ? byName(near, phrase) : byRole(near, phrase);
    const found = settle(candidates);
    if (found.kind === 'resolved') {
      learn(byId(found.entity), phrase, entities.slice(-recent));
      promote(byId(found.entity), phrase, holder);
      const met = byId(found.entity);
      if (met !== undefined) index(met, phrase);
      return found;
    }
    if (found.kind === 'tied') return found;
    if (
      phrase.kind === 'role' &&
      phrase.definite &&
      !/^(?:his|her|its|their)$/.test(phrase.text.split(' ')[0]?.toLowerCase() ?? '') &&
      phrase.party === null &&
      phrase.titles.length > 0 &&
      entities.slice(-recent).some((entity) => entity.kind === 'person')
    ) {
      const loose = settle(
        entities
          .slice(-recent)
          .filter((entity) => entity.kind === 'person' && entity.titles.size === 0)
          .map((entity) => ({ entity, score: 0.2 })),
      );
      if (loose.kind === 'tied') return loose;
    }
    const entity = enter(
      phrase,
      phrase.name ?? phrase.text,
      kindOf(phrase),
      phrase.name === null && (phrase.plural || !phrase.definite),
    );
    learn(entity, phrase, entities.slice(-recent));
    index(entity, phrase);
    promote(entity, phrase, holder);
    return { kind: 'resolved', entity: entity.id, candidates: [{ entity: entity.id, score: 1 }] };
  };
  return { entities, link, byId };
}

function kindOf(phrase: NamePhrase): Entity['kind'] {
  if (phrase.kind === 'group') return 'group';
  if (phrase.organisation) return 'organisation';
  if (phrase.titles.length > 0 || phrase.gender !== null) return 'person';
  if (phrase.kind === 'name') return 'unknown';
  return 'organisation';
}

/** A name of two words or more that speaks, or is taken up by its last word alone, is taken for a person's. */
function promote(entity: OpenEntity | undefined, phrase: NamePhrase, holder: boolean): void {
  if (entity === undefined || entity.kind !== 'unknown' || !entity.name.includes(' ')) return;
  const surname = phrase.name !== null && phrase.name !== entity.name && entity.name.endsWith(` ${phrase.name}`);
  if ((holder && !phrase.definite) || surname) entity.kind = 'person';
}

interface Scored {
  readonly entity: OpenEntity;
  readonly score: number;
}

function byName(entities: readonly OpenEntity[], phrase: NamePhrase): readonly Scored[] {
  const name = phrase.name ?? '';
  const words = name.split(' ');
  return entities.flatMap((entity): readonly Scored[] => {
    if (entity.anonymous) return [];
    if (entity.name === name || entity.aliases.has(name)) return [{ entity, score: 1 }];
    const own = entity.name.split(' ');
    const surname = words.length === 1 && own.length > 1 && own.at(-1) === name && entity.kind !== 'organisation';
    const grows = own.length === 1 && words.length > 1 && words.at(-1) === entity.name;
    if ((surname || grows) && !conflicts(entity, phrase)) return [{ entity, score: 0.9 }];
    const prefix = words.length < own.length && own.slice(0, words.length).join(' ') === name;
    const tail = words.length < own.length && own.slice(-words.length).join(' ') === name;
    if (prefix || tail) return [{ entity, score: 0.7 }];
    return [];
  });
}

/** A different title of address excludes: "Mrs Vell" is not "Mr Vell". */
const conflicts = (entity: OpenEntity, phrase: NamePhrase): boolean =>
  phrase.gender !== null &&
  entity.pronoun !== null &&
  /^(?:he|she)$/.test(entity.pronoun) &&
  entity.pronoun !== phrase.gender;

function byRole(entities: readonly OpenEntity[], phrase: NamePhrase): readonly Scored[] {
  const text = phrase.text.toLowerCase();
  const exact = entities.filter((entity) => entity.name.toLowerCase() === text || entity.aliases.has(text));
  if (exact.length > 0) return exact.map((entity) => ({ entity, score: 1 }));
  if (phrase.kind === 'group' || !phrase.definite) return [];
  const head = phrase.head.replace(/\.$/, '');
  return entities.flatMap((entity): readonly Scored[] => {
    if (conflicts(entity, phrase)) return [];
    if (entity.titles.has(head))
      return [
        {
          entity,
          score:
            phrase.party !== null && entity.party !== null && stem(entity.party) === stem(phrase.party) ? 0.9 : 0.8,
        },
      ];
    const headOfName = entity.name.split(' ').at(-1)?.toLowerCase() === head && entity.kind !== 'person';
    return headOfName ? [{ entity, score: 0.8 }] : [];
  });
}

function settle(candidates: readonly Scored[]): EntityLink {
  if (candidates.length === 0) return { kind: 'open' };
  const best = Math.max(...candidates.map(({ score }) => score));
  const top = candidates.filter(({ score }) => score === best);
  const listed = [...candidates]
    .sort((a, b) => b.score - a.score)
    .map(({ entity, score }) => ({ entity: entity.id, score }));
  const only = top.length === 1 ? top[0] : undefined;
  return only === undefined
    ? { kind: 'tied', candidates: listed.filter(({ score }) => score === best) }
    : { kind: 'resolved', entity: only.entity.id, candidates: listed };
}

/** What a further mention adds to an entity. */
function learn(entity: OpenEntity | undefined, phrase: NamePhrase, entities: readonly OpenEntity[]): void {
  if (entity === undefined) return;
  const alias = phrase.name ?? phrase.text;
  if (phrase.name !== null && phrase.name.length > entity.name.length && phrase.name.endsWith(entity.name)) {
    entity.aliases.add(entity.name);
    entity.name = phrase.name;
  } else if (alias !== entity.name) entity.aliases.add(phrase.name ?? alias.toLowerCase());
  for (const title of phrase.titles) entity.titles.add(title);
  if (phrase.titles.length > 0 && entity.kind === 'unknown' && phrase.kind === 'name') entity.kind = 'person';
  if (phrase.gender !== null) entity.pronoun = phrase.gender;
  if (phrase.party !== null && entity.party === null) entity.party = partyName(phrase.party, entities, entity);
}

/** "Kardenian" is of Kardenia, "Front" of the Ostrel Front, where the text names them; else the word itself. */
function partyName(word: string, entities: readonly OpenEntity[], self: OpenEntity): string {
  const found = entities.find(
    (other) =>
      other !== self &&
      other.kind !== 'person' &&
      other.name
        .split(' ')
        .some(
          (part) =>
            part === word || (part.length > 3 && word.startsWith(part.slice(0, -1)) && word.length > part.length - 2),
        ),
  );
  return found?.name ?? word;
}

/** The entity as it is given out. */
export const closedEntity = (entity: OpenEntity): Entity => ({
  id: entity.id,
  name: entity.name,
  kind: entity.kind,
  aliases: [...entity.aliases],
  titles: [...entity.titles],
  party: entity.party,
  pronoun: entity.pronoun,
  anonymous: entity.anonymous,
  vague: entity.vague,
});
