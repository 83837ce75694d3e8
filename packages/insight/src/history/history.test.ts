// How answers move, on a case small enough to see: one statement makes a party act, a later one holds it back.

import { expect, test } from 'vitest';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import type { Conflict, StatementId } from '@parley/model';
import { ask } from '../ask.js';
import { randomCaseText } from '../../fixtures/random-case.js';
import { verdictKey } from '../rests-on/verdict-key.js';
import { withStatements } from '../rests-on/without.js';
import { type History, type HistoryRequest, history } from './history.js';
import { firstDay, knownFrom } from './known-from.js';

// a wants x from 3 March on; on 5 March it is told that it wants !x more. `old` has only the date of its sources.
const text = `parley: 1
title: Test
as_of: 2025-03-05
parties:
  a: { options: { x: Do x } }
status_quo: []
sources:
  wire: { title: Wire, date: 2025-03-07 }
  month: { title: Month, date: 2025-03 }
  bare: { title: Bare }
statements:
  wants: { holder: A, says: wants x, source: wire, date: 2025-03-03, form: reported }
  fears: { holder: A, says: fears x, source: bare, date: 2025-03-05T10:00, form: reported }
  late: { holder: A, says: idle, source: wire, form: reported }
  old: { holder: A, says: idle, sources: [wire, month], form: reported }
  never: { holder: A, says: idle, source: bare, form: reported }
preferences:
  a: [{ prefer: "!x", cites: [fears] }, { prefer: x, cites: [wants, never] }]
questions: [would a accept x]
`;

function caseOf(source: string): Conflict {
  const { value, diagnostics } = parseCase(source);
  if (value === null) throw new Error(diagnostics.map(({ code }) => code).join());
  return value.conflict;
}

function historyOf(conflict: Conflict, asked?: HistoryRequest): History {
  const { value } = history(conflict, defaultRequest, explicitKernel, {}, asked);
  if (value === null) throw new Error('no history');
  return value;
}

const nash = ({ moments }: History): readonly (readonly [string | null, string | undefined])[] =>
  moments.map(({ day, verdicts }) => [day, verdicts[0]?.[0]?.byConcept[0]?.outcome]);

test('a statement is known from its date, else from the earliest of its sources; a month from its first day', () => {
  expect(knownFrom(caseOf(text))).toEqual([
    { statement: 'wants', day: '2025-03-03', datedBy: 'statement', exact: true },
    { statement: 'fears', day: '2025-03-05', datedBy: 'statement', exact: true },
    { statement: 'late', day: '2025-03-07', datedBy: 'source', exact: true },
    { statement: 'old', day: '2025-03-01', datedBy: 'source', exact: false },
    { statement: 'never', day: null, datedBy: 'none', exact: false },
  ]);
  expect(['2025', '2025-09', '2025-09-05', '2025-09-05T10:00Z'].map(firstDay)).toEqual([
    '2025-01-01',
    '2025-09-01',
    '2025-09-05',
    '2025-09-05',
  ]);
});

test('undated statements last: nothing is wanted, then x, then !x; each move names what moved it', () => {
  const found = historyOf(caseOf(text), { dates: null, undated: 'last' });
  expect(nash(found)).toEqual([
    [null, 'unwilling'],
    ['2025-03-01', 'unwilling'],
    ['2025-03-03', 'accepts'],
    ['2025-03-05', 'unwilling'],
    ['2025-03-07', 'unwilling'],
    ['all', 'unwilling'],
  ]);
  expect(found.moments.flatMap(({ day, moved }) => moved.map(({ by }) => [day, by]))).toEqual([
    ['2025-03-03', { sets: [['wants']], exhaustive: true }],
    ['2025-03-05', { sets: [['fears']], exhaustive: true }],
  ]);
  expect(found.afterAsOf).toEqual(['late']);
});

test('undated statements throughout: x is wanted from the start, since one without a date says so', () => {
  expect(nash(historyOf(caseOf(text))).map(([, outcome]) => outcome)).toEqual([
    'accepts',
    'accepts',
    'accepts',
    'unwilling',
    'unwilling',
  ]);
});

test('dates asked for take in their whole month, in the order of time', () => {
  const found = historyOf(caseOf(text), { dates: ['2025-03', '2025-03-04'], undated: 'last' });
  expect(found.moments.map(({ day, known }) => [day, known])).toEqual([
    ['2025-03-04', 2],
    ['2025-03-31', 4],
  ]);
});

test('a case without dates has one moment; a stopped run says that it is partial', () => {
  const undated = caseOf(text.replaceAll(/, date: [0-9T:-]+/g, ''));
  expect(historyOf(undated).moments.map(({ day, known }) => [day, known])).toEqual([[null, 5]]);
  const stopped = history(caseOf(text), defaultRequest, explicitKernel, { cancelled: () => true });
  expect(stopped.value).toMatchObject({ moments: [], complete: false });
});

/** A random case whose three statements become known one day after the other. */
const datedCase = (seed: number): Conflict =>
  caseOf(randomCaseText(seed).replaceAll(/(s([123]): \{ holder: \w)/g, '$1, date: 2025-01-0$2'));

test('every moment has the answers of the case with the statements known by then, read anew', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const conflict = datedCase(seed);
    const { moments } = historyOf(conflict);
    expect(moments.map(({ known }) => known)).toEqual([0, 1, 2, 3]);
    for (const { known, verdicts } of moments) {
      const present = new Set(conflict.statements.slice(0, known).map(({ id }) => id));
      const left = withStatements(conflict, present);
      const asked = ask(left, conflict.questions, defaultRequest, explicitKernel, {}).value;
      if (asked === null) continue;
      expect(asked.answers.map(({ readings }) => readings.map(({ finding }) => verdictKey(finding)))).toEqual(verdicts);
    }
  }
});

test('what moved an answer: the sets alone give the new verdict, and no part of them does', () => {
  let moves = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const conflict = datedCase(seed);
    // Everything at once, so that there are several statements to choose from.
    const { moments } = historyOf(conflict, { dates: ['2024', '2025'], undated: 'last' });
    const verdictWith = (ids: readonly StatementId[], question: number, reading: number): unknown => {
      const left = withStatements(conflict, new Set(ids));
      const finding = ask(left, conflict.questions, defaultRequest, explicitKernel, {}).value?.answers[question]
        ?.readings[reading]?.finding;
      return finding === undefined ? null : verdictKey(finding);
    };
    for (const { question, perspective, after, by } of moments[1]?.moved ?? []) {
      const reading = perspective === null ? 0 : 1;
      moves++;
      expect(by.exhaustive).toBe(true);
      for (const set of by.sets) {
        expect(verdictWith(set, question, reading)).toEqual(after);
        for (const out of set) {
          expect(
            verdictWith(
              set.filter((id) => id !== out),
              question,
              reading,
            ),
          ).not.toEqual(after);
        }
      }
      expect(by.sets.length).toBeGreaterThan(0);
    }
  }
  expect(moves).toBeGreaterThan(10);
});
