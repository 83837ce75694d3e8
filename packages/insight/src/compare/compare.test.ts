// Who sees what, on a case small enough to work out by hand: one side takes the other for hostile, and it is not.

import { expect, test } from 'vitest';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { ask } from '../ask.js';
import { verdictKey } from '../rests-on/verdict-key.js';
import { randomCaseText } from '../../fixtures/random-case.js';
import { type ComparedReadings, compare } from './compare.js';

const text = (sees: string, more = ''): string => `parley: 1
title: Test
as_of: 2025
parties:
  a: { options: { attack: Attack } }
  b: { options: { defend: Defend } }
status_quo: []
preferences:
  a: [{ prefer: "!attack", assumption: t }]
  b: [{ prefer: attack -> defend, assumption: t }, { prefer: "!defend", assumption: t }]
perspectives:
  hostile:
    preferences: { a: [{ prefer: attack, assumption: t }] }
  fearful:
    preferences: { b: [{ prefer: defend, assumption: t }] }
${sees}
questions: [would a accept attack, is the status quo stable]
${more}`;

function compared(source: string): ComparedReadings {
  const { value, diagnostics } = parseCase(source);
  const found = value === null ? null : compare(value.conflict, defaultRequest, explicitKernel, {}).value;
  if (found === null) throw new Error(diagnostics.map(({ code }) => code).join());
  return found;
}

test('b sees a hostile party: nobody attacks, b expects that it does, and takes war for stable that a would leave', () => {
  const { hypergame } = compared(text('sees: { b: hostile }'));
  const nash = hypergame?.byConcept[0];
  // States: 0 peace, 1 attack, 2 defend, 3 both. a stays only without its attack; b stays where it defends just if attacked.
  expect(nash?.equilibria).toEqual({ count: 1, states: [0] });
  expect(nash?.stays).toEqual([true, true]);
  expect(nash?.expectsToStay).toEqual([
    [true, true],
    [false, true],
  ]);
  expect(nash?.surprises).toEqual({
    count: 1,
    listed: [{ believer: 1, state: 3, mover: 0, from: 3, to: 2, foreseen: true }],
  });
  expect([hypergame?.secondLevel, hypergame?.commonStates, hypergame?.unseen]).toEqual([false, 4, [0, 0]]);
});

test('second level: what a does goes by the preferences that it believes b to have', () => {
  const { hypergame, readings } = compared(text('sees: { a: { a: hostile, b: fearful } }'));
  expect(hypergame?.secondLevel).toBe(true);
  const [own] = hypergame?.games ?? [];
  const composed = compared(
    text('')
      .replace('a: [{ prefer: "!attack", assumption: t }]', 'a: [{ prefer: attack, assumption: t }]')
      .replace(
        'b: [{ prefer: attack -> defend, assumption: t }, { prefer: "!defend", assumption: t }]',
        'b: [{ prefer: defend, assumption: t }]',
      ),
  );
  const sets = (reading: (typeof readings)[number] | undefined): unknown =>
    reading?.analysis.results.map(({ stable }) => stable.map((set) => [...set.members()]));
  expect(sets(own)).toEqual(sets(composed.readings[0]));
});

test('the cause of another verdict is the part of the perspective that makes it', () => {
  const { questions } = compared(text(''));
  expect(questions.map(({ causes }) => causes)).toEqual([
    [null, [[{ kind: 'preference', dm: 0 }]], null],
    [null, [[{ kind: 'preference', dm: 0 }]], [[{ kind: 'preference', dm: 1 }]]],
  ]);
});

test('where all see the same there is no misperception: the equilibria are those of that reading, nobody is surprised', () => {
  for (let seed = 1; seed <= 40; seed++) {
    for (const perspective of ['as_it_stands', 'other']) {
      const sees = `sees: { a: ${perspective}, b: { b: ${perspective}, a: ${perspective} } }\n`;
      const { hypergame, readings } = compared(randomCaseText(seed) + sees);
      const plain = readings[perspective === 'other' ? 1 : 0];
      expect(hypergame?.secondLevel).toBe(false);
      hypergame?.byConcept.forEach(({ equilibria, surprises }, at) => {
        const members = [...(plain?.analysis.results[at]?.equilibria.members() ?? [])];
        expect({ seed, at, count: equilibria.count, states: equilibria.states }).toEqual({
          seed,
          at,
          count: members.length,
          states: members.slice(0, 8),
        });
        expect(surprises.count).toBe(0);
      });
    }
  }
});

test('verdicts are those that asking gives', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { value } = parseCase(randomCaseText(seed));
    if (value === null) throw new Error('the case has errors');
    const { conflict } = value;
    const asked = ask(conflict, conflict.questions, defaultRequest, explicitKernel, {}).value;
    const { questions } = compared(randomCaseText(seed));
    expect(questions.map(({ verdicts }) => verdicts)).toEqual(
      asked?.answers.map(({ readings }) => readings.map(({ finding }) => verdictKey(finding))),
    );
  }
});

test('a coalition that gains together is named with its way, smaller parts of it not gaining', () => {
  const { coalitions } = compared(`parley: 1
title: Test
as_of: 2025
parties:
  a: { options: { x: X } }
  b: { options: { y: Y } }
status_quo: []
preferences:
  a: [{ prefer: "!(x & !y)", assumption: t }, { prefer: y, assumption: t }]
  b: [{ prefer: "!(y & !x)", assumption: t }, { prefer: x, assumption: t }]
`);
  // Each gains only where both act: (x, y) over the status quo; alone each would be left exposed.
  expect(coalitions[0]?.map(({ members, count, to }) => ({ members, count, to }))).toEqual([
    { members: [0, 1], count: 1, to: 3 },
  ]);
});
