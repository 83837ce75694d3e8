// A unit is what the frames parse: one sentence in which every quotation, however many sentences it holds, is one item.
// The sentences that people see are cut in split-sentences.ts.

import type { Quotation } from './quotation.js';
import type { Token } from './tokenise.js';

/** A word outside quotations, or a whole quotation (`pos` is `QUOTE`, `low` is a lone quotation mark). */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly low: string;
  readonly pos: string;
  readonly quotation: Quotation | null;
  /** A name, though the word is that of a month or a day elsewhere. */
  readonly named?: boolean;
}

/** The items of one sentence, in order, with the place of the unit in its block. */
export interface Unit {
  readonly items: readonly Item[];
  readonly block: number;
  /** Position among the units of the block. */
  readonly index: number;
}

/** Items after which a unit is cut whatever follows: no sentence is longer, and the frames look far ahead. */
const longestUnit = 300;

const terminal = /[.?!…]$/;

/** Short forms whose full stop ends no sentence, since a name or a number follows them. */
const shortForms =
  /^(?:sens?|reps?|govs?|gens?|messrs|profs?|drs?|revs?|hon|lt|col|cols|maj|capt|sgt|cpl|adm|supt|insp|amb|atty|attys|pres|vs|st|mt|ft|fig|inc|corp|bros|ltd|dist|dept|est|approx|ave|blvd)$/i;

/** Words that, with a capital behind a full stop, begin a sentence even where the stop ends a short form. */
const starters =
  /^(?:He|She|They|We|It|The|This|That|These|Those|There|But|And|In|On|At|An?|His|Her|Their|Its|As|For|When|While|If|After|Before|However|Meanwhile|Some|Many|Most|Another|What|Why|How|Asked)$/;

const months = /^(?:may|march|august|april|june|jan|sunday)$/;
const beforeTime =
  /^(?:in|on|since|by|until|till|of|from|to|through|during|before|after|this|last|next|early|late|mid|every|each|the|for|between|and|or|,|\()$/;

/** Whether a word that is also a month or a day stands where only a name can: "Ms May said", "Theresa May". */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !months.test(token.low) || !/^\p{Lu}/u.test(token.text)) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (next !== undefined && /^\d/.test(next.text)) return false;
  if (before !== undefined && before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && !before.opensSentence)
    return !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(before.low);
  if (before !== undefined && /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|president|minister)\.?$/.test(before.low))
    return true;
  const verb = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos);
  return verb && (before === undefined || !beforeTime.test(before.low));
}

/** Cuts the tokens of a block into units. `text` is the document's text. */
export function unitsOf(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  block: number,
  speaks: (low: string) => boolean,
): readonly Unit[] {
  const items = itemsOf(text, tokens, quotations);
  const units: Unit[] = [];
  let from = 0;
  for (let i = 1; i <= items.length; i++) {
    if (i < items.length && i - from < longestUnit && !boundaryBefore(text, items, i, from, speaks)) continue;
    units.push({ items: items.slice(from, i).map(({ opens: _, ...item }) => item), block, index: units.length });
    from = i;
  }
  return units;
}

/** "Mr Orr harassed two": between a name and an object a word in "-ed" is no noun. */
const isMistaggedPast = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'NOUN' &&
  /\w{3}ed$/.test(tokens[i]?.low ?? '') &&
  /^(?:PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') &&
  /^(?:DET|PRON|NUM|PROPN)$/.test(tokens[i + 1]?.pos ?? '');

/** "according to people familiar with …": behind "according to" no infinitive stands. */
const isMistaggedNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  !/(?<!poll)ing$/.test(tokens[i]?.low ?? '') &&
  (/^(?:people|polling)$/.test(tokens[i]?.low ?? '') ||
    (tokens[i - 1]?.low === 'to' && tokens[i - 2]?.low === 'according'));

const parties = /^(?:D|R|I|L|DFL|Ind|Dem|Rep|Con|Lab|Lib|GOP|SNP|DUP)$/;

/** Joins the pieces of a party tag, "D-Minn.", so that its hyphen and stop divide nothing. */
function withPartyTags(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const dash = tokens[i + 1];
    const place = tokens[i + 2];
    const tag =
      dash !== undefined &&
      place !== undefined &&
      parties.test(token.text) &&
      /^[-–]$/.test(dash.text) &&
      token.end === dash.start &&
      dash.end === place.start &&
      /^\p{Lu}/u.test(place.text);
    if (!tag) {
      joined.push(token);
      continue;
    }
    const stop = tokens[i + 3];
    const last = stop !== undefined && stop.text === '.' && stop.start === place.end ? stop : place;
    const text = tokens
      .slice(i, last === stop ? i + 4 : i + 3)
      .map((part) => part.text)
      .join('');
    joined.push({ ...token, end: last.end, text, low: text.toLowerCase(), pos: 'PROPN' });
    i += last === stop ? 3 : 2;
  }
  return joined;
}

