// The games of a hypergame: one graph model with its analysis for each way in which some party sees the conflict.

import {
  type Conflict,
  type DmIndex,
  type Diagnostic,
  type Outcome,
  type PerspectiveId,
  type StateIndex,
  failed,
  stateIndex,
  succeeded,
} from '@parley/model';
import { type AnalysisRequest, type Kernel, buildGraphModel } from '@parley/engine';
import { type AnalysedReading, analyseReadings } from '../answer/analysed-reading.js';
import type { CompleteView } from './views.js';

/** The games that the parties play in, as each believes. */
export interface Games {
  /** By decision maker: the game in which it decides. */
  readonly own: readonly AnalysedReading[];
  /** By decision maker, then by other: the game in which it believes that the other decides. */
  readonly believed: readonly (readonly AnalysedReading[])[];
}

/**
 * Builds the games. A party decides in the game of its perspective, with the others' preferences as it believes them to be;
 * what it expects of another party is what that party would do in the perspective that it believes the other to have.
 */
export function gamesOf(
  readings: readonly AnalysedReading[],
  views: readonly CompleteView[],
  request: AnalysisRequest,
  kernel: Kernel,
): Outcome<Games> {
  const byPerspective = new Map(readings.map((reading) => [reading.perspective, reading]));
  const diagnostics: Diagnostic[] = [];
  const own: AnalysedReading[] = [];
  const believed: AnalysedReading[][] = [];
  for (const view of views) {
    const game = ownGame(byPerspective, view, request, kernel);
    diagnostics.push(...game.diagnostics);
    if (game.value === null) return failed(diagnostics);
    own.push(game.value);
    believed.push(view.believes.flatMap((perspective) => byPerspective.get(perspective) ?? []));
  }
  return succeeded({ own, believed }, diagnostics);
}

function ownGame(
  readings: ReadonlyMap<PerspectiveId | null, AnalysedReading>,
  { sees, believes }: CompleteView,
  request: AnalysisRequest,
  kernel: Kernel,
): Outcome<AnalysedReading> {
  const seen = readings.get(sees);
  if (seen === undefined) return failed([]);
  if (believes.every((perspective) => perspective === sees)) return succeeded(seen);
  const conflict: Conflict = {
    ...seen.conflict,
    preferences: seen.conflict.preferences.map(
      (preference, dm) => readings.get(believes[dm] ?? null)?.conflict.preferences[dm] ?? preference,
    ),
  };
  const built = buildGraphModel(conflict);
  if (built.value === null) return failed(built.diagnostics);
  const { value, diagnostics } = analyseReadings([{ ...seen, conflict, model: built.value }], request, kernel, {});
  const [game] = value ?? [];
  return game === undefined ? failed(diagnostics) : succeeded(game, diagnostics);
}

/** The state of one game that is a given state of another, or null where that game does not have it. */
export function sameStateIn(from: AnalysedReading, to: AnalysedReading, s: StateIndex): StateIndex | null {
  if (from.model === to.model) return s;
  const [mask] = from.model.states.masksOf(s);
  if (mask !== undefined) return to.model.states.indexOf(mask);
  return s < to.model.states.count ? stateIndex(s) : null;
}

/** Whether a state is stable for a decision maker under the concept at a position of the request. */
export const isStableIn = (game: AnalysedReading, concept: number, dm: DmIndex | number, s: StateIndex): boolean =>
  game.analysis.results[concept]?.stable[dm]?.has(s) === true;
