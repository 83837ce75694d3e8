// What a kernel needs of the moves of a model, whether they are held as blocks or as arcs. One implementation of each kind;
// the concepts above know neither.

import type { DmIndex } from '@parley/model';
import type { RankTable } from '../graph-model/graph-model.js';

/** Which moves count. */
export type MoveKind = 'moves' | 'improvements';

/** Sweeps over the moves of one model. All value tables hold ranks of the focal decision maker, one per state. */
export interface Responses {
  /** best_i(s): the focal DM's highest rank at s or one of its own moves away. */
  readonly bestReply: (focal: DmIndex) => RankTable;
  /**
   * The least value that the opponents can lead to from each state by a legal sequence of any length.
   * The state itself counts as well, which changes no sanction test: an improvement is never its own sanction.
   */
  readonly leastReached: (focal: DmIndex, values: RankTable, kind: MoveKind) => RankTable;
  /** Lowers `into[s]` to the least of `values` over R_dm(s), or over R_dm⁺(s). */
  readonly lowerByMoves: (dm: DmIndex, values: RankTable, kind: MoveKind, into: RankTable) => void;
  /** For each state the highest of `values` over the focal DM's improvements, or -1 where it has none. */
  readonly highestOverImprovements: (focal: DmIndex, values: RankTable) => Int32Array;
}
