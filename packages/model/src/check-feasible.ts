// What can only be said once it is known which states are feasible: that there are some, that rankings cover them once each,
// that merges take in some of them. The set itself comes from the engine, as a function.

import type { StateMask } from './brand.js';
import type { Condition } from './condition.js';
import type { Conflict, OptionForm } from './conflict.js';
import { type Diagnostic, type DiagnosticNote, diagnose } from './diagnostic.js';
import type { Outcome } from './outcome.js';
import { overridden } from './overridden.js';
import { type Pattern, patternLetters, stateLetters } from './pattern.js';
import type { StatedPreference, Tier } from './preference.js';

/** The feasible states of an option form, ascending; may be endless in practice, so only a beginning is ever taken. */
export type FeasibleStates = (form: OptionForm) => Iterable<StateMask> | null;

/** Tiers are compared pair by pair up to this many pairs; letters without dashes are compared in `defineConflict` already. */
const mostPairs = 4000;

/** Everything that feasible states show to be wrong with a conflict, in the case as it stands and then by perspective. */
export function checkFeasible(conflict: Conflict, feasibleStates: FeasibleStates): readonly Diagnostic[] {
  const found = new FeasibleCheck(conflict, feasibleStates).whole();
  for (const perspective of conflict.perspectives) {
    if (found.some(({ code }) => code === 'P3001')) break;
    const changesStates = perspective.addedRules.length + perspective.droppedRules.length > 0;
    if (!changesStates && perspective.preferences.size === 0) continue;
    const own = new FeasibleCheck(overridden(conflict, perspective), feasibleStates).whole();
    const said = new Set(found.map(({ code, span }) => `${code} ${span?.start ?? ''}`));
    found.push(...own.filter(({ code, span }) => !said.has(`${code} ${span?.start ?? ''}`)));
  }
  return found;
}

/** The conflict with what `checkFeasible` finds added to what is known of it. */
export function withFeasibleChecked(outcome: Outcome<Conflict>, feasibleStates: FeasibleStates): Outcome<Conflict> {
  if (outcome.value === null) return outcome;
  const found = checkFeasible(outcome.value, feasibleStates);
  const stopped = found.some(({ severity }) => severity === 'error');
  return { value: stopped ? null : outcome.value, diagnostics: [...outcome.diagnostics, ...found] };
}

class FeasibleCheck {
  readonly #conflict: Conflict;
  readonly #feasibleStates: FeasibleStates;

  constructor(conflict: Conflict, feasibleStates: FeasibleStates) {
    this.#conflict = conflict;
    this.#feasibleStates = feasibleStates;
  }

