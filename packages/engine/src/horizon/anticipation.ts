// What two decision makers anticipate when they move in turn: the table G_h, from which limited-move, non-myopic and
// Stackelberg stability are read. Kilgour (1985); Kilgour, Hipel, Fraser (1984); Fang, Hipel, Kilgour (1993).

import { type Diagnostic, type DmIndex, type StateIndex, diagnose, dmIndex, stateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { rankOf } from '../verdict/preference.js';

/**
 * What a mover does when several of its moves end equally well for itself but not for the other party.
 * The literature assumes that this does not happen; the rule is ours and stated with every result.
 */
export type TieRule = 'worstForOther' | 'bestForOther';

/** G_h: for each of the two decision makers, the state where play from each state ends when it has the move. */
export interface Anticipation {
  readonly horizon: number;
  readonly ends: readonly [Int32Array, Int32Array];
  /** In how many places of the tables up to here the tie rule decided. */
  readonly tiesDecided: number;
}

/** G_0(i, s) = s. */
export function noAnticipation(model: GraphModel): Anticipation {
  const here = Int32Array.from({ length: model.states.count }, (_, s) => s);
  return { horizon: 0, ends: [here, here], tiesDecided: 0 };
}

/**
 * G_h from G_{h−1}, with j the other party: m maximises P_i(G_{h−1}(j, q)) over q ∈ R_i(s), and
 * G_h(i, s) = G_{h−1}(j, m) if i strictly prefers that to s, else s (also where i has no move).
 */
export function lookFurther(model: GraphModel, before: Anticipation, rule: TieRule): Anticipation {
  let { tiesDecided } = before;
  const table = (i: DmIndex, j: DmIndex): Int32Array => {
    const after = before.ends[j === 0 ? 0 : 1];
    return Int32Array.from({ length: model.states.count }, (_, s) => {
      const choice = bestEnd(model, stateIndex(s), i, j, after, rule);
      if (choice.tied) tiesDecided++;
      return choice.end;
    });
  };
  const ends = [table(dmIndex(0), dmIndex(1)), table(dmIndex(1), dmIndex(0))] as const;
  return { horizon: before.horizon + 1, ends, tiesDecided };
}

/** The G_h asked for: `horizon` moves ahead. Cost: one pass over the moves of both parties for each. */
export function anticipate(model: GraphModel, horizon: number, rule: TieRule): Anticipation {
  let anticipation = noAnticipation(model);
  while (anticipation.horizon < horizon) anticipation = lookFurther(model, anticipation, rule);
  return anticipation;
}

/** P4021 where the number of decision makers is not two, else null. */
export function needsTwo(model: GraphModel, analysis: string): Diagnostic | null {
  return model.dmCount === 2 ? null : diagnose('P4021', null, { analysis, parties: model.dmCount });
}

/** P4026 where the tie rule decided something. */
export function tieNotes({ tiesDecided }: Anticipation): readonly Diagnostic[] {
  return tiesDecided === 0 ? [] : [diagnose('P4026', null, { places: tiesDecided })];
}

function bestEnd(
  model: GraphModel,
  s: StateIndex,
  i: DmIndex,
  j: DmIndex,
  after: Int32Array,
  rule: TieRule,
): { readonly end: StateIndex; readonly tied: boolean } {
  let end = s;
  let tied = false;
  for (const q of model.moves.of(i, s)) {
    const candidate = stateIndex(after[q] ?? 0);
    const gain = rankOf(model, i, candidate) - rankOf(model, i, end);
    if (gain > 0) {
      end = candidate;
      tied = false;
    } else if (gain === 0 && end !== s) {
      const forOther = rankOf(model, j, candidate) - rankOf(model, j, end);
      tied ||= forOther !== 0;
      if (rule === 'worstForOther' ? forOther < 0 : forOther > 0) end = candidate;
    }
  }
  return { end, tied };
}
