// Attitudes e_ij ∈ {+, 0, −} of i towards j. q DP_j s ⟺ q ≽_j s (devoting); q AP_j s ⟺ not q ≽_j s (aggressive); I always.
// q TRP(e)_i s ⟺ q RP(e)_ij s for all j, RP being DP_j, I or AP_j as e_ij is +, 0 or −. TRR(e)_i(s) = {q ∈ R_i(s) : q TRP(e)_i s}.
// RNash: TRR(e)_i(s) = ∅. Inohara, Hipel, Walker (2007). RGMR, RSMR and RSEQ with u sanctioning where not u TRP(e)_i s are a
// form of ours: without ties and with e_ii = +, 0 otherwise, they are the ordinary stabilities; with ties DP is weak, so
// that a move to an equal state is a reply.

import { type Attitude, type AttitudeKind, type DmIndex, type StateIndex, invariant } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { Shade } from './shaded-stability.js';

/** The shade of attitudes; those that are not given are positive to oneself and neutral to others. */
export function attitudeShade(model: GraphModel, attitudes: readonly Attitude[]): Shade {
  const kinds = attitudeTable(model, attitudes);
  const atLeast = (j: number, q: StateIndex, s: StateIndex): boolean => {
    const ranks = model.ranks[j];
    invariant(ranks !== undefined, 'every decision maker has ranks');
    return (ranks[q] ?? 0) >= (ranks[s] ?? 0);
  };
  const relational = (i: DmIndex, q: StateIndex, s: StateIndex): boolean =>
    (kinds[i] ?? []).every((kind, j) => kind === 'neutral' || atLeast(j, q, s) === (kind === 'positive'));
  const replies: Shade['leaves'] = (i, s) => model.moves.of(i, s).filter((q) => relational(i, q, s));
  return { leaves: replies, steps: replies, sanctions: (i, s, q) => !relational(i, q, s) };
}

/** e_ij by i and j. */
export function attitudeTable(
  { dmCount }: GraphModel,
  attitudes: readonly Attitude[],
): readonly (readonly AttitudeKind[])[] {
  return Array.from({ length: dmCount }, (_, i) =>
    Array.from(
      { length: dmCount },
      (__, j): AttitudeKind =>
        attitudes.find(({ of, towards }) => of === i && towards === j)?.kind ?? (i === j ? 'positive' : 'neutral'),
    ),
  );
}
