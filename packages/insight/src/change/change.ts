// What would make a state, or any state with a property, an equilibrium: the smallest changes of rankings and of statements,
// under every reading of the case, or why there is none.

import {
  type Condition,
  type Conflict,
  type Diagnostic,
  type DmIndex,
  type Outcome,
  type PerspectiveId,
  type StateIndex,
  dmIndex,
  failed,
  stateIndex,
  succeeded,
} from '@parley/model';
import {
  type AnalysisRequest,
  type ConceptId,
  type GraphModel,
  type Kernel,
  type RunControl,
  explain,
  unmetNeed,
} from '@parley/engine';
import { conditionAt } from '../answer/equilibria-with.js';
import { type Reading, readingsOf } from '../reading.js';
import { type Reason, reasonFor } from '../reason/reason.js';
import { type AcceptanceChange, acceptanceChange } from './acceptance-change.js';
import { type RankingCount, countRankings } from './count-rankings.js';
import { type NearestRankings, type NearestTogether, nearestRankings, nearestTogether } from './nearest-rankings.js';
import { nashCost, passedStates } from './raised-ranks.js';
import { type JointChange, type SearchLimit, jointChange, mostSteps } from './joint-change.js';
import { type ChangeGoal, type Raise, smallestRaise, stableFor } from './ranking-change.js';
import {
  type StatementChanges,
  type StatementLimits,
  defaultStatementLimits,
  smallestStatementChanges,
} from './statement-change.js';

/** What is asked: a state or a property that some equilibrium is to have. */
export type ChangeTarget =
  | { readonly kind: 'state'; readonly state: StateIndex }
  | {
      readonly kind: 'condition';
      readonly condition: Condition;
      readonly text: string;
      /** The party that was made the offer, so that its accepting from the status quo is asked for as well. */
      readonly offeredTo: DmIndex | null;
    };

/** A request for smallest changes. */
export interface ChangeRequest {
  readonly target: ChangeTarget;
  readonly concept: ConceptId;
  readonly analysis: Pick<AnalysisRequest, 'sanctioning' | 'strictness'>;
  /** Parties that may change; null for all. */
  readonly parties: readonly DmIndex[] | null;
  /** Target states, changes of statements and rankings that are listed at most. */
  readonly most: number;
  /** Whether to count and list rankings; it takes longer. */
  readonly rankings: boolean;
  readonly statements: StatementLimits;
  /** A clock and the milliseconds for joint changes; null for an effort that is the same on every machine. */
  readonly time: { readonly now: () => number; readonly milliseconds: number } | null;
}

/** What is asked where nothing else is said. */
export const defaultChange = {
  analysis: { sanctioning: 'legalSequences', strictness: 'weak' },
  parties: null,
  most: 3,
  rankings: false,
  statements: defaultStatementLimits,
  time: null,
} as const satisfies Omit<ChangeRequest, 'target' | 'concept'>;

/** What one party would have to change so that a state is stable for it, the others being as they are. */
export interface PartyChange {
  readonly dm: DmIndex;
  /** Why it would leave the state as things are: how it compares its escape with the state. */
  readonly leaves: Reason;
  /** The smallest change of its ranking: the state raised above `over` and whatever else it passes. */
  readonly pairs: number;
  /** How it compares with the state what has to be passed last: the highest one. */
  readonly over: Reason;
  /** Null where its preference is no list of statements or the model is too large to try. */
  readonly statements: StatementChanges | null;
  /** Null unless asked for. */
  readonly rankings: NearestRankings | null;
  /** Null unless asked for, or where too many states matter. */
  readonly count: RankingCount | null;
}

/** A target state and what it takes. */
export interface TargetChange {
  readonly state: StateIndex;
  /** Parties for which it is not stable, each by itself; empty where it is an equilibrium already. */
  readonly parties: readonly PartyChange[];
  /** The smallest change of rankings by all parties together; null where none was found. */
  readonly joint: JointChange | null;
  /** The rankings of all parties that do it at that distance; null unless asked for and proved smallest. */
  readonly together: NearestTogether | null;
  /** True where no change of those that may change would do. */
  readonly impossible: boolean;
  /** Parties that would leave it and may not change. */
  readonly fixed: readonly DmIndex[];
}

