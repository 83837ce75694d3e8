// Random conditions over options.

import { type Condition, optionIndex } from '@parley/model';
import type { Chance } from './random.js';

/** An option or its negation. */
export function literal(chance: Chance, optionCount: number): Condition {
  const taken: Condition = { kind: 'option', option: optionIndex(chance.below(optionCount)) };
  return chance.coin(0.5) ? taken : { kind: 'not', operand: taken };
}

/** A condition of any kind, at most `depth` deep. */
export function randomCondition(chance: Chance, optionCount: number, depth: number): Condition {
  if (depth === 0 || chance.coin(0.3)) return literal(chance, optionCount);
  const part = (): Condition => randomCondition(chance, optionCount, depth - 1);
  switch (chance.below(7)) {
    case 0:
      return { kind: 'not', operand: part() };
    case 1:
      return { kind: 'all', operands: [part(), part()] };
    case 2:
      return { kind: 'any', operands: [part(), part(), part()] };
    case 3:
      return { kind: 'implies', antecedent: part(), consequent: part() };
    case 4:
      return { kind: 'iff', left: part(), right: part() };
    case 5:
      return { kind: 'count', atLeast: 1, atMost: chance.between(1, 3), operands: [part(), part(), part()] };
    default:
      return { kind: 'constant', value: chance.coin(0.5) };
  }
}
