// The nearest rankings under which a state is stable: for one party with the others' rankings as they are, and for several
// at once where the answer of one leans on what the others would do (SEQ, SSEQ, SIM).

import { type DmIndex, type StateIndex, dmIndex } from '@parley/model';
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
}

/** What the parties would have to change together. */
export interface JointRaise {
  readonly raises: readonly Raise[];
  /** Pairs of states whose order changes, over all parties. */
  readonly pairs: number;
  /** False where the search was cut short: then it is a change that works, perhaps not the smallest. */
  readonly smallest: boolean;
}

/** Concepts under which a party's stability depends on the others' preferences as well. */
const leansOnOthers: ReadonlySet<ConceptId> = new Set(['seq', 'sseq', 'sim']);
/** Combinations of levels that are looked at before a joint search settles for what it has. */
const mostCombinations = 4_000;

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
  return { dm, level, pairs: passedStates(ranks, goal.state, level).length };
}

/**
 * The smallest raises that make the state stable for every party. Parties outside `free` keep their rankings; null where
 * the state is then stable for no choice of the others, with the concept at hand.
 */
export function jointRaise(model: GraphModel, goal: ChangeGoal, free: ReadonlySet<DmIndex>): JointRaise | null {
  const parties = Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm));
  if (!leansOnOthers.has(goal.concept)) {
    const raises = parties.flatMap((dm) => smallestRaise(model, dm, goal) ?? []);
    return raises.every(({ dm }) => free.has(dm)) ? joined(raises, true) : null;
  }
  return searched(
    model,
    goal,
    parties.filter((dm) => free.has(dm)),
    parties,
  );
}

/** The model with the raises carried out. */
export function raisedModel(model: GraphModel, state: StateIndex, raises: readonly Raise[]): GraphModel {
  let ranks = model.ranks;
  for (const { dm, level } of raises) {
    ranks = replaced(ranks, dm, raisedAbove(model.ranks[dm] ?? new Uint8Array(), state, level));
  }
  return withRanks(model, ranks);
}

/** Combinations of levels, cheapest first, until one is stable for all. */
function searched(
  model: GraphModel,
  goal: ChangeGoal,
  free: readonly DmIndex[],
  parties: readonly DmIndex[],
): JointRaise | null {
  const ways = free.map((dm) => {
    const ranks = model.ranks[dm] ?? new Uint8Array();
    const steps = levelsAbove(ranks, goal.state).map(
      (level): Raise => ({ dm, level, pairs: passedStates(ranks, goal.state, level).length }),
    );
    // The level of its own adds nothing where nothing ties with the state.
    return [null, ...steps.filter(({ pairs }) => pairs > 0)];
  });
  const works = (raises: readonly Raise[]): boolean => {
    const changed = raisedModel(model, goal.state, raises);
    return parties.every((dm) => stableFor(changed, dm, goal));
  };
  const chosen = (steps: readonly number[]): readonly Raise[] => steps.flatMap((step, way) => ways[way]?.[step] ?? []);
  const cost = (steps: readonly number[]): number => chosen(steps).reduce((sum, { pairs }) => sum + pairs, 0);
  let open: { readonly steps: readonly number[]; readonly cost: number }[] = [{ steps: free.map(() => 0), cost: 0 }];
  const seen = new Set<string>([open[0]?.steps.join() ?? '']);
  for (let looked = 0; open.length > 0 && looked < mostCombinations; looked++) {
    const [next, ...rest] = open;
    if (next === undefined) break;
    open = rest;
    const raises = chosen(next.steps);
    if (works(raises)) return joined(raises, true);
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
  return works(all) ? joined(all, open.length === 0) : null;
}

const joined = (raises: readonly Raise[], smallest: boolean): JointRaise => ({
  raises,
  pairs: raises.reduce((sum, { pairs }) => sum + pairs, 0),
  smallest,
});

function replaced(ranks: readonly RankTable[], dm: DmIndex, by: RankTable): readonly RankTable[] {
  return ranks.map((table, index) => (index === dm ? by : table));
}
