// What the case asks. Answers are insight's.

import type { DmIndex } from './brand.js';
import type { Condition } from './condition.js';
import type { Span } from './span.js';

/** One question, as typed and as understood. */
export interface Question {
  /** Key, unique among questions. */
  readonly id: string;
  readonly text: string;
  readonly asked: Asked;
  readonly span: Span | null;
}

/**
 * What is asked.
 * `accept`: would the party stay at the states where the offer is accepted (`offer` holds)?
 * `statusQuoStable`: is the status quo stable, and for whom?
 * `reachable`: which equilibria can be reached from the status quo, and how?
 * `equilibrium`: is there an equilibrium at which `condition` holds?
 */
export type Asked =
  | { readonly kind: 'accept'; readonly dm: DmIndex; readonly offer: Condition; readonly offerText: string }
  | { readonly kind: 'statusQuoStable' }
  | { readonly kind: 'reachable' }
  | { readonly kind: 'equilibrium'; readonly condition: Condition; readonly conditionText: string };
