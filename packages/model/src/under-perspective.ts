// One reading of a case as a conflict of its own, checked like any other.

import type { PerspectiveId } from './brand.js';
import type { Conflict } from './conflict.js';
import { defineConflict } from './define-conflict.js';
import { diagnose } from './diagnostic.js';
import { type Outcome, failed } from './outcome.js';
import { overridden } from './overridden.js';

/** The conflict under one of its perspectives. Warnings are those of the case and are not repeated. */
export function underPerspective(conflict: Conflict, id: PerspectiveId): Outcome<Conflict> {
  const perspective = conflict.perspectives.find((candidate) => candidate.id === id);
  if (perspective === undefined) {
    const known = conflict.perspectives.map((candidate) => candidate.id).join(', ');
    return failed([diagnose('P2007', null, { name: id, known })]);
  }
  const { value, diagnostics } = defineConflict(overridden(conflict, perspective));
  return { value, diagnostics: diagnostics.filter((diagnostic) => diagnostic.severity === 'error') };
}
