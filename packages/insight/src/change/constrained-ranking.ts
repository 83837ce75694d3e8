// The nearest ranking of one party under demands such as "this state above that one", exact, ties allowed.

import type { StateIndex } from '@parley/model';
import { type RankTable, rankTable } from '@parley/engine';

/** A demand on a ranking: `above` is preferred to `below`, or, where not strict, at least as good. */
export interface Demand {
  readonly above: StateIndex;
  readonly below: StateIndex;
  readonly strict: boolean;
}

/** A ranking that meets the demands. */
export interface MetDemands {
  readonly ranks: RankTable;
  /** Pairs of states whose order changes. */
  readonly pairs: number;
  /** Steps that it took, about as long as ten nanoseconds each. */
  readonly steps: number;
}

/** Beyond it the sets of items are too many to try for each of thousands of demands. */
const mostItems = 11;

/** The nearest ranking; null where the demands contradict each other, `tooMany` where they name too many states. */
export function nearestMeeting(ranks: RankTable, demands: readonly Demand[]): MetDemands | 'tooMany' | null {
  const violated = demands.filter((demand) => !meets(ranks, demand));
  if (violated.length === 0) return { ranks, pairs: 0, steps: 1 };
  const items = itemsOf(ranks, demands);
  if (items === null) return 'tooMany';
  const placed = placedItems(items, demands);
  if (placed === null) return null;
  return {
    ranks: spreadOut(ranks, items, placed.tiers),
    pairs: placed.pairs,
    steps: 3 ** items.length + ranks.length,
  };
}

/** Whether a ranking meets a demand. */
export function meets(ranks: ArrayLike<number>, { above, below, strict }: Demand): boolean {
  const [first, second] = [ranks[above] ?? 0, ranks[below] ?? 0];
  return strict ? first > second : first >= second;
}

// Why few items are enough: states that no demand names and that stand between the same named ranks have the same relation
// to everything else, so some nearest ranking keeps them together, in their order, apart from the named states; those level
// with a named state stay level with each other; those above or below all named ones stay where they are. What is left is
// put into tiers from the top, over all sets of items already placed (Held and Karp 1962 for the idea).

