// Nash stability (R). For decision maker i and state s:
//   s is stable  ⟺  R_i⁺(s) = ∅: i has no move from s to a state that it prefers.
// Nash, J. F. (1950), Proc. Natl. Acad. Sci. USA 36:48-49; (1951), Annals of Mathematics 54:286-295.
// Right for every graph model, whatever its moves and preferences; i does not look beyond its own move.

import type { Concept } from '../concept.js';

/** Nash stability: nothing deters an improvement, so that a single one makes the state unstable. */
export const nash: Concept = {
  id: 'nash',
  name: 'Nash',
  citation: 'Nash 1950, 1951',
  needs: 'anyModel',
  response: { kind: 'none' },
  deterrent: () => () => null,
};
