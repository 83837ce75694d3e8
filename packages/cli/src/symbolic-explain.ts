// What a proof about one state asks of a conflict whose states nobody can list.

import { type DmIndex, type OptionForm, type StateMask, holds } from '@parley/model';

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
