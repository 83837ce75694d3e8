// What a kernel needs of the moves of a model, whether they are held as blocks or as arcs. One implementation of each kind;
// the concepts above know neither.

import type { DmIndex } from '@parley/model';

/** Which moves count. */
export type MoveKind = 'moves' | 'improvements';

/** One number per state: ranks of the focal decision maker. One width for all, since mixed widths cost the inner loops dearly. */
export type Values = Uint32Array;

/** Sweeps over the moves of one model. */
export interface Responses {
  /** best_i(s): the focal DM's highest rank at s or one of its own moves away. */
  readonly bestReply: (focal: DmIndex) => Values;
  /**
   * The least value that the opponents can lead to from each state by a legal sequence of any length.
   * The state itself counts as well, which changes no sanction test: an improvement is never its own sanction.
   */
  readonly leastReached: (focal: DmIndex, values: Values, kind: MoveKind) => Values;
  /** Lowers `into[s]` to the least of `values` over R_dm(s), or over R_dm⁺(s). The state itself may count too. */
  readonly lowerByMoves: (dm: DmIndex, values: Values, kind: MoveKind, into: Values) => void;
  /** For each state the highest of `values` over the focal DM's improvements, or -1 where it has none. */
  readonly highestOverImprovements: (focal: DmIndex, values: Values) => Int32Array;
}
