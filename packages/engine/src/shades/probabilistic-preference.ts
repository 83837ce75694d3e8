// Probabilistic preference: P_i(a, b) is the probability that i strictly prefers a to b. R_i^{+γ}(s) = {q ∈ R_i(s) :
// P_i(q, s) > γ}. α-Nash: R_i^{+(1−α)}(s) = ∅. (α, β)-metarational: ∀ s1 ∈ R_i^{+(1−α)}(s) ∃ s2 ∈ R_{N−i}(s1) :
// P_i(s2, s) ≤ 1 − β. (α, β)-symmetric: also ∀ s3 ∈ R_i(s2) : P_i(s3, s) ≤ 1 − β. (α, β, γ)-sequential: s2 by R^{+γ} steps.
// Rêgo and dos Santos (2015). Probabilities come from the certainty of the statement that decides a comparison.

import type { DmIndex, StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { GradedPreference } from './graded-comparison.js';
import type { Shade } from './shaded-stability.js';

/** How sure one must be to stay (α), to be deterred (β), and how likely an answer must be an improvement to be made (γ). */
export interface Confidence {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

/** P_i(a, b): nothing for equal states, one half either way where nothing is known. */
export function probabilityOf(graded: readonly GradedPreference[], i: DmIndex, a: StateIndex, b: StateIndex): number {
  const compared = graded[i]?.(a, b);
  return compared === undefined || compared.kind === 'equal' ? 0 : (1 + compared.certainty) / 2;
}

/** The shade of one confidence, which all parties have. */
export function probabilisticShade(
  model: GraphModel,
  graded: readonly GradedPreference[],
  { alpha, beta, gamma }: Confidence,
): Shade {
  const above =
    (least: number): Shade['leaves'] =>
    (i, s) =>
      model.moves.of(i, s).filter((q) => probabilityOf(graded, i, q, s) > least + rounding);
  return {
    leaves: above(1 - alpha),
    steps: above(gamma),
    sanctions: (i, s, q) => probabilityOf(graded, i, q, s) <= 1 - beta + rounding,
  };
}

/** Probabilities are sums of a few decimals; a difference below this is one of their notation. */
const rounding = 1e-9;
