// Takes a noun phrase apart: name, title, role, party word, anonymous group, pronoun. No memory of other mentions.

import type { Span } from '@parley/model';
import type { Lexicon } from '../lexicon/lexicon.js';
import { organisationWords, roleGender, titleWords } from '../lexicon/titles.js';
import type { Token } from '../sentence/tokenise.js';

/** The parts of one mention. `name` is the proper name without titles; `role` the head noun where there is no name. */
export interface NamePhrase {
  readonly kind: 'pronoun' | 'name' | 'role' | 'group';
  readonly name: string | null;
  readonly nameSpan: Span | null;
  /** Titles and role words before or after the name, lower case. */
  readonly titles: readonly string[];
  readonly titleSpan: Span | null;
  /** Lower-case head noun of a mention without a name, or the pronoun. */
  readonly head: string;
  /** Capitalised words that say to whom the person belongs ("Kardenian", "Front"). */
  readonly party: string | null;
  readonly gender: 'he' | 'she' | null;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly organisation: boolean;
  /** The text of the phrase without an opening article. */
  readonly text: string;
}

const pronouns = /^(?:he|she|they|it|we|i|you|his|her|their|its|our|my|who|him|them)$/;
const pluralHeads =
  /^(?:people|others|some|many|most|several|both|neither|all|few|those|everyone|everybody|nobody|police|men|women)$/;

const plain = (low: string): string => low.replace(/\.$/, '');

