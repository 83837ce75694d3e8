// How long the phases of a run take against each other, so that progress is by work done. Fitted to measured runs of 2^20 to
// 2^26 states (docs/algorithms.md); only ratios matter.

import type { FocalPlan } from './focal-record.js';

/** What the weights depend on beside the plan. */
export interface WeighedRun {
  readonly states: number;
  readonly concepts: number;
  readonly holes: boolean;
  /** Every state feasible, every option changes either way: moves take one round. */
  readonly open: boolean;
}

/** Instructions of a decision maker's program, or what reading a table costs in their stead. */
const instructionsOf = ({ source }: FocalPlan): number => source.program?.words[0] ?? 300;

/** Bringing ranks into a layout. */
export const ranksWeight = (plan: FocalPlan, { states, holes }: WeighedRun): number =>
  states * (0.4 + 0.008 * instructionsOf(plan) + (holes ? 0.4 : 0));

/** Walking the opponents' blocks until nothing changes. */
export const solveWeight = ({ arrangement, source }: FocalPlan, { states, holes, open }: WeighedRun): number =>
  states * arrangement.cost * source.width * (holes ? 1.15 : 1) * (open ? 1 : 1.3);

/** Orders of one answering decision maker: entries of all its lists. */
export const orderWeight = (entries: number): number => entries * 7;

/** Comparing ranks with thresholds, a bit for each concept. */
export const compareWeight = ({ states, concepts }: WeighedRun): number => states * 0.13 * concepts;

/** Bringing sets into mask order. */
export const permuteWeight = ({ states, concepts }: WeighedRun): number => states * 0.16 * concepts;

/** Drawing the sets of feasible states together. */
export const compactWeight = ({ states, concepts }: WeighedRun, sets: number): number =>
  (states * sets * concepts) / 40;
