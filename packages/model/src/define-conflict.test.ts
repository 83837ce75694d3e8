// What a conflict must be, and one reading of it.

import { describe, expect, test } from 'vitest';
import {
  type Conflict,
  type OptionForm,
  type Perspective,
  type PerspectiveId,
  type StatedPreference,
  type StatementId,
  defineConflict,
  dmIndex,
  noBasis,
  optionIndex,
  stateMask,
  underPerspective,
} from './index.js';

const indifferent: StatedPreference = { kind: 'indifferent', basis: noBasis, span: null };
const go = { kind: 'option', option: optionIndex(0) } as const;
const never = {
  id: 'r',
  kind: 'never',
  feasible: { kind: 'not', operand: go },
  text: 'go',
  basis: noBasis,
  span: null,
} as const;

const form: OptionForm = {
  kind: 'options',
  options: ['go', 'stay'].map((id) => ({ id, name: id, controller: dmIndex(0), change: 'eitherWay', span: null })),
  rules: [],
  merges: [],
  statusQuo: null,
};
const base: Conflict = {
  title: 'T',
  asOf: '2025',
  note: null,
  dms: [{ id: 'a', name: 'A', span: null }],
  form,
  preferences: [indifferent],
  sources: [],
  statements: [],
  perspectives: [],
  questions: [],
  promises: [],
  attitudes: [],
  views: [],
  levers: [],
};
const perspective: Perspective = {
  id: 'p' as PerspectiveId,
  name: 'P',
  note: null,
  preferences: new Map(),
  addedRules: [],
  droppedRules: [],
  optionChanges: new Map(),
  statusQuo: null,
  span: null,
};
const codes = (draft: Conflict): readonly string[] => defineConflict(draft).diagnostics.map(({ code }) => code);

describe('defineConflict', () => {
  test.each<[string, Conflict, readonly string[]]>([
    ['a sound draft', base, []],
    ['no date', { ...base, asOf: null }, ['P3016']],
    ['no parties', { ...base, dms: [], preferences: [] }, ['P3007']],
    ['no options', { ...base, form: { ...form, options: [] } }, ['P3008']],
    ['no states', { ...base, form: { kind: 'graph', states: [], moves: [], statusQuo: null } }, ['P3011']],
    [
      'a status quo that a rule forbids',
      { ...base, form: { ...form, rules: [never], statusQuo: stateMask(1n) } },
      ['P3002'],
    ],
    [
      'a status quo that a rule lets through',
      { ...base, form: { ...form, rules: [never], statusQuo: stateMask(2n) } },
      [],
    ],
    [
      'a status quo that only a perspective forbids',
      { ...base, form: { ...form, statusQuo: stateMask(1n) }, perspectives: [{ ...perspective, addedRules: [never] }] },
      ['P3002'],
    ],
    [
      'a status quo forbidden by a rule that the perspective drops as well',
      {
        ...base,
        form: { ...form, rules: [never], statusQuo: stateMask(1n) },
        perspectives: [{ ...perspective, droppedRules: ['r'] }],
      },
      ['P3002'],
    ],
    [
      'an ungrounded statement',
      {
        ...base,
        preferences: [
          { kind: 'prioritised', span: null, statements: [{ condition: go, text: 'go', basis: noBasis, span: null }] },
        ],
      },
      ['P3003'],
    ],
    [
      'a grounded one',
      {
        ...base,
        preferences: [
          {
            kind: 'prioritised',
            span: null,
            statements: [{ condition: go, text: 'go', basis: { ...noBasis, cites: ['s' as StatementId] }, span: null }],
          },
        ],
      },
      [],
    ],
    [
      'a state in two tiers',
      {
        ...base,
        preferences: [
          {
            kind: 'ranking',
            span: null,
            tiers: [1n, 2n, 1n].map((yes) => ({
              kind: 'patterns',
              patterns: [{ yes: stateMask(yes), no: stateMask(3n ^ yes) }],
              basis: { ...noBasis, assumption: 'x' },
              span: null,
            })),
          },
        ],
      },
      ['P3005'],
    ],
  ])('%s: %#', (_, draft, expected) => {
    expect(codes(draft)).toEqual(expected);
  });

  test('gives no value where there is an error', () => {
    expect(defineConflict({ ...base, dms: [], preferences: [] }).value).toBeNull();
    expect(defineConflict(base).value).toBe(base);
  });
});

describe('underPerspective', () => {
  test('replaces, adds and drops what the perspective says, and keeps the rest', () => {
    const conflict: Conflict = {
      ...base,
      form: { ...form, rules: [never] },
      perspectives: [
        {
          ...perspective,
          droppedRules: ['r'],
          optionChanges: new Map([[optionIndex(1), 'onlyTaken']]),
          statusQuo: stateMask(1n),
          preferences: new Map([[dmIndex(0), { kind: 'weights', weights: [], span: null }]]),
        },
      ],
    };
    const seen = underPerspective(conflict, perspective.id).value;
    expect(seen?.form).toEqual({
      ...form,
      options: [form.options[0], { ...form.options[1], change: 'onlyTaken' }],
      statusQuo: 1n,
    });
    expect(seen?.preferences.map(({ kind }) => kind)).toEqual(['weights']);
    expect(seen?.perspectives).toEqual([]);
    expect(conflict.form).toEqual({ ...form, rules: [never] });
  });

  test('says which perspectives there are', () => {
    expect(
      underPerspective({ ...base, perspectives: [perspective] }, 'q' as PerspectiveId).diagnostics.map(
        ({ code, values }) => [code, values['known']],
      ),
    ).toEqual([['P2007', 'p']]);
  });
});
