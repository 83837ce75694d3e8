// A set of feasible states as one diagram, and what can be asked of it without listing it.

import { type Condition, type Outcome, type Pattern, type StateMask, stateMask } from '@parley/model';
import { and } from '../decision-diagram/combine.js';
import { cover } from '../decision-diagram/cover.js';
import { type Edge, never, not } from '../decision-diagram/edge.js';
import { evaluate } from '../decision-diagram/inspect.js';
import { ModelCounter, modelsInOrder } from '../decision-diagram/models.js';
import { primeCubes } from '../decision-diagram/prime-cubes.js';
import { conditionDiagram } from './condition-diagram.js';
import type { Encoding } from './encoding.js';
import { bounded } from './limit-diagnostic.js';

/** Pairs of functions that are looked at to find the shortest list of patterns; no person reads a list that needs more. */
const mostPairs = 2 ** 15;

/**
 * A set of states as patterns: `patterns` are the first of `count`, which together are exactly the set. The count is null
 * where the list is too long to be found as a whole; `patterns` are then a few large ones, as many as were asked for or all.
 */
export interface PatternList {
  readonly count: bigint | null;
  /** Each stands for its feasible completions, all of which are members. */
  readonly patterns: readonly Pattern[];
}

/** Feasible states at which something holds. Answers that would outgrow the memory limit are diagnostics. */
export class SymbolicStates {
  readonly #encoding: Encoding;
  /** The members, infeasible states left out; kept from collection by whoever made this set. */
  readonly diagram: Edge;

  constructor(encoding: Encoding, diagram: Edge) {
    this.#encoding = encoding;
    this.diagram = diagram;
  }

  /** Whether there is no member. */
  isEmpty(): boolean {
    return this.diagram === never;
  }

  /** Whether a state is a member; false of an infeasible one. */
  has(mask: StateMask): boolean {
    return evaluate(this.#encoding.store, this.diagram, (option) => ((mask >> BigInt(option)) & 1n) === 1n);
  }

  /** The exact number of members. */
  count(): bigint {
    return this.#counter().count(this.diagram);
  }

  /** The members at which a condition holds. */
  where(condition: Condition): Outcome<SymbolicStates> {
    const { store } = this.#encoding;
    return bounded(
      this.#encoding,
      () =>
        new SymbolicStates(this.#encoding, store.keep(and(store, this.diagram, conditionDiagram(store, condition)))),
    );
  }

  /** Whether a condition holds at every member; so it does at the members of an empty set. */
  allSatisfy(condition: Condition): Outcome<boolean> {
    const { store } = this.#encoding;
    return bounded(this.#encoding, () => and(store, this.diagram, not(conditionDiagram(store, condition))) === never);
  }

  /** Whether a condition holds at some member. */
  anySatisfies(condition: Condition): Outcome<boolean> {
    const { store } = this.#encoding;
    return bounded(this.#encoding, () => and(store, this.diagram, conditionDiagram(store, condition)) !== never);
  }

  /** The first members in ascending order of masks, at most `limit`. */
  first(limit: number): Outcome<readonly StateMask[]> {
    return bounded(this.#encoding, () => {
      const found: StateMask[] = [];
      const highestFirst = this.#options().reverse();
      if (limit <= 0) return found;
      for (const model of modelsInOrder(this.#encoding.store, this.diagram, highestFirst)) {
        found.push(maskOf(model));
        if (found.length === limit) break;
      }
      return found;
    });
  }

  /** Members drawn independently, each with equal chance; none where there is no member. `random` gives numbers in [0, 1). */
  sample(draws: number, random: () => number): readonly StateMask[] {
    const counter = this.#counter();
    const drawn: StateMask[] = [];
    for (let draw = 0; draw < draws; draw++) {
      const model = counter.sample(this.diagram, random);
      if (model !== null) drawn.push(maskOf(model));
    }
    return drawn;
  }

  /** The set as patterns, at most `limit` of them; infeasible states may match a pattern, feasible non-members never do. */
  patterns(limit: number): Outcome<PatternList> {
    const { store, feasible } = this.#encoding;
    return bounded(this.#encoding, () => {
      const most = not(and(store, feasible, not(this.diagram)));
      const covered = cover(store, this.diagram, most, mostPairs);
      // One more than is asked for tells whether these are all.
      const few = covered === null ? primeCubes(store, this.diagram, most, limit + 1) : [];
      const patterns: Pattern[] = [];
      for (const { taken, rejected } of covered?.cubes() ?? few) {
        if (patterns.length >= limit) break;
        patterns.push({ yes: maskOf(taken), no: maskOf(rejected) });
      }
      return { count: covered?.count ?? (few.length > limit ? null : BigInt(few.length)), patterns };
    });
  }

  #counter(): ModelCounter {
    return new ModelCounter(this.#encoding.store, this.#options());
  }

  #options(): number[] {
    return Array.from({ length: this.#encoding.optionCount }, (_, option) => option);
  }
}

function maskOf(options: Iterable<number>): StateMask {
  let mask = 0n;
  for (const option of options) mask |= 1n << BigInt(option);
  return stateMask(mask);
}
