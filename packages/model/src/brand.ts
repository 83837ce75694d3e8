// Nominal types for names and numbers that must not be mixed. No behaviour lives here.

declare const brand: unique symbol;

/** A value of type `T` that only its own constructor can make; two brands never mix. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Position of a decision maker in `Conflict.dms`, from 0. */
export type DmIndex = Brand<number, 'DmIndex'>;
/** Position of an option in `Conflict.options`, from 0; it is also the option's bit in a state mask. */
export type OptionIndex = Brand<number, 'OptionIndex'>;
/** Position of a state among the states of one graph model, from 0. */
export type StateIndex = Brand<number, 'StateIndex'>;
/** The set of options taken: bit *i* is option *i*. Of any width, so that no number of options is too many. */
export type StateMask = Brand<bigint, 'StateMask'>;

/** Name of a statement in the case file. */
export type StatementId = Brand<string, 'StatementId'>;
/** Name of a source in the case file. */
export type SourceId = Brand<string, 'SourceId'>;
/** Name of a perspective in the case file. */
export type PerspectiveId = Brand<string, 'PerspectiveId'>;

/** Marks a number as the index of a decision maker. */
export const dmIndex = (index: number): DmIndex => index as DmIndex;
/** Marks a number as the index of an option. */
export const optionIndex = (index: number): OptionIndex => index as OptionIndex;
/** Marks a number as the index of a state. */
export const stateIndex = (index: number): StateIndex => index as StateIndex;
/** Marks an integer as a set of options taken. */
export const stateMask = (mask: bigint): StateMask => mask as StateMask;
