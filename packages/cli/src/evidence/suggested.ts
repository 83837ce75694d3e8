// What the records of a case suggest for it, and what its accepted statements would, were they recorded.

import { type CaseProposal, type EvidenceRecord, acceptedStatements, draftRecords, scaffold } from '@parley/evidence';
import { optionalConflict } from './optional-conflict.js';
import { sidesOf } from './parties.js';
import type { LoadedEvidence } from './store.js';

/** Suggestions, and the drafts of records that some of them come from. */
export interface Suggested {
  readonly proposals: readonly CaseProposal[];
  readonly drafts: readonly EvidenceRecord[];
}

/** Equal logs and cases give equal suggestions under equal ids. */
export function suggestedFor(evidence: LoadedEvidence): Suggested {
  const { state } = evidence;
  const { parties, partyOf } = sidesOf(optionalConflict(evidence), state);
  const drafts = draftRecords(acceptedStatements(state), state.records, parties, partyOf);
  return { proposals: scaffold([...state.records, ...drafts], partyOf), drafts };
}