/** A capital inside a sentence marks a name, whatever verb it looks like: "Grant said", "Will Marsh". */
function retagged(tokens: readonly Token[]): readonly (Token & { readonly named?: boolean })[] {
  return tokens.map((token, i) => {
    if (isNamed(tokens, i)) return { ...token, pos: 'PROPN', named: true };
    if (isMistaggedNoun(tokens, i)) return { ...token, pos: 'NOUN' };
    if (isMistaggedPast(tokens, i)) return { ...token, pos: 'VERB' };
    if (!/^(?:VERB|AUX)$/.test(token.pos) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return token;
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    const opens = before === undefined || token.opensSentence || /^[.?!:;"“”‘’'—–(]+$/.test(before.text);
    const beforeVerb = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !/(?:ing|ed)$/.test(token.low);
    return !opens || beforeVerb ? { ...token, pos: 'PROPN' } : token;
  });
}

interface Laid extends Item {
  readonly opens: boolean;
}

function itemsOf(text: string, tokens: readonly Token[], quotations: readonly Quotation[]): readonly Laid[] {
  const items: Laid[] = [];
  let next = 0;
  for (const token of retagged(withPartyTags(tokens))) {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.start) next++;
    const quotation = quotations[next];
    if (quotation === undefined || token.end <= quotation.start) {
      items.push({ ...token, quotation: null, opens: token.opensSentence });
    } else if (items.at(-1)?.quotation !== quotation) {
      const { start, end } = quotation;
      items.push({ start, end, text: text.slice(start, end), low: '"', pos: 'QUOTE', quotation, opens: false });
    }
  }
  return items;
}

function boundaryBefore(
  text: string,
  items: readonly Laid[],
  i: number,
  from: number,
  speaks: (low: string) => boolean,
): boolean {
  const before = items[i - 1];
  const here = items[i];
  if (before === undefined || here === undefined) return false;
  const capital = here.quotation !== null || /^[\p{Lu}\p{N}@#$]/u.test(here.text);
  if (before.quotation !== null) {
    const last = text.slice(before.quotation.inner.start, before.quotation.inner.end).trimEnd().slice(-1);
    if (!terminal.test(last)) return false;
    if (!capital) return /^\p{Lu}/u.test(here.text);
    return !(/[?!]/.test(last) && speechFollows(items, i, speaks));
  }
  if (/^[?!…]+$/.test(before.text)) return capital;
  if (before.text === '.') return i - 1 > from && !/^(?:[,;:)\]]|\p{Ll})/u.test(here.text) && !isShortForm(items, i);
  return (
    capital &&
    terminal.test(before.text) &&
    (here.opens || (starters.test(here.text) && !shortForms.test(before.text.slice(0, -1))))
  );
}

/** The full stop before item `i` belongs to a short form, as in "Sens. Orr and Lund". */
function isShortForm(items: readonly Laid[], i: number): boolean {
  const stop = items[i - 1];
  const word = items[i - 2];
  return stop !== undefined && word !== undefined && word.end === stop.start && shortForms.test(word.text);
}

/** Whether a short noun phrase and a verb of speaking follow, as in: "Will you wait?" Maresh asked. */
function speechFollows(items: readonly Laid[], i: number, speaks: (low: string) => boolean): boolean {
  for (let k = i; k < Math.min(items.length, i + 8); k++) {
    const item = items[k];
    if (item === undefined || item.quotation !== null || /^[.;:]$/.test(item.text)) return false;
    if (k > i && speaks(item.low)) return true;
    if (!/^(?:PROPN|NOUN|DET|ADJ|PRON|ADP|NUM|PART|PUNCT|VERB|ADV)$/.test(item.pos)) return false;
  }
  return false;
}
