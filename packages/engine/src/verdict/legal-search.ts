// Legal sequences: chains of moves in which no decision maker moves twice in a row (Fang, Hipel, Kilgour 1993),
// explored breadth first over pairs (state, last mover). Other sanctioning settings are in opponents-answer.ts.

import { type DmIndex, type StateIndex, dmIndex, stateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type StepKind, stepsOf } from './preference.js';
import type { Move } from './verdict.js';

const none = -1;

/**
 * Told of every step that some shortest legal sequence can take: to `q`, by `dm`, as the `length`-th move.
 * `isFirst` is true exactly once for each state. A true answer stops the exploration at `q`.
 */
export type OnStep = (q: StateIndex, dm: DmIndex, length: number, isFirst: boolean) => boolean;

/**
 * Explores from any state of one model, by the moves of one set of decision makers.
 *
 * At most two last movers per state matter. Whoever may follow a third may also follow one of the first two, because
 * only the last mover itself is barred. So a state is entered at most twice, each mover is tried from it at most once,
 * and an exploration costs one pass over the moves of the states it meets, and 12 bytes per state of the model.
 */
export class LegalSearch {
  private readonly model: GraphModel;
  private readonly movers: readonly DmIndex[];
  private readonly by: StepKind;
  private readonly firstMover: Int16Array;
  private readonly secondMover: Int16Array;
  private readonly firstFrom: Int32Array;
  private readonly secondFrom: Int32Array;
  /** Entries in order: state · 2, plus 1 where the state was entered by a second last mover. */
  private queue: number[] = [];
  private from: StateIndex = stateIndex(0);

  constructor(model: GraphModel, movers: readonly DmIndex[], by: StepKind) {
    const { count } = model.states;
    this.model = model;
    this.movers = movers;
    this.by = by;
    this.firstMover = new Int16Array(count).fill(none);
    this.secondMover = new Int16Array(count).fill(none);
    this.firstFrom = new Int32Array(count);
    this.secondFrom = new Int32Array(count);
  }

  /**
   * A shortest legal sequence of at least one move from `from` to a state that `isEnd` accepts, or null.
   * Among the shortest, the one that trying decision makers and then states in ascending order finds first.
   */
  shortest(from: StateIndex, isEnd: (q: StateIndex) => boolean): readonly Move[] | null {
    const end = this.explore(from, (q, _, __, isFirst) => isFirst && isEnd(q));
    return end === null ? null : this.sequenceTo(end);
  }

  /** R_H(from): every state at which a legal sequence of at least one move can end, in the order found. */
  reachable(from: StateIndex): readonly StateIndex[] {
    const ends: StateIndex[] = [];
    this.explore(from, (q, _, __, isFirst) => {
      if (isFirst) ends.push(q);
      return false;
    });
    return ends;
  }

  /** Follows every legal sequence from `from`, shortest first, until `onStep` stops it; the state it stopped at, or null. */
  explore(from: StateIndex, onStep: OnStep): StateIndex | null {
    this.forget();
    this.from = from;
    for (const dm of this.movers) {
      const end = this.step(dm, from, 1, onStep);
      if (end !== null) return end;
    }
    let length = 2;
    let levelEnd = this.queue.length;
    for (let next = 0; next < this.queue.length; next++) {
      if (next === levelEnd) {
        length++;
        levelEnd = this.queue.length;
      }
      const end = this.follow(this.queue[next] ?? 0, length, onStep);
      if (end !== null) return end;
    }
    return null;
  }

  /** A shortest legal sequence to a state that the last exploration met. */
  sequenceTo(end: StateIndex): readonly Move[] {
    const moves: Move[] = [];
    let to = end;
    let mover = this.firstMover[to] ?? none;
    let before = stateIndex(this.firstFrom[to] ?? 0);
    for (;;) {
      moves.push({ dm: dmIndex(mover), from: before, to });
      // A step out of the start is always the first: all movers were tried from there at once.
      if (before === this.from) return moves.reverse();
      const second = this.firstMover[before] === mover;
      to = before;
      mover = (second ? this.secondMover[to] : this.firstMover[to]) ?? none;
      before = stateIndex((second ? this.secondFrom[to] : this.firstFrom[to]) ?? 0);
    }
  }

  /** Extends the sequences that end with one entry: by all but the last mover, or by the one whom a first entry barred. */
  private follow(entry: number, length: number, onStep: OnStep): StateIndex | null {
    const q = stateIndex(entry >> 1);
    const first = dmIndex(this.firstMover[q] ?? none);
    if (entry % 2 === 1) return this.step(first, q, length, onStep);
    for (const dm of this.movers) {
      if (dm === first) continue;
      const end = this.step(dm, q, length, onStep);
      if (end !== null) return end;
    }
    return null;
  }

  private step(dm: DmIndex, from: StateIndex, length: number, onStep: OnStep): StateIndex | null {
    for (const q of stepsOf(this.model, this.by, dm, from)) {
      const first = this.firstMover[q];
      if (first === none) {
        this.firstMover[q] = dm;
        this.firstFrom[q] = from;
        this.queue.push(q * 2);
      } else if (first !== dm && this.secondMover[q] === none) {
        this.secondMover[q] = dm;
        this.secondFrom[q] = from;
        this.queue.push(q * 2 + 1);
      }
      if (onStep(q, dm, length, first === none)) return q;
    }
    return null;
  }

  private forget(): void {
    for (const entry of this.queue) {
      this.firstMover[entry >> 1] = none;
      this.secondMover[entry >> 1] = none;
    }
    this.queue = [];
  }
}
