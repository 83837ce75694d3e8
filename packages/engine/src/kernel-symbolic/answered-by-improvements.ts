// Unstable states under concepts whose answers are improvements (SEQ, SSEQ): each decision maker in a store of its own, with
// an order of variables that suits what it looks at; what is found is copied to the shared store.

import type { OptionForm } from '@parley/model';
import type { Edge } from '../decision-diagram/edge.js';
import { Saturation } from '../decision-diagram/saturate.js';
import { transfer } from '../decision-diagram/transfer.js';
import type { AnalysisRequest } from '../analysis/request.js';
import type { ConceptId } from '../concept.js';
import { conceptById } from '../concepts/registry.js';
import type { Definition } from '../graph-model/graph-model.js';
import { type Encoding, encode } from './encoding.js';
import { focalLayout } from './layout.js';
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

/** For each of the concepts, the unstable states of one decision maker, kept in the shared store; and the nodes that it took. */
export function unstableByImprovements(
  { definition, form, request, memoryLimit }: FocalRun,
  shared: Encoding,
  focal: number,
  concepts: readonly ConceptId[],
): { readonly unstable: readonly Edge[]; readonly peakNodes: number } {
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
