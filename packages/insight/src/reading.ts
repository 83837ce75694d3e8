// A reading: the case as it stands, or under one of its perspectives, with its graph model built once.

import {
  type Conflict,
  type Diagnostic,
  type Outcome,
  type PerspectiveId,
  failed,
  succeeded,
  underPerspective,
} from '@parley/model';
import { type GraphModel, buildGraphModel } from '@parley/engine';

/** One reading of a case. `perspective` is null for the case as it stands. */
export interface Reading {
  readonly perspective: PerspectiveId | null;
  /** Name of the perspective, or null for the case as it stands. */
  readonly name: string | null;
  readonly conflict: Conflict;
  readonly model: GraphModel;
}

/** All readings of a case: as it stands first, then its perspectives in the order of the file. */
export function readingsOf(conflict: Conflict): Outcome<readonly Reading[]> {
  const readings: Reading[] = [];
  const diagnostics: Diagnostic[] = [];
  const add = (perspective: PerspectiveId | null, name: string | null, resolved: Conflict): void => {
    const built = buildGraphModel(resolved);
    diagnostics.push(...built.diagnostics);
    if (built.value !== null) readings.push({ perspective, name, conflict: resolved, model: built.value });
  };
  add(null, null, conflict);
  for (const perspective of conflict.perspectives) {
    const resolved = underPerspective(conflict, perspective.id);
    diagnostics.push(...resolved.diagnostics);
    if (resolved.value !== null) add(perspective.id, perspective.name, resolved.value);
  }
  const complete = readings.length === conflict.perspectives.length + 1;
  return complete ? succeeded(readings, diagnostics) : failed(diagnostics);
}
