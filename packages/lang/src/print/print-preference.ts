// Preferences as text, each in the form in which it was elicited.

import {
  type Basis,
  type Conflict,
  type Decimal,
  type StatedPreference,
  type Tier,
  patternLetters,
} from '@parley/model';
import { quoted, writeScalar } from '../yaml/write-scalar.js';
import type { CaseWriter } from './case-writer.js';
import { RulePrinter, isUngrounded } from './print-rule.js';

/** Prints the preferences of one conflict. */
export class PreferencePrinter {
  readonly #conflict: Conflict;
  readonly #writer: CaseWriter;
  readonly #rules: RulePrinter;

  constructor(conflict: Conflict, writer: CaseWriter) {
    this.#conflict = conflict;
    this.#writer = writer;
    this.#rules = new RulePrinter(conflict, writer);
  }

  /** One party's preference under its key. */
  print(party: string, preference: StatedPreference | undefined): void {
    const key = writeScalar(party, 'flow');
    if (preference === undefined) return;
    switch (preference.kind) {
      case 'indifferent':
        if (isUngrounded(preference.basis)) this.#writer.line(`${key}: indifferent`);
        else this.#writer.under(`${key}:`, () => this.#indifferent(preference.basis));
        return;
      case 'prioritised':
        if (preference.statements.length === 0) this.#writer.line(`${key}: []`);
        else this.#writer.under(`${key}:`, () => this.#statements(preference.statements));
        return;
      case 'weights':
        return this.#writer.under(`${key}:`, () => this.#weights(preference.weights));
      case 'ranking':
        return this.#writer.under(`${key}:`, () => this.#ranking(preference.tiers));
    }
  }

  #indifferent(basis: Basis): void {
    this.#writer.line('indifferent: true');
    this.#writer.basis(basis);
  }

  #statements(statements: Extract<StatedPreference, { kind: 'prioritised' }>['statements']): void {
    this.#grouped(statements, ({ text, condition, basis, strong, certainty }) =>
      this.#writer.item(() => {
        this.#writer.line(`prefer: ${writeScalar(this.#rules.conditionText(text, condition), 'block')}`);
        if (strong === true) this.#writer.line('strong: true');
        if (certainty !== undefined) this.#writer.line(`certainty: ${decimalText(certainty)}`);
        this.#writer.basis(basis);
      }),
    );
  }

  /** Prints items one by one, neighbours of one group under `any_order`. */
  #grouped<Part extends { readonly anyOrder?: number }>(parts: readonly Part[], print: (part: Part) => void): void {
    for (let first = 0; first < parts.length; ) {
      const group = parts[first]?.anyOrder;
      let end = first + 1;
      while (group !== undefined && end < parts.length && parts[end]?.anyOrder === group) end++;
      const members = parts.slice(first, end);
      if (group === undefined) members.forEach(print);
      else this.#writer.item(() => this.#writer.under('any_order:', () => members.forEach(print)));
      first = end;
    }
  }

  #weights(weights: Extract<StatedPreference, { kind: 'weights' }>['weights']): void {
    const shared = sharedBasis(weights.map(({ basis }) => basis));
    const { form } = this.#conflict;
    const id = (option: number): string =>
      writeScalar(form.kind === 'options' ? (form.options[option]?.id ?? '') : '', 'flow');
    if (shared !== null) {
      this.#writer.line(
        `weights: {${weights.map(({ option, weight }) => `${id(option)}: ${decimalText(weight)}`).join(', ')}}`,
      );
      return this.#writer.basis(shared);
    }
    this.#writer.under('weights:', () =>
      weights.forEach(({ option, weight, basis }) =>
        this.#writer.item(() => {
          this.#writer.line(`option: ${id(option)}`);
          this.#writer.line(`weight: ${decimalText(weight)}`);
          this.#writer.basis(basis);
        }),
      ),
    );
  }

  #ranking(tiers: readonly Tier[]): void {
    const shared = sharedBasis(tiers.map(({ basis }) => basis));
    if (tiers.length === 0) return this.#writer.line('ranking: []');
    this.#writer.under('ranking:', () =>
      this.#grouped(tiers, (tier) => {
        const states = this.#tier(tier);
        const [only] = states;
        if (shared === null || tier.strong === true) {
          this.#writer.item(() => {
            if (only !== undefined && states.length === 1) this.#writer.line(`states: ${only}`);
            else this.#writer.list('states', states);
            if (tier.strong === true) this.#writer.line('strong: true');
            if (shared === null) this.#writer.basis(tier.basis);
          });
        } else if (only !== undefined && states.length === 1) this.#writer.line(`- ${only}`);
        else if (states.join(', ').length <= 100) this.#writer.line(`- [${states.join(', ')}]`);
        else this.#writer.item(() => states.forEach((state) => this.#writer.line(`- ${state}`)));
      }),
    );
    if (shared !== null) this.#writer.basis(shared);
  }

  #tier(tier: Tier): readonly string[] {
    if (tier.kind === 'rest') return ['rest'];
    const { form } = this.#conflict;
    return tier.kind === 'patterns'
      ? tier.patterns.map((pattern) =>
          quoted(patternLetters(pattern, form.kind === 'options' ? form.options.length : 0)),
        )
      : tier.states.map((state) => writeScalar(form.kind === 'graph' ? (form.states[state]?.id ?? '') : '', 'flow'));
  }
}

/** The one basis that all have, or null where they differ. */
function sharedBasis(bases: readonly Basis[]): Basis | null {
  const [first] = bases;
  if (first === undefined) return { cites: [], contestedBy: [], assumption: null };
  const same = JSON.stringify(first);
  return bases.every((basis) => JSON.stringify(basis) === same) ? first : null;
}

/** An exact decimal in plain digits. */
export function decimalText({ digits, scale }: Decimal): string {
  if (scale === 0) return digits.toString();
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  return `${digits < 0n ? '-' : ''}${magnitude.slice(0, -scale)}.${magnitude.slice(-scale)}`;
}
