// The sweep over every ranking: each chosen party's ranking of the states is drawn uniformly from all strict ones, the
// others keep theirs. What would hold whatever they wanted?

import { type AnalysisRequest, type GraphModel, type RankTable, rankTable } from '@parley/engine';
import { randomStream } from '../order/random.js';
import type { AnalysedVariants } from './analysed-variants.js';
import type { SweepChunk, SweepTotals } from './sweep.js';

/** The plan. Totals: for each concept, for each decision maker and then for all of them, for each state, in how many variants it is stable. */
export interface AnyRankingPlan {
  readonly kind: 'anyRanking';
  /** Decision makers whose rankings are drawn. */
  readonly dms: readonly number[];
  readonly size: number;
}

/** The plan for a model. */
export function anyRankingPlan(model: GraphModel, request: AnalysisRequest, dms: readonly number[]): AnyRankingPlan {
  return { kind: 'anyRanking', dms, size: request.concepts.length * (model.dmCount + 1) * model.states.count };
}

/** Where the count of a concept, decision maker (or all, as their number) and state stands among the totals. */
export const anyRankingPlace = (model: GraphModel, concept: number, dm: number, state: number): number =>
  (concept * (model.dmCount + 1) + dm) * model.states.count + state;

/** Fills rank tables variant by variant; the tables are used again for the next chunk. */
export function anyRankingVariants(
  { dms }: AnyRankingPlan,
  model: GraphModel,
  seed: number,
): (chunk: SweepChunk) => readonly (readonly RankTable[])[] {
  const { count } = model.states;
  const variants: RankTable[][] = [];
  const drawn = new Set(dms);
  return ({ from, to }) => {
    while (variants.length < to - from)
      variants.push(model.ranks.map((ranks, dm) => (drawn.has(dm) ? rankTable(count, count) : ranks)));
    for (let index = from; index < to; index++) {
      const random = randomStream(seed, index);
      for (const dm of dms) shuffle(variants[index - from]?.[dm] ?? new Uint8Array(0), random.below);
    }
    return variants.slice(0, to - from);
  };
}

/** A uniform permutation of 0 … n − 1 (Fisher and Yates; the inside-out form). */
function shuffle(table: RankTable, below: (bound: number) => number): void {
  for (let s = 0; s < table.length; s++) {
    const other = below(s + 1);
    table[s] = table[other] ?? 0;
    table[other] = s;
  }
}

/** The totals of analysed variants. */
export function anyRankingTotals(
  plan: AnyRankingPlan,
  model: GraphModel,
  request: AnalysisRequest,
  found: AnalysedVariants,
): SweepTotals {
  const totals = new Float64Array(plan.size);
  for (let concept = 0, at = 0; concept < request.concepts.length; concept++) {
    for (let dm = 0; dm <= model.dmCount; dm++) {
      for (let s = 0; s < model.states.count; s++, at++) totals[at] = found.stableCount(concept, dm, s);
    }
  }
  return totals;
}
