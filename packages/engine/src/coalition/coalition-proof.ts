// Coalition-proofness, a definition of ours (P4027) after Bernheim, Peleg, Whinston (1987): a coalition improvement x of H
// is self-enforcing ⟺ no proper sub-coalition K ⊂ H has a self-enforcing coalition improvement from x. A state is
// coalition-proof ⟺ no coalition has a self-enforcing coalition improvement from it.

import { type Outcome, type StateIndex, diagnose, failed, succeeded } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type CoalitionImprovement, coalitionImprovements } from './coalition-improvement.js';
import { type Coalition, coalitionCap, coalitionsOf, everyone, tooManyCoalitions } from './coalition.js';

/** The self-enforcing improvements of one coalition from a state. */
export interface SelfEnforcing {
  readonly coalition: Coalition;
  readonly improvements: readonly CoalitionImprovement[];
}

/**
 * The coalitions with a self-enforcing improvement from `s`, smaller ones first; `s` is coalition-proof exactly if there
 * are none. Cost: at worst a search for each coalition and state. P4022 where there are more than `cap` coalitions.
 */
export function selfEnforcingImprovements(
  model: GraphModel,
  s: StateIndex,
  cap: number = coalitionCap,
): Outcome<readonly SelfEnforcing[]> {
  const tooMany = tooManyCoalitions(model.dmCount, cap);
  if (tooMany !== null) return failed([tooMany]);
  const known = new Map<string, readonly CoalitionImprovement[]>();
  const selfEnforcing = (coalition: Coalition, from: StateIndex): readonly CoalitionImprovement[] => {
    const key = `${coalition.join('+')} at ${from}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const subCoalitions = coalitionsOf(coalition).filter((sub) => sub.length < coalition.length);
    const found = coalitionImprovements(model, coalition, from).filter(({ to }) =>
      subCoalitions.every((sub) => selfEnforcing(sub, to).length === 0),
    );
    known.set(key, found);
    return found;
  };
  const all = coalitionsOf(everyone(model.dmCount)).map((coalition) => ({
    coalition,
    improvements: selfEnforcing(coalition, s),
  }));
  const broken = all.filter(({ improvements }) => improvements.length > 0);
  return succeeded(broken, [diagnose('P4027', null, { analysis: 'coalition-proofness' })]);
}
