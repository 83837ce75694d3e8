// Dropping a source changes exactly what the table says: each source and each statement of every case with evidence is taken
// out of its text, the rest is read and analysed anew, and the answers are held against the table's.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { defaultRequest, explicitKernel } from '@parley/engine';
import { parseCase } from '@parley/lang';
import { ask } from '../ask.js';
import { randomCaseText } from '../../fixtures/random-case.js';
import { textWithout } from '../../fixtures/text-without.js';
import { restsOn } from './rests-on.js';
import type { Variation } from './variation.js';
import { type VerdictKey, verdictKey } from './verdict-key.js';

const catalog = fileURLToPath(new URL('../../../../catalog/', import.meta.url));

const cases = readdirSync(catalog, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.parley.yaml'))
  .map((file) => [file, readFileSync(`${catalog}${file}`, 'utf8')] as const)
  .filter(([, text]) => /^sources:/m.test(text) && /^questions:/m.test(text));

/** The answers of a case text, or null where it cannot be analysed. */
function answersOf(text: string): readonly (readonly VerdictKey[])[] | null {
  const { value, diagnostics } = parseCase(text);
  if (value === null) throw new Error(`${diagnostics.map(({ code }) => code).join()}\n${text}`);
  const { conflict } = value;
  const found = ask(conflict, conflict.questions, defaultRequest, explicitKernel, {}).value;
  return found?.answers.map(({ readings }) => readings.map(({ finding }) => verdictKey(finding))) ?? null;
}

function reduced(text: string, variation: Variation): string {
  switch (variation.kind) {
    case 'dropSource':
      return textWithout(text, (source) => source !== variation.source, null);
    case 'keepSource':
      return textWithout(text, (source) => source === variation.source, null);
    case 'dropAccount':
    case 'dropSide':
      return textWithout(text, (source) => !variation.sources.some((id) => id === source), null);
    case 'dropStatement':
      return textWithout(text, () => true, variation.statement);
  }
}

/** Compares every row of the table; gives how many verdicts the rows change in all. */
function compareRows(text: string): number {
  const { value } = parseCase(text);
  if (value === null) throw new Error('the case has errors');
  const table = restsOn(value.conflict, defaultRequest, explicitKernel, {}, null).value;
  expect(answersOf(textWithout(text, () => true, null))).toEqual(table?.base);
  let flips = 0;
  for (const { variation, verdicts, flips: changed } of table?.results ?? []) {
    const anew = answersOf(reduced(text, variation));
    // A case of which too little is left to analyse one reading is refused as a whole by `ask`.
    if (anew !== null) expect({ variation, verdicts }).toEqual({ variation, verdicts: anew });
    else expect(verdicts.flat().some(({ situation }) => situation === 'unanswerable')).toBe(true);
    flips += changed.length;
  }
  return flips;
}

describe('the catalog', () => {
  test('has cases with evidence and questions', () => {
    expect(cases.map(([file]) => file.replaceAll('\\', '/'))).toContain('press/2025/moscow-offer/case.parley.yaml');
  });

  test.each(cases)('%s: every row of the table is what the case without it says', (_, text) => {
    expect(compareRows(text)).toBeGreaterThanOrEqual(0);
  });
});

test('random cases: every row of the table is what the case without it says', () => {
  let flips = 0;
  for (let seed = 1; seed <= 25; seed++) flips += compareRows(randomCaseText(seed));
  expect(flips).toBeGreaterThan(50);
});
