// How the variants of a sweep are made and what is counted over them, as plain data: new kinds of sweeps are added here.
// What a plan means is in the file of its kind.

import type { AnyRankingPlan } from './any-ranking.js';
import type { OrdersPlan } from '../robust/orders-plan.js';

/** A plan. Every kind has `size`, the number of its totals. */
export type VariantPlan = AnyRankingPlan | OrdersPlan;
