// A condition as patterns: sets of states that together are exactly the states at which it holds. For formats that know
// nothing but patterns. Written as such where the condition already is, by case distinction on its options otherwise.

import { type Condition, type OptionIndex, type Pattern, invariant, optionsOf, stateMask } from '@parley/model';

/** More patterns than this no file wants to hold. */
const mostPatterns = 20_000;

/** Patterns whose union is the condition, or null where there would be too many. Disjoint unless written otherwise. */
export function patternsOf(condition: Condition): readonly Pattern[] | null {
  return written(condition) ?? new CaseDistinction(condition).patterns();
}

/** The negation, with double negations taken away. */
export const negated = (condition: Condition): Condition =>
  condition.kind === 'not' ? condition.operand : { kind: 'not', operand: condition };

function written(condition: Condition): readonly Pattern[] | null {
  if (condition.kind === 'constant') return condition.value ? [{ yes: stateMask(0n), no: stateMask(0n) }] : [];
  if (condition.kind !== 'any') {
    const pattern = conjunction(condition);
    return pattern === null ? null : [pattern];
  }
  const patterns = condition.operands.map(conjunction);
  return patterns.every((pattern) => pattern !== null) ? patterns : null;
}

/** The pattern that a literal or a conjunction of literals is. */
function conjunction(condition: Condition): Pattern | null {
  let yes = 0n;
  let no = 0n;
  for (const literal of condition.kind === 'all' ? condition.operands : [condition]) {
    if (literal.kind === 'option') yes |= 1n << BigInt(literal.option);
    else if (literal.kind === 'not' && literal.operand.kind === 'option') no |= 1n << BigInt(literal.operand.option);
    else return null;
  }
  return (yes & no) === 0n ? { yes: stateMask(yes), no: stateMask(no) } : null;
}

class CaseDistinction {
  readonly #condition: Condition;
  readonly #options: readonly OptionIndex[];
  readonly #found: Pattern[] = [];
  #steps = 0;

  constructor(condition: Condition) {
    this.#condition = condition;
    this.#options = optionsOf(condition);
  }

  patterns(): readonly Pattern[] | null {
    return this.#split(0, 0n, 0n) ? this.#found : null;
  }

  #split(depth: number, yes: bigint, no: bigint): boolean {
    if (++this.#steps > mostPatterns * 20 || this.#found.length > mostPatterns) return false;
    const value = known(this.#condition, yes, no);
    if (value === false) return true;
    if (value === true) {
      this.#found.push({ yes: stateMask(yes), no: stateMask(no) });
      return true;
    }
    const option = this.#options[depth];
    invariant(option !== undefined, 'a condition whose options are all decided has a value');
    const bit = 1n << BigInt(option);
    return this.#split(depth + 1, yes | bit, no) && this.#split(depth + 1, yes, no | bit);
  }
}

/** The value of a condition when only some options are decided; null where the others matter (or might: it is not searched). */
function known(condition: Condition, yes: bigint, no: bigint): boolean | null {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'option': {
      const bit = 1n << BigInt(condition.option);
      return (yes & bit) !== 0n ? true : (no & bit) !== 0n ? false : null;
    }
    case 'not': {
      const value = known(condition.operand, yes, no);
      return value === null ? null : !value;
    }
    case 'all':
      return counted(condition.operands, condition.operands.length, condition.operands.length, yes, no);
    case 'any':
      return counted(condition.operands, 1, condition.operands.length, yes, no);
    case 'count':
      return counted(condition.operands, condition.atLeast, condition.atMost, yes, no);
    case 'implies': {
      const [antecedent, consequent] = [known(condition.antecedent, yes, no), known(condition.consequent, yes, no)];
      if (antecedent === false || consequent === true) return true;
      return antecedent === true && consequent === false ? false : null;
    }
    case 'iff': {
      const [left, right] = [known(condition.left, yes, no), known(condition.right, yes, no)];
      return left === null || right === null ? null : left === right;
    }
  }
}

function counted(
  operands: readonly Condition[],
  atLeast: number,
  atMost: number,
  yes: bigint,
  no: bigint,
): boolean | null {
  let certain = 0;
  let possible = 0;
  for (const operand of operands) {
    const value = known(operand, yes, no);
    if (value === true) certain++;
    if (value !== false) possible++;
  }
  if (certain > atMost || possible < atLeast) return false;
  return certain >= atLeast && possible <= atMost ? true : null;
}
