// Coalition Nash stability. For a coalition H and a state s:
//   s is stable for H  ⟺  CR_H⁺⁺(s) = ∅: H can bring about no state that all its members prefer.
// Kilgour, Hipel, Fang, Peng (2001), Group Decis. Negot. 10:159-175; Inohara, Hipel (2008).
// Right for every graph model. For H = {i} it is Nash stability.

import type { CoalitionConcept } from './coalition-verdict.js';

/** Coalition Nash stability: nothing answers a coalition improvement. */
export const cnash: CoalitionConcept = {
  id: 'cnash',
  name: 'coalition Nash',
  citation: 'Kilgour, Hipel, Fang, Peng 2001',
  answer: () => () => null,
};
