// What a value of the case file may look like, as data: one table from which the structural check and the JSON Schema are made.

/** What a text must spell. `any` is prose; the others are checked where they are read. */
export type TextForm = 'any' | 'name' | 'condition' | 'date' | 'letters' | 'number' | 'move' | 'question';

/** A key of a record. */
export interface KeyRow {
  readonly shape: Shape;
  readonly required?: true;
  /** Which key of the documentation's reference describes it; also the description in the JSON Schema. */
  readonly about: string;
}

/** A map with known keys. Of the keys in `oneOf`, exactly one must be there. */
export interface RecordShape {
  readonly kind: 'record';
  readonly keys: Readonly<Record<string, KeyRow>>;
  readonly oneOf?: readonly string[];
}

/** A shape. `names` is a map whose keys are names of the case; `either` goes by the kind of value found. */
export type Shape =
  | { readonly kind: 'text'; readonly form: TextForm }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'names'; readonly value: Shape }
  | RecordShape
  | { readonly kind: 'either'; readonly text?: Shape; readonly list?: Shape; readonly map?: Shape };

/** Text of a form. */
export const text = (form: TextForm = 'any'): Shape => ({ kind: 'text', form });
/** A list of one shape. */
export const listOf = (item: Shape): Shape => ({ kind: 'list', item });
/** A map from names of the case to one shape. */
export const namesTo = (value: Shape): Shape => ({ kind: 'names', value });
/** One text or a list of them. */
export const oneOrMore = (item: Shape): Shape => ({ kind: 'either', text: item, list: listOf(item) });
