// The parts of a line, a star and of parties that a rule joins, by hand.

import { describe, expect, it } from 'vitest';
import { type Condition, type Option, dmIndex, noBasis, optionIndex } from '@parley/model';
import type { Definition } from '../index.js';
import { encode } from './encoding.js';
import { independentParts } from './independent-parts.js';
import { sanctioning } from './sanctions.js';

const option = (index: number): Condition => ({ kind: 'option', option: optionIndex(index) });
const differ = (a: number, b: number): Condition => ({
  kind: 'not',
  operand: { kind: 'iff', left: option(a), right: option(b) },
});

/** One option each; a party wants its option to differ from those of the parties that it looks at. */
function oneEach(looksAt: readonly (readonly number[])[], never: readonly (readonly [number, number])[]): Definition {
  return {
    dms: looksAt.map((_, dm) => ({ id: `p${dm}`, name: `p${dm}`, span: null })),
    form: {
      kind: 'options',
      options: looksAt.map(
        (_, o): Option => ({
          id: `o${o}`,
          name: `o${o}`,
          controller: dmIndex(o),
          change: 'eitherWay',
          span: null,
        }),
      ),
      rules: never.map(([a, b], rule) => ({
        id: `r${rule}`,
        kind: 'never' as const,
        feasible: { kind: 'not' as const, operand: { kind: 'all' as const, operands: [option(a), option(b)] } },
        text: '',
        basis: noBasis,
        span: null,
      })),
      merges: [],
      statusQuo: null,
    },
    preferences: looksAt.map((others, dm) => ({
      kind: 'prioritised',
      statements: others.map((other) => ({ condition: differ(dm, other), text: '', basis: noBasis, span: null })),
      span: null,
    })),
  };
}

function partsOf(definition: Definition, focal: number): readonly string[] {
  if (definition.form.kind !== 'options') return [];
  const encoding = encode(definition, definition.form, 2 ** 22, () => false);
  const dm = encoding.dms[focal];
  if (dm === undefined) return [];
  return independentParts(encoding, focal, [sanctioning(encoding, dm, false, false)]).map(
    ({ members, watched, fromOneSide }) =>
      `${members.join('')} watched ${watched.join('')}${fromOneSide ? '' : ' from two sides'}`,
  );
}

const line = [[1], [0, 2], [1, 3], [2, 4], [3]];

describe('independentParts', () => {
  it.each([
    ['a line at its end', line, [], 0, ['1234 watched 1']],
    ['a line in the middle', line, [], 2, ['01 watched 1', '34 watched 3']],
    ['a star at its centre', [[1, 2, 3], [0], [0], [0]], [], 0, ['1 watched 1', '2 watched 2', '3 watched 3']],
    ['a star at a leaf', [[1, 2, 3], [0], [0], [0]], [], 1, ['023 watched 0']],
    ['a line whose sides a rule joins', line, [[1, 3]], 2, ['0134 watched 13']],
    ['a line with a rule between the focal party and a neighbour', line, [[2, 3]], 2, ['01 watched 1', '34 watched 3']],
    [
      'a ring',
      [
        [4, 1],
        [0, 2],
        [1, 3],
        [2, 4],
        [3, 0],
      ],
      [],
      0,
      ['1234 watched 14 from two sides'],
    ],
    [
      'a triangle',
      [
        [1, 2],
        [2, 0],
        [1, 0],
      ],
      [],
      0,
      ['12 watched 12'],
    ],
    ['whoever nobody is watched of', [[1], [0], [3], [2]], [], 0, ['1 watched 1']],
  ] as const)('%s', (_, looksAt, never, focal, expected) => {
    expect(partsOf(oneEach(looksAt, never), focal)).toEqual(expected);
  });
});
