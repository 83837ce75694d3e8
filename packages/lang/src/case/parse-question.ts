// A question typed on its own, understood against a case.

import { type Conflict, type Outcome, type Question, failed, hasError, succeeded } from '@parley/model';
import { namesOfConflict } from './case-names.js';
import { Findings } from './findings.js';
import { readAsked } from './read-questions.js';

/** Reads one question about a conflict; spans count within `text`. */
export function parseQuestion(text: string, conflict: Conflict): Outcome<Question> {
  const findings = new Findings();
  const asked = readAsked(text, (start, end) => ({ start, end }), namesOfConflict(conflict), findings);
  const found = findings.sorted();
  if (asked === null || hasError(found)) return failed(found);
  return succeeded({ id: 'asked', text: text.trim(), asked, span: { start: 0, end: text.length } }, found);
}