/** The parts of the phrase that the tokens of a mention make. */
export function namePhrase(tokens: readonly Token[], text: string, lexicon: Lexicon): NamePhrase {
  const core = coreOf(tokens);
  const first = core[0];
  const whole = { start: core[0]?.start ?? 0, end: core.at(-1)?.end ?? 0 };
  const comma = tokens.findIndex((token, i) => i > 0 && /^(?:,|who|which|that|\()$/.test(token.low));
  const surfaceEnd = (comma === -1 ? tokens.at(-1) : tokens[comma - 1])?.end ?? whole.end;
  const surface = text
    .slice(whole.start, surfaceEnd)
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/['’]s$/, '');
  if (first !== undefined && core.length === 1 && pronouns.test(first.low)) return pronounPhrase(first, surface);
  const parts = nameParts(core, lexicon);
  const apposition = appositionOf(tokens, core.length, lexicon);
  const titles = [...parts.titles, ...apposition.titles];
  const gender =
    titles.map((title) => titleWords[title] ?? roleGender[title] ?? null).find((found) => found !== null) ?? null;
  const head = parts.head ?? first?.low ?? '';
  // "Some Democrats" are a group, though the word has a capital.
  const quantified = /^(?:some|many|most|few|several|two|three|other|both|all)$/.test(first?.low ?? '');
  const crowd = quantified && parts.name.length === 1 && parts.name[0]?.low.endsWith('s') === true;
  const named = parts.name.length > 0 && !crowd;
  const plural = !named && isPlural(head, first);
  return {
    kind: named ? 'name' : plural ? 'group' : 'role',
    name: named ? parts.name.map((token) => token.text).join(' ') : null,
    nameSpan: named ? { start: parts.name[0]?.start ?? 0, end: parts.name.at(-1)?.end ?? 0 } : null,
    titles,
    titleSpan: parts.titleSpan ?? apposition.span,
    head,
    party: parts.party ?? apposition.party,
    gender,
    plural,
    definite: /^(?:the|this|that|his|her|its|their|our)$/.test(first?.low ?? ''),
    organisation: parts.name.some((token) => organisationWords.has(token.low)),
    text: surface,
  };
}

function pronounPhrase(token: Token, surface: string): NamePhrase {
  const low = token.low;
  const head = /^(?:his|him)$/.test(low)
    ? 'he'
    : low === 'her'
      ? 'she'
      : /^(?:their|them)$/.test(low)
        ? 'they'
        : low === 'its'
          ? 'it'
          : low;
  return {
    kind: 'pronoun',
    name: null,
    nameSpan: null,
    titles: [],
    titleSpan: null,
    head,
    party: null,
    gender: head === 'he' || head === 'she' ? head : null,
    plural: head === 'they' || head === 'we',
    definite: true,
    organisation: false,
    text: surface,
  };
}

/** The phrase up to its first apposition, relative clause or preposition, without a possessive mark. */
function coreOf(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, i) => i > 0 && (/^(?:,|who|which|that|\()$/.test(token.low) || (token.pos === 'ADP' && i > 0)),
  );
  const core = end === -1 ? tokens : tokens.slice(0, end);
  const last = core.at(-1);
  return last !== undefined && core.length > 1 && /^(?:'s|'|’)$/.test(last.low) ? core.slice(0, -1) : core;
}

interface NameParts {
  readonly name: readonly Token[];
  readonly titles: readonly string[];
  readonly titleSpan: Span | null;
  readonly head: string | null;
  readonly party: string | null;
}

/** Splits a core into party word, titles and name, from the right. */
function nameParts(core: readonly Token[], lexicon: Lexicon): NameParts {
  let to = core.length - 1;
  while (to > 0 && /^(?:kc|qc|jr|jr\.|sr|sr\.|mp)$/.test(core[to]?.low ?? '')) to--;
  let from = to + 1;
  for (let k = to; k >= 0; k--) {
    const token = core[k];
    if (token === undefined || !isNameWord(token, k) || isTitle(token, lexicon, k < to)) break;
    from = k;
  }
  const last = core[to];
  // "Critics say": a plural common noun that only opens the sentence is no name.
  const opener = from === 0 && to === 0 ? core[0] : undefined;
  if (
    opener !== undefined &&
    opener.low.endsWith('s') &&
    (lexicon.holderNouns.has(opener.low) || lexicon.holderNouns.has(opener.low.slice(0, -1)))
  )
    from = to + 1;
  else if (from > to && last !== undefined && last.pos === 'PROPN' && /^\p{Lu}/u.test(last.text)) from = to;
  const name = from <= to ? core.slice(from, to + 1) : [];
  const before = name.length > 0 ? core.slice(0, from) : core;
  const titleTokens = before.filter((token) => isTitle(token, lexicon, true));
  const firstTitle = titleTokens[0];
  const lastTitle = titleTokens.at(-1);
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined &&
    /^\p{Lu}/u.test(token.text) &&
    !isTitle(token, lexicon, true) &&
    /^(?:PROPN|ADJ|NOUN)$/.test(token.pos);
  const partyFrom = before.findIndex(belongs);
  const party =
    partyFrom === -1
      ? []
      : before.slice(partyFrom, before.findIndex((token, k) => k >= partyFrom && !belongs(token)) >>> 0);
  const headToken = [...before].reverse().find((token) => /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/.test(token.pos));
  return {
    name,
    titles: titleTokens.map((token) => plain(token.low)),
    titleSpan:
      firstTitle === undefined || lastTitle === undefined ? null : { start: firstTitle.start, end: lastTitle.end },
    head: name.length > 0 ? null : (headToken?.low ?? null),
    party: party.length === 0 ? null : party.map((token) => token.text).join(' '),
  };
}

const isNameWord = (token: Token, k: number): boolean =>
  (token.pos === 'PROPN' && /^[\p{Lu}@]/u.test(token.text)) ||
  token.text.startsWith('@') ||
  (k > 0 && /^\p{Lu}/u.test(token.text) && /^(?:NOUN|ADJ|NUM|X|VERB)$/.test(token.pos)) ||
  /^(?:van|von|de|al|bin|ibn|da|del|der)$/.test(token.low);

/** A title or role word; "President" alone at the end of a phrase is a role, before a name a title. */
function isTitle(token: Token, lexicon: Lexicon, beforeName: boolean): boolean {
  const low = plain(token.low);
  if (low in titleWords) return true;
  // Only lower-case role nouns: a surname may be any word, and no name may be treated differently from another.
  return beforeName && lexicon.people.has(low) && !/^\p{Lu}/u.test(token.text);
}

/** ", general secretary of the Allied Pit Workers": role words and a party after the name. */
function appositionOf(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { titles: readonly string[]; span: Span | null; party: string | null } {
  if (!/^[,(]$/.test(tokens[from]?.low ?? '')) return { titles: [], span: null, party: null };
  const titles: Token[] = [];
  let party: string | null = null;
  for (let k = from + 1; k < Math.min(tokens.length, from + 14); k++) {
    const token = tokens[k];
    if (token === undefined || /^(?:who|which|whose)$/.test(token.low)) break;
    if (isTitle(token, lexicon, true) && titles.length < 3) titles.push(token);
    if (titles.length > 0 && party === null && /^(?:of|for|with)$/.test(token.low)) party = properRun(tokens, k + 1);
  }
  const first = titles[0];
  const last = titles.at(-1);
  return {
    titles: titles.map((token) => plain(token.low)),
    span: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
    party,
  };
}

function properRun(tokens: readonly Token[], from: number): string | null {
  const start = tokens[from]?.pos === 'DET' ? from + 1 : from;
  let end = start;
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
  return end > start
    ? tokens
        .slice(start, end)
        .map((token) => token.text)
        .join(' ')
    : null;
}

function isPlural(head: string, first: Token | undefined): boolean {
  if (pluralHeads.test(head)) return true;
  if (/^(?:a|an|one|another|each|every)$/.test(first?.low ?? '')) return false;
  return head.endsWith('s') && !/(?:ss|us|is)$/.test(head);
}
