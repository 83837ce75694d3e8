// Unstable states under SEQ and SSEQ from what each independent part of the opponents can reach: no fixpoint knows of
// thresholds, and none runs over parts that have nothing to do with each other.

import { type Edge, never, not } from '../decision-diagram/edge.js';
import { nodesOf } from '../decision-diagram/inspect.js';
import { andExists, variableSet } from '../decision-diagram/quantify.js';
import { type Renaming, compose, rename } from '../decision-diagram/substitute.js';
import type { Encoding } from './encoding.js';

/** What one part can reach (reachable-values.ts), and the options of which it says so. */
export interface PartReach {
  readonly relation: Edge;
  readonly watched: readonly number[];
}

/**
 * ∃ own next: R_i⁺(s, next) ∧ ¬∃ watched next: every part reaches its values ∧ they sanction s. `sanctions` are the states
 * that sanction by the levels of the focal decision maker at s. Right on feasible states.
 */
export function unstableByParts(encoding: Encoding, focal: number, sanctions: Edge, parts: readonly PartReach[]): Edge {
  const { store, dms, optionCount } = encoding;
  const dm = encoding.dms[focal];
  if (dm === undefined || dm.improvement === never) return never;
  const levels = new Map(dm.rankVariables.map((variable, index) => [variable, dm.bits[index] ?? never]));
  let answered = compose(store, rename(store, sanctions, allToNext(encoding, dms.length + 1)), levels);
  // The small relations first: each takes away the values that it is asked about.
  const bySize = parts.map((part) => ({ ...part, size: nodesOf(store, [part.relation]).length }));
  for (const { relation, watched } of bySize.sort((a, b) => a.size - b.size)) {
    const values = variableSet(
      store,
      watched.map((option) => optionCount + option),
    );
    answered = andExists(store, answered, relation, values);
  }
  return andExists(store, dm.improvement, not(answered), dm.nextSet);
}

function allToNext({ store, optionCount }: Encoding, id: number): Renaming {
  const newName = Int32Array.from({ length: store.variableCount }, (_, variable) =>
    variable < optionCount ? optionCount + variable : variable,
  );
  return { id, newName };
}
