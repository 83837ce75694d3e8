// Whether a concept is right for a model: applicability is asked before any work.

import { type Diagnostic, diagnose } from '@parley/model';
import type { ConceptId } from '../concept.js';
import { conceptById } from '../concepts/registry.js';
import type { GraphModel } from '../graph-model/graph-model.js';

/** Why a concept cannot be asked of a model (P4020), or null where it can. */
export function unmetNeed(model: GraphModel, concept: ConceptId): Diagnostic | null {
  if (conceptById[concept].needs === 'anyModel') return null;
  const { kind } = model.states;
  if (kind === 'dense' || kind === 'sparse') return null;
  return diagnose('P4020', null, { concept: conceptById[concept].name, found: kind });
}
