// Shortest legal sequences: chains of moves in which no decision maker moves twice in a row (theory of Fang, Hipel,
// Kilgour 1993), found breadth first over pairs (state, last mover). Other sanctioning settings are in once-search.ts.

import { type DmIndex, type StateIndex, dmIndex, stateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type StepKind, stepsOf } from './preference.js';
import type { Move } from './verdict.js';

const none = -1;

/**
 * Searches from any state of one model, by the moves of one set of decision makers.
 *
 * At most two last movers per state matter. Whoever may follow a third may also follow one of the first two, because
 * only the last mover itself is barred. So a state is entered at most twice, each mover is tried from it at most once,
 * and a whole search costs one pass over the moves of the states it meets, and 12 bytes per state of the model.
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
    const end = this.run(from, isEnd);
    return end === null ? null : this.sequenceTo(from, end);
  }

  /** R_H(from): every state at which a legal sequence of at least one move can end, in the order found. */
  reachable(from: StateIndex): readonly StateIndex[] {
    this.run(from, () => false);
    return this.queue.filter((entry) => entry % 2 === 0).map((entry) => stateIndex(entry / 2));
  }

  private run(from: StateIndex, isEnd: (q: StateIndex) => boolean): StateIndex | null {
    this.forget();
    for (const dm of this.movers) {
      const end = this.enterAll(dm, from, isEnd);
      if (end !== null) return end;
    }
    for (let next = 0; next < this.queue.length; next++) {
      const end = this.follow(this.queue[next] ?? 0, isEnd);
      if (end !== null) return end;
    }
    return null;
  }

  /** Extends the sequences that end with one entry: all movers but the last one, and that one from the second entry. */
  private follow(entry: number, isEnd: (q: StateIndex) => boolean): StateIndex | null {
    const q = stateIndex(entry >> 1);
    const first = this.firstMover[q] ?? none;
    if (entry % 2 === 1) return this.enterAll(dmIndex(first), q, isEnd);
    for (const dm of this.movers) {
      if (dm === first) continue;
      const end = this.enterAll(dm, q, isEnd);
      if (end !== null) return end;
    }
    return null;
  }

  private enterAll(dm: DmIndex, from: StateIndex, isEnd: (q: StateIndex) => boolean): StateIndex | null {
    for (const q of stepsOf(this.model, this.by, dm, from)) {
      const first = this.firstMover[q] ?? none;
      if (first === none) {
        this.firstMover[q] = dm;
        this.firstFrom[q] = from;
        this.queue.push(q * 2);
        if (isEnd(q)) return q;
      } else if (first !== dm && this.secondMover[q] === none) {
        this.secondMover[q] = dm;
        this.secondFrom[q] = from;
        this.queue.push(q * 2 + 1);
      }
    }
    return null;
  }

  /** Walks back from the first entry of `end`. A step out of `from` is always the first: from there all movers were tried at once. */
  private sequenceTo(from: StateIndex, end: StateIndex): readonly Move[] {
    const moves: Move[] = [];
    let to = end;
    let mover = this.firstMover[to] ?? none;
    let before = stateIndex(this.firstFrom[to] ?? 0);
    for (;;) {
      moves.push({ dm: dmIndex(mover), from: before, to });
      if (before === from) return moves.reverse();
      const bySecond = this.firstMover[before] === mover;
      to = before;
      mover = (bySecond ? this.secondMover[to] : this.firstMover[to]) ?? none;
      before = stateIndex((bySecond ? this.secondFrom[to] : this.firstFrom[to]) ?? 0);
    }
  }

  private forget(): void {
    for (const entry of this.queue) {
      this.firstMover[entry >> 1] = none;
      this.secondMover[entry >> 1] = none;
    }
    this.queue = [];
  }
}
