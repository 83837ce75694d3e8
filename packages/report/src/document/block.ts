// A document before it is drawn: what is said and how it is meant, not how it looks. One document, many renderings.

import type { Shown } from '../answer/shown.js';

/** How a piece of text is meant. `good` and `bad` are about stability only, never about parties. */
export type Emphasis = 'plain' | 'strong' | 'muted' | 'good' | 'bad' | 'code';

/** A piece of text on a line. */
export interface Inline {
  readonly emphasis: Emphasis;
  readonly text: string;
}

/** A run of text: plain strings are plain pieces. */
export type Line = readonly (Inline | string)[];

/** A cell of a table; numbers are right-aligned by their column. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right' | 'centre';
}

/** A block of a document. */
export type Block =
  | { readonly kind: 'title'; readonly line: Line; readonly aside: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Line[])[] };

/** An entry of a list, with entries under it. */
export interface Item {
  readonly line: Line;
  readonly items: readonly Item[];
  /** What the line says, as data; left out where it says nothing that has a proof. */
  readonly shows?: readonly Shown[];
}

/** A piece of text with an emphasis. */
export const strong = (text: string): Inline => ({ emphasis: 'strong', text });
/** Text that may be passed over on a first reading. */
export const muted = (text: string): Inline => ({ emphasis: 'muted', text });
/** A state or verdict that holds. */
export const good = (text: string): Inline => ({ emphasis: 'good', text });
/** A state or verdict that does not hold. */
export const bad = (text: string): Inline => ({ emphasis: 'bad', text });
/** A piece of the case file. */
export const code = (text: string): Inline => ({ emphasis: 'code', text });
/** A list entry without entries under it. */
export const item = (...line: Line): Item => ({ line, items: [] });
/** A paragraph. */
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
/** A heading. */
export const heading = (level: 1 | 2 | 3, ...line: Line): Block => ({ kind: 'heading', level, line });

/** The text of a line without its emphasis. */
export const plainText = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
