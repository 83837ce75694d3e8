// States of up to 32 options as plain numbers: answers look at every state several times, and integers of any size are slow.

import { type Condition, invariant, stateIndex, unreachable } from '@parley/model';
import type { GraphModel } from '@parley/engine';

const known = new WeakMap<GraphModel, Uint32Array>();

/** The mask of each state as a number, or null where a state has several masks or more than 32 options. */
export function maskWords(model: GraphModel): Uint32Array | null {
  const { form } = model.definition;
  if (form.kind !== 'options' || form.options.length > 32 || model.states.kind === 'merged') return null;
  const before = known.get(model);
  if (before !== undefined) return before;
  const words = new Uint32Array(model.states.count);
  for (let s = 0; s < words.length; s++) words[s] = Number(model.states.masksOf(stateIndex(s))[0] ?? 0n);
  known.set(model, words);
  return words;
}

/** A condition as a test on such a number. */
export function wordTest(condition: Condition): (word: number) => boolean {
  switch (condition.kind) {
    case 'constant':
      return () => condition.value;
    case 'option': {
      const { option } = condition;
      return (word) => ((word >>> option) & 1) === 1;
    }
    case 'not': {
      const operand = wordTest(condition.operand);
      return (word) => !operand(word);
    }
    case 'all': {
      const operands = condition.operands.map(wordTest);
      return (word) => operands.every((operand) => operand(word));
    }
    case 'any': {
      const operands = condition.operands.map(wordTest);
      return (word) => operands.some((operand) => operand(word));
    }
    case 'implies': {
      const [antecedent, consequent] = [wordTest(condition.antecedent), wordTest(condition.consequent)];
      return (word) => !antecedent(word) || consequent(word);
    }
    case 'iff': {
      const [left, right] = [wordTest(condition.left), wordTest(condition.right)];
      return (word) => left(word) === right(word);
    }
    case 'count': {
      const operands = condition.operands.map(wordTest);
      const { atLeast, atMost } = condition;
      return (word) => {
        const count = operands.reduce((sum, operand) => sum + (operand(word) ? 1 : 0), 0);
        return count >= atLeast && count <= atMost;
      };
    }
    default:
      return unreachable(condition);
  }
}

/** An integer below 2^32 as a number. */
export function wordOf(mask: bigint): number {
  invariant(mask >= 0n && mask < 1n << 32n, 'the mask has at most 32 options');
  return Number(mask);
}
