// Conditions evaluated over all states at once: 32 states to a word.

import { type Condition, unreachable } from '@parley/model';

/** For each option, one bit per state: set where the state takes the option. */
export type OptionColumns = readonly Uint32Array[];

/** The states at which a condition holds, one bit per state; bits beyond the last state are undefined. */
export function evaluate(condition: Condition, columns: OptionColumns, wordCount: number): Uint32Array {
  switch (condition.kind) {
    case 'constant':
      return new Uint32Array(wordCount).fill(condition.value ? 0xffffffff : 0);
    case 'option':
      return columns[condition.option]?.slice() ?? new Uint32Array(wordCount);
    case 'not':
      return invert(evaluate(condition.operand, columns, wordCount));
    case 'all':
      return fold(condition.operands, columns, wordCount, 0xffffffff, (a, b) => a & b);
    case 'any':
      return fold(condition.operands, columns, wordCount, 0, (a, b) => a | b);
    case 'implies':
      return combine(
        evaluate(condition.antecedent, columns, wordCount),
        evaluate(condition.consequent, columns, wordCount),
        (a, b) => ~a | b,
      );
    case 'iff':
      return combine(
        evaluate(condition.left, columns, wordCount),
        evaluate(condition.right, columns, wordCount),
        (a, b) => ~(a ^ b),
      );
    case 'count':
      return evaluateCount(condition.operands, condition.atLeast, condition.atMost, columns, wordCount);
    default:
      return unreachable(condition);
  }
}

function invert(words: Uint32Array): Uint32Array {
  for (let w = 0; w < words.length; w++) words[w] = ~(words[w] ?? 0);
  return words;
}

function combine(into: Uint32Array, other: Uint32Array, merge: (a: number, b: number) => number): Uint32Array {
  for (let w = 0; w < into.length; w++) into[w] = merge(into[w] ?? 0, other[w] ?? 0);
  return into;
}

function fold(
  operands: readonly Condition[],
  columns: OptionColumns,
  wordCount: number,
  start: number,
  merge: (a: number, b: number) => number,
): Uint32Array {
  const result = new Uint32Array(wordCount).fill(start);
  for (const operand of operands) combine(result, evaluate(operand, columns, wordCount), merge);
  return result;
}

/** `exactly[k]` holds where k operands so far are true; the last one stands for "more than atMost". */
function evaluateCount(
  operands: readonly Condition[],
  atLeast: number,
  atMost: number,
  columns: OptionColumns,
  wordCount: number,
): Uint32Array {
  const most = Math.min(atMost, operands.length);
  const exactly = Array.from({ length: most + 1 }, (_, k) => new Uint32Array(wordCount).fill(k === 0 ? 0xffffffff : 0));
  for (const operand of operands) {
    const truth = evaluate(operand, columns, wordCount);
    for (let k = most; k >= 0; k--) {
      const here = exactly[k];
      const fewer = exactly[k - 1];
      if (here === undefined) continue;
      for (let w = 0; w < wordCount; w++) {
        const t = truth[w] ?? 0;
        here[w] = ((here[w] ?? 0) & ~t) | ((fewer?.[w] ?? 0) & t);
      }
    }
  }
  const result = new Uint32Array(wordCount);
  for (let k = Math.max(0, atLeast); k <= most; k++) combine(result, exactly[k] ?? result, (a, b) => a | b);
  return result;
}
