// GMCR+ save files and published models: what is read, what is written, what is said about the rest.
// Garrison's and Elmira's numbers are as distributed with GMCR+; the rankings in letters are those of the published JSON models.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Conflict,
  type FeasibleStates,
  type StatedPreference,
  holds,
  patternLetters,
  stateMask,
} from '@parley/model';
import { parseCase } from '../case/parse-case.js';
import { printCase } from '../print/print-case.js';
import { readPublished } from './published.js';
import { readGmcr } from './read-gmcr.js';
import { writeGmcr } from './write-gmcr.js';

/** Every combination tried, for tests of a dozen options. */
const allStates: FeasibleStates = (form) =>
  Array.from({ length: 2 ** form.options.length }, (_, bits) => stateMask(BigInt(bits))).filter((mask) =>
    form.rules.every((rule) => holds(rule.feasible, mask)),
  );

const garrison = JSON.stringify({
  useManualPreferenceVectors: true,
  infeasibles: [
    [
      [0, 'Y'],
      [1, 'Y'],
    ],
    [
      [0, 'Y'],
      [2, 'Y'],
    ],
    [
      [1, 'Y'],
      [2, 'Y'],
    ],
    [
      [5, 'Y'],
      [6, 'Y'],
    ],
    [
      [5, 'Y'],
      [7, 'Y'],
    ],
    [
      [5, 'Y'],
      [8, 'Y'],
    ],
    [
      [6, 'Y'],
      [7, 'Y'],
    ],
    [
      [6, 'Y'],
      [8, 'Y'],
    ],
    [
      [7, 'Y'],
      [8, 'Y'],
    ],
    [
      [0, 'N'],
      [1, 'N'],
      [2, 'N'],
    ],
    [
      [5, 'N'],
      [6, 'N'],
      [7, 'N'],
      [8, 'N'],
    ],
    [
      [0, 'Y'],
      [3, 'N'],
    ],
    [
      [2, 'Y'],
      [3, 'Y'],
    ],
    [
      [0, 'Y'],
      [4, 'N'],
      [5, 'N'],
    ],
    [
      [1, 'Y'],
      [4, 'N'],
      [7, 'Y'],
    ],
    [
      [1, 'Y'],
      [4, 'N'],
      [8, 'Y'],
    ],
    [
      [2, 'Y'],
      [4, 'N'],
      [7, 'Y'],
    ],
    [
      [2, 'Y'],
      [4, 'N'],
      [8, 'Y'],
    ],
  ],
  program: 'gmcr-py',
  options: [
    'Full',
    'Reduced',
    'Appease',
    'Legal Challenge',
    'Treaty Challenge',
    'Full',
    'Reduced',
    'Lonetree',
    'Suspend',
  ].map((name) => ({ name, permittedDirection: 'both' })),
  decisionMakers: [
    {
      preferences: [],
      name: 'US Support',
      preferenceVector: [3, 7, [1, 2], 4, [5, 6], 8, 9, 12, 11, 15, 10, 13, 14, 17, 16, 18, 19, 21, 20, 22, 23],
      options: [0, 1, 2],
    },
    {
      preferences: [],
      name: 'US Opposition',
      preferenceVector: [[21, 17, 13, 10, 6, 2], [23, 19], 15, 11, 8, 4, 22, 18, 14, 7, 3, 20, 16, 12, 9, 5, 1],
      options: [3],
    },
    {
      preferences: [],
      name: 'Canadian Opposition',
      preferenceVector: [23, [20, 21], 19, [16, 17], 11, [9, 10], 15, [12, 13], 2, 4, 1, 8, [5, 6], 22, 18, 14, 3, 7],
      options: [4],
    },
    {
      preferences: [],
      name: 'IJC',
      preferenceVector: [Array.from({ length: 23 }, (_, index) => index + 1)],
      options: [5, 6, 7, 8],
    },
  ],
});

