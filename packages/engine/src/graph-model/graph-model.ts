// The graph model of a conflict: feasible states, moves and derived preferences. The engine's only input.

import type { Conflict, DmIndex, StateIndex, StateMask } from '@parley/model';

/** What of a conflict the engine reads: who decides, what can be done, what is wanted. Evidence is not part of it (I3). */
export type Definition = Pick<Conflict, 'dms' | 'form' | 'preferences'>;

/** Ranks of all states for one decision maker: dense, 0 is least preferred, equal numbers are equally preferred. */
export type RankTable = Uint8Array | Uint16Array | Uint32Array;

/** Which states there are. In option form states ascend by mask, option 0 being the low bit. */
export interface StateTable {
  readonly count: number;
  /**
   * `dense`: every combination of options is feasible, so that state *s* is mask *s*.
   * `sparse`: some are not. `merged`: some states stand for several masks. `listed`: free form, no masks.
   */
  readonly kind: 'dense' | 'sparse' | 'merged' | 'listed';
  /** Masks that a state stands for, ascending; one unless the state is merged, none in free form. */
  readonly masksOf: (s: StateIndex) => readonly StateMask[];
  /** The state that a mask belongs to, or null where the mask is infeasible. */
  readonly indexOf: (mask: StateMask) => StateIndex | null;
}

/** Unilateral moves. */
export interface Moves {
  /** R_i(s): the states that `dm` can move to from `s`, ascending. Never contains `s`. */
  readonly of: (dm: DmIndex, s: StateIndex) => readonly StateIndex[];
  /** Whether `to` is in R_i(from). */
  readonly has: (dm: DmIndex, from: StateIndex, to: StateIndex) => boolean;
  /** Whether R_i ∪ id is transitive for every decision maker, as in option form without merged states. */
  readonly transitive: boolean;
}

/**
 * A graph model G = (N, S, (A_i), (≽_i)) (Kilgour, Hipel, Fang 1987).
 * Derived and immutable. Parts are computed when first asked for, so that a kernel that never lists states can
 * take a model of any size.
 */
export interface GraphModel {
  readonly definition: Definition;
  /** Changes whenever anything that the engine reads changes, and only then. */
  readonly fingerprint: string;
  readonly dmCount: number;
  readonly states: StateTable;
  /** By decision maker. */
  readonly ranks: readonly RankTable[];
  readonly moves: Moves;
}
