// Verdicts about one state of a conflict whose states nobody can list, checked on a model of what it touches: by a
// satisfiability solver, and by decision diagrams where it cannot tell that nothing deters.

import {
  type Conflict,
  type Diagnostic,
  type DmIndex,
  type Outcome,
  type StateMask,
  failed,
  invariant,
  succeeded,
} from '@parley/model';
import {
  type AnalysisRequest,
  type GraphModel,
  type SatSolver,
  type SymbolicLimits,
  type SymbolicVerdict,
  type Verdict,
  explainBySat,
  explainSymbolically,
  verify,
} from '@parley/engine';

/** A verdict and the model on which it was checked. */
export interface VerdictOnPart {
  readonly model: GraphModel;
  readonly verdict: Verdict;
  /** What looked for answers to each improvement. */
  readonly by: 'diagrams' | 'solver';
  /**
   * Null where the verdict is proved. Otherwise no answer was found in which each opponent moves at most so often, and
   * longer ones were not tried: it is not known whether the state is stable.
   */
  readonly rounds: number | null;
}

/** What single states are decided with. */
export interface StateTools {
  /** A solver that nothing was put to yet; the one before is no longer used. */
  readonly freshSolver: () => SatSolver;
  /** What diagrams may take. */
  readonly limits: SymbolicLimits;
  /** Begins a spell of work on diagrams; what it gives is true when the spell is over. */
  readonly spell: () => () => boolean;
}

/** How often each opponent may move in a sequence that the solver looks for. */
export const solverRounds = 3;

/** Verdicts for each decision maker and concept; diagnostics where neither method takes the conflict. */
export function verdictsAtState(
  conflict: Conflict,
  dms: readonly DmIndex[],
  state: StateMask,
  request: AnalysisRequest,
  { freshSolver, limits, spell }: StateTools,
): Outcome<readonly VerdictOnPart[]> {
  const found: VerdictOnPart[] = [];
  let outgrown = false;
  const over = spell();
  for (const dm of dms) {
    for (const concept of request.concepts) {
      const subject = { dm, state, concept, strictness: request.strictness };
      // A solver decides most single states within milliseconds, where the diagrams of all states may take a minute.
      const bySolver = explainBySat(conflict, subject, solverRounds, freshSolver);
      if (bySolver.value?.exact === true) {
        found.push(verified({ ...bySolver.value, by: 'solver', rounds: null }));
        continue;
      }
      const byDiagrams = outgrown ? null : explainSymbolically(conflict, subject, limits, over);
      if (byDiagrams?.value != null) {
        found.push(verified({ ...escaping(byDiagrams.value), by: 'diagrams', rounds: null }));
        continue;
      }
      const told = byDiagrams?.diagnostics ?? [];
      if (bySolver.value === null || !(outgrown || outgrew(told))) return failed([...told, ...bySolver.diagnostics]);
      outgrown = true;
      found.push(verified({ ...bySolver.value, by: 'solver', rounds: solverRounds }));
    }
  }
  return succeeded(found);
}

/** Whether diagrams were refused for their size or time, which a solver may do without. */
export const outgrew = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ code }) => code === 'P4002' || code === 'P4050' || code === 'P4054');

/** The escape is the one that the diagrams found: on a model of few states other improvements may seem unanswered, too. */
function escaping({ model, verdict, escape }: SymbolicVerdict): Pick<VerdictOnPart, 'model' | 'verdict'> {
  return verdict.kind === 'unstable' && escape !== null
    ? { model, verdict: { ...verdict, escape: model.states.indexOf(escape) ?? verdict.escape } }
    : { model, verdict };
}

function verified({ model, verdict, by, rounds }: VerdictOnPart): VerdictOnPart {
  invariant(verify(model, verdict).kind === 'accepted', 'the verdict was rejected by its independent check');
  return { model, verdict, by, rounds };
}
