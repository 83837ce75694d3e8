// A person's decision on statements: a line of the log each and, where they were accepted, the case's text with them.

import { type ReviewEvent, foldLog } from '@parley/evidence';
import { editedCase, statementEdits } from '@parley/report';
import type { SourcesCalls } from './calls.js';
import { eventsOf, withEvents } from './folded-log.js';
import { writtenParties } from './suggest.js';

/** The handler. */
export function decide(asked: SourcesCalls['decide']['asked']): SourcesCalls['decide']['answered'] {
  const { review, text, statements, decision, sign } = asked;
  const events = statements.map((statement): ReviewEvent => {
    switch (decision.verdict) {
      case 'accepted':
        return { ...sign, event: 'accepted', statement };
      case 'rejected':
        return { ...sign, event: 'rejected', statement, reason: decision.reason };
      case 'edited':
        return { ...sign, event: 'edited', statement, changes: decision.changes };
    }
  });
  const next = withEvents(review, events);
  if (decision.verdict === 'rejected') return { review: next, text };
  const state = foldLog([...eventsOf(review), ...events]);
  const parties = writtenParties(text).map(({ id }) => id);
  const edits = state.statements.flatMap(({ proposed, current }) =>
    current === null || !statements.includes(proposed.id)
      ? []
      : statementEdits(
          current,
          state.sources.find(({ id }) => id === current.document),
          parties,
        ),
  );
  return { review: next, text: editedCase(text, edits).value ?? text };
}