/** What was found under one reading. */
export interface ReadingChange {
  readonly perspective: PerspectiveId | null;
  readonly name: string | null;
  /** What would make the party accept from the status quo; null where no party was asked. */
  readonly acceptance: AcceptanceChange | null;
  /** Cheapest first; those that nothing can make an equilibrium come last. */
  readonly targets: readonly TargetChange[];
  /** Feasible states with the property, and how many of them were looked at. */
  readonly targetCount: number;
  readonly lookedAt: number;
}

/** What was found, under every reading. */
export interface Change {
  readonly request: ChangeRequest;
  readonly readings: readonly ReadingChange[];
  /** False where the run was stopped: the readings then lack something. */
  readonly complete: boolean;
}

/** Target states whose cost is worked out; the most promising come first. Nash costs are known for all. */
const mostTargets = 24;

/** Finds the smallest changes under every reading. The kernel tells for whom each target state is stable already. */
export function smallestChanges(
  conflict: Conflict,
  request: ChangeRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<Change> {
  const read = readingsOf(conflict);
  if (read.value === null) return failed(read.diagnostics);
  const found = smallestChangesUnder(read.value, request, kernel, control);
  return { ...found, diagnostics: [...read.diagnostics, ...found.diagnostics] };
}

/** Finds the smallest changes under readings that were made already: with many concepts or targets they are made once. */
export function smallestChangesUnder(
  asked: readonly Reading[],
  request: ChangeRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<Change> {
  const diagnostics: Diagnostic[] = [];
  const readings: ReadingChange[] = [];
  const { time } = request;
  const end = time === null ? 0 : time.now() + time.milliseconds;
  for (const [done, reading] of asked.entries()) {
    if (control.cancelled?.() === true) break;
    const share = time && { ...time, milliseconds: (end - time.now()) / (asked.length - done) };
    const found = smallestChangesIn(reading, { ...request, time: share }, kernel, control);
    diagnostics.push(...found.diagnostics);
    if (found.value === null) return failed(diagnostics);
    readings.push(found.value);
    control.progress?.(done + 1, asked.length);
  }
  return succeeded({ request, readings, complete: readings.length === asked.length }, diagnostics);
}

/** Finds the smallest changes under one reading. */
export function smallestChangesIn(
  reading: Reading,
  request: ChangeRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<ReadingChange> {
  const { model, perspective, name } = reading;
  const { concept, analysis } = request;
  const { target } = request;
  const acceptance =
    target.kind === 'condition' && target.offeredTo !== null
      ? acceptanceChange(reading, target.offeredTo, target.condition, concept, analysis, request.statements)
      : null;
  const none = { perspective, name, acceptance, targets: [], targetCount: 0, lookedAt: 0 };
  if (unmetNeed(model, concept) !== null) return succeeded(none, []);
  const analysed = kernel.analyse(
    model,
    { ...analysis, concepts: [concept] },
    { cancelled: control.cancelled ?? never },
  );
  if (analysed.value === null) return failed(analysed.diagnostics);
  const stable = analysed.value.results[0]?.stable ?? [];
  const states = targetsOf(model, request.target);
  const equilibrium = states.find((s) => stable.every((set) => set.has(s)));
  const looked =
    equilibrium === undefined
      ? promising(model, states, (dm, s) => stable[dm]?.has(s) === true, Math.max(mostTargets, request.most))
      : [equilibrium];
  const free = new Set(request.parties ?? Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm)));
  const limit = limitsOf(request, control, looked.length);
  const costs = looked.map((state, index) => ({
    state,
    ...jointChange(model, goalOf(state, request), free, limit(index)),
  }));
  // An equilibrium first, then what takes the fewest pairs, then the fewest parties.
  costs.sort(
    (a, b) =>
      (a.change?.pairs ?? mostPairs) - (b.change?.pairs ?? mostPairs) ||
      (a.change?.shares.length ?? 0) - (b.change?.shares.length ?? 0) ||
      a.state - b.state,
  );
  const targets = costs
    .slice(0, costs[0]?.change?.pairs === 0 ? 1 : request.most)
    .map(({ state, change, impossible }, index) => {
      // Only the nearest state is worth the search through pairs of edits.
      const statements = index === 0 ? request.statements : { ...request.statements, edits: 1 };
      const found = { joint: change, impossible };
      return targetChange(reading, goalOf(state, request), found, free, { ...request, statements });
    });
  return succeeded({ ...none, targets, targetCount: states.length, lookedAt: looked.length }, analysed.diagnostics);
}

/** What the search for the `index`-th of `searches` states may take: a fair share of what is left. */
function limitsOf(
  { time }: ChangeRequest,
  { cancelled = never }: RunControl,
  searches: number,
): (index: number) => SearchLimit {
  if (time === null) return () => ({ steps: mostSteps / searches, over: cancelled });
  const { now, milliseconds } = time;
  const end = now() + milliseconds;
  return (index) => {
    const own = now() + Math.max(0, end - now()) / (searches - index);
    return { steps: Infinity, over: () => now() >= own || cancelled() };
  };
}

const never = (): boolean => false;
/** Above all numbers of pairs: what cannot be comes last. */
const mostPairs = Number.MAX_SAFE_INTEGER;

/** Of states that are no equilibria, those that would cost least under Nash; the cheapest first. */
function promising(
  model: GraphModel,
  states: readonly StateIndex[],
  isStable: (dm: DmIndex, s: StateIndex) => boolean,
  most: number,
): readonly StateIndex[] {
  const parties = Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm));
  const costs = parties.map((dm) => nashCost(model.ranks[dm] ?? new Uint8Array(), (s) => model.moves.of(dm, s)));
  // Kept short and in order while going through the states: there may be millions.
  const kept: { readonly state: StateIndex; readonly cost: number }[] = [];
  for (const state of states) {
    const limit = kept.length < most ? Infinity : (kept.at(-1)?.cost ?? Infinity);
    let cost = 0;
    for (const dm of parties) if (cost < limit && !isStable(dm, state)) cost += costs[dm]?.(state) ?? 0;
    if (cost >= limit) continue;
    const at = kept.findIndex((other) => other.cost > cost);
    kept.splice(at < 0 ? kept.length : at, 0, { state, cost });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ state }) => state);
}

