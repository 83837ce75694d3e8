// What conditions mean, by truth table over two or three options a, b, c; what they look like printed.

import { describe, expect, test } from 'vitest';
import { type Conflict, type StateMask, holds, stateMask } from '@parley/model';
import { parseCase } from '../case/parse-case.js';
import { conditionOf } from './condition-of.js';
import { deepestCondition } from './parse-condition.js';
import { printCondition } from './print-condition.js';

const conflict = parseCase(
  "parley: 1\ntitle: T\nas_of: 2025\nparties: {p: {options: {a: , b: , c: , 'two words': , if: , défi: }}}\n",
).value?.conflict as Conflict;
const options = conflict.form.kind === 'options' ? conflict.form.options : [];

/** The states over a, b, c at which a condition holds, as the options taken. */
function statesOf(text: string): string {
  const condition = conditionOf(text, conflict).value;
  if (condition === null) return 'none: not understood';
  const found: string[] = [];
  for (let bits = 0; bits < 8; bits++) {
    const mask: StateMask = stateMask(BigInt(bits));
    if (holds(condition, mask))
      found.push(['a', 'b', 'c'].filter((_, option) => ((bits >> option) & 1) === 1).join('') || '-');
  }
  return found.join(' ');
}

describe('conditions', () => {
  // Each row is worked out by hand from the precedence ! & | -> <-> IF.
  test.each([
    ['a', 'a ab ac abc'],
    ['!a', '- b c bc'],
    ['NOT a', '- b c bc'],
    ['a & b', 'ab abc'],
    ['a and b or c', 'ab c ac bc abc'],
    ['a & (b | c)', 'ab ac abc'],
    ['!a & b', 'b bc'],
    ['!(a & b)', '- a b c ac bc'],
    ['a -> b', '- b ab c bc abc'],
    ['a -> b -> c', '- a b c ac bc abc'],
    ['(a -> b) -> c', 'a c ac bc abc'],
    ['a <-> b', '- ab c abc'],
    ['a IFF b', '- ab c abc'],
    ['a IF b', '- a ab c ac abc'],
    ['a | c IF b & c', '- a b ab c ac bc abc'],
    ['true', '- a b ab c ac bc abc'],
    ['false', ''],
    ['exactly_one(a, b, c)', 'a b c'],
    ['at_most_one(a, b, c)', '- a b c'],
    ['at_least_one(a & b, c)', 'ab c ac bc abc'],
    ['exactly_one()', ''],
    ['p.a & "b"', 'ab abc'],
  ])('%s holds at %s', (text, states) => {
    expect(statesOf(text)).toBe(states);
  });

  test.each([
    ['a&b&c', 'a & b & c'],
    ['a & (b & c)', 'a & (b & c)'],
    ['(a | b) & c', 'a | b) & c'.replace(/^/, '(')],
    ['a | b & c', 'a | b & c'],
    ['(a -> b) -> c', '(a -> b) -> c'],
    ['a -> b -> c', 'a -> b -> c'],
    ['a IF b', 'b -> a'],
    ['!(a | b)', '!(a | b)'],
    ['\'two words\' & "if"', "'two words' & 'if'"],
    ['de\u0301fi', 'défi'],
    ['EXACTLY_ONE(a,b)', 'exactly_one(a, b)'],
  ])('%s is printed as %s', (text, printed) => {
    const condition = conditionOf(text, conflict).value;
    expect(condition === null ? null : printCondition(condition, options)).toBe(printed);
  });

  test.each([
    ['', 'P1060'],
    ['a b', 'P1060'],
    ['(a', 'P1061'],
    ['a)', 'P1060'],
    ['a && b', 'P1062'],
    ["'a", 'P1064'],
    ['a IF b IF c', 'P1065'],
    ['(a IF b)', 'P1065'],
    ['d', 'P2004'],
    ['q.a', 'P2001'],
    ['a ∧ b', 'P1062'],
    ['exactly_two(a)', 'P1060'],
    ['a.', 'P1060'],
  ])('%s is refused with %s', (text, code) => {
    expect(conditionOf(text, conflict).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('may be as long as they like, but not as deep', () => {
    expect(conditionOf(Array.from({ length: 50_000 }, () => 'a').join(' & '), conflict).value).not.toBeNull();
    for (const [open, close] of [
      ['(', ')'],
      ['!', ''],
      ['a -> ', ''],
      ['exactly_one(', ')'],
    ] as const) {
      const fits = deepestCondition - 1;
      expect(conditionOf(`${open.repeat(fits)}a${close.repeat(fits)}`, conflict).value).not.toBeNull();
      const deep = conditionOf(`${open.repeat(100_000)}a${close.repeat(100_000)}`, conflict);
      expect(deep.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['P1063']);
    }
  });
});
