// Symmetric sequential stability (SSEQ). For decision maker i and state s, with Φ_i(s) = {q : s ≽_i q}:
//   s is stable  ⟺  ∀ s1 ∈ R_i⁺(s)  ∃ s2 ∈ R⁺_{N−i}(s1):  s2 ∈ Φ_i(s)  and  ∀ s3 ∈ R_i(s2): s3 ∈ Φ_i(s).
// Rêgo, Vieira (2015) for two decision makers, (2017) for n.
// Right for every graph model with complete, transitive preferences. It implies SEQ and SMR, and both together do not
// imply it. Elsewhere the letters also stand for strong sequential stability, which is not this.

import type { Concept } from '../concept.js';
import { lastingSanction } from '../verdict/counter-reply.js';
import { deterredBy } from '../verdict/deterrence.js';
import { opponentsAnswer } from '../verdict/opponents-answer.js';
import { bestMove } from '../verdict/preference.js';

/** Symmetric sequential stability: each improvement can be answered by improvements that leave i no better off for good. */
export const sseq: Concept = {
  id: 'sseq',
  name: 'symmetric sequential',
  citation: 'Rêgo, Vieira 2015, 2017',
  needs: 'anyModel',
  response: { kind: 'sequence', by: 'improvements', counterReply: true },
  deterrent: (model, subject) => {
    const answer = opponentsAnswer(model, subject, 'improvements');
    const lasts = lastingSanction(model, subject);
    return (s1) => deterredBy(s1, answer(s1, lasts), (s2) => bestMove(model, subject.dm, s2));
  },
};
