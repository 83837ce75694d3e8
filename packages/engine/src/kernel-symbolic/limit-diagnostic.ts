// From a breach of the diagrams' limit to what is said about it.

import { type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { withinLimit } from '../decision-diagram/diagram-limit.js';
import type { Encoding } from './encoding.js';

/** The value of a computation over diagrams, or the diagnostic that says why there is none. */
export function boundedBy<T>(memoryLimit: number, compute: () => T): Outcome<T> {
  const outcome = withinLimit(compute);
  if (outcome.kind === 'done') return succeeded(outcome.value);
  if (outcome.cause === 'cancelled') return failed([diagnose('P4002', null)]);
  return failed([diagnose('P4050', null, { megabytes: Math.round(memoryLimit / 2 ** 20) })]);
}

/** The same, for the limit that an encoding was made with. */
export const bounded = <T>(encoding: Encoding, compute: () => T): Outcome<T> =>
  boundedBy(encoding.memoryLimit, compute);