  whole(): Diagnostic[] {
    const { form, preferences } = this.#conflict;
    if (form.kind === 'graph') return preferences.flatMap((preference, dm) => this.#listed(preference, dm));
    if (this.#some(form, []) === null) return [noFeasibleState(form)];
    return [...this.#merges(form), ...preferences.flatMap((preference, dm) => this.#ranking(form, preference, dm))];
  }

  /** A feasible state at which all of `also` hold, or null. */
  #some(form: OptionForm, also: readonly Condition[]): StateMask | null {
    const basis = { cites: [], contestedBy: [], assumption: null };
    const added = also.map((feasible, index) => ({ id: `also_${index}`, kind: 'requires', feasible, text: '', basis, span: null }) as const);
    const states = this.#feasibleStates({ ...form, rules: [...form.rules, ...added], merges: [] });
    if (states === null) return null;
    for (const mask of states) return mask;
    return null;
  }

  #merges(form: OptionForm): readonly Diagnostic[] {
    const found: Diagnostic[] = [];
    form.merges.forEach((merge, index) => {
      if (this.#some(form, [merge.states]) === null) found.push(diagnose('P3014', merge.span, { merge: merge.name }));
      for (const before of form.merges.slice(0, index)) {
        const both = this.#some(form, [merge.states, before.states]);
        if (both === null) continue;
        const notes: readonly DiagnosticNote[] = [{ key: 'first', values: { merge: before.name }, span: before.span }];
        found.push(diagnose('P3015', merge.span, { merge: merge.name, state: stateLetters(both, form.options.length) }, { notes }));
      }
    });
    return found;
  }

  #ranking(form: OptionForm, preference: StatedPreference, dm: number): readonly Diagnostic[] {
    if (preference.kind !== 'ranking') return [];
    const party = this.#conflict.dms[dm]?.id ?? '';
    const found = [...this.#overlaps(form, preference.tiers, party)];
    if (preference.tiers.some(({ kind }) => kind === 'rest')) return found;
    const conditions = preference.tiers.flatMap((tier) => (tier.kind === 'patterns' ? tier.patterns.map(inPattern) : []));
    const missing = this.#some(form, [{ kind: 'not', operand: { kind: 'any', operands: conditions } }]);
    if (missing !== null) found.push(diagnose('P3006', preference.span, { party, state: stateLetters(missing, form.options.length) }));
    return found;
  }

  #overlaps(form: OptionForm, tiers: readonly Tier[], party: string): readonly Diagnostic[] {
    const options = form.options.length;
    const all = tiers.flatMap((tier) => (tier.kind === 'patterns' ? tier.patterns.map((pattern) => ({ pattern, tier })) : []));
    const open = all.filter(({ pattern }) => patternLetters(pattern, options).includes('-'));
    const found: Diagnostic[] = [];
    let pairs = 0;
    for (const { pattern, tier } of open) {
      for (const other of all) {
        const together = meet(pattern, other.pattern);
        if (other.tier === tier || together === null || tiers.indexOf(other.tier) > tiers.indexOf(tier) && open.includes(other)) continue;
        if (++pairs > mostPairs) return found;
        const both = this.#some(form, [inPattern(together)]);
        if (both === null) continue;
        const notes: readonly DiagnosticNote[] = [{ key: 'first', values: {}, span: other.tier.span }];
        found.push(diagnose('P3005', tier.span, { party, state: stateLetters(both, options) }, { notes }));
      }
    }
    return found;
  }

  #listed(preference: StatedPreference, dm: number): readonly Diagnostic[] {
    const { form, dms } = this.#conflict;
    if (form.kind !== 'graph' || preference.kind !== 'ranking' || preference.tiers.some(({ kind }) => kind === 'rest')) return [];
    const ranked = new Set<number>(preference.tiers.flatMap((tier) => (tier.kind === 'states' ? tier.states : [])));
    const missing = form.states.find((_, state) => !ranked.has(state));
    return missing === undefined ? [] : [diagnose('P3006', preference.span, { party: dms[dm]?.id ?? '', state: missing.id })];
  }
}

function noFeasibleState(form: OptionForm): Diagnostic {
  const [first] = form.rules;
  const notes = form.rules.map((rule) => ({ key: 'rule', values: { rule: rule.id, text: rule.text }, span: rule.span }));
  return diagnose('P3001', first?.span ?? null, { rules: form.rules.length }, { notes });
}

/** The states in both patterns, or null where an option is taken in one and not in the other. */
function meet(a: Pattern, b: Pattern): Pattern | null {
  const together = { yes: (a.yes | b.yes) as StateMask, no: (a.no | b.no) as StateMask };
  return (together.yes & together.no) === 0n ? together : null;
}

function inPattern({ yes, no }: Pattern): Condition {
  const operands: Condition[] = [];
  for (let option = 0, rest = yes | no; rest !== 0n; option++, rest >>= 1n) {
    if ((rest & 1n) === 0n) continue;
    const literal: Condition = { kind: 'option', option: option as never };
    operands.push(((yes >> BigInt(option)) & 1n) === 1n ? literal : { kind: 'not', operand: literal });
  }
  return { kind: 'all', operands };
}
