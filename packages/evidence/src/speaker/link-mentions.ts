// Finds the mentions of actors in a parsed document and links them to entities, in text order, pronouns included.

import type { Span } from '@parley/model';
import type { Entity, EntityLink, Mention, MentionKind } from '../attribution/attribution.js';
import type { ParsedDocument } from '../attribution/draft-document.js';
import { isTime } from '../attribution/phrase.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { titleWords } from '../lexicon/titles.js';
import type { Token } from '../sentence/tokenise.js';
import { closedEntity, type EntityTable, openEntityTable } from './entity-table.js';
import { type NamePhrase, namePhrase } from './name-phrase.js';
import { type Recent, resolveOrdinal, resolvePair, resolvePronoun } from './resolve-pronoun.js';

/** The mentions of a document in text order and the entities they mean. */
export interface Linked {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

interface Found extends Span {
  readonly tokens: readonly Token[];
  readonly holder: boolean;
  readonly unit: number;
  readonly leading: boolean;
  /** The lower-case word before the mention, for the sense of place names. */
  readonly before: string;
}

/** Links every mention. Two passes: what the first learns of genders helps the second with earlier pronouns. */
export function linkMentions(text: string, parsed: ParsedDocument, lexicon: Lexicon): Linked {
  const found = findMentions(text, parsed);
  const phrases = found.map((mention) => namePhrase(mention.tokens, text, lexicon));
  const learned = new Map<string, Entity['pronoun']>();
  link(found, phrases, learned);
  return link(found, phrases, learned);
}

/** Holders first, then names that no holder covers. */
function findMentions(text: string, parsed: ParsedDocument): readonly Found[] {
  const holders = parsed.drafts.flatMap((draft) => (draft.holder === null ? [] : [draft.holder]));
  const spans = new Map(holders.map((span) => [span.start, span]));
  const found: Found[] = [];
  let unit = 0;
  for (const { tokens, units, block } of parsed.blocks) {
    let at = 0;
    for (const { items } of units) {
      const end = items.at(-1)?.end ?? 0;
      const inside: Token[] = [];
      while (at < tokens.length && (tokens[at]?.start ?? 0) < end) inside.push(tokens[at++] as Token);
      if (block.role === 'headline') continue;
      let first = true;
      for (const [from, to, holder] of mentionRanges(inside, spans)) {
        const start = inside[from]?.start ?? 0;
        found.push({
          start,
          end: inside[to]?.end ?? start,
          tokens: inside.slice(from, to + 1),
          holder,
          unit,
          leading: first,
          before: inside[from - 1]?.low ?? '',
        });
        first = false;
      }
      unit++;
    }
  }
  return found.filter((mention) => text.slice(mention.start, mention.end).trim() !== '');
}

const roleWord =
  /^(?:leaders?|latter|former|president|minister|envoy|commissioner|spokesman|spokeswoman|chairman|commander|general)$/;

function* mentionRanges(
  tokens: readonly Token[],
  holders: ReadonlyMap<number, Span>,
): Generator<readonly [number, number, boolean]> {
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k];
    if (token === undefined) continue;
    const holder = holders.get(token.start);
    if (holder !== undefined) {
      let to = k;
      while (to + 1 < tokens.length && (tokens[to + 1]?.end ?? Infinity) <= holder.end) to++;
      yield [k, to, true];
      k = to;
      continue;
    }
    if (token.low === 'the' && roleWord.test(tokens[k + 1]?.low ?? '') && !holders.has(tokens[k + 1]?.start ?? -1)) {
      yield [k, k + 1, false];
      k++;
      continue;
    }
    if (
      token.low === 'the' &&
      /^(?:two|three)$/.test(tokens[k + 1]?.low ?? '') &&
      roleWord.test(tokens[k + 2]?.low ?? '')
    ) {
      yield [k, k + 2, false];
      k += 2;
      continue;
    }
    if (!startsName(token, tokens[k + 1])) continue;
    let to = k;
    while (to + 1 < tokens.length && continuesName(tokens[to + 1]) && !holders.has(tokens[to + 1]?.start ?? -1)) to++;
    // One capitalised word before a common noun only modifies it: "two Sorvalian engineers".
    const modifies = to === k && tokens[k + 1]?.pos === 'NOUN' && /^\p{Ll}/u.test(tokens[k + 1]?.text ?? '');
    if (!modifies) yield [k, withApposition(tokens, to), false];
    k = to;
  }
}

/** "Dorian Vell, the Sorvalian leader,": the title behind the comma belongs to the mention. */
function withApposition(tokens: readonly Token[], to: number): number {
  if (tokens[to + 1]?.low !== ',' || !/^(?:DET|NOUN|ADJ)$/.test(tokens[to + 2]?.pos ?? '')) return to;
  let titled = false;
  for (let k = to + 2; k < Math.min(tokens.length, to + 10); k++) {
    const token = tokens[k];
    if (token === undefined || /^(?:VERB|AUX|PRON)$/.test(token.pos)) return to;
    if (/^[,.]$/.test(token.low)) return titled ? k - 1 : to;
    if (token.low in titleWords) titled = true;
  }
  return to;
}

