// Who sees the conflict how: the perspective that a party sees it through, and through which it believes others see it.
// Wang, Hipel, Fraser (1988), Behav. Sci. 33:207-223. What follows from it is insight's.

import type { DmIndex, PerspectiveId } from './brand.js';
import type { Span } from './span.js';

/** How one party sees the conflict. Null stands for the case as it stands. */
export interface PartyView {
  readonly dm: DmIndex;
  readonly sees: PerspectiveId | null;
  /** How it believes that others see the conflict; those not named, it believes, see it as it does itself. */
  readonly believes: ReadonlyMap<DmIndex, PerspectiveId | null>;
  readonly span: Span | null;
}
