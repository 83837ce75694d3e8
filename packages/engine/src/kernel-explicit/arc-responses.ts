// Sweeps over models whose moves are listed. Moves need not be transitive there, so that the rule that nobody moves twice
// in a row bites: sequences are searched over pairs of state and last mover (theory: Fang, Hipel, Kilgour 1993).

import { type DmIndex, dmIndex } from '@parley/model';
import { type Arcs, reverseArcs } from '../graph-model/arcs.js';
import { once } from '../graph-model/assemble.js';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { MoveStructure } from '../graph-model/move-structure.js';
import { statesByKey } from './ladder.js';
import type { MoveKind, Responses, Values } from './responses.js';

/** Sweeps for a model whose moves are held as arcs. */
export function arcResponses(
  model: GraphModel,
  structure: Extract<MoveStructure, { readonly kind: 'arcs' }>,
): Responses {
  const count = model.states.count;
  const backward = model.ranks.map((_, dm) => once(() => reverseArcs(count, structure.byDm(dmIndex(dm)))));
  const ranks = model.ranks.map((table) => Uint32Array.from(table));
  const ranksOf = (dm: number): Values => ranks[dm] ?? new Uint32Array(count);
  const opponentsOf = (focal: DmIndex): readonly Opponent[] =>
    backward.flatMap((arcs, dm) => (dm === focal ? [] : [{ arcs: arcs(), ranks: ranksOf(dm) }]));
  return {
    bestReply: (focal) => {
      const ranks = ranksOf(focal);
      const best = ranks.slice();
      eachArc(structure.byDm(focal), (s, q) => {
        if ((ranks[q] ?? 0) > (best[s] ?? 0)) best[s] = ranks[q] ?? 0;
      });
      return best;
    },
    leastReached: (focal, values, kind) => leastReached(opponentsOf(focal), values, kind),
    lowerByMoves: (dm, values, kind, into) => {
      const ranks = ranksOf(dm);
      eachArc(structure.byDm(dm), (s, q) => {
        if (kind === 'improvements' && (ranks[q] ?? 0) <= (ranks[s] ?? 0)) return;
        if ((values[q] ?? 0) < (into[s] ?? 0)) into[s] = values[q] ?? 0;
      });
    },
    highestOverImprovements: (focal, values) => {
      const ranks = ranksOf(focal);
      const highest = new Int32Array(count).fill(-1);
      eachArc(structure.byDm(focal), (s, q) => {
        if ((ranks[q] ?? 0) > (ranks[s] ?? 0) && (values[q] ?? 0) > (highest[s] ?? -1)) highest[s] = values[q] ?? 0;
      });
      return highest;
    },
  };
}

interface Opponent {
  /** Moves turned around: rows hold the states that can move to a state. */
  readonly arcs: Arcs;
  readonly ranks: Values;
}

function eachArc(arcs: Arcs, visit: (from: number, to: number) => void): void {
  for (let s = 0; s < arcs.start.length - 1; s++) {
    for (let k = arcs.start[s] ?? 0; k < (arcs.start[s + 1] ?? 0); k++) visit(s, arcs.targets[k] ?? 0);
  }
}

/**
 * Node s·n + k means: at state s, opponent k moved last, or (k = n − 1, the last node of a state) nobody has moved yet.
 * States in ascending order of value are searched backwards; each node keeps the value of the first search that meets it.
 */
function leastReached(opponents: readonly Opponent[], values: Values, kind: MoveKind): Values {
  const count = values.length;
  const width = opponents.length + 1;
  const fresh = opponents.length;
  const least = values.slice();
  const met = new Uint8Array(count * width);
  const stack: number[] = [];
  for (const seed of statesByKey(values)) {
    const value = values[seed] ?? 0;
    for (let last = 0; last < fresh; last++) meet(seed * width + last);
    if (met[seed * width + fresh] === 0) met[seed * width + fresh] = 1;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const mover = node % width;
      const opponent = opponents[mover];
      if (opponent !== undefined) searchBack(opponent, mover, (node - mover) / width, value);
    }
  }
  return least;

  function meet(node: number): void {
    if (met[node] === 1) return;
    met[node] = 1;
    stack.push(node);
  }

  /** `mover` moved last, to `s`: before that the play was at a state it can move from, and somebody else, or nobody, had moved. */
  function searchBack({ arcs, ranks }: Opponent, mover: number, s: number, value: number): void {
    for (let k = arcs.start[s] ?? 0; k < (arcs.start[s + 1] ?? 0); k++) {
      const before = arcs.targets[k] ?? 0;
      if (kind === 'improvements' && (ranks[s] ?? 0) <= (ranks[before] ?? 0)) continue;
      for (let last = 0; last < fresh; last++) if (last !== mover) meet(before * width + last);
      if (met[before * width + fresh] === 0) {
        met[before * width + fresh] = 1;
        least[before] = value;
      }
    }
  }
}
