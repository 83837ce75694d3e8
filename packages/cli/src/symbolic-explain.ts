// The proof of verdicts about one state of a conflict whose states nobody can list, checked on a model of what it touches.

import { type DmIndex, type OptionForm, type StateMask, holds, invariant } from '@parley/model';
import { type AnalysisRequest, type SymbolicVerdict, type Verdict, explainSymbolically, verify } from '@parley/engine';
import { showDiagnostics } from './case-input.js';
import type { CommandContext } from './command.js';
import { exitCode } from './exit-code.js';
import type { LoadedReading } from './loaded-model.js';

/** A verdict and the few states that it is about. */
export type TouchedVerdict = Pick<SymbolicVerdict, 'model' | 'verdict'>;

/** Verdicts for each decision maker and concept; null, with the exit code set, where diagrams do not suffice. */
export function verdictsByDiagrams(
  { loaded, conflict }: LoadedReading,
  dms: readonly DmIndex[],
  state: StateMask,
  request: AnalysisRequest,
  context: CommandContext,
  json: boolean,
): readonly TouchedVerdict[] | null {
  const found: TouchedVerdict[] = [];
  for (const dm of dms) {
    for (const concept of request.concepts) {
      const subject = { dm, state, concept, strictness: request.strictness };
      const { value, diagnostics } = explainSymbolically(conflict, subject);
      showDiagnostics(loaded, diagnostics, context, { json, warnings: false });
      if (value === null) {
        context.exit(exitCode.tooLarge);
        return null;
      }
      found.push(checked(value));
    }
  }
  return found;
}

/** The escape is the one that the diagrams found: on a model of few states other improvements may seem unanswered, too. */
function checked({ model, verdict, escape }: SymbolicVerdict): TouchedVerdict {
  const named: Verdict =
    verdict.kind === 'unstable' && escape !== null
      ? { ...verdict, escape: model.states.indexOf(escape) ?? verdict.escape }
      : verdict;
  invariant(verify(model, named).kind === 'accepted', 'the verdict was rejected by its independent check');
  return { model, verdict: named };
}

/** Whether every rule allows the state. */
export const isFeasible = ({ rules }: OptionForm, state: StateMask): boolean =>
  rules.every(({ feasible }) => holds(feasible, state));

/** A proof lists the moves of its party, so that a party of more options than this gets none where states are not listed. */
export const mostProofOptions = 14;

/** The first of some decision makers with too many options for a proof, or null. */
export function tooManyOptions(
  { options }: OptionForm,
  dms: readonly DmIndex[],
): { readonly dm: DmIndex; readonly options: number } | null {
  const counts = dms.map((dm) => ({ dm, options: options.filter(({ controller }) => controller === dm).length }));
  return counts.find((count) => count.options > mostProofOptions) ?? null;
}
