// Symmetric metarational stability (SMR). For decision maker i and state s, with Φ_i(s) = {q : s ≽_i q}:
//   s is stable  ⟺  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R_{N−i}(s1):  s2 ∈ Φ_i(s)  and  ∀ s3 ∈ R_i(s2): s3 ∈ Φ_i(s).
// Howard, N. (1971), Paradoxes of Rationality; for n decision makers Fang, Hipel, Kilgour (1993).
// Right for every graph model with complete, transitive preferences. The same s2 passes both tests, and the way out is
// one move by i after the whole sequence; i does not move in between.

import type { Concept } from '../concept.js';
import { lastingSanction } from '../verdict/counter-reply.js';
import { deterredBy } from '../verdict/deterrence.js';
import { opponentsAnswer } from '../verdict/opponents-answer.js';
import { bestMove } from '../verdict/preference.js';

/** Symmetric metarational stability: each improvement can be answered by moves that leave i no better off for good. */
export const smr: Concept = {
  id: 'smr',
  name: 'symmetric metarational',
  citation: 'Howard 1971; Fang, Hipel, Kilgour 1993',
  needs: 'anyModel',
  response: { kind: 'sequence', by: 'moves', counterReply: true },
  deterrent: (model, subject) => {
    const answer = opponentsAnswer(model, subject, 'moves');
    const lasts = lastingSanction(model, subject);
    return (s1) => deterredBy(s1, answer(s1, lasts), (s2) => bestMove(model, subject.dm, s2));
  },
};
