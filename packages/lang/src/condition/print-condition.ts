// A condition as text, with the fewest parentheses and names as the case declares them. Parsing it gives the condition back.

import { type Condition, type Option, unreachable } from '@parley/model';
import { isPlainName } from './token.js';

/** How tightly a form binds; what binds looser than its place asks gets parentheses. */
const binding = { iff: 1, implies: 2, any: 3, all: 4, not: 5, atom: 6 } as const;

/** Prints a condition over the options of a case. */
export function printCondition(condition: Condition, options: readonly Option[]): string {
  return print(condition, options, 0);
}

/** A name as it stands in a condition: in quotes where it could not be read otherwise. */
export function printName(name: string): string {
  return isPlainName(name) ? name : `'${name.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

function print(condition: Condition, options: readonly Option[], outer: number): string {
  const { text, tightness } = form(condition, options);
  return tightness < outer ? `(${text})` : text;
}

function form(condition: Condition, options: readonly Option[]): { readonly text: string; readonly tightness: number } {
  const at = (part: Condition, outer: number): string => print(part, options, outer);
  switch (condition.kind) {
    case 'constant':
      return { text: String(condition.value), tightness: binding.atom };
    case 'option':
      return { text: printName(options[condition.option]?.id ?? '?'), tightness: binding.atom };
    case 'not':
      return { text: `!${at(condition.operand, binding.not)}`, tightness: binding.not };
    case 'all':
    case 'any':
      return chain(condition, at);
    case 'implies':
      return {
        text: `${at(condition.antecedent, binding.any)} -> ${at(condition.consequent, binding.implies)}`,
        tightness: binding.implies,
      };
    case 'iff':
      return {
        text: `${at(condition.left, binding.iff)} <-> ${at(condition.right, binding.implies)}`,
        tightness: binding.iff,
      };
    case 'count':
      return count(condition, options, at);
    default:
      return unreachable(condition);
  }
}

type At = (part: Condition, outer: number) => string;

/** A chain of none or one has no sign of its own: it is the neutral constant, or the operand. */
function chain(
  condition: Extract<Condition, { kind: 'all' | 'any' }>,
  at: At,
): { readonly text: string; readonly tightness: number } {
  const all = condition.kind === 'all';
  const [first] = condition.operands;
  if (first === undefined) return { text: String(all), tightness: binding.atom };
  if (condition.operands.length === 1) return { text: at(first, binding.not), tightness: binding.not };
  const tightness = all ? binding.all : binding.any;
  return { text: condition.operands.map((operand) => at(operand, tightness + 1)).join(all ? ' & ' : ' | '), tightness };
}

/** Counts other than the three that have a name are spelt out: some `atLeast` hold, and no `atMost + 1` do. */
function count(
  condition: Extract<Condition, { kind: 'count' }>,
  options: readonly Option[],
  at: At,
): { readonly text: string; readonly tightness: number } {
  const { atLeast, atMost, operands } = condition;
  const word = countWord(atLeast, atMost, operands.length);
  if (word !== null)
    return { text: `${word}(${operands.map((operand) => at(operand, 0)).join(', ')})`, tightness: binding.atom };
  const some = (size: number): Condition => ({
    kind: 'any',
    operands: choose(operands, size).map((few) => ({ kind: 'all', operands: few })),
  });
  const parts: Condition[] = [];
  if (atLeast > 0) parts.push(some(atLeast));
  if (atMost < operands.length) parts.push({ kind: 'not', operand: some(atMost + 1) });
  return form({ kind: 'all', operands: parts }, options);
}

function countWord(atLeast: number, atMost: number, operands: number): string | null {
  if (atLeast === 1 && atMost === 1) return 'exactly_one';
  if (atLeast === 0 && atMost === 1) return 'at_most_one';
  return atLeast === 1 && atMost >= operands ? 'at_least_one' : null;
}

/** All selections of `size` of the operands; counts beyond the named ones come from no file and are small. */
function choose<T>(from: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return from.flatMap((first, index) => choose(from.slice(index + 1), size - 1).map((rest) => [first, ...rest]));
}
