// What an answer hangs on, on a case small enough to see: one preference cites one statement, another is assumed.

import { expect, test } from 'vitest';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { restsOn } from './rests-on.js';
import type { AnswerSupport } from './rests-on.js';
import { withStatements } from './without.js';

// a takes x because statement `wants` says so, carried by two sources of one account; b's preference is assumed.
const text = `parley: 1
title: Test
as_of: 2025
parties:
  a: { options: { x: Do x } }
  b: { options: { y: Do y } }
status_quo: []
sources:
  wire: { title: Wire, account: one }
  copy: { title: Copy, account: one }
  other: { title: Other, side: b }
statements:
  wants: { holder: A, says: wants x, sources: [wire, copy], form: reported }
  idle: { holder: B, says: is idle, source: other, form: reported }
preferences:
  a: [{ prefer: x, cites: [wants] }]
  b: [{ prefer: "!y", cites: [idle], assumption: "it never acted" }]
questions: [would a accept x]
`;

const parsed = parseCase(text).value;
if (parsed === null) throw new Error('the case has errors');
const { conflict } = parsed;
const dependence = restsOn(conflict, defaultRequest, explicitKernel, {}).value;

test('one of two copies changes nothing; the account, and the statement itself, change the answer', () => {
  const flips = Object.fromEntries(
    (dependence?.results ?? []).map(({ variation, flips }) => [Object.values(variation).join(' '), flips.length]),
  );
  expect(flips).toEqual({
    'dropSource wire': 0,
    'dropSource copy': 0,
    'dropSource other': 0,
    'dropAccount one wire,copy': 1,
    'dropSide b other': 0,
    'keepSource wire': 0,
    'keepSource copy': 0,
    'keepSource other': 1,
    'dropStatement wants': 1,
    'dropStatement idle': 0,
  });
});

test('the change is told by concept: without the statement a is indifferent and gains nothing', () => {
  const dropped = dependence?.results.find(
    ({ variation }) => variation.kind === 'dropStatement' && variation.statement === 'wants',
  );
  expect(dropped?.flips[0]?.before.byConcept[0]).toEqual({ concept: 'nash', outcome: 'accepts' });
  expect(dropped?.flips[0]?.after.byConcept[0]).toEqual({ concept: 'nash', outcome: 'unwilling' });
});

test('what an assumption backs stays when its statement goes', () => {
  const left = withStatements(conflict, new Set());
  const kept = left.preferences.map((preference) =>
    preference.kind === 'prioritised' ? preference.statements.length : -1,
  );
  expect(kept).toEqual([0, 1]);
});

test('what carries the answer: the statement that a cites and nothing else', () => {
  const named = ({ supports, sets }: AnswerSupport): readonly (readonly string[])[] =>
    sets.carrying.map((set) =>
      set.map((at) => {
        const support = supports[at];
        return support?.kind === 'statement' ? support.statement : (support?.label ?? '');
      }),
    );
  expect(dependence?.support.map(named)).toEqual([[['wants']]]);
});
