// The second test of the symmetric concepts: after the sanction, has the focal decision maker a way out?

import type { StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { bestMove, sanctions } from './preference.js';
import type { VerdictSubject } from './verdict.js';

/**
 * Whether s2 ∈ Φ_i(s) and R_i(s2) ⊆ Φ_i(s). One comparison suffices for the second: i's best move from s2.
 * The answers are kept, because the searches from several improvements meet the same states.
 */
export function lastingSanction(model: GraphModel, subject: VerdictSubject): (s2: StateIndex) => boolean {
  const known = new Map<StateIndex, boolean>();
  return (s2) => {
    if (!sanctions(model, subject, s2)) return false;
    let lasting = known.get(s2);
    if (lasting === undefined) {
      const best = bestMove(model, subject.dm, s2);
      lasting = best === null || sanctions(model, subject, best);
      known.set(s2, lasting);
    }
    return lasting;
  };
}
