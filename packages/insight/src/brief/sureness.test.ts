// How often a verdict stays under other orders: against the same case written down in every order and asked anew.

import { expect, test } from 'vitest';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { ask } from '../ask.js';
import { readingsOf } from '../reading.js';
import { verdictKey } from '../rests-on/verdict-key.js';
import { sureness } from './sureness.js';

const wants = ['x', '!x & y', '!y'] as const;

const text = (a: readonly string[], b: string): string => `parley: 1
title: Test
as_of: 2025
parties:
  a: { options: { x: X } }
  b: { options: { y: Y } }
status_quo: []
preferences:
  a: [${a.map((each) => `{ prefer: "${each}", assumption: t }`).join(', ')}]
  b: [${b}]
questions: [would a accept x, is the status quo stable, is there an equilibrium with x & y]
`;

const conflictOf = (source: string) => {
  const { value, diagnostics } = parseCase(source);
  if (value === null) throw new Error(diagnostics.map(({ code }) => code).join());
  return value.conflict;
};

const verdictsOf = (source: string): readonly string[] => {
  const conflict = conflictOf(source);
  const found = ask(conflict, conflict.questions, defaultRequest, explicitKernel, {}).value;
  return (found?.answers ?? []).map(({ readings: [only] }) =>
    only === undefined ? '' : JSON.stringify(verdictKey(only.finding)),
  );
};

const glance = (source: string, cancelled = false) => {
  const conflict = conflictOf(source);
  const readings = readingsOf(conflict).value ?? [];
  const control = { cancelled: () => cancelled };
  return sureness(conflict, readings, conflict.questions, defaultRequest, explicitKernel, control);
};

const orders: readonly (readonly string[])[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
].map((order) => order.map((at) => wants[at] ?? ''));

test.each(orders.map((order) => [order.join(' > '), order] as const))(
  '%s: of six orders, as counted by hand',
  (_, order) => {
    const b = '{ prefer: "x -> y", assumption: t }';
    const before = verdictsOf(text(order, b));
    const each = orders.map((other) => verdictsOf(text(other, b)));
    const same = before.map((verdict, question) => each.filter((other) => other[question] === verdict).length);
    const [only] = glance(text(order, b)) ?? [];
    expect(only?.exact).toBe(true);
    expect(only?.same.map(({ yes, of }) => [yes, of])).toEqual(same.map((yes) => [yes, 6]));
  },
);

test('where nothing is open there is one order; a stopped run says nothing', () => {
  const settled = text(['x'], '{ prefer: y, assumption: t }');
  expect(glance(settled)?.[0]).toMatchObject({
    exact: true,
    same: [
      { yes: 1, of: 1 },
      { yes: 1, of: 1 },
      { yes: 1, of: 1 },
    ],
  });
  expect(glance(settled, true)).toBeNull();
});
