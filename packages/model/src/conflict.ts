// What an analyst wrote: the case as data, before anything is derived. Built only by `defineConflict`.

import type { Attitude } from './attitude.js';
import type { DmIndex, StateIndex, StateMask } from './brand.js';
import type { DecisionMaker, Option } from './decision-maker.js';
import type { Lever } from './lever.js';
import type { PartyView } from './party-view.js';
import type { Perspective } from './perspective.js';
import type { StatedPreference } from './preference.js';
import type { Question } from './question.js';
import type { Merge, Rule } from './rule.js';
import type { Span } from './span.js';
import type { Source, Statement } from './statement.js';
import type { StatedPromise } from './stated-promise.js';

/** A conflict in option form: states are choices for every option, moves follow from who controls what. */
export interface OptionForm {
  readonly kind: 'options';
  /** In declaration order, which is the bit order of states. */
  readonly options: readonly Option[];
  readonly rules: readonly Rule[];
  readonly merges: readonly Merge[];
  readonly statusQuo: StateMask | null;
}

/** A state of a free-form graph model. */
export interface ListedState {
  readonly id: string;
  readonly name: string;
  readonly span: Span | null;
}

/** A move of a free-form graph model. */
export interface ListedMove {
  readonly dm: DmIndex;
  readonly from: StateIndex;
  readonly to: StateIndex;
  readonly span: Span | null;
}

/** A conflict in free form: states and moves listed one by one. Moves need not be transitive. */
export interface FreeForm {
  readonly kind: 'graph';
  readonly states: readonly ListedState[];
  readonly moves: readonly ListedMove[];
  readonly statusQuo: StateIndex | null;
}

/** A conflict: named decision makers, what they can do, what they want, and what all of that rests on. */
export interface Conflict {
  readonly title: string;
  /** The date that the case describes, ISO 8601 of any precision, or null where unknown. */
  readonly asOf: string | null;
  readonly note: string | null;
  readonly dms: readonly DecisionMaker[];
  readonly form: OptionForm | FreeForm;
  /** One per decision maker, in the order of `dms`. */
  readonly preferences: readonly StatedPreference[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly perspectives: readonly Perspective[];
  readonly questions: readonly Question[];
  readonly promises: readonly StatedPromise[];
  /** Those that were stated; a party is positive to itself and neutral to others where nothing is. */
  readonly attitudes: readonly Attitude[];
  /** How parties see the conflict, where that was said; the others see the case as it stands. */
  readonly views: readonly PartyView[];
  /** Alternative facts, each of which may be taken as true. */
  readonly levers: readonly Lever[];
}
