// The kinds of slot that a record has, and the TypeScript type that each kind holds. Which record has which slots is in
// record-fields.ts; reading a record from outside is in define-record.ts.

/** Where one of a fixed list of words is expected. */
export interface ChoiceField<Word extends string = string> {
  readonly kind: 'choice';
  readonly words: readonly Word[];
}

/**
 * A slot. `actor` and `actors` hold ids or names of actors; `ref` and `refs` ids of other records or statements;
 * `when` a time expression or ISO 8601 date as written; `text` and `texts` our own words; `steps` a sequence.
 */
export type Field =
  | { readonly kind: 'actor' | 'actors' | 'ref' | 'refs' | 'text' | 'texts' | 'when' | 'number' | 'flag' | 'steps' }
  | ChoiceField;

/** One step of a proposed sequence. Null is an empty slot. */
export interface Step {
  readonly format: string | null;
  readonly level: string | null;
  readonly participants: readonly string[];
}

/** What a slot of a kind holds. Null, or an empty list, says that the sources leave the slot open. */
export type FieldValue<F extends Field> =
  F extends ChoiceField<infer Word>
    ? Word | null
    : F extends { kind: 'actors' | 'refs' | 'texts' }
      ? readonly string[]
      : F extends { kind: 'steps' }
        ? readonly Step[]
        : F extends { kind: 'number' }
          ? number | null
          : F extends { kind: 'flag' }
            ? boolean | null
            : string | null;

/** Slots by name. */
export type Fields = Readonly<Record<string, Field>>;

/** An actor, by id or name. */
export const actor = { kind: 'actor' } as const;
/** Several actors. */
export const actors = { kind: 'actors' } as const;
/** Id of a record or statement. */
export const ref = { kind: 'ref' } as const;
/** Ids of records or statements. */
export const refs = { kind: 'refs' } as const;
/** Our own words. */
export const text = { kind: 'text' } as const;
/** Several texts. */
export const texts = { kind: 'texts' } as const;
/** A time as written in the source, or ISO 8601. */
export const when = { kind: 'when' } as const;
/** A count or a number in a series. */
export const number = { kind: 'number' } as const;
/** Yes, no, or open. */
export const flag = { kind: 'flag' } as const;
/** A sequence of steps. */
export const steps = { kind: 'steps' } as const;
/** One of the given words. */
export const choice = <const Word extends string>(...words: readonly Word[]): ChoiceField<Word> => ({
  kind: 'choice',
  words,
});
