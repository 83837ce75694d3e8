// Simultaneous stability (SIM). For decision maker i and state s, with Φ_i(s) = {q : s ≽_i q}: s is stable ⟺ for every
// s1 ∈ R_i⁺(s) there is for every other j a choice to stay or an s_j ∈ R_j⁺(s), not all staying, such that the state
// with i's options as in s1 and j's as in s_j is feasible and in Φ_i(s).
// Fraser, Hipel (1984), Conflict Analysis, for two decision makers; the form for n is ours, as implemented here.
// Needs option form without merged states. The sanctioning setting does not matter: all move at once.

import type { Concept } from '../concept.js';
import { jointMove } from '../verdict/joint-move.js';
import { sanctions } from '../verdict/preference.js';

/** Simultaneous stability: each improvement is spoilt by improvements that opponents make at the same time. */
export const sim: Concept = {
  id: 'sim',
  name: 'simultaneous',
  citation: 'Fraser, Hipel 1984; the form for more than two decision makers is ours',
  needs: 'optionForm',
  response: { kind: 'joint' },
  deterrent: (model, subject) => {
    const join = jointMove(model, subject);
    return (s1) => {
      const joint = join(s1, (q) => sanctions(model, subject, q));
      return joint === null ? null : { ...joint, improvement: s1, bestReply: null };
    };
  },
};
