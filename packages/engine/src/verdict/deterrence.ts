// From a sequence that was found to the deterrence that a verdict carries.

import type { StateIndex } from '@parley/model';
import type { Deterrence, Move } from './verdict.js';

/** The deterrence of an improvement by a sequence of at least one move, or null where there is no sequence. */
export function deterredBy(
  improvement: StateIndex,
  sanction: readonly Move[] | null,
  bestReply: (sanctioned: StateIndex) => StateIndex | null = () => null,
): Deterrence | null {
  const end = sanction?.at(-1)?.to;
  if (sanction === null || end === undefined) return null;
  return { improvement, sanction, sanctioned: end, bestReply: bestReply(end) };
}
