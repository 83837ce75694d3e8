// Every promise of a case, or chosen ones, under every reading.

import { type Conflict, type Outcome, type StatedPromise, failed, succeeded } from '@parley/model';
import type { AnalysisRequest, RunControl } from '@parley/engine';
import { readingsOf } from '../reading.js';
import type { Range } from './break-even.js';
import type { TrustAnswer } from './trust-finding.js';
import { trustIn } from './trust-in.js';

/**
 * How far each promise must be believed, under every reading. `belief` asks in addition about one belief or an interval.
 * `stakes` says how many times what a kept promise brings a broken one costs, where the case gives no numbers.
 */
export function trust(
  conflict: Conflict,
  promises: readonly StatedPromise[],
  request: AnalysisRequest,
  belief: Range | null,
  control: RunControl,
  stakes: Range | null = null,
): Outcome<readonly TrustAnswer[]> {
  const read = readingsOf(conflict);
  if (read.value === null) return failed(read.diagnostics);
  const readings = read.value;
  const answers: TrustAnswer[] = [];
  for (const [done, promise] of promises.entries()) {
    if (control.cancelled?.() === true) break;
    const findings = readings.map((reading) => ({
      perspective: reading.perspective,
      name: reading.name,
      finding: trustIn(reading, promise, request, belief, stakes),
    }));
    answers.push({ promise, readings: findings });
    control.progress?.(done + 1, promises.length);
  }
  return succeeded(answers, read.diagnostics);
}
