// Levers against the same facts written into the case by hand, and against every combination tried one by one.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Conflict } from '@parley/model';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { ask } from '../ask.js';
import { sameVerdict, verdictKey } from '../rests-on/verdict-key.js';
import { type LeversFound, levers } from './levers.js';

const caseText = (levered: string, rules = '', guestFirst = '', statusQuo = ''): string => `parley: 1
title: A visit
as_of: 2025
parties:
  host: { options: { cheat: Cheat, fire: Fire } }
  guest: { options: { go: { name: Go, change: only_taken } } }
  third: { options: { vouch: Vouch } }
rules: [{ id: needs, requires: cheat -> go, assumption: test }${rules}]
status_quo: [fire${statusQuo}]
preferences:
  host: [{ prefer: cheat, assumption: test }, { prefer: fire, assumption: test }]
  guest: [${guestFirst}{ prefer: "!(go & (cheat | fire))", assumption: test }, { prefer: go, assumption: test }]
  third: [{ prefer: "!vouch", assumption: test }]
${levered}
questions: [would guest accept go, is the status quo stable]
`;

const named = `levers:
  quiet: { by: [host], settles: ["!fire"], assumption: test }
  vouched: { by: [third], settles: [vouch], rules: [{ never: vouch & cheat, assumption: test }], assumption: test }
  louder: { by: [host], settles: [fire], assumption: test }
  brave: { first: { guest: [{ prefer: go, assumption: test }] }, assumption: test }
`;

function conflictOf(text: string): Conflict {
  const { value, diagnostics } = parseCase(text);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.conflict;
}

function found(conflict: Conflict): LeversFound {
  const { value } = levers(conflict, conflict.questions, defaultRequest, explicitKernel, {});
  if (value === null) throw new Error('levers can be tried');
  return value;
}

const verdictsOf = (conflict: Conflict) =>
  ask(conflict, conflict.questions, defaultRequest, explicitKernel, {}).value?.answers.map(({ readings }) =>
    verdictKey(readings[0]?.finding ?? { kind: 'noStatusQuo' }),
  );

const verdictUnder = ({ readings }: LeversFound, set: number) =>
  readings[0]?.combinations.find((combination) => combination.levers === set)?.verdicts;

test('a combination says what the same facts say when they are written into the case', () => {
  const tried = found(conflictOf(caseText(named)));
  const never = ', { never: fire, assumption: test }';
  const vouched = ', { requires: true -> vouch, assumption: test }, { never: vouch & cheat, assumption: test }';
  const brave = '{ prefer: go, assumption: test }, ';
  const byHand = [
    [0b0000, caseText('')],
    [0b0010, caseText('', vouched, '', ', vouch')],
    [0b1000, caseText('', '', brave)],
    [0b1010, caseText('', vouched, brave, ', vouch')],
    [0b0001, caseText('', never).replace('status_quo: [fire]', 'status_quo: []')],
    [0b0011, caseText('', never + vouched).replace('status_quo: [fire]', 'status_quo: [vouch]')],
  ] as const;
  for (const [set, text] of byHand) expect(verdictUnder(tried, set), text).toEqual(verdictsOf(conflictOf(text)));
});

test('facts that contradict each other have no verdict, and that is a result', () => {
  expect(verdictUnder(found(conflictOf(caseText(named))), 0b0101)).toBeNull();
});

test('changing sets are exactly those that change a verdict and of which no part gives the same one', () => {
  const tried = found(conflictOf(caseText(named)));
  const [reading] = tried.readings;
  tried.questions.forEach((_, question) => {
    const at = (set: number) => verdictUnder(tried, set)?.[question];
    const none = at(0);
    const expected = reading?.combinations.flatMap(({ levers: set }) => {
      const verdict = at(set);
      if (verdict === undefined || none === undefined || sameVerdict(verdict, none)) return [];
      const parts = reading.combinations.filter((part) => (part.levers & set) === part.levers && part.levers !== set);
      const same = (part: number): boolean => {
        const partly = at(part);
        return partly !== undefined && sameVerdict(partly, verdict);
      };
      return parts.some((part) => same(part.levers)) ? [] : [set];
    });
    const changing = reading?.answers[question]?.changing.map(({ levers: set }) => set) ?? [];
    expect([...changing].sort((a, b) => a - b)).toEqual(expected);
  });
  expect(reading?.answers[0]?.changing.length).toBeGreaterThan(0);
});

test('a lever that changes nothing is idle', () => {
  const [reading] = found(conflictOf(caseText(named))).readings;
  expect(reading?.idle).toEqual([2]);
});

test('the founding case: with the attacks over, a third party behind the promise and delegations first, one reading says yes', () => {
  const file = fileURLToPath(new URL('../../../../catalog/press/2025/moscow-offer/case.parley.yaml', import.meta.url));
  const tried = found(conflictOf(readFileSync(file, 'utf8')));
  const reading = tried.readings.find(({ perspective }) => perspective === 'ukraine_refuses_sequence');
  const ids = tried.levers.map(({ id }) => id);
  const [changing] = reading?.answers[0]?.changing ?? [];
  expect(ids.filter((_, index) => (((changing?.levers ?? 0) >>> index) & 1) === 1)).toEqual([
    'attacks_stop',
    'third_party_guarantee',
    'delegations_first',
  ]);
  expect(new Set(changing?.verdict.byConcept.map(({ outcome }) => outcome))).toEqual(new Set(['accepts']));
});
