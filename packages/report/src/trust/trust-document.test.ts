// What `parley trust` says: every kind of finding has words.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultRequest } from '@parley/engine';
import { trust } from '@parley/insight';
import { parseCase } from '@parley/lang';
import { toMarkdown, trustDocument } from '../index.js';

const file = fileURLToPath(new URL('../../../../catalog/press/2025/moscow-offer/case.parley.yaml', import.meta.url));

function textOf(caseText: string): string {
  const conflict = parseCase(caseText).value?.conflict;
  if (conflict === undefined) throw new Error('the case is read');
  const { value } = trust(conflict, conflict.promises, defaultRequest, null, {});
  return toMarkdown(trustDocument(conflict, value ?? []));
}

const small = (guest: string, statusQuo: string, values = ''): string => `parley: 1
title: A visit
as_of: 2025
parties:
  host: { name: Host, options: { cheat: Cheat } }
  guest: { name: Guest, options: { go: Go } }
rules: [{ requires: cheat -> go, assumption: test }]
${statusQuo}
preferences:
  host: [{ prefer: cheat, assumption: test }]
  guest: [${guest}]
promises:
  safety: { name: Safety, by: host, to: guest, kept: go & !cheat, broken: go & cheat${values} }
`;

test.each([
  ['{ prefer: go, assumption: test }', 'status_quo: []', '', 'No belief is needed.'],
  [
    '{ prefer: "!go", assumption: test }',
    'status_quo: []',
    '',
    'No belief would do: even if it is kept, the status quo is better.',
  ],
  ['{ prefer: go & !cheat, assumption: test }', 'status_quo: []', '', 'Any belief above 0 would do.'],
  ['{ prefer: cheat, assumption: test }', 'status_quo: []', '', 'Only disbelief would do.'],
  ['{ prefer: go, assumption: test }', 'status_quo: [go]', '', 'It is accepted already.'],
  ['{ prefer: go, assumption: test }', '', '', 'The case states no status quo.'],
  [
    '{ prefer: "!cheat", assumption: test }, { prefer: go, assumption: test }',
    'status_quo: []',
    ', values: { kept: 10, broken: -90, status_quo: 0 }',
    'A belief above 9/10 (90 %) would do.',
  ],
])('guest %s with %s%s: %s', (guest, statusQuo, values, expected) => {
  expect(textOf(small(guest, statusQuo, values))).toContain(`**${expected}**`);
});

test('a threshold by numbers says what moves it: r = 9, so that 4.5 / 5.5 and 18 / 19 follow', () => {
  const text = textOf(
    small(
      '{ prefer: "!cheat", assumption: test }, { prefer: go, assumption: test }',
      'status_quo: []',
      ', values: { kept: 10, broken: -90, status_quo: 0 }',
    ),
  );
  expect(text).toContain('a belief above 9/11 (81.8 %)');
  expect(text).toContain('a belief above 18/19 (94.7 %)');
});

test('where even a kept promise is worse, the text asks what would have to hold for belief to matter', () => {
  const text = textOf(readFileSync(file, 'utf8'));
  expect(text).toContain('What would have to hold for belief to matter');
  expect(text).toMatch(/If Russia drops “Continue attacks”: some belief would do/);
});
