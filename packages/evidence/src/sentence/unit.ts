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

/** A capital inside a sentence marks a name, whatever verb it looks like: "Grant said", "Will Marsh". */
function retagged(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
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
  for (const token of retagged(tokens)) {
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
  if (before.text === '.') return i - 1 > from;
  return here.opens && capital && terminal.test(before.text);
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
