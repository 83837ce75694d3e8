// All rankings, of one party or of several together, at the smallest distance at which a state is stable, listed one by one
// where they are few.

import { type DmIndex, type StateIndex, dmIndex } from '@parley/model';
import { type GraphModel, type RankTable, rankTable } from '@parley/engine';
import { withRanks } from '../sweep/analysed-variants.js';
import { type ChangeGoal, stableFor } from './ranking-change.js';

/** A ranking as tiers, most preferred first. */
export type Tiers = readonly (readonly StateIndex[])[];

/** Rankings of one party. */
export interface NearestRankings {
  readonly rankings: readonly Tiers[];
  /** Whether these are all rankings at this distance. */
  readonly complete: boolean;
}

/** Rankings of several parties that do it together: one entry for each party that changes. */
export interface NearestTogether {
  readonly ways: readonly (readonly { readonly dm: DmIndex; readonly tiers: Tiers }[])[];
  /** Whether these are all ways at this distance. */
  readonly complete: boolean;
}

/** Positions that are tried before a listing is cut short. */
const mostTried = 200_000;

/** Rankings (ties included) that differ from the party's own in exactly `distance` pairs and make the state stable for it. */
export function nearestRankings(
  model: GraphModel,
  dm: DmIndex,
  goal: ChangeGoal,
  distance: number,
  most: number,
): NearestRankings {
  const { ways, complete } = listed(model, [dm], goal, [dm], distance, most);
  return { rankings: ways.flatMap((way) => way.map(({ tiers }) => tiers)), complete };
}

/** Rankings of the `free` parties that differ from their own in `distance` pairs altogether and make an equilibrium. */
export function nearestTogether(
  model: GraphModel,
  free: readonly DmIndex[],
  goal: ChangeGoal,
  distance: number,
  most: number,
): NearestTogether {
  const all = Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm));
  return listed(model, free, goal, all, distance, most);
}

// States are put in one after another, the most preferred first; a partial order that differs in more pairs is given up.
function listed(
  model: GraphModel,
  changing: readonly DmIndex[],
  goal: ChangeGoal,
  stableForAll: readonly DmIndex[],
  distance: number,
  most: number,
): NearestTogether {
  const parties = changing.map((dm) => {
    const own = model.ranks[dm] ?? new Uint8Array();
    return { dm, own, order: [...own.keys()].sort((a, b) => (own[b] ?? 0) - (own[a] ?? 0) || a - b) as StateIndex[] };
  });
  const ways: NearestTogether['ways'][number][] = [];
  let tried = 0;
  let complete = true;
  const put = (at: number, next: number, way: readonly Tiers[], left: number): void => {
    if (tried >= mostTried || ways.length > most) {
      complete = false;
      return;
    }
    tried++;
    const party = parties[at];
    if (party === undefined) {
      if (left === 0 && doesIt(way))
        ways.push(
          way.flatMap((tiers, index) => {
            const { dm, own } = parties[index] ?? parties[0] ?? { dm: dmIndex(0), own: [] };
            return sameOrder(tiers, own) ? [] : [{ dm, tiers }];
          }),
        );
      return;
    }
    const s = party.order[next];
    if (s === undefined) return put(at + 1, 0, way, left);
    const tiers = next === 0 ? [] : (way[at] ?? []);
    for (const { placed, cost } of placements(tiers, s, party.own))
      if (cost <= left) put(at, next + 1, [...way.slice(0, at), placed], left - cost);
  };
  const doesIt = (way: readonly Tiers[]): boolean => {
    const ranks = new Map(way.map((tiers, index) => [parties[index]?.dm, ranksOf(tiers, model.states.count)]));
    const variant = withRanks(
      model,
      model.ranks.map((table, dm) => ranks.get(dmIndex(dm)) ?? table),
    );
    return stableForAll.every((dm) => stableFor(variant, dm, goal));
  };
  put(0, 0, [], distance);
  return { ways: ways.slice(0, most), complete: complete && ways.length <= most };
}

function ranksOf(tiers: Tiers, count: number): RankTable {
  const ranks = rankTable(count, tiers.length);
  tiers.forEach((tier, index) => {
    for (const s of tier) ranks[s] = tiers.length - 1 - index;
  });
  return ranks;
}

/** Whether tiers say what the ranks say. */
function sameOrder(tiers: Tiers, own: ArrayLike<number>): boolean {
  const ranks = tiers.map((tier) => new Set(tier.map((s) => own[s] ?? 0)));
  return ranks.every((tier, at) => tier.size === 1 && Math.min(...tier) > Math.max(-1, ...(ranks[at + 1] ?? [])));
}

interface Placement {
  readonly placed: Tiers;
  /** Pairs with the states already put in that change. */
  readonly cost: number;
}

/** Every place of a state among the tiers: in each of them, and between any two. */
function* placements(tiers: Tiers, s: StateIndex, own: ArrayLike<number>): Generator<Placement> {
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
