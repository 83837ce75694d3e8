// Strength of preference, three levels: ≫ strong, > mild, ~ equal; R^{+,++} are mild or strong improvements.
// General stability: leaves and steps by R^{+,++}, Φ = {q : s ≫ q, s > q or s ~ q}. Strong: the sanction and every
// counter-reply end in {q : s ≫ q}. A state is weakly stable where it is stable, but not strongly.
// Hamouda, Kilgour, Hipel (2004, two decision makers; 2006, n). Without strong marks general is the ordinary stability.
// Unknown comparisons are neither improvements nor sanctions here.

import type { GraphModel } from '../graph-model/graph-model.js';
import type { GradedPreference } from './graded-comparison.js';
import type { Shade } from './shaded-stability.js';

/** The shade of general or strong stability. */
export function strengthShade(
  model: GraphModel,
  graded: readonly GradedPreference[],
  level: 'general' | 'strong',
): Shade {
  const improvements: Shade['leaves'] = (i, s) =>
    model.moves.of(i, s).filter((q) => graded[i]?.(q, s).kind === 'preferred');
  return {
    leaves: improvements,
    steps: improvements,
    sanctions: (i, s, q) => {
      const compared = graded[i]?.(s, q);
      if (level === 'strong') return compared?.kind === 'preferred' && compared.strong;
      return compared?.kind === 'preferred' || compared?.kind === 'equal';
    },
  };
}
