// What every function that reads input returns: a value or nothing, and what is to be said about the input.

import type { Diagnostic } from './diagnostic.js';

/** A value with its diagnostics. `value` is null exactly when a diagnostic of severity `error` stopped the work. */
export interface Outcome<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** An outcome without a value. */
export const failed = <T>(diagnostics: readonly Diagnostic[]): Outcome<T> => ({ value: null, diagnostics });

/** An outcome with a value and, possibly, warnings. */
export const succeeded = <T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> => ({ value, diagnostics });
