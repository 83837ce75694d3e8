// General metarational stability (GMR). For decision maker i and state s, with Φ_i(s) = {q : s ≽_i q}:
//   s is stable  ⟺  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R_{N−i}(s1):  s2 ∈ Φ_i(s).
// Howard, N. (1971), Paradoxes of Rationality; for n decision makers Fang, Hipel, Kilgour (1993).
// Right for every graph model with complete, transitive preferences. Opponents may hurt themselves: that a sanction
// exists does not say that anyone would want it.

import type { Concept } from '../concept.js';
import { deterredBy } from '../verdict/deterrence.js';
import { opponentsAnswer } from '../verdict/opponents-answer.js';
import { sanctions } from '../verdict/preference.js';

/** General metarational stability: each improvement can be answered by opponents' moves that leave i no better off. */
export const gmr: Concept = {
  id: 'gmr',
  name: 'general metarational',
  citation: 'Howard 1971; Fang, Hipel, Kilgour 1993',
  needs: 'anyModel',
  response: { kind: 'sequence', by: 'moves', counterReply: false },
  deterrent: (model, subject) => {
    const answer = opponentsAnswer(model, subject, 'moves');
    return (s1) =>
      deterredBy(
        s1,
        answer(s1, (s2) => sanctions(model, subject, s2)),
      );
  },
};
