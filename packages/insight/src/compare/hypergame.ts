// Misperception: a hypergame H = (G_1, …, G_n), where each decision maker decides in the game that it sees.
// Bennett (1977), Omega 5:749-751; Wang, Hipel, Fraser (1988), Behav. Sci. 33:207-223; in graph-model form Aljefri, Bashar,
// Fang, Hipel (2018), IEEE Trans. SMC: Systems 48:2158-2175. A state that all games have is a hypergame equilibrium if it
// is stable for each decision maker in its own game. Second level: the others' preferences in that game are those that the
// decision maker believes them to have. As implemented; the papers' classes of misperceived options are not taken over.

import {
  type Conflict,
  type DmIndex,
  type Outcome,
  type StateIndex,
  dmIndex,
  failed,
  stateIndex,
  succeeded,
} from '@parley/model';
import type { AnalysisRequest, ConceptId, Kernel } from '@parley/engine';
import { type AnalysedReading, verdictAt } from '../answer/analysed-reading.js';
import { statesListed } from '../answer/answer.js';
import { statusQuoOf } from '../answer/status-quo-of.js';
import { type Games, gamesOf, isStableIn, sameStateIn } from './games.js';
import { type CompleteView, completeViews } from './views.js';

/** One party takes a state for stable, and another leaves it. States are those of the games named by their decision makers. */
export interface Surprise {
  /** Who believes that nobody leaves. `state` is of its game. */
  readonly believer: DmIndex;
  readonly state: StateIndex;
  /** Who leaves. `from`, which is the same state, and `to` are of its game. */
  readonly mover: DmIndex;
  readonly from: StateIndex;
  readonly to: StateIndex;
  /** Whether the believer's game has the state that the mover goes to. */
  readonly foreseen: boolean;
}

/** What holds under one concept although parties see different conflicts. */
export interface HypergameConcept {
  readonly concept: ConceptId;
  /** States of the first decision maker's game that every game has and each decision maker finds stable in its own. */
  readonly equilibria: { readonly count: number; readonly states: readonly StateIndex[] };
  /** By decision maker: whether it stays at the status quo, in its own game; null where its game has none. */
  readonly stays: readonly (boolean | null)[];
  /** By decision maker, then by other: whether it expects the other to stay at the status quo. */
  readonly expectsToStay: readonly (readonly (boolean | null)[])[];
  /** Those nearest to the status quo first (by options that differ), then ascending by state. */
  readonly surprises: { readonly count: number; readonly listed: readonly Surprise[] };
}

/** A hypergame and its analysis. */
export interface Hypergame {
  readonly views: readonly CompleteView[];
  /** Whether some party's beliefs about others differ from what it sees itself: second level. */
  readonly secondLevel: boolean;
  /** By decision maker: the game in which it decides. */
  readonly games: readonly AnalysedReading[];
  /** By decision maker: the status quo in its game, or null. */
  readonly statusQuo: readonly (StateIndex | null)[];
  /** States that all games have. */
  readonly commonStates: number;
  /** By decision maker: states that some other game has and its own has not. */
  readonly unseen: readonly number[];
  readonly byConcept: readonly HypergameConcept[];
}

/** Analyses the views of a case on its analysed readings. */
export function hypergame(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  request: AnalysisRequest,
  kernel: Kernel,
): Outcome<Hypergame> {
  const views = completeViews(conflict);
  const built = gamesOf(readings, views, request, kernel);
  if (built.value === null) return failed(built.diagnostics);
  const games = built.value;
  const common = commonStates(games.own);
  return succeeded(
    {
      views,
      secondLevel: views.some(({ sees, believes }) => believes.some((perspective) => perspective !== sees)),
      games: games.own,
      statusQuo: games.own.map((game) => statusQuoOf(game)?.state ?? null),
      commonStates: common.length,
      unseen: games.own.map((game) => unseenBy(game, games.own)),
      byConcept: request.concepts.map((concept, at) => conceptOf(games, common, concept, at)),
    },
    built.diagnostics,
  );
}

/** By state of the first game: the same state in every game, where all have it. */
function commonStates(games: readonly AnalysedReading[]): readonly (readonly StateIndex[])[] {
  const [first] = games;
  if (first === undefined) return [];
  const common: (readonly StateIndex[])[] = [];
  for (let index = 0; index < first.model.states.count; index++) {
    const states = games.flatMap((game) => sameStateIn(first, game, stateIndex(index)) ?? []);
    if (states.length === games.length) common.push(states);
  }
  return common;
}

