// Is the status quo stable, for whom, and against what?

import type { DmIndex, StateIndex } from '@parley/model';
import { type Reason, reasonFor } from '../reason/reason.js';
import { type AnalysedReading, dmsOf, equilibriaOf, verdictAt } from './analysed-reading.js';
import type { NoStatusQuo, StatusQuoFinding } from './answer.js';
import { statusQuoOf } from './status-quo-of.js';

/** Answers `is the status quo stable` under one reading. */
export function answerStatusQuo(reading: AnalysedReading): StatusQuoFinding | NoStatusQuo {
  const from = statusQuoOf(reading);
  if (from === null) return { kind: 'noStatusQuo' };
  const dms = dmsOf(reading);
  return {
    kind: 'statusQuoStable',
    statusQuo: from.state,
    byConcept: reading.analysis.results.map(({ concept }) => ({
      concept,
      equilibrium: equilibriaOf(reading, concept).has(from.state),
      verdicts: dms.map((dm) => verdictAt(reading, dm, from.state, concept)),
    })),
    improvements: dms.flatMap((dm) => bestImprovement(reading, dm, from.state) ?? []),
  };
}

/** Why a party prefers its best move from a state, or null where it has no improvement. */
export function bestImprovement(reading: AnalysedReading, dm: DmIndex, state: StateIndex): Reason | null {
  const ranks = reading.model.ranks[dm];
  let best = state;
  for (const s of reading.model.moves.of(dm, state)) {
    if ((ranks?.[s] ?? 0) > (ranks?.[best] ?? 0)) best = s;
  }
  return best === state ? null : reasonFor(reading.conflict, reading.model, dm, best, state);
}
