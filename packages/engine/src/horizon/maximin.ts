// Maximin_h stability for any number of decision makers: i moves, opponents answer by a legal sequence or let it be, i
// replies or stays, … h turns in all, opponents always doing i the worst they can. s is stable for i ⟺
// A(q, h−1) ≤ P_i(s) for all q ∈ R_i(s), with A(q, 0) = P_i(q), A(q, r) = min(P_i(q), min over u ∈ R_{N−i}(q) of
// B(u, r−1)), B(u, 0) = P_i(u), B(u, r) = max(P_i(u), max over w ∈ R_i(u) of A(w, r−1)).
// The idea is Rêgo and Vieira's (about 2020), the form ours (P4027). Maximin_1, _2, _3 are Nash, GMR and SMR.

import { type DmIndex, type Outcome, diagnose, dmIndex, stateIndex, succeeded } from '@parley/model';
import { stateSetWhere } from '../analysis/state-set-where.js';
import type { StateSet } from '../analysis/state-set.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import { opponentsOf } from '../verdict/preference.js';
import { leastReachable } from './least-reachable.js';
import type { HorizonResult } from './limited-move.js';

/** Maximin_h stability with a horizon of `horizon` ≥ 1 turns. Right with ties, which count as sanctions. */
export function maximin(model: GraphModel, horizon: number): Outcome<HorizonResult> {
  const stable = Array.from({ length: model.dmCount }, (_, dm) => maximinStable(model, dmIndex(dm), horizon));
  const equilibria = stateSetWhere(model, (s) => stable.every((ofDm) => ofDm.has(s)));
  return succeeded({ stable, equilibria }, [diagnose('P4027', null, { analysis: 'maximin stability' })]);
}

function maximinStable(model: GraphModel, i: DmIndex, horizon: number): StateSet {
  const ranks = Float64Array.from(model.ranks[i] ?? []);
  const guaranteed = afterOwnMove(model, i, ranks, horizon - 1);
  return stateSetWhere(model, (s) => model.moves.of(i, s).every((q) => (guaranteed[q] ?? 0) <= (ranks[s] ?? 0)));
}

/** A(·, r): what i is sure of at a state that it has moved to, with r turns to come. */
function afterOwnMove(model: GraphModel, i: DmIndex, ranks: Float64Array, turns: number): Float64Array {
  if (turns === 0) return ranks;
  const least = leastReachable(model, opponentsOf(model, i), afterAnswer(model, i, ranks, turns - 1));
  return ranks.map((rank, q) => Math.min(rank, least[q] ?? Infinity));
}

/** B(·, r): what i is sure of where opponents' answer has ended, with r turns to come. */
function afterAnswer(model: GraphModel, i: DmIndex, ranks: Float64Array, turns: number): Float64Array {
  if (turns === 0) return ranks;
  const sure = afterOwnMove(model, i, ranks, turns - 1);
  return ranks.map((rank, u) =>
    model.moves.of(i, stateIndex(u)).reduce((best, w) => Math.max(best, sure[w] ?? 0), rank),
  );
}
