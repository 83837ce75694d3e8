// Coalition symmetric metarational stability. For a coalition H and a state s:
//   s is stable for H  ⟺  ∀ x ∈ CR_H⁺⁺(s)  ∃ y ∈ R_{N∖H}(x):  y ∈ φ_H^≃(s)  and  ∀ z ∈ R_H(y): z ∈ φ_H^≃(s).
// Inohara, Hipel (2008), Systems Engineering 11:343-359; J. Syst. Sci. Syst. Eng. 17:1-29.
// Right for every graph model. For H = {i} it is SMR.

import type { CoalitionConcept } from './coalition-verdict.js';
import { outsidersAnswer } from './outsiders-answer.js';
import { LegalSearch } from '../verdict/legal-search.js';
import { allPrefer } from './coalition-improvement.js';

/** Coalition symmetric metarational stability: those outside can leave some member no better off, and H finds no way out. */
export const csmr: CoalitionConcept = {
  id: 'csmr',
  name: 'coalition symmetric metarational',
  citation: 'Inohara, Hipel 2008',
  answer: (model, coalition, s) => {
    const wayOut = new LegalSearch(model, coalition, 'moves');
    const escapes = (z: typeof s): boolean => allPrefer(model, coalition, z, s);
    return outsidersAnswer(model, coalition, (y) => !escapes(y) && wayOut.shortest(y, escapes) === null);
  },
};
