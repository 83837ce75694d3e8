// How many strict rankings of one party make a state stable, the others' rankings as they are.
//
// Stability depends only on which of the states that matter are preferred to the target (theory.md section 13); subsets of
// those are tried, and each stands for as many orders as the remaining states can be put around it.

import { type DmIndex, type StateIndex, stateIndex } from '@parley/model';
import { type GraphModel, rankTable } from '@parley/engine';
import { withRanks } from '../sweep/analysed-variants.js';
import { type ChangeGoal, stableFor } from './ranking-change.js';

/** The most states that matter; beyond it there are too many subsets to try. */
export const mostMattering = 16;
/** Beyond it the count has thousands of digits and tells nobody anything. */
const mostStates = 1_000;

/** Rankings that make the state stable, of all strict rankings. */
export interface RankingCount {
  readonly stable: bigint;
  readonly all: bigint;
}

/** Counts exactly; null where more than `mostMattering` states matter. */
export function countRankings(model: GraphModel, dm: DmIndex, goal: ChangeGoal): RankingCount | null {
  const mattering = model.states.count > mostStates ? null : statesThatMatter(model, dm, goal);
  if (mattering === null) return null;
  const bySize = Array.from({ length: mattering.length + 1 }, () => 0n);
  for (let subset = 0; subset < 2 ** mattering.length; subset++) {
    const ranks = rankTable(model.states.count, 2);
    let size = 0;
    mattering.forEach((s, bit) => {
      if (((subset >>> bit) & 1) === 0) return;
      ranks[s] = 1;
      size++;
    });
    const variant = withRanks(
      model,
      model.ranks.map((table, index) => (index === dm ? ranks : table)),
    );
    if (stableFor(variant, dm, goal)) bySize[size] = (bySize[size] ?? 0n) + 1n;
  }
  // Every order of the target and the states that matter stands for equally many orders of all states.
  const among = bySize.reduce(
    (sum, subsets, size) => sum + subsets * factorial(size) * factorial(mattering.length - size),
    0n,
  );
  const all = factorial(model.states.count);
  return { stable: (among * all) / factorial(mattering.length + 1), all };
}

/** The states whose being preferred to the target can matter: what the party and its opponents can reach. */
function statesThatMatter(model: GraphModel, dm: DmIndex, { state }: ChangeGoal): readonly StateIndex[] | null {
  const own = model.moves.of(dm, state);
  const seen = new Set<number>(own);
  const open = [...own];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (let other = 0; other < model.dmCount; other++) {
      for (const next of model.moves.of(other as DmIndex, at)) {
        if (seen.has(next)) continue;
        seen.add(next);
        if (seen.size > mostMattering + 1) return null;
        open.push(next);
      }
    }
  }
  seen.delete(state);
  return seen.size > mostMattering ? null : [...seen].sort((a, b) => a - b).map(stateIndex);
}

function factorial(n: number): bigint {
  let product = 1n;
  for (let factor = 2n; factor <= BigInt(n); factor++) product *= factor;
  return product;
}