const goalOf = (state: StateIndex, { concept, analysis }: ChangeRequest): ChangeGoal => ({
  state,
  concept,
  request: analysis,
});

function targetsOf(model: GraphModel, target: ChangeTarget): readonly StateIndex[] {
  if (target.kind === 'state') return [target.state];
  const satisfies = conditionAt(model, target.condition);
  const found: StateIndex[] = [];
  for (let s = 0; s < model.states.count; s++) if (satisfies(stateIndex(s))) found.push(stateIndex(s));
  return found;
}

function targetChange(
  reading: Reading,
  goal: ChangeGoal,
  found: Pick<TargetChange, 'joint' | 'impossible'>,
  free: ReadonlySet<DmIndex>,
  request: ChangeRequest,
): TargetChange {
  const { model } = reading;
  const leaving = Array.from({ length: model.dmCount }, (_, dm) => dmIndex(dm)).filter(
    (dm) => !stableFor(model, dm, goal),
  );
  const parties = leaving.flatMap((dm) => {
    const raise = smallestRaise(model, dm, goal);
    return raise === null || !free.has(dm) ? [] : [partyChange(reading, goal, raise, request)];
  });
  const { joint } = found;
  const together =
    request.rankings && joint !== null && joint.pairs > 0 && joint.pairs === joint.atLeast
      ? nearestTogether(model, [...free], goal, joint.pairs, request.most)
      : null;
  return { state: goal.state, parties, ...found, together, fixed: leaving.filter((dm) => !free.has(dm)) };
}

function partyChange(reading: Reading, goal: ChangeGoal, raise: Raise, request: ChangeRequest): PartyChange {
  const { conflict, model } = reading;
  const { dm, pairs, level } = raise;
  const ranks = model.ranks[dm] ?? new Uint8Array();
  const verdict = explain(model, { dm, state: goal.state, concept: goal.concept, request: goal.request });
  const escape = verdict.kind === 'unstable' ? verdict.escape : goal.state;
  // Of the states to be passed, an own move of the party says most.
  const own = new Set(model.moves.of(dm, goal.state));
  const highest = passedStates(ranks, goal.state, level).filter((s) => ranks[s] === level);
  const over = highest.find((s) => own.has(s)) ?? highest[0] ?? goal.state;
  const listing = request.rankings;
  return {
    dm,
    leaves: reasonFor(conflict, model, dm, escape, goal.state),
    pairs,
    over: reasonFor(conflict, model, dm, over, goal.state),
    statements: smallestStatementChanges(model, dm, goal, request.statements),
    rankings: listing ? nearestRankings(model, dm, goal, pairs, request.most) : null,
    count: listing ? countRankings(model, dm, goal) : null,
  };
}
