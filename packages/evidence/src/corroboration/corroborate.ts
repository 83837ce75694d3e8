// How many independent accounts carry a claim. A copy, a repetition and a second anonymous voice add nothing: what is
// counted are groups of sources that do not depend on each other, never the number of times something is printed.

import type { StatementRecord } from '../record/statement-record.js';

/** `several` needs two independent accounts with a named holder. */
export type CorroborationLevel = 'none' | 'anonymous-only' | 'one' | 'several';

/** What carries a claim. */
export interface Corroboration {
  readonly level: CorroborationLevel;
  /** Groups of sources that carry it with a named holder, each as the ids of its sources that do. */
  readonly accounts: readonly (readonly string[])[];
  /** Statements by holders without a name: together one source of unknown size, whatever their number. */
  readonly anonymous: readonly string[];
  /** Statements left out because the text marks them as repeated. */
  readonly repeated: readonly string[];
  /** Named holders, each once. */
  readonly holders: readonly string[];
}

/** The corroboration of a claim that all the statements make. Statements in the narrator's or headline's voice count for nothing. */
export function corroborate(
  statements: readonly StatementRecord[],
  groups: readonly (readonly string[])[],
): Corroboration {
  const carried = statements.filter(({ voice, negated }) => voice === 'attributed' && !negated);
  const fresh = carried.filter(({ repeats }) => !repeats);
  const repeated = carried.filter(({ repeats }) => repeats);
  // Where nothing but a repetition is reported, it stands for the one instance that there must have been.
  const counted = fresh.length > 0 ? fresh : repeated;
  const named = counted.filter(({ anonymous, holder }) => !anonymous && holder !== null);
  const accounts = new Map<string, Set<string>>();
  for (const { document } of named) {
    // A source outside every group stands alone.
    const key = groups.find((members) => members.includes(document))?.[0] ?? document;
    accounts.set(key, (accounts.get(key) ?? new Set()).add(document));
  }
  const anonymous = carried.filter((statement) => statement.anonymous || statement.holder === null);
  const level =
    accounts.size > 1 ? 'several' : accounts.size === 1 ? 'one' : anonymous.length > 0 ? 'anonymous-only' : 'none';
  return {
    level,
    accounts: [...accounts.values()].map((documents) => [...documents]),
    anonymous: anonymous.map(({ id }) => id),
    repeated: fresh.length > 0 ? repeated.map(({ id }) => id) : [],
    holders: [...new Set(named.map(({ holder }) => holder ?? ''))],
  };
}
