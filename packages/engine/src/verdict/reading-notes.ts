// What has to be said beside an analysis, because its definitions are uncertain in the literature.

import { type Diagnostic, diagnose } from '@parley/model';
import type { AnalysisRequest } from '../analysis/request.js';
import type { GraphModel } from '../graph-model/graph-model.js';

/** Notes on how a request reads the definitions: P4024 where only worse states sanction, P4029 for SIM among three or more. */
export function readingNotes(model: GraphModel, request: AnalysisRequest): readonly Diagnostic[] {
  const notes: Diagnostic[] = [];
  if (request.strictness === 'strict') notes.push(diagnose('P4024', null));
  if (request.concepts.includes('sim') && model.dmCount > 2) notes.push(diagnose('P4029', null));
  return notes;
}
