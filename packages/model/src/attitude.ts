// Attitudes of parties towards each other, as a case states them (Inohara, Hipel, Walker 2007).

import type { DmIndex } from './brand.js';
import type { Basis } from './basis.js';

/** How one party stands to another: it wants its good, its harm, or does not care. */
export type AttitudeKind = 'positive' | 'negative' | 'neutral';

/** The attitude of `of` towards `towards`, which may be itself. */
export interface Attitude {
  readonly of: DmIndex;
  readonly towards: DmIndex;
  readonly kind: AttitudeKind;
  readonly basis: Basis;
}
