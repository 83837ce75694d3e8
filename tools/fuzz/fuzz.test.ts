// A seeded share of the fuzzing run. `node tools/fuzz/run.mjs` does millions, on the built packages, with a watch for hangs.

import * as process from 'node:process';
import { expect, test } from 'vitest';
import { feasibleStates } from '@parley/engine';
import { formatCase, parseCase, parseQuestion, printCase, readGmcr, readPublished, writeGmcr } from '@parley/lang';

interface FuzzInput {
  readonly kind: string;
  readonly deep: boolean;
  readonly text: string;
}

// The scripts run on plain Node, without types; what the test uses of them is said here.
const load = async (file: string): Promise<unknown> => import(new URL(file, import.meta.url).href);
const { checkInput } = (await load('./check-input.mjs')) as {
  checkInput: (text: string, kind: string, lang: object, deep: boolean) => string | null;
};
const { inputOf } = (await load('./mutate.mjs')) as { inputOf: (random: object, seeds: object) => FuzzInput };
const { randomFrom } = (await load('./random.mjs')) as { randomFrom: (seed: number) => object };
const { readSeeds } = (await load('./seeds.mjs')) as { readSeeds: () => object };

const conflict = parseCase(
  'parley: 1\ntitle: T\nparties: {a: {name: Party A, options: {go: Go, stay: Stay}}, b: {options: {wait: Wait}}}\n',
).value?.conflict;
const lang = {
  parseCase,
  formatCase,
  printCase,
  parseQuestion,
  readGmcr,
  readPublished,
  writeGmcr,
  feasibleStates,
  conflict,
};
const seeds = readSeeds();
const first = Number(process.env['PARLEY_FUZZ_SEED'] ?? 20_251_123);
const failureOf = (seed: number): string | null => {
  const { kind, deep, text } = inputOf(randomFrom(seed), seeds);
  const wrong = checkInput(text, kind, lang, deep);
  return wrong === null ? null : `seed ${seed}: ${wrong}`;
};

test('20,000 inputs never throw, and every promise holds', { timeout: 120_000 }, () => {
  const failures: string[] = [];
  for (let seed = first; seed < first + 20_000 && failures.length < 5; seed++) {
    const failure = failureOf(seed);
    if (failure !== null) failures.push(failure);
  }
  expect(failures).toEqual([]);
});

// Texts that once broke a promise. Seeds are kept as texts, since their meaning changes when mutation does.
test.each([
  ['a key that ? announces and that is missing', 'parley: 1\ntitle: T\nparties: {a: {options: {go: Go}}}\n? '],
  ['a ranking of nothing', 'parley: 1\ntitle: T\nparties: {a: {options: {go: Go}}}\npreferences: {a: {ranking: []}}\n'],
  ['a value without content at the very end', '\n&a &a CT|%YAML 1.2\nstates:\n>X,9& ""- - x[Y'],
  ['a second byte order mark', '\uFEFF\uFEFFparley: 1\ntitle: T\nparties: {a: {options: {go: Go}}}\n'],
  [
    'a key that is longer than YAML can write on one line',
    `parley: 1\ntitle: T\nparties: {a: {options: {g${'-> a'.repeat(400)}: }}}\n`,
  ],
])('holds for %s', (_, text) => {
  expect(checkInput(text, 'case', lang, true)).toBeNull();
});

test('holds for a direction that every object has', () => {
  const text =
    '{"options":[{"name":"Go","permittedDirection":"__proto__"}],"decisionMakers":[{"name":"A","options":[0]}]}';
  expect(checkInput(text, 'gmcr', lang, true)).toBeNull();
});

test('holds for a question with nobody in it', () => {
  expect(checkInput('would accept go', 'question', lang, true)).toBeNull();
});
