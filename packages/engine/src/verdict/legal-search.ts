// Legal sequences: chains of moves in which no decision maker moves twice in a row (Fang, Hipel, Kilgour 1993),
// explored breadth first over pairs (state, last mover). Other sanctioning settings are in opponents-answer.ts.

import { type DmIndex, type StateIndex, invariant, stateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { type StepKind, isStep, stepsOf } from './preference.js';
import { StateNotes } from './state-notes.js';
import type { Move } from './verdict.js';

/** What is noted beside a state: who entered it first and second (plus one; zero is nobody), then for each mover from where (plus one). */
const firstMover = 0;
const secondMover = 1;
const sources = 2;

/**
 * Told of every state and last mover that legal sequences reach, once, with the least number of moves that it takes.
 * `isFirst` is true exactly once for each state. A true answer stops the exploration at `q`.
 */
export type OnEntry = (q: StateIndex, dm: DmIndex, length: number, isFirst: boolean) => boolean;

/**
 * Explores from any state of one model, by the moves of one set of decision makers.
 *
 * At most two last movers per state matter for what follows. Whoever may follow a third may also follow one of the first
 * two, because only the last mover itself is barred. So each mover is tried from a state at most once.
 * Where moves are transitive, a mover that entered a state can go nowhere new from it but back to where it came from.
 * An exploration costs at most one pass over the moves of the states it meets; memory grows with these alone.
 */
export class LegalSearch {
  private readonly model: GraphModel;
  private readonly movers: readonly DmIndex[];
  private readonly by: StepKind;
  private readonly notes: StateNotes;
  /** Entries to follow, in order: state · 2, plus 1 where the state was entered by a second last mover. */
  private queue: number[] = [];
  private from: StateIndex = stateIndex(0);

  constructor(model: GraphModel, movers: readonly DmIndex[], by: StepKind) {
    this.model = model;
    this.movers = movers;
    this.by = by;
    this.notes = new StateNotes(model.states.count, sources + movers.length);
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

  /** Follows legal sequences from `from`, shortest first, until `onEntry` stops it; the state it stopped at, or null. */
  explore(from: StateIndex, onEntry: OnEntry): StateIndex | null {
    this.forget();
    this.from = from;
    for (let position = 0; position < this.movers.length; position++) {
      const end = this.step(position, from, 1, onEntry);
      if (end !== null) return end;
    }
    let length = 2;
    let levelEnd = this.queue.length;
    for (let next = 0; next < this.queue.length; next++) {
      if (next === levelEnd) {
        length++;
        levelEnd = this.queue.length;
      }
      const end = this.follow(this.queue[next] ?? 0, length, onEntry);
      if (end !== null) return end;
    }
    return null;
  }

  /** A shortest legal sequence to a state that the last exploration met. */
  sequenceTo(end: StateIndex): readonly Move[] {
    const moves: Move[] = [];
    let to = end;
    let mover = this.notes.read(to, firstMover);
    for (;;) {
      const before = stateIndex(this.sourceOf(to, mover - 1) - 1);
      moves.push({ dm: this.moverAt(mover - 1), from: before, to });
      // A step out of the start is always the first: all movers were tried from there at once.
      if (before === this.from) return moves.reverse();
      const first = this.notes.read(before, firstMover);
      mover = first === mover ? this.notes.read(before, secondMover) : first;
      to = before;
    }
  }

  /** Extends the sequences that end with one entry: by all but the last mover, or by the one whom a first entry barred. */
  private follow(entry: number, length: number, onEntry: OnEntry): StateIndex | null {
    const q = stateIndex(entry >> 1);
    const first = this.notes.read(q, firstMover) - 1;
    if (entry % 2 === 1) return this.step(first, q, length, onEntry);
    for (let position = 0; position < this.movers.length; position++) {
      if (position === first) continue;
      const end = this.step(position, q, length, onEntry);
      if (end !== null) return end;
    }
    return null;
  }

  /** Tries the moves of one mover from a state. */
  private step(position: number, from: StateIndex, length: number, onEntry: OnEntry): StateIndex | null {
    const dm = this.moverAt(position);
    for (const q of this.newSteps(position, dm, from)) {
      if (this.sourceOf(q, position) !== 0) continue;
      this.notes.write(q, sources + position, from + 1);
      const isFirst = this.notes.read(q, firstMover) === 0;
      if (isFirst) {
        this.notes.write(q, firstMover, position + 1);
        this.queue.push(q * 2);
      } else if (this.notes.read(q, secondMover) === 0) {
        this.notes.write(q, secondMover, position + 1);
        this.queue.push(q * 2 + 1);
      }
      if (onEntry(q, dm, length, isFirst)) return q;
    }
    return null;
  }

  /**
   * The moves from a state that can be news. If a mover entered it from p and moves are transitive, all others from here
   * are moves from p as well, and were tried there.
   */
  private newSteps(position: number, dm: DmIndex, from: StateIndex): readonly StateIndex[] {
    const source = this.sourceOf(from, position);
    if (source === 0 || !this.model.moves.transitive) return stepsOf(this.model, this.by, dm, from);
    const back = stateIndex(source - 1);
    return isStep(this.model, this.by, dm, from, back) ? [back] : [];
  }

  /** From where a mover entered a state, plus one; zero if it did not. */
  private sourceOf(s: StateIndex, position: number): number {
    return this.notes.read(s, sources + position);
  }

  private moverAt(position: number): DmIndex {
    const dm = this.movers[position];
    invariant(dm !== undefined, 'a position among the movers');
    return dm;
  }

  private forget(): void {
    for (const entry of this.queue) this.notes.erase(stateIndex(entry >> 1));
    this.queue = [];
  }
}
