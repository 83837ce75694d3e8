// The feasibility rules of a conflict as one reduced ordered decision diagram (Bryant 1986), highest option on top,
// so that its paths come out in ascending order of masks. Small and private to counting and listing feasible states.

import { type Condition, type OptionForm, unreachable } from '@parley/model';

/** Node numbers of the two leaves. */
export const never = 0;
/** The leaf at which every rule holds. */
export const always = 1;

/** A decision diagram: node k decides option `option[k]`, `low[k]` where it is not taken, `high[k]` where it is. */
export class RuleDiagram {
  readonly option: number[] = [-1, -1];
  readonly low: number[] = [0, 1];
  readonly high: number[] = [0, 1];
  readonly #unique = new Map<string, number>();
  readonly #ite = new Map<string, number>();
  readonly #limit: number;
  /** Whether the diagram outgrew its limit; what it says is then meaningless, and it stops growing. */
  overflowed = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The node that decides `option`, reduced and shared. */
  node(option: number, low: number, high: number): number {
    if (low === high) return low;
    const key = `${option},${low},${high}`;
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    if (this.option.length >= this.#limit) {
      this.overflowed = true;
      return never;
    }
    this.option.push(option);
    this.low.push(low);
    this.high.push(high);
    this.#unique.set(key, this.option.length - 1);
    return this.option.length - 1;
  }

  /** If-then-else of three diagrams. */
  ite(condition: number, then: number, otherwise: number): number {
    if (this.overflowed) return never;
    if (condition === always || then === otherwise) return then;
    if (condition === never) return otherwise;
    if (then === always && otherwise === never) return condition;
    const key = `${condition},${then},${otherwise}`;
    const known = this.#ite.get(key);
    if (known !== undefined) return known;
    const top = Math.max(this.#level(condition), this.#level(then), this.#level(otherwise));
    const low = this.ite(this.#at(condition, top, false), this.#at(then, top, false), this.#at(otherwise, top, false));
    const high = this.ite(this.#at(condition, top, true), this.#at(then, top, true), this.#at(otherwise, top, true));
    const result = this.node(top, low, high);
    this.#ite.set(key, result);
    return result;
  }

  #level(node: number): number {
    return this.option[node] ?? -1;
  }

  #at(node: number, option: number, taken: boolean): number {
    if (this.#level(node) !== option) return node;
    return (taken ? this.high[node] : this.low[node]) ?? never;
  }

  /** The diagram of a condition. */
  of(condition: Condition): number {
    switch (condition.kind) {
      case 'constant':
        return condition.value ? always : never;
      case 'option':
        return this.node(condition.option, never, always);
      case 'not':
        return this.ite(this.of(condition.operand), never, always);
      case 'all':
        return condition.operands.reduce((both, operand) => this.ite(both, this.of(operand), never), always);
      case 'any':
        return condition.operands.reduce((either, operand) => this.ite(either, always, this.of(operand)), never);
      case 'implies':
        return this.ite(this.of(condition.antecedent), this.of(condition.consequent), always);
      case 'iff': {
        const right = this.of(condition.right);
        return this.ite(this.of(condition.left), right, this.ite(right, never, always));
      }
      case 'count':
        return this.#count(
          condition.operands.map((operand) => this.of(operand)),
          condition.atLeast,
          condition.atMost,
        );
      default:
        return unreachable(condition);
    }
  }

  /** Holds when the number of true operands lies in [atLeast, atMost]: a ladder over (operand, number so far). */
  #count(operands: readonly number[], atLeast: number, atMost: number): number {
    const most = Math.min(atMost, operands.length);
    let below: number[] = Array.from({ length: most + 2 }, (_, count) =>
      count >= atLeast && count <= most ? always : never,
    );
    for (const operand of [...operands].reverse()) {
      below = below.map((none, count) => (count > most ? never : this.ite(operand, below[count + 1] ?? never, none)));
    }
    return below[0] ?? never;
  }
}

/** The diagram of all rules of a conflict together, and its root. */
export function ruleDiagram(form: OptionForm, limit: number): { readonly diagram: RuleDiagram; readonly root: number } {
  const diagram = new RuleDiagram(limit);
  const root = form.rules.reduce((all, rule) => diagram.ite(all, diagram.of(rule.feasible), never), always);
  return { diagram, root };
}
