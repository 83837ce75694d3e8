// Which sources of a case are one account: near copies, rewrites, and what the analyst says of them.

import { type IndependentGroups, comparedSource, independentGroups, recordsOf } from '@parley/evidence';
import type { LoadedEvidence } from './store.js';

/** Sentences are the claims that are compared, since a rewrite keeps their order and not their words. */
export function accountsOf({ state }: LoadedEvidence): IndependentGroups {
  const known = recordsOf(state.records, 'source-relation').flatMap(({ from, to, relation }) =>
    from === null || to === null || relation === null ? [] : [{ from, to, relation }],
  );
  return independentGroups(state.sources.map(comparedSource), known);
}
