// Status quo analysis: which states can come about from the status quo, in how few moves, and who moves last.
// Li, Kilgour, Hipel (2004), Water Resour. Res. 40; (2005), J. Oper. Res. Soc. 56:699-707. Which of the states reached
// are equilibria is asked of an analysis; here only moves count.

import { type Diagnostic, type DmIndex, type StateIndex, diagnose, dmIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { LegalSearch } from '../verdict/legal-search.js';
import type { StepKind } from '../verdict/preference.js';
import { StateNotes } from '../verdict/state-notes.js';
import type { Move } from '../verdict/verdict.js';

/** Which moves may be made on the way: all (R_i), improvements (R_i⁺), or improvements and moves to equal states. */
export type Movement = 'allMoves' | 'improvements' | 'improvementsOrEqual';

/** What can come of a status quo, by legal sequences of all decision makers' moves. */
export interface Evolution {
  readonly from: StateIndex;
  readonly movement: Movement;
  /** Number of states reached, the status quo included. */
  readonly reached: number;
  /** The longest of the shortest sequences: from this many moves on, nothing new comes about. */
  readonly longest: number;
  /** Least number of moves to a state, 0 to the status quo itself, or null where it cannot come about. */
  readonly stepsTo: (s: StateIndex) => number | null;
  /** Least h with s ∈ S_dm^(h): the fewest moves to `s` of which `dm` makes the last, or null. Re-entry of the status quo counts. */
  readonly stepsByLastMover: (s: StateIndex, dm: DmIndex) => number | null;
  /** Who can make the last of the fewest moves to a state, ascending; nobody for the status quo and states not reached. */
  readonly lastMovers: (s: StateIndex) => readonly DmIndex[];
  /** A shortest legal sequence to a state, [] to the status quo, or null. */
  readonly pathTo: (s: StateIndex) => readonly Move[] | null;
  /** False where the run stopped at the most states that were asked for. */
  readonly complete: boolean;
  /** Notes on the definition (P4028) and on a run that stopped early (P4030). */
  readonly diagnostics: readonly Diagnostic[];
}

/** A run stops once more states are reached than this, unless the caller says otherwise. */
export const mostReached = 2 ** 22;

const stepKind: Readonly<Record<Movement, StepKind>> = {
  allMoves: 'moves',
  improvements: 'improvements',
  improvementsOrEqual: 'improvementsOrEqual',
};

/**
 * The evolution of a status quo: S_i^(1) = R_i(s0), S_i^(h) = S_i^(h−1) ∪ R_i(q) over q ∈ S_j^(h−1), j ≠ i.
 * Cost: one pass over the moves of the states reached; for each of them 8 bytes per decision maker, and 8.
 * Stops once more than `most` states are reached and says so (P4030); then a state that was not reached may still come about.
 */
export function evolve(model: GraphModel, from: StateIndex, movement: Movement, most: number = mostReached): Evolution {
  const { dmCount } = model;
  const everyone = Array.from({ length: dmCount }, (_, dm) => dmIndex(dm));
  /** Least h by state and last mover; 0 where there is none. */
  const least = new StateNotes(model.states.count, dmCount);
  let reached = 1;
  let longest = 0;
  const search = new LegalSearch(model, everyone, stepKind[movement]);
  const stopped = search.explore(from, (q, dm, length, isFirst) => {
    least.write(q, dm, length);
    if (isFirst && q !== from) {
      reached++;
      longest = length;
    }
    return reached > most;
  });
  const stepsByLastMover = (s: StateIndex, dm: DmIndex): number | null => least.read(s, dm) || null;
  const fewest = (s: StateIndex): number => {
    let steps = Infinity;
    for (const dm of everyone) steps = Math.min(steps, stepsByLastMover(s, dm) ?? Infinity);
    return steps;
  };
  const stepsTo = (s: StateIndex): number | null => {
    if (s === from) return 0;
    const steps = fewest(s);
    return steps === Infinity ? null : steps;
  };
  return {
    from,
    movement,
    reached,
    longest,
    stepsTo,
    stepsByLastMover,
    lastMovers: (s) => (s === from ? [] : everyone.filter((dm) => stepsByLastMover(s, dm) === fewest(s))),
    pathTo: (s) => {
      if (s === from) return [];
      return stepsTo(s) === null ? null : search.sequenceTo(s);
    },
    complete: stopped === null,
    diagnostics: notesOn(movement, stopped === null ? null : reached),
  };
}

/** A shortest legal sequence from the status quo of an evolution, [] to itself, or null. */
export const pathTo = (evolution: Evolution, s: StateIndex): readonly Move[] | null => evolution.pathTo(s);

function notesOn(movement: Movement, stoppedAt: number | null): readonly Diagnostic[] {
  const notes: Diagnostic[] = [];
  if (movement === 'improvementsOrEqual') notes.push(diagnose('P4028', null));
  if (stoppedAt !== null) notes.push(diagnose('P4030', null, { states: stoppedAt }));
  return notes;
}
