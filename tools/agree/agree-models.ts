// Whether the builder and the literal builder made the same graph model.

import type { GraphModel } from '@parley/engine';
import { dmIndex, stateIndex } from '@parley/model';

/** The first difference between two graph models of one definition, or null. */
export function disagreeingModels(built: GraphModel, literal: GraphModel): string | null {
  return differingStates(built, literal) ?? differingRanks(built, literal) ?? differingMoves(built, literal);
}

function differingStates({ states: built }: GraphModel, { definition, states: literal }: GraphModel): string | null {
  if (built.count !== literal.count) return `${built.count} states, literally ${literal.count}`;
  // A merge that covers at most one state merges nothing; a builder may say so or not.
  const mayMerge = definition.form.kind === 'options' && definition.form.merges.length > 0;
  if (built.kind !== literal.kind && !(mayMerge && built.kind === 'merged')) {
    return `states are ${built.kind}, literally ${literal.kind}`;
  }
  for (let s = 0; s < literal.count; s++) {
    const masks = literal.masksOf(stateIndex(s));
    if (String(built.masksOf(stateIndex(s))) !== String(masks)) return `masks of state ${s}`;
    const strayed = masks.find((mask) => built.indexOf(mask) !== s);
    if (strayed !== undefined) return `index of mask ${strayed}`;
  }
  return null;
}

function differingRanks(built: GraphModel, literal: GraphModel): string | null {
  const dm = literal.ranks.findIndex((ranks, index) => String(built.ranks[index]) !== String(ranks));
  return dm < 0 ? null : `ranks of ${dm}`;
}

function differingMoves(built: GraphModel, literal: GraphModel): string | null {
  const { count } = literal.states;
  for (let i = 0; i < literal.dmCount; i++) {
    const dm = dmIndex(i);
    for (let from = 0; from < count; from++) {
      const s = stateIndex(from);
      if (String(built.moves.of(dm, s)) !== String(literal.moves.of(dm, s))) return `moves of ${dm} from ${s}`;
      for (let to = 0; to < count; to++) {
        const q = stateIndex(to);
        if (built.moves.has(dm, s, q) !== literal.moves.has(dm, s, q)) return `move of ${dm} from ${s} to ${q}`;
      }
    }
  }
  return null;
}
