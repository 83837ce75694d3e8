// What the frames share: the items of a unit, the lexicon, and the draft that a frame returns. No rule lives here.

import type { Span } from '@parley/model';
import type { Act } from '../act/act.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Item, Unit } from '../sentence/unit.js';
import type { AttributionForm, Circumstance } from './attribution.js';

/** A unit under a lexicon; `text` is the text of the document. */
export interface Scene {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly unit: Unit;
  readonly items: readonly Item[];
}

/** A range of items, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An attribution as one rule sees it, before entities, duplicates and ids. */
export interface Draft {
  readonly holder: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  readonly rule: string;
  readonly confidence: number;
  readonly act: Act | null;
  readonly negated: boolean;
  readonly repeats: boolean;
  readonly circumstance: Circumstance;
  readonly unit: Unit;
}

/** No circumstance is given. */
export const noCircumstance: Circumstance = { addressee: null, occasion: null, channel: null, place: null, time: null };

/** The characters of a range of items. */
export function spanOfRange(items: readonly Item[], range: Range): Span {
  return { start: items[range.from]?.start ?? 0, end: items[range.to]?.end ?? 0 };
}

/** Direct where the content is nothing but quotation, mixed where it holds one, indirect otherwise. */
export function formOf(items: readonly Item[], ranges: readonly Range[]): AttributionForm {
  const inside = ranges.flatMap((range) => items.slice(range.from, range.to + 1));
  const quoted = inside.filter((item) => item.quotation !== null);
  if (quoted.length === 0) return 'indirect';
  const bare = inside.filter((item) => item.quotation === null && item.pos !== 'PUNCT');
  return bare.length === 0 ? 'direct' : 'mixed';
}
