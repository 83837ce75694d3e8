// Coalition general metarational stability. For a coalition H and a state s:
//   s is stable for H  ⟺  ∀ x ∈ CR_H⁺⁺(s)  ∃ y ∈ R_{N∖H}(x):  y ∈ φ_H^≃(s), not all of H prefer y to s.
// Inohara, Hipel (2008), Systems Engineering 11:343-359; J. Syst. Sci. Syst. Eng. 17:1-29.
// Right for every graph model. For H = {i} it is GMR.

import type { CoalitionConcept } from './coalition-verdict.js';
import { outsidersAnswer } from './outsiders-answer.js';
import { allPrefer } from './coalition-improvement.js';

/** Coalition general metarational stability: those outside can leave some member no better off. */
export const cgmr: CoalitionConcept = {
  id: 'cgmr',
  name: 'coalition general metarational',
  citation: 'Inohara, Hipel 2008',
  answer: (model, coalition, s) => outsidersAnswer(model, coalition, (y) => !allPrefer(model, coalition, y, s)),
};
