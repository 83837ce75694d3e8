// The log as text: whole lines come back, a torn last line is reported and left out, nothing throws.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildDocument,
  defineRecord,
  foldLog,
  logHeader,
  logLines,
  openReader,
  readDocument,
  readEvidence,
  readLog,
  statementsOf,
  writeEvidence,
} from '../index.js';
import type { ReviewEvent } from './review-log.js';

const source = buildDocument({
  text: 'Vell said the weir was shut. 😀\r\nMaresh denied it.',
  original: { format: 'text', name: 'a', encoding: 'utf-8', bytes: 1, hash: 'h' },
});
const statements = statementsOf(source, readDocument(source, openReader()));
const at = '2025-01-02T03:04:05Z';
const record = defineRecord('offer', { id: 'o', by: 'Vell', statements: [statements[0]?.id] }).value;
const events: readonly ReviewEvent[] = [
  { at, by: 'reader', event: 'source', source },
  ...statements.map((statement): ReviewEvent => ({ at, by: 'reader', event: 'proposed', statement })),
  { at, by: 'ann', event: 'accepted', statement: statements[0]?.id ?? '' },
  { at, by: 'ben', event: 'rejected', statement: statements[0]?.id ?? '', reason: 'misread' },
  { at, by: 'ann', event: 'edited', statement: statements[0]?.id ?? '', changes: { act: 'deny', object: null } },
  ...(record === null ? [] : [{ at, by: 'ann', event: 'recorded', record } as const]),
  { at, by: 'ann', event: 'withdrawn', record: 'o' },
];
const text = `${logHeader}\n${logLines(events)}`;

test('what is written is read, as a log and as an archive', () => {
  expect(readLog(text)).toEqual({ value: { events, torn: false }, diagnostics: [] });
  expect(readEvidence(writeEvidence(events)).value?.events).toEqual(events);
});

test('wherever the last line is torn, every whole line before it stays, and the tear is said', () => {
  const lastStart = text.lastIndexOf('\n', text.length - 2) + 1;
  for (let cut = lastStart + 1; cut < text.length - 1; cut++) {
    const { value, diagnostics } = readLog(text.slice(0, cut));
    expect(value?.events).toEqual(events.slice(0, -1));
    expect([value?.torn, diagnostics.map(({ code }) => code)]).toEqual([true, ['P5510']]);
  }
  expect(readLog(text.slice(0, -1)).value).toEqual({ events, torn: false });
});

test('a broken line in the middle is named and left out; another version is refused', () => {
  const broken = readLog(`${logHeader}\n{"event":"accepted"}\n${logLines(events)}`);
  expect([broken.value?.events.length, broken.diagnostics.map(({ code, values }) => [code, values['line']])]).toEqual([
    events.length,
    [['P5511', 2]],
  ]);
  expect(readLog('{"parley":{"format":"evidence-log","version":9}}\n').diagnostics[0]?.code).toBe('P5512');
});

test('any text folds into a state without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.json(), (any, json) => {
      foldLog(readLog(`${logHeader}\n${json}\n${any}\n${any}`).value?.events ?? []);
    }),
    { seed: 5, numRuns: 200 },
  );
});

test('appending never changes what was folded for other statements', () => {
  const before = foldLog(events.slice(0, -1)).statements;
  const [first] = statements;
  const after = foldLog([...events, { at, by: 'cy', event: 'accepted', statement: first?.id ?? '' }]).statements;
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]?.readings.map(({ by }) => by)).toEqual(['ann', 'ben', 'cy']);
});

test('a reading is taken back by whoever gave it, a source with its statements by anybody, and both can come again', () => {
  const id = statements[0]?.id ?? '';
  const back = (by: string, what: string): ReviewEvent => ({ at, by, event: 'withdrawn', record: what });
  const standings = (more: readonly ReviewEvent[]): unknown =>
    foldLog([...events, ...more]).statements.map(({ proposed, standing }) => [proposed.id === id, standing])[0];
  expect(standings([])).toEqual([true, 'disputed']);
  expect(standings([back('ben', id)])).toEqual([true, 'accepted']);
  expect(standings([back('cid', id)])).toEqual([true, 'disputed']);
  const without = foldLog([...events, back('ann', source.id)]);
  expect([without.sources.length, without.statements.length]).toEqual([0, 0]);
  const again = foldLog([...events, back('ann', source.id), { at, by: 'ann', event: 'source', source }]);
  expect([again.sources.length, again.statements.length]).toEqual([1, statements.length]);
});
