// Rules and merges as text: as they were written where that still says what they mean, otherwise from their meaning.

import { type Condition, type Conflict, type Merge, type Rule, noBasis } from '@parley/model';
import { conditionOf } from '../condition/condition-of.js';
import { printCondition } from '../condition/print-condition.js';
import { quoted, writeScalar } from '../yaml/write-scalar.js';
import type { CaseWriter } from './case-writer.js';

/** Prints conditions, rules and merges of one conflict. */
export class RulePrinter {
  readonly #conflict: Conflict;
  readonly #writer: CaseWriter;

  constructor(conflict: Conflict, writer: CaseWriter) {
    this.#conflict = conflict;
    this.#writer = writer;
  }

  /** A rule; its id is left out where it is the one that it would get anyway. */
  rule(rule: Rule, defaultId: string): void {
    this.#writer.item(() => {
      this.#meaning(rule);
      this.#writer.text('id', rule.id === defaultId ? null : rule.id);
      this.#writer.basis(rule.basis);
    });
  }

  /** A merge. */
  merge(merge: Merge, defaultId: string): void {
    this.#writer.item(() => {
      this.#writer.text('name', merge.name);
      this.#writer.line(`states: ${writeScalar(this.#printed(merge.states), 'block')}`);
      this.#writer.text('id', merge.id === defaultId ? null : merge.id);
      this.#writer.basis(merge.basis);
    });
  }

  /** The text of a condition: the one given where it reads as the condition, otherwise one made from it. */
  conditionText(text: string, condition: Condition): string {
    const read = conditionOf(text, this.#conflict).value;
    return read !== null && sameCondition(read, condition) ? text : this.#printed(condition);
  }

  #printed(condition: Condition): string {
    const { form } = this.#conflict;
    return printCondition(condition, form.kind === 'options' ? form.options : []);
  }

  #meaning({ kind, feasible, text }: Rule): void {
    if (kind === 'patterns') {
      const letters = text.split(',').map((pattern) => pattern.trim());
      if (letters.every((pattern) => /^[YyNn-]+$/.test(pattern)))
        return this.#writer.list('patterns', letters.map(quoted));
    }
    if (kind !== 'never' && kind !== 'patterns' && kind !== 'requires' && feasible.kind === 'count') {
      const parts = feasible.operands.map((operand) => writeScalar(this.#printed(operand), 'flow'));
      return this.#writer.list(kind, parts);
    }
    if (kind === 'never' && feasible.kind === 'not') return this.#condition('never', text, feasible.operand);
    this.#condition('requires', text, feasible);
  }

  #condition(key: string, text: string, condition: Condition): void {
    this.#writer.line(`${key}: ${writeScalar(this.conditionText(text, condition), 'block')}`);
  }
}

/** Whether two conditions are written alike: the same tree. */
export function sameCondition(a: Condition, b: Condition): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether nothing is said about a basis. */
export const isUngrounded = (basis: Rule['basis']): boolean => JSON.stringify(basis) === JSON.stringify(noBasis);
