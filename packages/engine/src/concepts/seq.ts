// Sequential stability (SEQ). For decision maker i and state s, with Φ_i(s) = {q : s ≽_i q}:
//   s is stable  ⟺  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R⁺_{N−i}(s1):  s2 ∈ Φ_i(s).
// Fraser, Hipel (1979), IEEE Trans. SMC 9:805-816; for n decision makers Fang, Hipel, Kilgour (1993).
// Right for every graph model with complete, transitive preferences. Each opponent improves from the state where it
// moves, not from s1; whether it gains by the sequence as a whole is not asked.

import type { Concept } from '../concept.js';
import { deterredBy } from '../verdict/deterrence.js';
import { opponentsAnswer } from '../verdict/opponents-answer.js';
import { sanctions } from '../verdict/preference.js';

/** Sequential stability: each improvement can be answered by opponents' improvements that leave i no better off. */
export const seq: Concept = {
  id: 'seq',
  name: 'sequential',
  citation: 'Fraser, Hipel 1979; Fang, Hipel, Kilgour 1993',
  needs: 'anyModel',
  response: { kind: 'sequence', by: 'improvements', counterReply: false },
  deterrent: (model, subject) => {
    const answer = opponentsAnswer(model, subject, 'improvements');
    return (s1) =>
      deterredBy(
        s1,
        answer(s1, (s2) => sanctions(model, subject, s2)),
      );
  },
};
