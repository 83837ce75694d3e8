// The nearest ranking under which a state is stable for one party, the others' rankings as they are, and raises of the state
// in several rankings at once. That others may change elsewhere in their rankings is joint-change.ts.

import type { DmIndex, StateIndex } from '@parley/model';
import { type AnalysisRequest, type ConceptId, type GraphModel, type RankTable, explain } from '@parley/engine';
import { withRanks } from '../sweep/analysed-variants.js';
import { levelsAbove, passedStates, raisedAbove } from './raised-ranks.js';

/** What is to become stable, in which sense. */
export interface ChangeGoal {
  readonly state: StateIndex;
  readonly concept: ConceptId;
  readonly request: Pick<AnalysisRequest, 'sanctioning' | 'strictness'>;
}

/** How far one party raises the state; null where it is stable as it is. */
export interface Raise {
  readonly dm: DmIndex;
  /** The state goes right above everything of this rank. */
  readonly level: number;
  /** Pairs of states whose order changes. */
  readonly pairs: number;
  /** The ranking with the state raised. */
  readonly ranks: RankTable;
}

/** Combinations of levels that are looked at before a joint search settles for what it has. */
const mostCombinations = 1_000;

/** Whether a state is stable for one party. */
export function stableFor(model: GraphModel, dm: DmIndex, { state, concept, request }: ChangeGoal): boolean {
  return explain(model, { dm, state, concept, request }).kind === 'stable';
}

/** The smallest raise of the state in one party's ranking that makes it stable for that party; null where none is needed. */
export function smallestRaise(model: GraphModel, dm: DmIndex, goal: ChangeGoal): Raise | null {
  if (stableFor(model, dm, goal)) return null;
  const ranks = model.ranks[dm] ?? new Uint8Array();
  const levels = levelsAbove(ranks, goal.state);
  // Raised to the top nothing is preferred to it, and raising it further never hurts: the first level that works is sought by halving.
  let [low, high] = [0, levels.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const raised = withRanks(model, replaced(model.ranks, dm, raisedAbove(ranks, goal.state, levels[middle] ?? 0)));
    if (stableFor(raised, dm, goal)) high = middle;
    else low = middle + 1;
  }
  const level = levels[low] ?? 0;
  return raiseTo(ranks, dm, goal.state, level);
}

const raiseTo = (ranks: RankTable, dm: DmIndex, state: StateIndex, level: number): Raise => ({
  dm,
  level,
  pairs: passedStates(ranks, state, level).length,
  ranks: raisedAbove(ranks, state, level),
});

/** The model with the raises carried out. */
export function raisedModel(model: GraphModel, raises: readonly Raise[]): GraphModel {
  let { ranks } = model;
  for (const raise of raises) ranks = replaced(ranks, raise.dm, raise.ranks);
  return withRanks(model, ranks);
}

/**
 * Raises by the free parties that make the state stable for all: the cheapest combination of levels, or, where there are too
 * many, all raised to the top; null where not even that does.
 */
export function raisesOf(
  model: GraphModel,
  goal: ChangeGoal,
  parties: readonly DmIndex[],
  free: ReadonlySet<DmIndex>,
): readonly Raise[] | null {
  const ways = parties
    .filter((dm) => free.has(dm))
    .map((dm) => {
      const ranks = model.ranks[dm] ?? new Uint8Array();
      const steps = levelsAbove(ranks, goal.state).map((level) => raiseTo(ranks, dm, goal.state, level));
      // The level of its own adds nothing where nothing ties with the state.
      return [null, ...steps.filter(({ pairs }) => pairs > 0)];
    });
  const works = (raises: readonly Raise[]): boolean => {
    const changed = raisedModel(model, raises);
    return parties.every((dm) => stableFor(changed, dm, goal));
  };
  const chosen = (steps: readonly number[]): readonly Raise[] => steps.flatMap((step, way) => ways[way]?.[step] ?? []);
  const cost = (steps: readonly number[]): number => chosen(steps).reduce((sum, { pairs }) => sum + pairs, 0);
  let open: { readonly steps: readonly number[]; readonly cost: number }[] = [{ steps: ways.map(() => 0), cost: 0 }];
  const seen = new Set<string>([open[0]?.steps.join() ?? '']);
  for (let looked = 0; open.length > 0 && looked < mostCombinations; looked++) {
    const [next, ...rest] = open;
    if (next === undefined) break;
    open = rest;
    const raises = chosen(next.steps);
    if (works(raises)) return raises;
    next.steps.forEach((step, way) => {
      if (step + 1 >= (ways[way]?.length ?? 0)) return;
      const steps = next.steps.with(way, step + 1);
      const key = steps.join();
      if (seen.has(key)) return;
      seen.add(key);
      const entry = { steps, cost: cost(steps) };
      const at = open.findIndex((other) => other.cost > entry.cost);
      open.splice(at === -1 ? open.length : at, 0, entry);
    });
  }
  const all = ways.flatMap((way) => way.at(-1) ?? []);
  if (!works(all)) return null;
  const oneByOne = raisedInTurn(model, goal, parties, free);
  return oneByOne !== null && pairsOf(oneByOne) < pairsOf(all) ? oneByOne : all;
}

const pairsOf = (raises: readonly Raise[]): number => raises.reduce((sum, { pairs }) => sum + pairs, 0);

/** The parties that would leave raise the state by turns, each as little as it takes, until nobody would. */
function raisedInTurn(
  model: GraphModel,
  goal: ChangeGoal,
  parties: readonly DmIndex[],
  free: ReadonlySet<DmIndex>,
): readonly Raise[] | null {
  const raises = new Map<DmIndex, Raise>();
  for (;;) {
    const others = raisedModel(model, [...raises.values()]);
    const leaving = parties.find((dm) => !stableFor(others, dm, goal));
    if (leaving === undefined) return [...raises.values()];
    if (!free.has(leaving)) return null;
    const own = withRanks(others, replaced(others.ranks, leaving, model.ranks[leaving] ?? new Uint8Array()));
    const raise = smallestRaise(own, leaving, goal);
    // Raised as far already: the others' raises do not help it.
    if (raise === null || raise.level <= (raises.get(leaving)?.level ?? -1)) return null;
    raises.set(leaving, raise);
  }
}

function replaced(ranks: readonly RankTable[], dm: DmIndex, by: RankTable): readonly RankTable[] {
  return ranks.map((table, index) => (index === dm ? by : table));
}
