// After appending, a log on disk says the same as the log in the page, whatever was undone there.

import { type ReviewEvent, foldLog, logLines } from '@parley/evidence';
import { expect, test } from 'vitest';
import { linesToAppend } from './log-changes.js';

const sign = (by: string, at = '2025-01-02T03:04:05Z') => ({ at, by });
const lineOf = (event: ReviewEvent): string => logLines([event]).trimEnd();
const source = lineOf({ ...sign('parley'), event: 'source', source: { id: 'src-1' } } as unknown as ReviewEvent);
const proposed = lineOf({
  ...sign('parley'),
  event: 'proposed',
  statement: { id: 'st-1', document: 'src-1' },
} as unknown as ReviewEvent);
const edited = lineOf({ ...sign('ann'), event: 'edited', statement: 'st-1', changes: { holder: 'Vell' } });
const rejected = lineOf({ ...sign('ann'), event: 'rejected', statement: 'st-1', reason: null });
const accepted = lineOf({ ...sign('ben'), event: 'accepted', statement: 'st-1' });
const state = (lines: readonly string[]) => {
  const { sources, statements } = foldLog(lines.map((line) => JSON.parse(line) as ReviewEvent));
  return {
    sources: sources.map(({ id }) => id),
    statements: statements.map(({ proposed: { id }, standing, readings }) => ({
      id,
      standing,
      readings: readings
        .map(({ by, verdict, changes }) => ({ by, verdict, changes }))
        .sort((a, b) => a.by.localeCompare(b.by)),
    })),
  };
};

test.each([
  ['a decision is added', [source, proposed], [source, proposed, edited]],
  ['a decision is undone', [source, proposed, accepted], [source, proposed]],
  [
    'a decision is undone, and what the person said before stands',
    [source, proposed, edited, rejected],
    [source, proposed, edited],
  ],
  ["somebody else's decision stays", [source, proposed, edited, accepted], [source, proposed, accepted]],
  ['a document is taken out', [source, proposed, accepted], []],
  ['one is undone and another made', [source, proposed, rejected], [source, proposed, accepted]],
])('%s', (_, saved, now) => {
  const appended = linesToAppend(saved, now, sign('ann', '2025-02-01T00:00:00Z'));
  expect(state([...saved, ...appended])).toEqual(state(now));
});

test('nothing is appended where nothing changed', () => {
  expect(linesToAppend([source, proposed], [source, proposed], sign('ann'))).toEqual([]);
});
