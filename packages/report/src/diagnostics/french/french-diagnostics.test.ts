// French says everything that English says: each code, each note, the same values in each, set as French is set.

import { type DiagnosticCode, diagnose, diagnosticCodes } from '@parley/model';
import { expect, test } from 'vitest';
import { diagnosticMessage, diagnosticMessageIn } from '../diagnostic-message.js';
import { wordings } from '../wordings.js';
import { frenchDiagnostics } from './french-diagnostics.js';

const codes = Object.keys(diagnosticCodes) as DiagnosticCode[];
const valuesIn = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(/\{[?!]?(\w+)/g)].map(([, name]) => name ?? ''))].sort();

/** A space that can break before these marks, or within quotation marks; code between backquotes is left as it is. */
const wronglySet = (text: string): boolean =>
  /[^\s\u00a0\u202f:/«] [:;?!%»](?![^\s}])|«(?![\u00a0\u202f])|[^\s\u00a0\u202f]»/.test(text.replace(/`[^`]*`/g, '`'));

test.each(codes)('%s', (code) => {
  const [english, french] = [wordings[code], frenchDiagnostics.byCode[code]];
  expect(french, 'has French words').toBeDefined();
  expect(valuesIn(french?.message ?? '')).toEqual(valuesIn(english.message));
  expect(Object.keys(french?.notes ?? {})).toEqual(Object.keys(english.notes ?? {}));
  for (const [key, note] of Object.entries(english.notes ?? {}))
    expect(valuesIn(french?.notes?.[key] ?? '')).toEqual(valuesIn(note));
  for (const said of [french?.message ?? '', ...Object.values(french?.notes ?? {})])
    expect([said, wronglySet(said)]).toEqual([said, false]);
  // A sentence that was forgotten would read like the English one.
  expect(french?.message).not.toBe(english.message);
});

test('no code has French words that has no English ones', () => {
  expect(Object.keys(frenchDiagnostics.byCode).filter((code) => !codes.some((known) => known === code))).toEqual([]);
});

test('values stand in the sentence as French writes them', () => {
  const large = diagnose('P4001', null, { states: 1_048_576, limit: 65_536 });
  expect(diagnosticMessageIn(frenchDiagnostics, large)).toContain('a 1\u202f048\u202f576 états possibles');
  const shape = diagnose('P1043', null, { key: 'parties', expected: 'text/list', found: 'map' });
  expect(diagnosticMessageIn(frenchDiagnostics, shape)).toBe(
    '«\u202fparties\u202f» devrait être du genre texte / liste, mais est du genre table.',
  );
  expect(diagnosticMessage(shape)).toBe('"parties" should be of the kind text/list, but is of the kind map.');
});