/** States that move as one. Ranks from `low` to `high` belong to it; `state` is set for a named state. */
interface Item {
  readonly state: StateIndex | null;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

function itemsOf(ranks: RankTable, demands: readonly Demand[]): readonly Item[] | null {
  const named = [...new Set(demands.flatMap(({ above, below }) => [above, below]))];
  const levels = [...new Set(named.map((s) => ranks[s] ?? 0))].sort((a, b) => a - b);
  if (named.length > mostItems) return null;
  const [lowest = 0] = levels;
  const highest = levels.at(-1) ?? 0;
  const atLevel = new Map<number, number>();
  const between = new Map<number, number>();
  for (let s = 0; s < ranks.length; s++) {
    const rank = ranks[s] ?? 0;
    if (rank < lowest || rank > highest || named.includes(s as StateIndex)) continue;
    const level = levels.findLastIndex((each) => each <= rank);
    const group = levels[level] === rank ? atLevel : between;
    group.set(level, (group.get(level) ?? 0) + 1);
  }
  const items: Item[] = named.map((state) => ({
    state,
    low: ranks[state] ?? 0,
    high: ranks[state] ?? 0,
    weight: 1,
  }));
  levels.forEach((level, at) => {
    const [level0, gap] = [atLevel.get(at), between.get(at)];
    if (level0 !== undefined) items.push({ state: null, low: level, high: level, weight: level0 });
    if (gap !== undefined)
      items.push({ state: null, low: level + 1, high: (levels[at + 1] ?? level + 2) - 1, weight: gap });
  });
  return items.length > mostItems ? null : items;
}

const isGap = (item: Item, named: ReadonlySet<number>): boolean => item.state === null && !named.has(item.low);

interface Placed {
  /** Items as bits, the most preferred tier first. */
  readonly tiers: readonly number[];
  readonly pairs: number;
}

/** Tiers of least cost, by sets of items already placed above. */
function placedItems(items: readonly Item[], demands: readonly Demand[]): Placed | null {
  const costs = itemCosts(items);
  const needs = needsOf(items, demands);
  const named = new Set(items.flatMap(({ state, low }) => (state === null ? [] : [low])));
  const alone = items.reduce((mask, item, at) => (isGap(item, named) ? mask | (1 << at) : mask), 0);
  const all = 2 ** items.length - 1;
  const best = new Float64Array(all + 1).fill(Infinity);
  const last = new Int32Array(all + 1);
  best[0] = 0;
  for (let above = 0; above < all; above++) {
    const before = best[above] ?? Infinity;
    if (before === Infinity) continue;
    const rest = all & ~above;
    for (let tier = rest; tier > 0; tier = (tier - 1) & rest) {
      if ((tier & alone) !== 0 && (tier & (tier - 1)) !== 0) continue;
      if (!allowed(tier, above, needs)) continue;
      const cost = before + (costs.level[tier] ?? 0) + costBelow(tier, above, costs.below);
      if (cost >= (best[above | tier] ?? Infinity)) continue;
      best[above | tier] = cost;
      last[above | tier] = tier;
    }
  }
  const pairs = best[all] ?? Infinity;
  if (pairs === Infinity) return null;
  const tiers: number[] = [];
  for (let set = all; set > 0; set &= ~(last[set] ?? set)) tiers.unshift(last[set] ?? set);
  return { tiers, pairs };
}

/** By item: what must stand above it, and what above it or level with it. */
interface Needs {
  readonly above: readonly number[];
  readonly notBelow: readonly number[];
}

function needsOf(items: readonly Item[], demands: readonly Demand[]): Needs {
  const bitOf = (state: StateIndex): number => 1 << items.findIndex((item) => item.state === state);
  const collect = (strict: boolean): readonly number[] =>
    items.map(({ state }) =>
      demands.reduce(
        (mask, demand) => (demand.strict === strict && demand.below === state ? mask | bitOf(demand.above) : mask),
        0,
      ),
    );
  return { above: collect(true), notBelow: collect(false) };
}

function allowed(tier: number, above: number, needs: Needs): boolean {
  for (let rest = tier; rest > 0; rest &= rest - 1) {
    const at = 31 - Math.clz32(rest & -rest);
    if (((needs.above[at] ?? 0) & ~above) !== 0 || ((needs.notBelow[at] ?? 0) & ~(above | tier)) !== 0) return false;
  }
  return true;
}

interface ItemCosts {
  /** By item and set of items above it: pairs that change. */
  readonly below: readonly Float64Array[];
  /** By set of items on one tier. */
  readonly level: Float64Array;
}

function itemCosts(items: readonly Item[]): ItemCosts {
  const sets = 2 ** items.length;
  const below = items.map((item) =>
    summed(sets, (other) => {
      const upper = items[other];
      return upper === undefined || upper.low > item.high ? 0 : upper.weight * item.weight;
    }),
  );
  const pairCost = items.map((item) =>
    summed(sets, (other) => {
      const level = items[other];
      return level === undefined || (level.low === item.low && level.high === item.high)
        ? 0
        : level.weight * item.weight;
    }),
  );
  const level = new Float64Array(sets);
  for (let set = 1; set < sets; set++) {
    const highest = 31 - Math.clz32(set);
    const rest = set & ~(1 << highest);
    level[set] = (level[rest] ?? 0) + (pairCost[highest]?.[rest] ?? 0);
  }
  return { below, level };
}

/** For every set of items the sum of what its members cost. */
function summed(sets: number, cost: (item: number) => number): Float64Array {
  const sums = new Float64Array(sets);
  for (let set = 1; set < sets; set++) {
    const highest = 31 - Math.clz32(set);
    sums[set] = (sums[set & ~(1 << highest)] ?? 0) + cost(highest);
  }
  return sums;
}

function costBelow(tier: number, above: number, below: readonly Float64Array[]): number {
  let cost = 0;
  for (let rest = tier; rest > 0; rest &= rest - 1) cost += below[31 - Math.clz32(rest & -rest)]?.[above] ?? 0;
  return cost;
}

/** Ranks of all states from the tiers of items; what stands above or below all items stays there. */
function spreadOut(ranks: RankTable, items: readonly Item[], tiers: readonly number[]): RankTable {
  const low = Math.min(...items.map((item) => item.low));
  const high = Math.max(...items.map((item) => item.high));
  const named = new Map(
    items.flatMap((item, at) => (item.state === null ? [] : [[item.state as number, at] as const])),
  );
  let start = low;
  const starts = new Map<number, number>();
  for (const tier of tiers.toReversed()) {
    let height = 1;
    items.forEach((item, at) => {
      if (((tier >>> at) & 1) === 0) return;
      starts.set(at, start);
      height = Math.max(height, item.high - item.low + 1);
    });
    start += height;
  }
  let top = 0;
  for (const rank of ranks) if (rank > top) top = rank;
  const spread = rankTable(ranks.length, top + start - low + 1);
  for (let s = 0; s < ranks.length; s++) {
    const rank = ranks[s] ?? 0;
    if (rank < low) spread[s] = rank;
    else if (rank > high) spread[s] = rank - high - 1 + start;
    else {
      const at =
        named.get(s) ?? items.findIndex((item) => item.state === null && item.low <= rank && rank <= item.high);
      spread[s] = (starts.get(at) ?? 0) + rank - (items[at]?.low ?? rank);
    }
  }
  return spread;
}
