// Which actor belongs to which party: from the case's parties, from records of spokespeople and roles, from statements.

import { type EvidenceState, type PartyOf, acceptedStatements, recordsOf } from '@parley/evidence';
import type { Conflict } from '@parley/model';

/** The parties, in the order of the case, else of first mention; and the party of an actor. */
export interface Sides {
  readonly parties: readonly string[];
  readonly partyOf: PartyOf;
}

/** Later sources of knowledge give way to earlier ones: case, records, statements. */
export function sidesOf(conflict: Conflict | null, state: EvidenceState): Sides {
  const known = new Map<string, string>();
  const add = (actor: string | null, party: string | null): void => {
    if (actor !== null && party !== null && !known.has(actor)) known.set(actor, party);
  };
  for (const dm of conflict?.dms ?? []) {
    add(dm.id, dm.id);
    add(dm.name, dm.id);
  }
  const named = (party: string | null): string | null => (party === null ? null : (known.get(party) ?? party));
  for (const { person, party } of recordsOf(state.records, 'spokesperson')) add(person, named(party));
  for (const { actor, party } of recordsOf(state.records, 'role')) add(actor, named(party));
  for (const { holder, speaksFor } of acceptedStatements(state)) add(holder, named(speaksFor));
  const fromCase = conflict?.dms.map(({ id }) => id) ?? [];
  return {
    parties: fromCase.length > 0 ? fromCase : [...new Set(known.values())],
    partyOf: (actor) => known.get(actor) ?? null,
  };
}
