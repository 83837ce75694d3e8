// What an answer rests on: the rules and preference elements that its proofs used, and through them
// the statements, the sources and the assumptions.

import {
  type Basis,
  type Condition,
  type Conflict,
  type DmIndex,
  type OptionIndex,
  type Rule,
  type SourceId,
  type Standing,
  type StatedPreference,
  type StatementId,
  dmIndex,
  standingOf,
} from '@parley/model';
import type { Reason } from './reason.js';

/** A rule or an element of a stated preference that a proof used. */
export interface GroundedElement {
  readonly kind: 'rule' | 'preference';
  /** Whose preference; null for a rule. */
  readonly dm: DmIndex | null;
  /** The rule's id, or the text or position of the preference element. */
  readonly label: string;
  /** What a statement of preference wants; null for a rule and for other elements. */
  readonly condition: Condition | null;
  readonly basis: Basis;
  readonly standing: Standing;
}

/** What an answer rests on. Every list is in a fixed order and holds each entry once. */
export interface Grounds {
  /** `proof`: just what the listed proofs used. `wholeCase`: the answer counts over all states, so every rule and preference bears on it. */
  readonly scope: 'proof' | 'wholeCase';
  readonly elements: readonly GroundedElement[];
  /** Statements that the elements cite. */
  readonly statements: readonly StatementId[];
  /** Statements that speak against an element that was used. */
  readonly contesting: readonly StatementId[];
  /** Sources that carry a cited statement. */
  readonly sources: readonly SourceId[];
  /** Number of independent accounts among those sources: sources of one account count once. */
  readonly accounts: number;
}

/** Collects the grounds of the reasons and rules that a proof used. */
export function groundsOfProof(conflict: Conflict, reasons: readonly Reason[], rules: readonly Rule[]): Grounds {
  const elements = new ElementList();
  for (const reason of reasons) addReason(reason, conflict, elements);
  for (const rule of rules) elements.add('rule', null, rule.id, rule.basis);
  return gather(conflict, 'proof', elements.all());
}

/** The grounds of an answer that counts over all states. */
export function groundsOfCase(conflict: Conflict): Grounds {
  const elements = new ElementList();
  conflict.preferences.forEach((preference, index) => addPreference(preference, dmIndex(index), conflict, elements));
  if (conflict.form.kind === 'options')
    for (const rule of conflict.form.rules) elements.add('rule', null, rule.id, rule.basis);
  return gather(conflict, 'wholeCase', elements.all());
}

/** Elements in the order in which they were first met. */
class ElementList {
  readonly #elements = new Map<string, GroundedElement>();

  add(
    kind: GroundedElement['kind'],
    dm: DmIndex | null,
    label: string,
    basis: Basis,
    condition: Condition | null = null,
  ): void {
    const key = `${kind}\n${dm ?? ''}\n${label}`;
    if (!this.#elements.has(key))
      this.#elements.set(key, { kind, dm, label, condition, basis, standing: standingOf(basis) });
  }

  all(): readonly GroundedElement[] {
    return [...this.#elements.values()];
  }
}

function gather(conflict: Conflict, scope: Grounds['scope'], used: readonly GroundedElement[]): Grounds {
  const cited = new Set(used.flatMap((element) => element.basis.cites));
  const contesting = new Set(used.flatMap((element) => element.basis.contestedBy));
  const statements = conflict.statements.filter((statement) => cited.has(statement.id));
  const carrying = new Set(statements.flatMap((statement) => statement.sources));
  const sources = conflict.sources.filter((source) => carrying.has(source.id));
  return {
    scope,
    elements: used,
    statements: statements.map((statement) => statement.id),
    contesting: conflict.statements
      .filter((statement) => contesting.has(statement.id))
      .map((statement) => statement.id),
    sources: sources.map((source) => source.id),
    accounts: new Set(sources.map((source) => source.account ?? source.id)).size,
  };
}

function addReason(reason: Reason, conflict: Conflict, elements: ElementList): void {
  const { decider, dm } = reason;
  switch (decider.kind) {
    case 'statement':
      elements.add('preference', dm, decider.text, decider.basis, decider.condition);
      return;
    case 'weights':
      decider.bases.forEach((basis, index) =>
        elements.add('preference', dm, optionLabel(conflict, decider.options[index]), basis),
      );
      return;
    case 'ranking':
      decider.bases.forEach((basis) =>
        elements.add('preference', dm, `${decider.firstTier}, ${decider.secondTier}`, basis),
      );
      return;
    case 'nothing':
      decider.bases.forEach((basis) => elements.add('preference', dm, '', basis));
  }
}

function addPreference(preference: StatedPreference, dm: DmIndex, conflict: Conflict, elements: ElementList): void {
  switch (preference.kind) {
    case 'prioritised':
      preference.statements.forEach(({ condition, text, basis }) =>
        elements.add('preference', dm, text, basis, condition),
      );
      return;
    case 'weights':
      preference.weights.forEach(({ option, basis }) =>
        elements.add('preference', dm, optionLabel(conflict, option), basis),
      );
      return;
    case 'ranking':
      preference.tiers.forEach(({ basis }, index) => elements.add('preference', dm, String(index + 1), basis));
      return;
    case 'indifferent':
      elements.add('preference', dm, '', preference.basis);
  }
}

function optionLabel(conflict: Conflict, option: OptionIndex | undefined): string {
  const { form } = conflict;
  return (option !== undefined && form.kind === 'options' ? form.options[option]?.id : undefined) ?? '';
}
