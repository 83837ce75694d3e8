// What cannot be, and what is to be treated as one.

import type { Basis } from './basis.js';
import type { Condition } from './condition.js';
import type { Span } from './span.js';

/** How the analyst wrote a rule; the meaning is in `Rule.feasible` alone. */
export type RuleKind = 'never' | 'requires' | 'exactly_one' | 'at_most_one' | 'at_least_one' | 'patterns';

/** A condition that every feasible state satisfies. */
export interface Rule {
  /** Key by which perspectives drop it and answers name it; unique among rules. */
  readonly id: string;
  readonly kind: RuleKind;
  /** Holds at the states that this rule lets through. */
  readonly feasible: Condition;
  /** As the analyst wrote it. */
  readonly text: string;
  readonly basis: Basis;
  readonly span: Span | null;
}

/** Feasible states that satisfy `states` are indistinguishable: they become one state of the graph model. */
export interface Merge {
  readonly id: string;
  /** Name of the state that they become. */
  readonly name: string;
  readonly states: Condition;
  readonly basis: Basis;
  readonly span: Span | null;
}
