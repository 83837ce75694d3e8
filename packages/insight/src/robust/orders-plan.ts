// The sweep over compatible orders, as plain data: which orders each party may have, what is asked of each variant, and
// where the counts of the answers stand among the totals.

import type { PartialOrder } from '../order/partial-order.js';
import type { AnswerTest } from './answer-test.js';

/** The orders of one party's statements or tiers, without what they say. */
export interface PlannedParty {
  readonly dm: number;
  readonly order: PartialOrder;
  /** Pairs of elements whose order is counted together with the answers. */
  readonly pairs: readonly (readonly [number, number])[];
}

/**
 * The plan. `drawn`: variant k takes uniformly drawn orders of all parties. `listed`: variant k is the k-th combination of
 * all orders of all parties, the first party's changing fastest.
 */
export interface OrdersPlan {
  readonly kind: 'orders';
  readonly mode: 'drawn' | 'listed';
  readonly parties: readonly PlannedParty[];
  readonly tests: readonly AnswerTest[];
  readonly concepts: number;
  readonly states: number;
  /** Variants of which comparisons are counted with the answers: those with a lower number than this. */
  readonly followed: number;
  readonly size: number;
}

/** Makes a plan. Totals: equilibria by concept and state; answers by test and concept; the same of the variants that are followed, and their number; then for each pair how often among these the first element comes first, and how often together with each answer. */
export function ordersPlan(parts: Omit<OrdersPlan, 'kind' | 'size'>): OrdersPlan {
  const answers = parts.tests.length * parts.concepts;
  const pairs = parts.parties.reduce((sum, party) => sum + party.pairs.length, 0);
  const size = parts.concepts * parts.states + 2 * answers + 1 + pairs * (1 + answers);
  return { kind: 'orders', ...parts, size };
}

/** Where the number of variants stands in which a state is an equilibrium. */
export const equilibriumPlace = (plan: OrdersPlan, concept: number, state: number): number =>
  concept * plan.states + state;

/** Where the number of variants stands that pass a test. */
export const answerPlace = (plan: OrdersPlan, test: number, concept: number): number =>
  plan.concepts * plan.states + test * plan.concepts + concept;

/** Where the counts of a pair begin: how often its first element comes first, then that together with each answer. */
export const pairPlace = (plan: OrdersPlan, pair: number): number => {
  const answers = plan.tests.length * plan.concepts;
  return plan.concepts * plan.states + 2 * answers + 1 + pair * (1 + answers);
};

/** Where the number of followed variants stands, and before it that of those that pass each test. */
export const followedPlace = (plan: OrdersPlan): number =>
  plan.concepts * plan.states + 2 * plan.tests.length * plan.concepts;
