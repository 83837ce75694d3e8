// A unit is what the frames parse: one sentence in which every quotation, however many sentences it holds, is one item.
// The sentences that people see are cut in split-sentences.ts.

import type { Quotation } from './quotation.js';
import { retagged, shortForms } from './retag.js';
import type { Token } from './tokenise.js';
import type { VerbWords } from './verbs-found.js';

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

/** Words that the tokeniser takes for short forms though they end sentences: "allow monitors in. House Speaker …". */
const closingWord = /^(?:in|so|is|am|art|it|us|me|he|we|on|at|be|by|up|out|to|do)\.$/;

/** Words that, with a capital behind a full stop, begin a sentence even where the stop ends a short form. */
const starters =
  /^(?:He|She|They|We|It|The|This|That|These|Those|There|But|And|In|On|At|An?|His|Her|Their|Its|As|For|When|While|If|After|Before|However|Meanwhile|Some|Many|Most|Another|What|Why|How|Asked)$/;

/** Cuts the tokens of a block into units. `text` is the document's text. */
export function unitsOf(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  block: number,
  words: VerbWords,
): readonly Unit[] {
  const items = itemsOf(text, tokens, quotations, words);
  const units: Unit[] = [];
  let from = 0;
  for (let i = 1; i <= items.length; i++) {
    if (i < items.length && i - from < longestUnit && !boundaryBefore(text, items, i, from, words)) continue;
    units.push({ items: items.slice(from, i).map(({ opens: _, ...item }) => item), block, index: units.length });
    from = i;
  }
  return units;
}

interface Laid extends Item {
  readonly opens: boolean;
}

/** The words with their marks; typewriter marks of two units, ``so'', are shown as one. */
function quotedText(text: string, { start, end, inner }: Quotation): string {
  return text[start] === '`'
    ? `“${text.slice(inner.start, inner.end)}”`
    : text.slice(start, end).replace(/\s+(?=["”]$)/, '');
}

function itemsOf(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  words: VerbWords,
): readonly Laid[] {
  const items: Laid[] = [];
  let next = 0;
  for (const token of retagged(tokens, words)) {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.start) next++;
    const quotation = quotations[next];
    if (quotation === undefined || token.end <= quotation.start) {
      items.push({ ...token, quotation: null, opens: token.opensSentence });
    } else if (items.at(-1)?.quotation !== quotation) {
      const { start, end } = quotation;
      items.push({ start, end, text: quotedText(text, quotation), low: '"', pos: 'QUOTE', quotation, opens: false });
    }
  }
  return items;
}

function boundaryBefore(text: string, items: readonly Laid[], i: number, from: number, words: VerbWords): boolean {
  const before = items[i - 1];
  const here = items[i];
  if (before === undefined || here === undefined) return false;
  const bracketed = here.text === '(' && /^\p{Lu}/u.test(items[i + 1]?.text ?? '') && before.quotation !== null;
  const capital = here.quotation !== null || bracketed || /^[\p{Lu}\p{N}@#$]/u.test(here.text);
  if (before.quotation !== null) {
    // A quotation inside closes with its own mark: “I told him, ‘Be careful.’” She wept.
    const { inner } = before.quotation;
    const last = text
      .slice(inner.start, inner.end)
      .trimEnd()
      .replace(/[’'"”]+$/, '')
      .slice(-1);
    if (!terminal.test(last)) return false;
    if (!capital) return /^\p{Lu}/u.test(here.text);
    return !(/[?!]/.test(last) && speechFollows(items, i, words));
  }
  if (/^[?!…]+$/.test(before.text)) return capital;
  // "batting .221": a point before digits divides nothing.
  if (before.text === '.' && before.end === here.start && /^\d/.test(here.text)) return false;
  if (before.text === '.') return i - 1 > from && !/^(?:[,;:)\]]|\p{Ll})/u.test(here.text) && !isShortForm(items, i);
  if (closingWord.test(before.low)) return /^\p{Lu}/u.test(here.text);
  if (!capital || !terminal.test(before.text)) return false;
  if (shortForms.test(before.text.slice(0, -1))) return false;
  return here.opens || starters.test(here.text) || (here.quotation !== null && opensSpeech(text, here));
}

/** A quotation with a capital and a stop of its own: behind a short form it begins a sentence. */
const opensSpeech = (text: string, { quotation }: Laid): boolean => {
  const inside = quotation === null ? '' : text.slice(quotation.inner.start, quotation.inner.end).trim();
  return /^\p{Lu}/u.test(inside) && /[.,?!…]$/.test(inside);
};

/** The full stop before item `i` belongs to a short form, as in "Sens. Orr and Lund". */
function isShortForm(items: readonly Laid[], i: number): boolean {
  const stop = items[i - 1];
  const word = items[i - 2];
  return stop !== undefined && word !== undefined && word.end === stop.start && shortForms.test(word.text);
}

/** Whether a short noun phrase and a verb of speaking follow, as in: "Will you wait?" Maresh asked. */
function speechFollows(items: readonly Laid[], i: number, words: VerbWords): boolean {
  for (let k = i; k < Math.min(items.length, i + (starters.test(items[i]?.text ?? '') ? 8 : 15)); k++) {
    const item = items[k];
    if (item === undefined || item.quotation !== null || /^[.;:]$/.test(item.text)) return false;
    if (k > i && words.speaks(item.low)) return true;
    if (!/^(?:PROPN|NOUN|DET|ADJ|PRON|ADP|NUM|PART|PUNCT|VERB|ADV)$/.test(item.pos)) return false;
  }
  return false;
}