const valueOf = <T>(outcome: { readonly value: T | null; readonly diagnostics: readonly unknown[] }): T => {
  if (outcome.value === null) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
};
const options = (conflict: Conflict) => (conflict.form.kind === 'options' ? conflict.form.options : []);
const letters = (preference: StatedPreference | undefined, count: number): unknown =>
  preference?.kind === 'ranking'
    ? preference.tiers.map((tier) =>
        tier.kind === 'patterns' ? tier.patterns.map((pattern) => patternLetters(pattern, count)).sort() : tier.kind,
      )
    : preference?.kind;

/** What an analysis sees: options without their keys, feasible states, preferences as the tiers of those states. */
function analysed(conflict: Conflict): unknown {
  if (conflict.form.kind !== 'options') return null;
  const states = [...(allStates(conflict.form) ?? [])];
  const ranked = conflict.preferences.map((preference) => {
    if (preference.kind === 'prioritised')
      return states.map((mask) => preference.statements.map(({ condition }) => holds(condition, mask)));
    return letters(preference, options(conflict).length);
  });
  return {
    options: options(conflict).map(({ name, controller, change }) => [name, controller, change]),
    states: states.map(String),
    ranked,
  };
}

describe('reading a save file', () => {
  test('numbers states as GMCR+ does: Garrison has the ranking of the published model', () => {
    const conflict = valueOf(readGmcr(garrison, allStates));
    const published = JSON.parse(
      readFileSync(new URL('../../../engine/fixtures/published/garrison-diversion.json', import.meta.url), 'utf8'),
    ) as {
      readonly feasible: readonly string[];
      readonly preferences: Readonly<Record<string, { readonly ranking: readonly (readonly string[])[] }>>;
    };
    expect([...(allStates(conflict.form as never) ?? [])].length).toBe(23);
    for (const [index, dm] of conflict.dms.entries()) {
      expect(letters(conflict.preferences[index], 9), dm.name).toEqual(
        published.preferences[dm.name]?.ranking.map((tie) => [...tie].sort()),
      );
    }
  });

  test('gives options of one name keys of their own', () => {
    expect(options(valueOf(readGmcr(garrison, allStates))).map(({ id, name }) => [id, name])).toEqual([
      ['us_support_full', 'Full'],
      ['us_support_reduced', 'Reduced'],
      ['appease', 'Appease'],
      ['legal_challenge', 'Legal Challenge'],
      ['treaty_challenge', 'Treaty Challenge'],
      ['ijc_full', 'Full'],
      ['ijc_reduced', 'Reduced'],
      ['lonetree', 'Lonetree'],
      ['suspend', 'Suspend'],
    ]);
  });

  test('reads directions, compounds and the flag that says what counts', () => {
    const file = {
      options: [
        { name: 'Modify', permittedDirection: 'fwd' },
        { name: 'Delay', permittedDirection: 'back' },
      ],
      decisionMakers: [
        {
          name: 'A',
          options: [0, 1],
          preferences: [
            {
              compound: true,
              members: [
                [
                  [0, 'Y'],
                  [1, 'N'],
                ],
                [[1, 'Y']],
              ],
            },
          ],
          preferenceRanking: [1, [2, 3, 4]],
        },
      ],
    };
    const byStatements = valueOf(readGmcr(JSON.stringify({ ...file, useManualPreferenceRanking: false }), allStates));
    expect(options(byStatements).map(({ change }) => change)).toEqual(['onlyTaken', 'onlyWithdrawn']);
    expect(
      byStatements.preferences[0]?.kind === 'prioritised'
        ? byStatements.preferences[0].statements.map(({ text }) => text)
        : null,
    ).toEqual(['modify & !delay | delay']);
    const byRanking = valueOf(readGmcr(JSON.stringify({ ...file, useManualPreferenceRanking: true }), allStates));
    expect(letters(byRanking.preferences[0], 2)).toEqual([['NN'], ['NY', 'YN', 'YY']]);
    // Without statements the flag still decides: "no" means that nothing is preferred, and the unused ranking is told.
    const bare = {
      ...file,
      decisionMakers: [{ name: 'A', options: [0, 1], preferences: [], preferenceRanking: [1, [2, 3, 4]] }],
    };
    const undecided = valueOf(readGmcr(JSON.stringify(bare), allStates));
    expect(letters(undecided.preferences[0], 2)).toEqual([['NN'], ['NY', 'YN', 'YY']]);
    const refused = readGmcr(JSON.stringify({ ...bare, useManualPreferenceRanking: false }), allStates);
    expect(refused.value?.preferences[0]?.kind).toBe('indifferent');
    expect(refused.diagnostics.map(({ code }) => code)).toContain('P1082');
  });

  test('puts options together by decision maker, and reads numbers in the order of the file', () => {
    // In the file: 0 = Go (A), 1 = Wait (B), 2 = Stay (A). State 2 takes Go alone, state 3 Wait alone, state 5 Stay alone.
    const file = {
      options: [{ name: 'Go' }, { name: 'Wait' }, { name: 'Stay' }],
      useManualPreferenceRanking: true,
      decisionMakers: [
        { name: 'A', options: [0, 2], preferenceRanking: [2, 3, 5, [1, 4, 6, 7, 8]] },
        { name: 'B', options: [1], preferenceRanking: [[1, 2, 3, 4, 5, 6, 7, 8]] },
      ],
    };
    const { value, diagnostics } = readGmcr(JSON.stringify(file), allStates);
    expect(diagnostics.map(({ code }) => code)).toEqual(['P1083']);
    expect(value === null ? null : options(value).map(({ name }) => name)).toEqual(['Go', 'Stay', 'Wait']);
    expect((letters(value?.preferences[0], 3) as readonly unknown[]).slice(0, 3)).toEqual([['YNN'], ['NNY'], ['NYN']]);
  });

  test.each([
    ['', 'P1004'],
    ['[]', 'P1081'],
    ['null', 'P1081'],
    ['12', 'P1081'],
    ['{', 'P1080'],
    ['{"decisionMakers": 3}', 'P1081'],
    ['{}', 'P3007'],
    ['{"options": [{}], "decisionMakers": [{}]}', 'P1081'],
    ['{"options": [{"name": "a"}], "decisionMakers": [{"name": "A", "options": [-1]}]}', 'P1081'],
    [
      '{"options": [{"name": "a"}], "decisionMakers": [{"name": "A", "options": [0]}], "infeasibles": [[[0, "Y"], [0, "N"]]]}',
      'P1081',
    ],
    [
      '{"options": [{"name": "a"}], "decisionMakers": [{"name": "A", "options": [0], "preferenceRanking": [1, 3]}]}',
      'P1081',
    ],
    [
      '{"options": [{"name": "a"}], "decisionMakers": [{"name": "A", "options": [0], "preferenceRanking": [1, 1]}]}',
      'P1081',
    ],
    [
      '{"options": [{"name": "a"}], "decisionMakers": [{"name": "A", "options": [0], "preferenceRanking": [1]}]}',
      'P1081',
    ],
    [`${'['.repeat(100_000)}`, 'P1080'],
  ])('refuses %s', (text, code) => {
    const { value, diagnostics } = readGmcr(text, allStates);
    expect([value, diagnostics[0]?.code]).toEqual([null, code]);
  });
});

