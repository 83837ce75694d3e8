// Stability of every state at once, as diagrams: an improvement, the levels at the state it starts from, and whether
// opponents can answer it, joined and quantified.

import { and, xor } from '../decision-diagram/combine.js';
import { type Edge, never, not } from '../decision-diagram/edge.js';
import { andExists, exists, variableSet } from '../decision-diagram/quantify.js';
import { rename } from '../decision-diagram/substitute.js';
import type { AnalysisRequest } from '../analysis/request.js';
import type { ConceptId } from '../concept.js';
import { conceptById } from '../concepts/registry.js';
import type { Encoding } from './encoding.js';
import { type AnswerBy, sanctioning } from './sanctions.js';

/** The states from which opponents reach a set by moves or by improvements. */
export type Reach = (by: AnswerBy, set: Edge) => Edge;

/** The states that are unstable for a decision maker, right on feasible states. The concept is one answered by sequences. */
export function unstable(
  encoding: Encoding,
  focal: number,
  concept: ConceptId,
  request: AnalysisRequest,
  reach: Reach,
): Edge {
  const { store } = encoding;
  const dm = encoding.dms[focal];
  const { response } = conceptById[concept];
  if (dm === undefined || dm.improvement === never) return never;
  if (response.kind !== 'sequence') return exists(store, dm.improvement, dm.nextSet);
  const start = sanctioning(encoding, dm, request.strictness === 'strict', response.counterReply);
  const undeterred = not(rename(store, reach(response.by, start), dm.toNext));
  return andExists(store, improvementsWithLevels(encoding, focal), undeterred, levelsAndNext(encoding, focal));
}

/** R_i⁺ together with the levels of the state that the improvement starts from. */
function improvementsWithLevels({ store, dms }: Encoding, focal: number): Edge {
  const dm = dms[focal];
  if (dm === undefined) return never;
  return dm.rankVariables.reduce(
    (joined, variable, index) => and(store, joined, not(xor(store, store.literal(variable), dm.bits[index] ?? never))),
    dm.improvement,
  );
}

function levelsAndNext({ store, dms, optionCount }: Encoding, focal: number): Edge {
  const dm = dms[focal];
  if (dm === undefined) return never;
  return variableSet(store, [...dm.rankVariables, ...dm.own.map((option) => optionCount + option)]);
}
