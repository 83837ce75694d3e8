// Alternative facts that the case names, and the case once some of them are true. Which of them matter is insight's to say.

import type { Basis } from './basis.js';
import type { DmIndex, OptionIndex, StateMask } from './brand.js';
import type { Condition } from './condition.js';
import type { Conflict } from './conflict.js';
import { defineConflict } from './define-conflict.js';
import { diagnose } from './diagnostic.js';
import { leverFindings } from './lever-findings.js';
import { type Outcome, failed } from './outcome.js';
import type { PreferenceStatement, StatedPreference } from './preference.js';
import type { Rule } from './rule.js';
import type { Span } from './span.js';

/** One alternative fact: what would be different if it were true. Several may be true together. */
export interface Lever {
  /** Key, unique among levers. */
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
  /** Who would have to bring it about; empty where nobody of the parties can. */
  readonly by: readonly DmIndex[];
  /** Options that are then settled one way, at the status quo and for good. */
  readonly settled: ReadonlyMap<OptionIndex, boolean>;
  readonly addedRules: readonly Rule[];
  /** Ids of rules that then do not hold. */
  readonly droppedRules: readonly string[];
  /** Statements that then come before all others of the party, which must have a list of statements or no wish at all. */
  readonly first: ReadonlyMap<DmIndex, readonly PreferenceStatement[]>;
  readonly basis: Basis;
  readonly span: Span | null;
}

/**
 * The conflict where all the given levers are true. Fails where no such state of affairs can be: the status quo then breaks
 * a rule, or priorities would have to be put before a ranking.
 */
export function underLevers(conflict: Conflict, levers: readonly Lever[]): Outcome<Conflict> {
  const { form } = conflict;
  if (form.kind !== 'options') return failed([diagnose('P3010', levers[0]?.span ?? null, { what: 'levers' })]);
  const notLists = leverFindings(conflict, levers);
  if (notLists.length > 0) return failed(notLists);
  const dropped = new Set(levers.flatMap(({ droppedRules }) => droppedRules));
  const rules = form.rules.filter(({ id }) => !dropped.has(id));
  let statusQuo: bigint | null = form.statusQuo;
  for (const lever of levers) {
    rules.push(...lever.addedRules);
    for (const [option, taken] of lever.settled) {
      rules.push(settledRule(conflict, lever, option, taken));
      if (statusQuo === null) continue;
      statusQuo = taken ? statusQuo | (1n << BigInt(option)) : statusQuo & ~(1n << BigInt(option));
    }
  }
  const preferences = conflict.preferences.map((preference, dm) =>
    withFirst(
      preference,
      levers.flatMap(({ first }) => first.get(dm as DmIndex) ?? []),
    ),
  );
  const { value, diagnostics } = defineConflict({
    ...conflict,
    form: { ...form, rules, statusQuo: statusQuo as StateMask | null },
    preferences,
    levers: [],
  });
  return { value, diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
}

function settledRule(conflict: Conflict, lever: Lever, option: OptionIndex, taken: boolean): Rule {
  const id = conflict.form.kind === 'options' ? (conflict.form.options[option]?.id ?? '') : '';
  const literal: Condition = { kind: 'option', option };
  return {
    id: `${lever.id}.${id}`,
    kind: 'requires',
    feasible: taken ? literal : { kind: 'not', operand: literal },
    text: taken ? id : `!${id}`,
    basis: lever.basis,
    span: lever.span,
  };
}

function withFirst(preference: StatedPreference, first: readonly PreferenceStatement[]): StatedPreference {
  if (first.length === 0) return preference;
  const rest = preference.kind === 'prioritised' ? preference.statements : [];
  return { kind: 'prioritised', statements: [...first, ...rest], span: preference.span };
}
