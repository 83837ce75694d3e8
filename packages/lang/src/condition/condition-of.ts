// A condition typed on its own, understood against a case.

import { type Condition, type Conflict, type Outcome, failed, hasError, succeeded } from '@parley/model';
import { namesOfConflict } from '../case/case-names.js';
import { Findings } from '../case/findings.js';
import { readCondition } from './resolve-condition.js';

/** Reads one condition over the options of a conflict; spans count within `text`. */
export function conditionOf(text: string, conflict: Conflict): Outcome<Condition> {
  const findings = new Findings();
  const condition = readCondition(text, (start, end) => ({ start, end }), namesOfConflict(conflict), findings);
  const found = findings.sorted();
  return condition === null || hasError(found) ? failed(found) : succeeded(condition, found);
}