describe('writing a save file', () => {
  test('and reading it again gives the same input for an analysis', () => {
    const conflict = valueOf(
      parseCase(`parley: 1
title: T
as_of: 2025
parties: {a: {options: {go: Go, stay: {change: only_taken}}}, b: {options: {wait: {change: only_withdrawn}, leave: Leave}}}
rules: [{never: go & wait, id: r}, {exactly_one: [stay, leave, go]}, {requires: "leave -> wait | stay"}]
preferences: {a: [{prefer: go IF !wait, assumption: x}, {prefer: stay <-> leave, assumption: x}], b: [{prefer: "!stay", assumption: x}]}
`),
    ).conflict;
    const again = valueOf(readGmcr(valueOf(writeGmcr(conflict, allStates)), allStates));
    expect(analysed(again)).toEqual(analysed({ ...conflict, preferences: conflict.preferences }));
  });

  test('turns weights, rankings with open patterns and `rest` into numbers for everyone', () => {
    const conflict = valueOf(
      parseCase(`parley: 1
title: T
as_of: 2025
parties: {a: {options: {go: Go, stay: Stay}}, b: {}, c: {}, d: {}}
rules: [{never: go & stay}]
preferences: {a: {weights: {go: 2, stay: -1}}, b: {ranking: ["-Y", rest]}, c: [{prefer: stay}, {prefer: go}], d: indifferent}
`),
    ).conflict;
    const file = JSON.parse(valueOf(writeGmcr(conflict, allStates))) as {
      readonly decisionMakers: readonly { readonly preferenceRanking: unknown }[];
    };
    // States: 1 = NN, 2 = YN, 3 = NY.
    expect(file.decisionMakers.map(({ preferenceRanking }) => preferenceRanking)).toEqual([
      [2, 1, 3],
      [3, [1, 2]],
      [3, 2, 1],
      [[1, 2, 3]],
    ]);
  });

  test('names everything that the format has no place for', () => {
    const conflict = valueOf(
      parseCase(`parley: 1
title: T
as_of: 2025
note: N
parties: {a: {options: {go: Go, stay: Stay}}}
rules: [{never: go & stay, id: r, cites: [s]}]
merge: [{name: M, states: go | stay}]
status_quo: [go]
sources: {x: {title: X}}
statements: {s: {holder: H, says: x, source: x}}
preferences: {a: {weights: {go: 1}, assumption: y}}
perspectives: {p: {status_quo: []}}
questions: [is the status quo stable]
`),
    ).conflict;
    const listed = writeGmcr(conflict, allStates)
      .diagnostics.filter(({ code }) => code === 'P1082')
      .map(({ values }) => values['what']);
    expect(listed).toEqual([
      'as_of',
      'note',
      'status_quo',
      'merge',
      'sources',
      'statements',
      'perspectives',
      'questions',
      'cites, contested_by, assumption',
      'id',
      'weights',
    ]);
  });

  test('keeps a whole save file', () => {
    const first = valueOf(readGmcr(garrison, allStates));
    const second = valueOf(readGmcr(valueOf(writeGmcr(first, allStates)), allStates));
    expect(analysed(second)).toEqual(analysed(first));
    expect(analysed(valueOf(parseCase(printCase(first))).conflict)).toEqual(analysed(first));
  });
});

describe('published models', () => {
  const folder = new URL('../../../engine/fixtures/published/', import.meta.url);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
    : [];
  test.each(files)('%s has the states and rankings that the file lists', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const model = valueOf(readPublished(text));
    const { conflict } = model;
    const count = options(conflict).length;
    const states = conflict.form.kind === 'options' ? [...(allStates(conflict.form) ?? [])] : [];
    expect(
      states.map((mask) =>
        Array.from({ length: count }, (_, option) => (((mask >> BigInt(option)) & 1n) === 1n ? 'Y' : 'N')).join(''),
      ),
    ).toEqual(model.feasible);
    expect(states.length).toBe(model.feasibleCount);
    const given = JSON.parse(text) as {
      readonly preferences: Readonly<Record<string, { readonly ranking: readonly (readonly string[])[] }>>;
    };
    conflict.dms.forEach(({ name }, index) => {
      expect(letters(conflict.preferences[index], count), name).toEqual(
        given.preferences[name]?.ranking.map((tie) => [...tie].sort()),
      );
    });
  });
});
