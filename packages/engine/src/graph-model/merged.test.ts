// Merges that make no two states one leave the model as it is, with a warning.

import { expect, test } from 'vitest';
import { type Condition, type OptionForm, dmIndex, noBasis, optionIndex } from '@parley/model';
import { type Definition, buildGraphModel, unmetNeed } from '../index.js';

const option = (k: number): Condition => ({ kind: 'option', option: optionIndex(k) });

function definition(states: Condition | null): Definition {
  const form: OptionForm = {
    kind: 'options',
    options: [0, 1].map((k) => ({
      id: `o${k}`,
      name: '',
      controller: dmIndex(k),
      change: 'eitherWay' as const,
      span: null,
    })),
    rules: [],
    merges: states === null ? [] : [{ id: 'm', name: 'm', states, basis: noBasis, span: null }],
    statusQuo: null,
  };
  return {
    dms: ['a', 'b'].map((id) => ({ id, name: id, span: null })),
    form,
    preferences: [0, 1].map((k) => ({
      kind: 'prioritised' as const,
      statements: [{ condition: option(k), text: '', basis: noBasis, span: null }],
      span: null,
    })),
  };
}

test('a merge of one state warns, and SIM can still be asked', () => {
  const one = buildGraphModel(definition({ kind: 'all', operands: [option(0), option(1)] }));
  expect(one.diagnostics.map(({ code }) => code)).toEqual(['P4010']);
  if (one.value === null) throw new Error('the model is built');
  expect(one.value.states.kind).toBe(buildGraphModel(definition(null)).value?.states.kind);
  expect(unmetNeed(one.value, 'sim')).toBeNull();
});

test('a merge of two states makes one, of which SIM cannot be asked', () => {
  const two = buildGraphModel(definition(option(0)));
  expect(two.diagnostics.map(({ code }) => code)).toEqual(['P4007']);
  if (two.value === null) throw new Error('the model is built');
  expect(two.value.states.count).toBe(3);
  expect(unmetNeed(two.value, 'sim')?.code).toBe('P4020');
});