const startsName = (token: Token, next: Token | undefined): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  !isTime({ ...token, quotation: null }) &&
  token.text.length > 1 &&
  (token.pos === 'PROPN' || (token.low.replace(/\.$/, '') in titleWords && next?.pos === 'PROPN'));

const continuesName = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}/u.test(token.text) &&
  /^(?:PROPN|NOUN|ADJ|NUM)$/.test(token.pos) &&
  !isTime({ ...token, quotation: null });

function link(
  found: readonly Found[],
  phrases: readonly NamePhrase[],
  learned: Map<string, Entity['pronoun']>,
): Linked {
  const table = openEntityTable();
  const recents: Recent[] = [];
  const links = found.map((mention, i): EntityLink => {
    const phrase = phrases[i];
    if (phrase === undefined) return { kind: 'open' };
    const result = linkOne(mention, phrase, table, recents);
    if (result.kind === 'resolved') {
      const entity = table.byId(result.entity);
      if (entity !== undefined && entity.pronoun === null) entity.pronoun = learned.get(entity.name) ?? null;
      if (
        entity !== undefined &&
        entity.pronoun === null &&
        phrase.kind === 'pronoun' &&
        result.candidates.length === 1 &&
        /^(?:he|she)$/.test(phrase.head)
      ) {
        entity.pronoun = phrase.head as 'he' | 'she';
      }
      if (entity !== undefined && entity.pronoun !== null) learned.set(entity.name, entity.pronoun);
      recents.push({
        entity: result.entity,
        unit: mention.unit,
        start: mention.start,
        holder: mention.holder,
        leading: mention.leading,
        place: !mention.holder && placeBefore.test(mention.before),
      });
    }
    return result;
  });
  return { mentions: mentionsOf(found, phrases, links, table), entities: table.entities.map(closedEntity) };
}

/** Mentions that a pronoun may look back on. */
const remembered = 80;

function linkOne(mention: Found, phrase: NamePhrase, table: EntityTable, recents: readonly Recent[]): EntityLink {
  const before = recents.slice(-remembered).filter((recent) => recent.start < mention.start);
  if (phrase.kind === 'pronoun') return resolvePronoun(phrase.head, mention.unit, before, table.byId);
  if (/^(?:latter|former)$/.test(phrase.head) && phrase.name === null && phrase.definite)
    return resolveOrdinal(phrase.head, before);
  if (
    phrase.name === null &&
    /^(?:both|(?:the )?two (?:leaders|presidents|ministers|men|women|sides?))$/i.test(phrase.text)
  ) {
    return resolvePair(mention.unit, before, table.byId);
  }
  return table.link(phrase, mention.holder);
}

const placeBefore =
  /^(?:in|at|to|from|near|around|outside|toward|towards|into|inside|across|visit|visits|visited|visiting|left|reach|reached|between)$/;

function mentionsOf(
  found: readonly Found[],
  phrases: readonly NamePhrase[],
  links: readonly EntityLink[],
  table: EntityTable,
): readonly Mention[] {
  const places = new Set<string>();
  found.forEach((mention, i) => {
    const here = links[i];
    if (
      here?.kind === 'resolved' &&
      placeBefore.test(mention.before) &&
      !mention.holder &&
      placeable(table, here.entity)
    )
      places.add(here.entity);
  });
  for (const id of places) {
    const entity = table.byId(id);
    if (entity !== undefined && entity.kind === 'unknown') entity.kind = 'place';
  }
  return found.map((mention, i): Mention => {
    const phrase = phrases[i];
    const here = links[i] ?? { kind: 'open' };
    const place = here.kind === 'resolved' && places.has(here.entity);
    const sense = !place
      ? null
      : mention.holder
        ? 'government'
        : placeBefore.test(mention.before)
          ? 'place'
          : 'ambiguous';
    const kind: MentionKind = phrase === undefined ? 'nominal' : sense === 'government' ? 'metonym' : kindOf(phrase);
    return { start: mention.start, end: mention.end, kind, link: here, sense, titleAsUsed: phrase?.titleSpan ?? null };
  });
}

/** Only what is not known to be a person or an organisation can be a place. */
const placeable = (table: EntityTable, id: string): boolean => /^(?:unknown|place)$/.test(table.byId(id)?.kind ?? '');

function kindOf(phrase: NamePhrase): MentionKind {
  if (phrase.kind === 'pronoun') return 'pronoun';
  if (phrase.kind === 'group') return 'group';
  if (phrase.kind === 'name') return phrase.titles.length > 0 ? 'title' : 'name';
  return phrase.titles.length > 0 ? 'role' : 'nominal';
}
