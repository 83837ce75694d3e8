// Unstable states under concepts whose answers are improvements (SEQ, SSEQ), one decision maker at a time: from what the
// independent parts of its opponents reach, or, where it watches too many options, by thresholds. Fixpoints run in stores of
// their own, in orders that suit them; what is found is in the shared store.

import type { OptionForm } from '@parley/model';
import { type Edge, never } from '../decision-diagram/edge.js';
import { Saturation } from '../decision-diagram/saturate.js';
import { transfer } from '../decision-diagram/transfer.js';
import type { AnalysisRequest } from '../analysis/request.js';
import type { ConceptId } from '../concept.js';
import { conceptById } from '../concepts/registry.js';
import type { Definition } from '../graph-model/graph-model.js';
import { unstableByParts } from './answered-in-parts.js';
import { type Encoding, encode } from './encoding.js';
import { independentParts } from './independent-parts.js';
import { focalLayout } from './layout.js';
import { reachableValues } from './reachable-values.js';
import { sanctioning } from './sanctions.js';
import { unstable } from './stability.js';

/** Whether a concept is answered by legal sequences of improvements, which is what this file is for. */
export function byImprovements(concept: ConceptId, request: AnalysisRequest): boolean {
  const { response } = conceptById[concept];
  return response.kind === 'sequence' && response.by === 'improvements' && request.sanctioning === 'legalSequences';
}

/** What one decision maker needs of its own. */
export interface FocalRun {
  readonly definition: Definition;
  readonly form: OptionForm;
  readonly request: AnalysisRequest;
  readonly memoryLimit: number;
}

/** More watched options than this in one part, and as many values of them, cost more than thresholds do. */
const mostWatched = 10;

/** What was found about one decision maker: unstable states by concept, kept in the shared store; and the nodes that it took. */
export interface FocalAnswer {
  readonly unstable: readonly Edge[];
  readonly peakNodes: number;
}

/** For each of the concepts, the unstable states of one decision maker. */
export function unstableByImprovements(
  run: FocalRun,
  shared: Encoding,
  focal: number,
  concepts: readonly ConceptId[],
): FocalAnswer {
  const dm = shared.dms[focal];
  if (dm === undefined || dm.improvement === never) return { unstable: concepts.map(() => never), peakNodes: 0 };
  const strict = run.request.strictness === 'strict';
  const sanctions = concepts.map((concept) => {
    const { response } = conceptById[concept];
    return sanctioning(shared, dm, strict, response.kind === 'sequence' && response.counterReply);
  });
  const parts = independentParts(shared, focal, sanctions);
  if (parts.some(({ watched, fromOneSide }) => !fromOneSide || watched.length > mostWatched))
    return byThresholds(run, shared, focal, concepts);
  let peakNodes = 0;
  const reach = parts.map((part) => {
    const found = reachableValues({ ...run, focal }, shared, part);
    peakNodes = Math.max(peakNodes, found.peakNodes);
    return { ...found, watched: part.watched };
  });
  const unstable = sanctions.map((set) => shared.store.keep(unstableByParts(shared, focal, set, reach)));
  return { unstable, peakNodes };
}

/** All opponents at once, from the states that sanction by each threshold: for whoever watches many options. */
function byThresholds(
  { definition, form, request, memoryLimit }: FocalRun,
  shared: Encoding,
  focal: number,
  concepts: readonly ConceptId[],
): FocalAnswer {
  const layout = focalLayout(form, definition.preferences, focal);
  const encoding = encode(definition, form, memoryLimit, shared.store.cancelled, layout);
  const { store, dms } = encoding;
  const opponents = dms.filter(({ own }, dm) => dm !== focal && own.length > 0);
  const saturation = new Saturation(
    store,
    opponents.map((dm) => ({ ...dm, relation: dm.improvement })),
  );
  const found = concepts.map((concept) => {
    const states = unstable(encoding, focal, concept, request, (_, set) => saturation.close(set));
    return shared.store.keep(transfer(store, states, shared.store));
  });
  return { unstable: found, peakNodes: store.peakCount };
}
