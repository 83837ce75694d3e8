// What a belief makes of a promise: from the case's numbers, else from its order and a ratio of loss to gain.
// With r the loss from a broken promise over the gain from a kept one, more than r / (1 + r) has to be believed.

import type { NeedView, PromiseReadingView } from '../../engine/handlers/promises.js';

/** How accepting stands. `open`: the numbers of the case leave it open. */
export interface BeliefOutcome {
  readonly outcome: 'accepts' | 'refuses' | 'indifferent' | 'open' | 'impossible';
  /** The belief that is needed, from 0 to 1; null where no single number decides. */
  readonly needed: number | null;
}

/** The outcome for one reading. */
export function beliefOutcome(reading: PromiseReadingView, belief: number, ratio: number): BeliefOutcome {
  if (reading.exact !== null) {
    const best = suffices(reading.exact.best, belief);
    const worst = suffices(reading.exact.worst, belief);
    const needed = reading.exact.worst.at;
    return { outcome: worst ? 'accepts' : best ? 'open' : 'refuses', needed };
  }
  switch (reading.need) {
    case 'impossible':
      return { outcome: 'impossible', needed: null };
    case 'every':
      return { outcome: 'accepts', needed: null };
    case 'none':
      return { outcome: 'refuses', needed: null };
    case 'equal':
      return { outcome: 'indifferent', needed: null };
    case 'aboveZero':
      return { outcome: belief > 0 ? 'accepts' : 'indifferent', needed: null };
    case 'belowOne':
      return { outcome: belief < 1 ? 'accepts' : 'indifferent', needed: null };
    case 'between': {
      const needed = ratio / (1 + ratio);
      return { outcome: belief > needed ? 'accepts' : belief === needed ? 'indifferent' : 'refuses', needed };
    }
    case 'reversed':
      return { outcome: 'open', needed: null };
  }
}

function suffices(need: NeedView, belief: number): boolean {
  if (need.kind === 'every') return true;
  if (need.at === null) return false;
  return need.kind === 'above' ? belief > need.at : belief < need.at;
}
