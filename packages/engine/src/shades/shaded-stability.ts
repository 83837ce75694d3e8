// The four stabilities over any notion of leaving, stepping and sanctioning, written as definitions and not for speed:
// Nash_L: L_i(s) = ∅. GMR: ∀ s1 ∈ L_i(s) ∃ s2 ∈ R_{N−i}(s1): s2 ∈ Φ_i(s). SMR: also R_i(s2) ⊆ Φ_i(s).
// SEQ: as GMR, every mover of the sequence by its own steps. With L = steps = R⁺ and Φ = {q : s ≽ q} these are the
// ordinary ones. Which L, steps and Φ is the matter of the files beside this one.

import { type DmIndex, type StateIndex, dmIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';

/** The stabilities that every shade has. */
export const shadedConcepts = ['nash', 'gmr', 'smr', 'seq'] as const;
/** One of them. */
export type ShadedConcept = (typeof shadedConcepts)[number];

/** What leaving, stepping and sanctioning mean. */
export interface Shade {
  /** L_i(s): the states that i leaves s for. */
  readonly leaves: (i: DmIndex, s: StateIndex) => readonly StateIndex[];
  /** What j may do in a sequence of its own accord. */
  readonly steps: (j: DmIndex, q: StateIndex) => readonly StateIndex[];
  /** Whether q is in Φ_i(s). */
  readonly sanctions: (i: DmIndex, s: StateIndex, q: StateIndex) => boolean;
}

/** Asks one shade about one model. Where sequences can end is remembered from question to question. */
export class ShadedModel {
  readonly #model: GraphModel;
  readonly #shade: Shade;
  readonly #steps = new Map<number, readonly StateIndex[]>();
  readonly #moveEnds = new Map<number, readonly StateIndex[]>();
  readonly #stepEnds = new Map<number, readonly StateIndex[]>();

  constructor(model: GraphModel, shade: Shade) {
    this.#model = model;
    this.#shade = shade;
  }

  /** Whether s is stable for i. */
  stable(concept: ShadedConcept, i: DmIndex, s: StateIndex): boolean {
    const left = this.#shade.leaves(i, s);
    const sanctions = (q: StateIndex): boolean => this.#shade.sanctions(i, s, q);
    switch (concept) {
      case 'nash':
        return left.length === 0;
      case 'gmr':
        return left.every((s1) => this.#byMoves(i, s1).some(sanctions));
      case 'smr':
        return left.every((s1) =>
          this.#byMoves(i, s1).some((s2) => sanctions(s2) && this.#model.moves.of(i, s2).every(sanctions)),
        );
      case 'seq':
        return left.every((s1) => this.#bySteps(i, s1).some(sanctions));
    }
  }

  /** R_{N−i}(s1). */
  #byMoves(i: DmIndex, s1: StateIndex): readonly StateIndex[] {
    return this.#ends(this.#moveEnds, i, s1, (j, q) => this.#model.moves.of(j, q));
  }

  #bySteps(i: DmIndex, s1: StateIndex): readonly StateIndex[] {
    return this.#ends(this.#stepEnds, i, s1, (j, q) => {
      const key = j * this.#model.states.count + q;
      const found = this.#steps.get(key) ?? this.#shade.steps(j, q);
      this.#steps.set(key, found);
      return found;
    });
  }

  #ends(
    known: Map<number, readonly StateIndex[]>,
    i: DmIndex,
    s1: StateIndex,
    stepsOf: Shade['steps'],
  ): readonly StateIndex[] {
    const key = i * this.#model.states.count + s1;
    const found = known.get(key) ?? legalEnds(opponents(this.#model, i), s1, stepsOf);
    known.set(key, found);
    return found;
  }
}

const opponents = ({ dmCount }: GraphModel, i: DmIndex): readonly DmIndex[] =>
  Array.from({ length: dmCount }, (_, j) => dmIndex(j)).filter((j) => j !== i);

/** Where legal sequences from s end: nobody moves twice in a row (Fang, Hipel, Kilgour 1993). */
function legalEnds(movers: readonly DmIndex[], s: StateIndex, stepsOf: Shade['steps']): readonly StateIndex[] {
  const lastMovers = new Map<StateIndex, Set<DmIndex>>();
  const open: { readonly at: StateIndex; readonly last: DmIndex | null }[] = [{ at: s, last: null }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const j of movers) {
      if (j === place.last) continue;
      for (const q of stepsOf(j, place.at)) {
        const before = lastMovers.get(q) ?? new Set();
        if (before.has(j)) continue;
        lastMovers.set(q, before.add(j));
        open.push({ at: q, last: j });
      }
    }
  }
  return [...lastMovers.keys()];
}
