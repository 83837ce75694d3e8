// Propositional formulas over options: the one language of feasibility rules, preference statements and queries.
// Text and spans are lang's; evaluation over many states at once is the engine's.

import type { OptionIndex, StateMask } from './brand.js';
import { unreachable } from './invariant.js';

/** A formula over options. `count` holds when the number of true operands lies in [atLeast, atMost]. */
export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'option'; readonly option: OptionIndex }
  | { readonly kind: 'not'; readonly operand: Condition }
  | { readonly kind: 'all'; readonly operands: readonly Condition[] }
  | { readonly kind: 'any'; readonly operands: readonly Condition[] }
  | { readonly kind: 'implies'; readonly antecedent: Condition; readonly consequent: Condition }
  | { readonly kind: 'iff'; readonly left: Condition; readonly right: Condition }
  | {
      readonly kind: 'count';
      readonly atLeast: number;
      readonly atMost: number;
      readonly operands: readonly Condition[];
    };

/** Whether a condition holds at a state given as the set of options taken. */
export function holds(condition: Condition, mask: StateMask): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'option':
      return ((mask >> BigInt(condition.option)) & 1n) === 1n;
    case 'not':
      return !holds(condition.operand, mask);
    case 'all':
      return condition.operands.every((operand) => holds(operand, mask));
    case 'any':
      return condition.operands.some((operand) => holds(operand, mask));
    case 'implies':
      return !holds(condition.antecedent, mask) || holds(condition.consequent, mask);
    case 'iff':
      return holds(condition.left, mask) === holds(condition.right, mask);
    case 'count': {
      const count = condition.operands.filter((operand) => holds(operand, mask)).length;
      return count >= condition.atLeast && count <= condition.atMost;
    }
    default:
      return unreachable(condition);
  }
}

/** The options a condition mentions, ascending, each once. */
export function optionsOf(condition: Condition): readonly OptionIndex[] {
  const found = new Set<OptionIndex>();
  const visit = (part: Condition): void => {
    switch (part.kind) {
      case 'constant':
        return;
      case 'option':
        found.add(part.option);
        return;
      case 'not':
        visit(part.operand);
        return;
      case 'implies':
        visit(part.antecedent);
        visit(part.consequent);
        return;
      case 'iff':
        visit(part.left);
        visit(part.right);
        return;
      case 'all':
      case 'any':
      case 'count':
        part.operands.forEach(visit);
        return;
      default:
        unreachable(part);
    }
  };
  visit(condition);
  return [...found].sort((a, b) => a - b);
}
