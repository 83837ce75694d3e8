// Named alternative readings of a case. A perspective overrides parts and leaves the rest as it is.

import type { DmIndex, OptionIndex, PerspectiveId, StateIndex, StateMask } from './brand.js';
import type { OptionChange } from './decision-maker.js';
import type { StatedPreference } from './preference.js';
import type { Rule } from './rule.js';
import type { Span } from './span.js';

/** One reading: what it replaces, adds and drops. */
export interface Perspective {
  readonly id: PerspectiveId;
  readonly name: string;
  readonly note: string | null;
  /** Preferences that replace those of the case, whole, by decision maker. */
  readonly preferences: ReadonlyMap<DmIndex, StatedPreference>;
  readonly addedRules: readonly Rule[];
  /** Ids of rules of the case that do not hold in this reading. */
  readonly droppedRules: readonly string[];
  readonly optionChanges: ReadonlyMap<OptionIndex, OptionChange>;
  /** Replaces the status quo where not null: a mask in option form, a state in free form. */
  readonly statusQuo: StateMask | StateIndex | null;
  readonly span: Span | null;
}
