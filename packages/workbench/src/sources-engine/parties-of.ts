// Which actor belongs to which party.

import { type EvidenceState, type PartyOf, type StatementRecord, recordsOf } from '@parley/evidence';

/** Who belongs to which party: the case's own names first, then records, then what statements say. */
export function partiesOf(
  parties: readonly { readonly id: string; readonly name: string }[],
  state: EvidenceState,
  statements: readonly StatementRecord[],
): PartyOf {
  const known = new Map<string, string>();
  const add = (actor: string | null, party: string | null): void => {
    if (actor !== null && party !== null && !known.has(actor)) known.set(actor, party);
  };
  for (const { id, name } of parties) {
    add(id, id);
    add(name, id);
  }
  const named = (party: string | null): string | null => (party === null ? null : (known.get(party) ?? null));
  for (const { person, party } of recordsOf(state.records, 'spokesperson')) add(person, named(party));
  for (const { actor, party } of recordsOf(state.records, 'role')) add(actor, named(party));
  for (const { holder, speaksFor } of statements) add(holder, named(speaksFor));
  return (actor) => known.get(actor) ?? null;
}
