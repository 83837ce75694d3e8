// Formulas as clauses: every part of a formula gets a literal that is equivalent to it (Tseitin 1968).

import { type Condition, unreachable } from '@parley/model';
import type { SatSolver } from './sat-solver.js';

/** A literal of the solver. */
export type Literal = number;

/** Adds formulas to a solver. Literals are equivalences, so that a part may be used negated as well. */
export class ClauseWriter {
  readonly #solver: SatSolver;
  /** A literal that is true. */
  readonly true: Literal = 1;
  #variables = 1;

  constructor(solver: SatSolver) {
    this.#solver = solver;
    solver.addClause([1]);
  }

  /** A new variable. */
  fresh(): Literal {
    return ++this.#variables;
  }

  /** Requires at least one of the literals. */
  require(...literals: readonly Literal[]): void {
    this.#solver.addClause(literals);
  }

  /** A literal that is true exactly if all are. */
  all(literals: readonly Literal[]): Literal {
    const open = literals.filter((literal) => literal !== this.true);
    const [only] = open;
    if (only === undefined) return this.true;
    if (open.includes(-this.true)) return -this.true;
    if (open.length === 1) return only;
    const both = this.fresh();
    for (const literal of open) this.require(-both, literal);
    this.require(both, ...open.map((literal) => -literal));
    return both;
  }

  /** A literal that is true exactly if one is. */
  any(literals: readonly Literal[]): Literal {
    return -this.all(literals.map((literal) => -literal));
  }

  /** A literal that is true exactly if both are equal. */
  equal(a: Literal, b: Literal): Literal {
    return this.all([this.any([-a, b]), this.any([a, -b])]);
  }

  /** The literal of a condition where `option` gives the literal of each option. */
  condition(condition: Condition, option: (index: number) => Literal): Literal {
    const of = (part: Condition): Literal => this.condition(part, option);
    switch (condition.kind) {
      case 'constant':
        return condition.value ? this.true : -this.true;
      case 'option':
        return option(condition.option);
      case 'not':
        return -of(condition.operand);
      case 'all':
        return this.all(condition.operands.map(of));
      case 'any':
        return this.any(condition.operands.map(of));
      case 'implies':
        return this.any([-of(condition.antecedent), of(condition.consequent)]);
      case 'iff':
        return this.equal(of(condition.left), of(condition.right));
      case 'count':
        return this.#count(condition.operands.map(of), condition.atLeast, condition.atMost);
      default:
        return unreachable(condition);
    }
  }

  /** Lexicographic: the first literal of `upper` that differs from its partner is true; equal lists give false. */
  above(upper: readonly Literal[], lower: readonly Literal[]): Literal {
    return upper.reduceRight((below: Literal, a, index) => {
      const b = lower[index] ?? -this.true;
      return this.any([this.all([a, -b]), this.all([this.any([a, -b]), below])]);
    }, -this.true);
  }

  #count(operands: readonly Literal[], atLeast: number, atMost: number): Literal {
    let ladder: readonly Literal[] = Array.from({ length: operands.length + 1 }, (_, count) =>
      count >= atLeast && count <= atMost ? this.true : -this.true,
    );
    for (const operand of [...operands].reverse()) {
      ladder = ladder.map((fewer, count) => {
        const more = ladder[count + 1] ?? -this.true;
        return this.any([this.all([operand, more]), this.all([-operand, fewer])]);
      });
    }
    return ladder[0] ?? -this.true;
  }
}
