// One focal decision maker's view of the moves, for a batch: its own moves, and the graph of its opponents' answers.
// Legal sequences forbid two moves in a row. Where moves are transitive that changes no end state, so that nodes are
// states; otherwise nodes are also pairs of state and last mover, and the first states are the starts.

import { type DmIndex, type StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';

/** A move of the model with its number. */
export interface Arc {
  readonly dm: number;
  readonly from: number;
  readonly to: number;
}

/** Opponents' answers: an edge leads to a node, by the move numbered `arc`. */
export interface AnswerGraph {
  /** The state of each node; node s is state s before any opponent has moved. */
  readonly nodeStates: readonly number[];
  readonly edges: readonly { readonly from: number; readonly to: number; readonly arc: number }[];
}

/** Every move of every decision maker. */
export function arcsOf(model: GraphModel): readonly Arc[] {
  const arcs: Arc[] = [];
  for (let dm = 0; dm < model.dmCount; dm++) {
    for (let s = 0; s < model.states.count; s++) {
      for (const to of model.moves.of(dm as DmIndex, s as StateIndex)) arcs.push({ dm, from: s, to });
    }
  }
  return arcs;
}

/** The opponents' answers to `focal`. */
export function answerGraph(model: GraphModel, arcs: readonly Arc[], focal: number): AnswerGraph {
  const { count } = model.states;
  const answers = arcs.map((arc, k) => ({ ...arc, arc: k })).filter((arc) => arc.dm !== focal);
  const states = Array.from({ length: count }, (_, s) => s);
  if (model.moves.transitive) {
    return { nodeStates: states, edges: answers.map(({ from, to, arc }) => ({ from, to, arc })) };
  }
  const node = (s: number, last: number): number => (last + 1) * count + s;
  const movers = Array.from({ length: model.dmCount }, (_, dm) => dm);
  const edges = answers.flatMap(({ dm, from, to, arc }) => {
    const before = movers.filter((last) => last !== dm && last !== focal).map((last) => node(from, last));
    return [from, ...before].map((start) => ({ from: start, to: node(to, dm), arc }));
  });
  return { nodeStates: [states, ...movers.map(() => states)].flat(), edges };
}
