// Counting and listing feasible states, against numbers that are known in closed form, far beyond 32 and 63 options.

import { describe, expect, test } from 'vitest';
import { type Condition, type OptionForm, type Rule, dmIndex, noBasis, optionIndex, stateLetters } from '@parley/model';
import { countFeasible, feasibleStates, feasibleWords } from './feasible-states.js';
import { ruleDiagram } from './rule-diagram.js';

const option = (k: number): Condition => ({ kind: 'option', option: optionIndex(k) });
const count = (atLeast: number, atMost: number, options: readonly number[]): Condition => ({
  kind: 'count',
  atLeast,
  atMost,
  operands: options.map(option),
});

function form(options: number, conditions: readonly Condition[]): OptionForm {
  return {
    kind: 'options',
    options: Array.from({ length: options }, (_, k) => ({
      id: `o${k}`,
      name: `o${k}`,
      controller: dmIndex(0),
      change: 'eitherWay',
      span: null,
    })),
    rules: conditions.map(
      (feasible, k): Rule => ({ id: `r${k}`, kind: 'requires', feasible, text: '', basis: noBasis, span: null }),
    ),
    merges: [],
    statusQuo: null,
  };
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, k) => from + k);

describe('countFeasible', () => {
  test.each([
    ['no options: the one empty choice', form(0, []), 1n],
    ['no rules: every combination', form(100, []), 2n ** 100n],
    ['exactly one of 70', form(70, [count(1, 1, range(0, 70))]), 70n],
    ['at most two of 65: 1 + 65 + 65·64/2', form(65, [count(0, 2, range(0, 65))]), 2146n],
    [
      'five groups of 13 options, one each: 13⁵',
      form(
        65,
        range(0, 5).map((g) => count(1, 1, range(g * 13, g * 13 + 13))),
      ),
      13n ** 5n,
    ],
    [
      'a chain a0 -> a1 -> … of 64: 65',
      form(
        64,
        range(0, 63).map((k) => ({ kind: 'implies', antecedent: option(k), consequent: option(k + 1) })),
      ),
      65n,
    ],
    ['an even number of 40 (iff chain)', form(40, [evenParity(range(0, 40))]), 2n ** 39n],
  ])('%s', (_, of, expected) => {
    expect(countFeasible(of).value).toBe(expected);
  });

  test('contradicting rules are told with each rule, not with an empty model', () => {
    const outcome = countFeasible(form(3, [option(0), { kind: 'not', operand: option(0) }]));
    expect(outcome.value).toBeNull();
    expect(outcome.diagnostics[0]?.code).toBe('P4003');
    expect(outcome.diagnostics[0]?.notes).toHaveLength(2);
  });

  test('rules between options far apart are counted in an order that brings them together', () => {
    // Equality of two halves of the options: 2³⁰ nodes in the order of the file, 90 with equal options side by side.
    const halves = range(0, 30).map((k): Condition => ({ kind: 'iff', left: option(k), right: option(k + 30) }));
    expect(countFeasible(form(60, halves)).value).toBe(2n ** 30n);
  });

  test('rules that outgrow the diagram in every order are told, not suffered', () => {
    const pairs = range(0, 30).map(
      (k): Condition => ({ kind: 'iff', left: option(k), right: option((k * 7 + 11) % 60) }),
    );
    const outcome = ruleDiagram(form(60, pairs), { declared: 1, grouped: 1 });
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual([]);
    const tangled = ruleDiagram(
      form(
        60,
        pairs.map((pair, k) => xor(pair, option((k * 13 + 5) % 60))),
      ),
      { declared: 1, grouped: 1 },
    );
    expect(tangled.value).toBeNull();
    expect(tangled.diagnostics.map(({ code }) => code)).toEqual(['P4004']);
  });
});

const xor = (left: Condition, right: Condition): Condition => ({ kind: 'not', operand: { kind: 'iff', left, right } });

function evenParity(options: readonly number[]): Condition {
  const odd = options
    .map(option)
    .reduce((left, right): Condition => ({ kind: 'not', operand: { kind: 'iff', left, right } }));
  return { kind: 'not', operand: odd };
}

describe('feasibleStates', () => {
  test('ascend with option 0 as the low bit', () => {
    const states = [...(feasibleStates(form(3, [count(1, 2, [0, 1, 2])])) ?? [])];
    expect(states.map((mask) => stateLetters(mask, 3))).toEqual(['YNN', 'NYN', 'YYN', 'NNY', 'YNY', 'NYY']);
  });

  test('go beyond 63 options without losing a bit', () => {
    const states = [
      ...(feasibleStates(
        form(130, [
          count(1, 1, [0, 31, 32, 63, 64, 129]),
          count(0, 0, range(1, 31)),
          ...[range(33, 63), range(65, 129)].map((zeros) => count(0, 0, zeros)),
        ]),
      ) ?? []),
    ];
    expect(states).toEqual([1n, 1n << 31n, 1n << 32n, 1n << 63n, 1n << 64n, 1n << 129n]);
  });

  test('the typed list of up to 32 options is the same', () => {
    const of = form(32, [count(1, 1, range(0, 16)), count(0, 1, range(16, 32))]);
    const listed = [...(feasibleStates(of) ?? [])].map(Number);
    expect([...(feasibleWords(of, listed.length) ?? [])]).toEqual(listed);
    expect(listed).toHaveLength(16 * 17);
  });
});
