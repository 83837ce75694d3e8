// Unknown preference, types a to d: preference triples {≻, ~, U}, U symmetric. R_i^{+,U}: moves to preferred or unknown states.
// a: leaves for R^{+,U}, Φ = {q : s ≻ q or s ~ q}, the most aggressive. b: leaves for R⁺, the same Φ.
// c: leaves for R^{+,U}, Φ with unknown states. d: leaves for R⁺, Φ with unknown states, the most conservative.
// Under SEQ opponents step by R^{+,U} in all four. Li, Hipel, Kilgour, Fang (2004). Without unknown comparisons all four
// are the ordinary stabilities.

import type { GraphModel } from '../graph-model/graph-model.js';
import type { GradedPreference } from './graded-comparison.js';
import type { Shade } from './shaded-stability.js';

/** The four attitudes to what is not known. */
export const unknownTypes = ['a', 'b', 'c', 'd'] as const;
/** One of them. */
export type UnknownType = (typeof unknownTypes)[number];

/** The shade of one type. */
export function unknownShade(model: GraphModel, graded: readonly GradedPreference[], type: UnknownType): Shade {
  const leavesForUnknown = type === 'a' || type === 'c';
  const unknownSanctions = type === 'c' || type === 'd';
  const better =
    (withUnknown: boolean): Shade['leaves'] =>
    (i, s) =>
      model.moves.of(i, s).filter((q) => {
        const kind = graded[i]?.(q, s).kind;
        return kind === 'preferred' || (withUnknown && kind === 'unknown');
      });
  return {
    leaves: better(leavesForUnknown),
    steps: better(true),
    sanctions: (i, s, q) => {
      const kind = graded[i]?.(s, q).kind;
      return kind === 'preferred' || kind === 'equal' || (unknownSanctions && kind === 'unknown');
    },
  };
}
