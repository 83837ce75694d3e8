// Promises as a case states them: who promises what to whom, and what keeping and breaking would look like.
// How much one has to be believed is insight's to compute.

import type { DmIndex, OptionIndex } from './brand.js';
import type { Basis } from './basis.js';
import type { Condition } from './condition.js';
import type { Decimal } from './decimal.js';
import type { Span } from './span.js';

/** What something is worth: any number from `low` to `high`, which are equal where the worth is known. */
export interface Worth {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** What the three ends are worth to the party that a promise is made to, on one scale of any unit. */
export interface PromiseValues {
  readonly kept: Worth;
  readonly broken: Worth;
  readonly statusQuo: Worth;
}

/**
 * A promise. The party `to` accepts by letting a state come about at which `kept` holds; `by` then keeps or breaks it.
 * `made` holds where the promise stands at all. Taking an option of `raisedBy` makes the promise more credible.
 */
export interface StatedPromise {
  readonly id: string;
  readonly name: string;
  readonly by: DmIndex;
  readonly to: DmIndex;
  readonly made: Condition | null;
  readonly kept: Condition;
  readonly broken: Condition;
  readonly raisedBy: readonly OptionIndex[];
  readonly values: PromiseValues | null;
  /** As the analyst wrote the conditions. */
  readonly texts: { readonly made: string; readonly kept: string; readonly broken: string };
  readonly basis: Basis;
  readonly span: Span | null;
}