function unseenBy(own: AnalysedReading, games: readonly AnalysedReading[]): number {
  const unseen = new Set<string>();
  for (const game of new Set(games)) {
    for (let index = 0; game.model !== own.model && index < game.model.states.count; index++) {
      const s = stateIndex(index);
      if (sameStateIn(game, own, s) === null) unseen.add(String(game.model.states.masksOf(s)[0] ?? s));
    }
  }
  return unseen.size;
}

function conceptOf(
  games: Games,
  common: readonly (readonly StateIndex[])[],
  concept: ConceptId,
  at: number,
): HypergameConcept {
  const dms = games.own.map((_, dm) => dmIndex(dm));
  const equilibria = common.filter((states) =>
    dms.every((dm) => {
      const [game, s] = [games.own[dm], states[dm]];
      return game !== undefined && s !== undefined && isStableIn(game, at, dm, s);
    }),
  );
  const surprises = surprisesOf(games, concept, at);
  return {
    concept,
    equilibria: { count: equilibria.length, states: equilibria.slice(0, statesListed).flatMap(([s]) => s ?? []) },
    stays: dms.map((dm) => staysIn(games.own[dm], at, dm)),
    expectsToStay: dms.map((dm) =>
      dms.map((other) => staysIn(other === dm ? games.own[dm] : games.believed[dm]?.[other], at, other)),
    ),
    surprises: { count: surprises.count, listed: surprises.listed },
  };
}

function staysIn(game: AnalysedReading | undefined, concept: number, dm: DmIndex): boolean | null {
  const from = game === undefined ? null : statusQuoOf(game);
  return game === undefined || from === null ? null : isStableIn(game, concept, dm, from.state);
}

function surprisesOf(
  games: Games,
  concept: ConceptId,
  at: number,
): { readonly count: number; readonly listed: readonly Surprise[] } {
  const found: {
    readonly distance: number;
    readonly believer: DmIndex;
    readonly mover: DmIndex;
    readonly state: StateIndex;
    readonly there: StateIndex;
  }[] = [];
  games.own.forEach((own, index) => {
    const believer = dmIndex(index);
    const distanceTo = distanceFrom(own, statusQuoOf(own)?.state ?? null);
    for (let s = 0; s < own.model.states.count; s++) {
      const state = stateIndex(s);
      if (!believedStable(games, believer, at, state)) continue;
      games.own.forEach((other, mover) => {
        const there = mover === index ? null : sameStateIn(own, other, state);
        if (there === null || isStableIn(other, at, mover, there)) return;
        found.push({ distance: distanceTo(state), believer, mover: dmIndex(mover), state, there });
      });
    }
  });
  // Sorting is stable, so that equally near ones stay in the order of parties and states.
  found.sort((a, b) => a.distance - b.distance);
  const listed = found.slice(0, statesListed).flatMap(({ believer, mover, state, there }): readonly Surprise[] => {
    const [own, other] = [games.own[believer], games.own[mover]];
    const verdict = other === undefined ? null : verdictAt(other, mover, there, concept);
    if (own === undefined || other === undefined || verdict?.kind !== 'unstable') return [];
    const foreseen = sameStateIn(other, own, verdict.escape) !== null;
    return [{ believer, state, mover, from: there, to: verdict.escape, foreseen }];
  });
  return { count: found.length, listed };
}

/** How many options differ from the status quo; nothing without one, and in free form 0 for it and 1 for the rest. */
function distanceFrom({ model }: AnalysedReading, statusQuo: StateIndex | null): (s: StateIndex) => number {
  if (statusQuo === null) return () => 0;
  const [from] = model.states.masksOf(statusQuo);
  return (s) => {
    const [there] = model.states.masksOf(s);
    if (from === undefined || there === undefined) return s === statusQuo ? 0 : 1;
    let count = 0;
    for (let rest: bigint = from ^ there; rest !== 0n; rest &= rest - 1n) count++;
    return count;
  };
}

/** Whether a party takes a state for stable: for itself, and for every other in the game that it believes the other to be in. */
function believedStable(games: Games, believer: DmIndex, concept: number, state: StateIndex): boolean {
  const own = games.own[believer];
  if (own === undefined || !isStableIn(own, concept, believer, state)) return false;
  return games.own.every((_, other) => {
    if (other === believer) return true;
    const game = games.believed[believer]?.[other];
    const there = game === undefined ? null : sameStateIn(own, game, state);
    return game !== undefined && there !== null && isStableIn(game, concept, other, there);
  });
}
