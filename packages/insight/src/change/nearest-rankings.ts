// All rankings of one party at the smallest distance at which a state is stable, listed one by one where they are few.

import type { DmIndex, StateIndex } from '@parley/model';
import { type GraphModel, rankTable } from '@parley/engine';
import { withRanks } from '../sweep/analysed-variants.js';
import { type ChangeGoal, stableFor } from './ranking-change.js';

/** Rankings as tiers, most preferred first, nearest first. */
export interface NearestRankings {
  readonly rankings: readonly (readonly (readonly StateIndex[])[])[];
  /** Whether these are all rankings at this distance. */
  readonly complete: boolean;
}

/** Positions that are tried before a listing is cut short. */
const mostTried = 200_000;

/**
 * Rankings (ties included) that differ from the party's own in exactly `distance` pairs and make the state stable.
 * States are put in one after another, the most preferred first; a partial order that differs in more pairs is given up.
 */
export function nearestRankings(
  model: GraphModel,
  dm: DmIndex,
  goal: ChangeGoal,
  distance: number,
  most: number,
): NearestRankings {
  const own = model.ranks[dm] ?? new Uint8Array();
  const order = [...own.keys()].sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0) || a - b) as StateIndex[];
  const rankings: (readonly (readonly StateIndex[])[])[] = [];
  let tried = 0;
  let complete = true;
  const put = (next: number, tiers: readonly (readonly StateIndex[])[], left: number): void => {
    if (tried >= mostTried || rankings.length > most) {
      complete = false;
      return;
    }
    tried++;
    const s = order[next];
    if (s === undefined) {
      if (left === 0 && stableUnder(tiers)) rankings.push(tiers);
      return;
    }
    for (const { placed, cost } of placements(tiers, s, own)) if (cost <= left) put(next + 1, placed, left - cost);
  };
  const stableUnder = (tiers: readonly (readonly StateIndex[])[]): boolean => {
    const ranks = rankTable(own.length, tiers.length);
    tiers.forEach((tier, index) => {
      for (const s of tier) ranks[s] = tiers.length - 1 - index;
    });
    const variant = withRanks(
      model,
      model.ranks.map((table, index) => (index === dm ? ranks : table)),
    );
    return stableFor(variant, dm, goal);
  };
  put(0, [], distance);
  return { rankings: rankings.slice(0, most), complete: complete && rankings.length <= most };
}

interface Placement {
  readonly placed: readonly (readonly StateIndex[])[];
  /** Pairs with the states already put in that change. */
  readonly cost: number;
}

/** Every place of a state among the tiers: in each of them, and between any two. */
function* placements(
  tiers: readonly (readonly StateIndex[])[],
  s: StateIndex,
  own: ArrayLike<number>,
): Generator<Placement> {
  const rank = own[s] ?? 0;
  // By tier: pairs that change if the state stands above, level with, or below it.
  const costs = tiers.map((tier) => {
    const ties = tier.filter((q) => own[q] === rank).length;
    // What is already in ranks at least as high, so that standing above always changes the pair.
    return { above: tier.length, level: tier.length - ties, below: ties };
  });
  const around = (at: number): number =>
    costs.reduce((sum, { above, below }, index) => sum + (index < at ? below : above), 0);
  for (let at = tiers.length; at >= 0; at--) {
    yield { placed: tiers.toSpliced(at, 0, [s]), cost: around(at) };
    const tier = tiers[at - 1];
    const cost = costs[at - 1];
    if (tier === undefined || cost === undefined) continue;
    yield { placed: tiers.with(at - 1, [...tier, s]), cost: around(at) - cost.below + cost.level };
  }
}
