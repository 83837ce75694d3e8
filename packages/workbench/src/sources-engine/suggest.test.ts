// From an accepted offer to a case: what is suggested, what taking it writes, and that nothing is suggested twice.

import { buildDocument, logLines, openReader, readDocument, readLog, statementsOf } from '@parley/evidence';
import { parseCase } from '@parley/lang';
import { expect, test } from 'vitest';
import { stateOf } from './folded-log.js';
import { suggestionsFor, take, writtenParties } from './suggest.js';

/** Invented; no case yet, since nobody has an option. */
const text = `parley: 1
title: Weir
status_quo: []
parties:
  up: { name: Upstream }
  down: { name: Downstream }
`;
const sign = { at: '2025-01-02T03:04:05Z', by: 'ann' };
const source = buildDocument({
  text: 'Vell said the weir would open before noon.',
  original: { format: 'text', name: 'a', encoding: 'utf-8', bytes: 1, hash: 'h' },
});
const [statement] = statementsOf(source, readDocument(source, openReader()));
const review = logLines([
  { ...sign, event: 'source', source },
  ...(statement === undefined ? [] : [{ ...sign, event: 'proposed', statement } as const]),
  // A person says what it is: an offer, and whose.
  { ...sign, event: 'edited', statement: statement?.id ?? '', changes: { act: 'offer', speaksFor: 'up' } },
])
  .trimEnd()
  .split('\n');

test('parties are known before there is a readable case', () => {
  expect(parseCase(text).value).toBeNull();
  expect(writtenParties(text)).toEqual([
    { id: 'up', name: 'Upstream', options: [] },
    { id: 'down', name: 'Downstream', options: [] },
  ]);
});

test('an offer suggests options first, then what speaks of them; each can be taken once', () => {
  const first = suggestionsFor(stateOf(review), text);
  expect(first.map(({ kind, party }) => [kind, party])).toEqual([
    ['option', 'Upstream'],
    ['option', 'Downstream'],
  ]);
  let state = { review: review as readonly string[], text };
  const kinds: string[] = [];
  for (let step = 0; step < 6; step++) {
    const [next] = suggestionsFor(stateOf(state.review), state.text);
    if (next === undefined) break;
    kinds.push(next.kind);
    state = take({ ...state, suggestion: next.id, name: next.kind === 'option' ? `Option ${step + 1}` : null, sign });
  }
  expect(kinds).toEqual(['option', 'option', 'rule', 'preference']);
  expect(state.text).toContain('speaks_for: up');
  const conflict = parseCase(state.text).value?.conflict;
  expect(conflict?.form.kind === 'options' ? conflict.form.options.map(({ name }) => name) : []).toEqual([
    'Option 1',
    'Option 2',
  ]);
  // The offer is recorded once, by whoever took what it suggests.
  const recorded = readLog(`${state.review.join('\n')}\n`).value?.events.filter(({ event }) => event === 'recorded');
  expect(recorded?.map(({ by }) => by)).toEqual(['ann']);
});
