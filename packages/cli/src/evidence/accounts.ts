// Which sources of a case are one account: near copies, rewrites, and what the analyst says of them.

import { type IndependentGroups, type Reader, independentGroups, readDocument, recordsOf } from '@parley/evidence';
import type { LoadedEvidence } from './store.js';

/** Sentences are the claims that are compared, since a rewrite keeps their order and not their words. */
export function accountsOf({ state }: LoadedEvidence, reader: Reader): IndependentGroups {
  const known = recordsOf(state.records, 'source-relation').flatMap(({ from, to, relation }) =>
    from === null || to === null || relation === null ? [] : [{ from, to, relation }],
  );
  const compared = state.sources.map((source) => ({
    id: source.id,
    text: source.text,
    claims: readDocument(source, reader).sentences.map(({ start, end }) => ({
      text: source.text.slice(start, end),
      span: { start, end },
    })),
  }));
  return independentGroups(compared, known);
}
