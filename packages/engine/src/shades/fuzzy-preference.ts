// Fuzzy preference: r_i(s, q) ∈ [0, 1] with r(s, q) + r(q, s) = 1; relative certainty α_i(s, q) = r_i(s, q) − r_i(q, s);
// satisficing threshold γ_i ∈ (0, 1]. FR_i⁺(s) = {q ∈ R_i(s) : α_i(q, s) ≥ γ_i}. FNash: it is empty. FGMR: ∀ s1 ∈ FR_i⁺(s)
// ∃ s2 ∈ R_{N−i}(s1): α_i(s2, s) < γ_i. FSMR: also ∀ s3 ∈ R_i(s2): α_i(s3, s) < γ_i. FSEQ: s2 by FR⁺ steps of each mover.
// Bashar, Kilgour, Hipel (2012). With r ∈ {0, ½, 1} any γ gives the ordinary stabilities. All parties have one γ here.

import type { DmIndex, StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { GradedPreference } from './graded-comparison.js';
import type { Shade } from './shaded-stability.js';

/** The shade of one threshold, which all parties have. */
export function fuzzyShade(model: GraphModel, graded: readonly GradedPreference[], threshold: number): Shade {
  const certainty = (i: DmIndex, a: StateIndex, b: StateIndex): number => graded[i]?.(a, b).certainty ?? 0;
  const improvements: Shade['leaves'] = (i, s) => model.moves.of(i, s).filter((q) => certainty(i, q, s) >= threshold);
  return {
    leaves: improvements,
    steps: improvements,
    sanctions: (i, s, q) => certainty(i, q, s) < threshold,
  };
}

/** The certainties at which stability can change, ascending: it is the same for all thresholds between two neighbours. */
export function thresholdsOf(model: GraphModel, graded: readonly GradedPreference[]): readonly number[] {
  const found = new Set([1]);
  model.definition.preferences.forEach((preference, dm) => {
    if (preference.kind !== 'prioritised' || preference.statements.every(({ certainty }) => certainty === undefined))
      return;
    for (const { certainty } of preference.statements) {
      if (certainty === undefined) continue;
      const unit = 10n ** BigInt(certainty.scale);
      const relative = Number(2n * certainty.digits - unit) / Number(unit);
      if (relative > 0 && graded[dm] !== undefined) found.add(relative);
    }
  });
  return [...found].sort((a, b) => a - b);
}
