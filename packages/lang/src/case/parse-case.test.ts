// What a case file means, by rows; the bad files of everyday. What each diagnostic looks like is in the fixtures.

import { describe, expect, test } from 'vitest';
import { patternLetters, stateLetters, underPerspective } from '@parley/model';
import { printCase } from '../print/print-case.js';
import { parseCase } from './parse-case.js';

const withoutPlaces = (key: string, value: unknown): unknown =>
  key === 'span' ? undefined : typeof value === 'bigint' ? `${value}n` : value;

const head =
  'parley: 1\ntitle: T\nas_of: 2025\nparties: {a: {options: {go: Go, stay: {change: only_taken}}}, b: {name: B, options: {wait: Wait}}}\n';
const conflictOf = (text: string) => {
  const { value, diagnostics } = parseCase(text);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value.conflict;
};
const codesOf = (text: string): readonly string[] =>
  parseCase(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a case file', () => {
  test('declares parties and options in the order of bits', () => {
    const { form, dms } = conflictOf(head);
    expect(dms.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'a'],
      ['b', 'B'],
    ]);
    expect(
      form.kind === 'options'
        ? form.options.map(({ id, name, controller, change }) => [id, name, controller, change])
        : null,
    ).toEqual([
      ['go', 'Go', 0, 'eitherWay'],
      ['stay', 'stay', 0, 'onlyTaken'],
      ['wait', 'Wait', 1, 'eitherWay'],
    ]);
  });

  test.each([
    ['[go, wait]', 'YNY'],
    ['[]', 'NNN'],
    ['"NYN"', 'NYN'],
    ['nyy', 'NYY'],
    ['go', 'YNN'],
  ])('reads the status quo %s as %s', (written, letters) => {
    const { form } = conflictOf(`${head}status_quo: ${written}\n`);
    expect(form.kind === 'options' && form.statusQuo !== null ? stateLetters(form.statusQuo, 3) : null).toBe(letters);
  });

  test('reads rankings with ties and a rest', () => {
    const { preferences } = conflictOf(
      `${head}preferences: {a: {ranking: ["YNN", ["N-Y", NYN], rest], assumption: x}}\n`,
    );
    const [first] = preferences;
    const tiers =
      first?.kind === 'ranking'
        ? first.tiers.map((tier) =>
            tier.kind === 'patterns' ? tier.patterns.map((pattern) => patternLetters(pattern, 3)) : tier.kind,
          )
        : null;
    expect(tiers).toEqual([['YNN'], ['N-Y', 'NYN'], 'rest']);
  });

  test('reads weights exactly', () => {
    const [first] = conflictOf(`${head}preferences: {a: {weights: {go: 0.1, wait: -3e-2}}}\n`).preferences;
    expect(first?.kind === 'weights' ? first.weights.map(({ option, weight }) => [option, weight]) : null).toEqual([
      [0, { digits: 1n, scale: 1 }],
      [2, { digits: -3n, scale: 2 }],
    ]);
  });

  test('lays a perspective over the case', () => {
    const conflict = conflictOf(
      `${head}rules: [{never: go & wait, id: r}]\nperspectives: {p: {without_rules: [r], rules: [{requires: go}], options: {stay: {change: either}}, status_quo: [go, wait], preferences: {b: indifferent}}}\n`,
    );
    const [perspective] = conflict.perspectives;
    const seen = perspective === undefined ? null : underPerspective(conflict, perspective.id).value;
    expect(
      seen?.form.kind === 'options'
        ? [seen.form.rules.map(({ text }) => text), seen.form.options[1]?.change, seen.form.statusQuo]
        : null,
    ).toEqual([['go'], 'eitherWay', 5n]);
    expect(conflict.form.kind === 'options' ? conflict.form.statusQuo : 0).toBeNull();
  });

  test.each([
    ['would B accept go & !stay?', 'accept'],
    ['Would b accept go', 'accept'],
    ['is the status quo stable', 'statusQuoStable'],
    ['Which equilibria can be reached from the status quo?', 'reachable'],
    ['is there an equilibrium with go | wait', 'equilibrium'],
  ])('understands the question %s', (question, kind) => {
    expect(
      conflictOf(`${head}questions: [${JSON.stringify(question)}]\n`).questions.map(({ id, asked }) => [
        id,
        asked.kind,
      ]),
    ).toEqual([['q1', kind]]);
  });

  test('keeps free-form models: states, moves, rankings', () => {
    const { form, preferences } = conflictOf(
      'parley: 1\ntitle: F\nparties: {a: {}, b: {}}\nstates: {s1: First, s2: }\nmoves: {a: [s1 -> s2], b: [s2→s1]}\nstatus_quo: s2\npreferences: {a: {ranking: [s2, s1]}, b: indifferent}\n',
    );
    expect(
      form.kind === 'graph'
        ? [
            form.states.map(({ id, name }) => [id, name]),
            form.moves.map(({ dm, from, to }) => [dm, from, to]),
            form.statusQuo,
          ]
        : null,
    ).toEqual([
      [
        ['s1', 'First'],
        ['s2', 's2'],
      ],
      [
        [0, 0, 1],
        [1, 1, 0],
      ],
      1,
    ]);
    expect(preferences.map(({ kind }) => kind)).toEqual(['ranking', 'indifferent']);
  });

  test('takes CR LF, lone CR and a byte order mark, with places in the text as it is', () => {
    const plain = `${head}rules:\n  - never: gone\n`;
    for (const text of [plain, plain.replaceAll('\n', '\r\n'), plain.replaceAll('\n', '\r'), `\uFEFF${plain}`]) {
      const [found] = parseCase(text).diagnostics.filter(({ code }) => code === 'P2004');
      expect(text.slice(found?.span?.start, found?.span?.end)).toBe('gone');
    }
  });

  test('treats names with accents stored either way as the same, in conditions too', () => {
    const text = `parley: 1\ntitle: T\nparties: {a: {options: {café: Meet}}}\nrules: [{never: cafe\u0301}]\nstatus_quo: [cafe\u0301]\n`;
    expect(codesOf(text)).toEqual(['P3002']);
  });

  test('finds the place of a name in folded, escaped and literal text', () => {
    for (const written of [
      '>-\n      go &\n      gone',
      '|\n      go & gone',
      '"go \\\n      & gone"',
      "'go & gone'",
      '"\\x67o & gone"',
    ]) {
      const text = `${head}rules:\n  - never: ${written}\n`;
      const [found] = parseCase(text).diagnostics.filter(({ code }) => code === 'P2004');
      expect(text.slice(found?.span?.start, found?.span?.end), written).toBe('gone');
    }
  });

  test('reports every independent error at once, by place', () => {
    const text =
      'parley: 1\ntitel: T\nparties: {a: {options: {go: Go}}, b: {options: {go: Go}}}\nrules: [{never: gone, cites: [s1]}, {never: "(go"}]\nas_of: soon\npreferences: {c: indifferent}\n';
    expect(codesOf(text)).toEqual(['P1041', 'P2008', 'P2004', 'P2002', 'P1061', 'P1045', 'P2001']);
  });

  test.each([31, 32, 33, 53, 54, 63, 64, 65, 200])('has no cliff at %i options', (count) => {
    const names = Array.from({ length: count }, (_, index) => `o${index}`);
    const text = `parley: 1\ntitle: T\nparties: {a: {options: {${names.map((name) => `${name}: `).join(', ')}}}}\nrules: [{never: o0 & ${names.at(-1) ?? ''}}]\nstatus_quo: [${names.at(-1) ?? ''}]\n`;
    const { form } = conflictOf(text);
    expect(form.kind === 'options' ? form.statusQuo : null).toBe(1n << BigInt(count - 1));
    expect(codesOf(text.replace('status_quo: [', 'status_quo: [o0, '))).toEqual(['P3002']);
  });

  test('keeps promises, attitudes, unknown orders, strength and certainty through printing', () => {
    const text = `parley: 1
title: T
as_of: 2025
parties: {a: {options: {go: Go, stay: Stay}}, b: {options: {pay: Pay}}}
preferences:
  a:
    - prefer: go
      strong: true
    - any_order:
        - {prefer: pay, certainty: 0.75}
        - {prefer: "!stay", assumption: own}
      assumption: shared
    - any_order: [{prefer: stay, assumption: last}]
  b: {ranking: [YNN, any_order: [[NYN, YYN], {states: NNY, strong: true}], rest], assumption: why}
promises:
  safety: {by: b, to: a, made: pay, kept: go & pay, broken: go & !pay, raised_by: [pay], values: {kept: 3, broken: -2.5..-1, status_quo: 0}}
attitudes: {a: {b: negative}, b: {a: {attitude: neutral, assumption: none seen}}}
`;
    const first = conflictOf(text);
    const [ofA, ofB] = first.preferences;
    expect(
      ofA?.kind === 'prioritised'
        ? ofA.statements.map(({ text: written, anyOrder, strong, certainty, basis }) => [
            written,
            anyOrder ?? null,
            strong ?? false,
            certainty?.digits ?? null,
            basis.assumption,
          ])
        : null,
    ).toEqual([
      ['go', null, true, null, null],
      ['pay', 0, false, 75n, 'shared'],
      ['!stay', 0, false, null, 'own'],
      ['stay', 1, false, null, 'last'],
    ]);
    expect(
      ofB?.kind === 'ranking'
        ? ofB.tiers.map((tier) => [tier.kind, tier.anyOrder ?? null, tier.strong ?? false])
        : null,
    ).toEqual([
      ['patterns', null, false],
      ['patterns', 0, false],
      ['patterns', 0, true],
      ['rest', null, false],
    ]);
    expect(first.promises.map(({ by, to, texts, raisedBy }) => ({ by, to, texts, raisedBy }))).toEqual([
      { by: 1, to: 0, texts: { made: 'pay', kept: 'go & pay', broken: 'go & !pay' }, raisedBy: [2] },
    ]);
    expect(first.attitudes.map(({ of, towards, kind }) => [of, towards, kind])).toEqual([
      [0, 1, 'negative'],
      [1, 0, 'neutral'],
    ]);
    const printed = printCase(first);
    const again = conflictOf(printed);
    expect(printCase(again)).toBe(printed);
    expect([again.promises.length, again.attitudes.length]).toEqual([1, 2]);
    expect(again.preferences.map((preference) => JSON.stringify(preference, withoutPlaces))).toEqual(
      first.preferences.map((preference) => JSON.stringify(preference, withoutPlaces)),
    );
  });

  test('silences warnings by slug, never errors', () => {
    expect(parseCase(`${head}silence: [missing-preference]\n`).diagnostics).toEqual([]);
    expect(codesOf(`${head}silence: [missing-preference]\nrules: [{never: gone}]\n`)).toEqual(['P2004']);
  });

  test('answers at once where a text is too large', () => {
    expect(codesOf('a: b\n'.repeat(10_000_000))).toEqual(['P1001']);
  });
});
