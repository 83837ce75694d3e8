// Trust on a case small enough to see, and on the founding case under each of its readings.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { defaultRequest } from '@parley/engine';
import { parseCase } from '@parley/lang';
import type { Range } from './break-even.js';
import { rational } from './rational.js';
import type { TrustFinding } from './trust-finding.js';
import { trust } from './trust.js';

// The guest goes or stays away; the host, once the guest is there, may cheat; a third party may vouch.
const caseText = (guest: string, values = '', more = ''): string => `parley: 1
title: A visit
as_of: 2025
parties:
  host: { options: { cheat: Cheat } }
  guest: { options: { go: { name: Go, change: only_taken } } }
  third: { options: { vouch: Vouch } }
rules: [{ requires: cheat -> go, assumption: test }]
status_quo: []
preferences:
  host: [{ prefer: "${more === '' ? 'cheat' : more}", assumption: test }]
  guest: ${guest}
  third: [{ prefer: "!vouch", assumption: test }]
promises:
  safety: { by: host, to: guest, kept: go & !cheat, broken: go & cheat, raised_by: vouch${values} }
`;

function findingOf(text: string, belief: Range | null = null, stakes: Range | null = null): TrustFinding {
  const parsed = parseCase(text);
  if (parsed.value === null) throw new Error(JSON.stringify(parsed.diagnostics));
  const { conflict } = parsed.value;
  const finding = trust(conflict, conflict.promises, defaultRequest, belief, {}, stakes).value?.[0]?.readings[0]
    ?.finding;
  if (finding === undefined) throw new Error('the promise has a finding');
  return finding;
}

const prefer = (...conditions: string[]): string =>
  `[${conditions.map((condition) => `{ prefer: "${condition}", assumption: test }`).join(', ')}]`;

describe('the order of the ends', () => {
  test.each([
    [prefer('!cheat', 'go'), 'between'],
    [prefer('go'), 'every'],
    [prefer('!go'), 'none'],
    [prefer('go & !cheat'), 'aboveZero'],
    [prefer('cheat', '!go'), 'reversed'],
    ['indifferent', 'equal'],
  ])('%s: %s', (guest, expected) => {
    const finding = findingOf(caseText(guest));
    expect(finding.kind === 'trust' ? finding.ways.map(({ need }) => need.ordinal) : finding.kind).toEqual([expected]);
  });
});

test('weights give an exact threshold: go 1, cheat −4, so that 1·p − 3·(1 − p) > 0 from 3/4', () => {
  const finding = findingOf(caseText('{ weights: { go: 1, cheat: -4 }, assumption: test }'));
  const exact = finding.kind === 'trust' ? finding.ways[0]?.need.exact : null;
  expect(exact).toEqual({
    source: 'weights',
    needed: { atBest: { kind: 'above', at: rational(3n, 4n) }, atWorst: { kind: 'above', at: rational(3n, 4n) } },
  });
});

test('values within bounds give bounds: −90..−30 against 10 and 0 is from 3/4 to 9/10; a belief of 4/5 is open', () => {
  const values = ', values: { kept: 10, broken: -90..-30, status_quo: 0 }';
  const belief = { low: rational(4n, 5n), high: rational(4n, 5n) };
  const finding = findingOf(caseText(prefer('!cheat', 'go'), values), belief);
  if (finding.kind !== 'trust') throw new Error('the promise can be accepted');
  expect(finding.ways[0]?.need.exact?.needed).toEqual({
    atBest: { kind: 'above', at: rational(3n, 4n) },
    atWorst: { kind: 'above', at: rational(9n, 10n) },
  });
  expect(finding.belief?.standing).toBe('open');
});

test('stakes asked about stand in for numbers: 2 to 9 times the loss need a belief above 2/3 to 9/10; 19/20 is enough', () => {
  const at = (num: bigint, den = 1n) => ({ low: rational(num, den), high: rational(num, den) });
  const stakes = { low: rational(2n), high: rational(9n) };
  const finding = findingOf(caseText(prefer('!cheat', 'go')), at(19n, 20n), stakes);
  if (finding.kind !== 'trust') throw new Error('the promise can be accepted');
  expect(finding.ways[0]?.need.exact).toEqual({
    source: 'stakes',
    needed: { atBest: { kind: 'above', at: rational(2n, 3n) }, atWorst: { kind: 'above', at: rational(9n, 10n) } },
  });
  expect(finding.belief?.standing).toBe('accepts');
  // Where no belief would do, stakes change nothing.
  const never = findingOf(caseText(prefer('!go')), null, stakes);
  expect(never.kind === 'trust' ? never.ways[0]?.need : null).toMatchObject({ ordinal: 'none', exact: null });
});

test('whether the promisor would break it, and whether that is deterred, is told', () => {
  const gains = findingOf(caseText(prefer('!cheat', 'go')));
  const loses = findingOf(caseText(prefer('!cheat', 'go'), '', '!cheat'));
  const breaking = (finding: TrustFinding): unknown =>
    finding.kind === 'trust' ? finding.ways[0]?.breaking?.comparison : null;
  expect([breaking(gains), breaking(loses)]).toEqual(['preferred', 'lessPreferred']);
});

test('what opens a way that no belief opened: the smallest change by others, and whether only as a bargain', () => {
  // The guest wants someone to vouch above all, then not to be cheated, then to stay away.
  const finding = findingOf(caseText(prefer('vouch', '!cheat', '!go')));
  if (finding.kind !== 'trust') throw new Error('the promise can be accepted');
  expect(finding.ways[0]?.need.ordinal).toBe('none');
  expect(
    finding.openings.map(({ others, need, needOnceMoved }) => [others, need.ordinal, needOnceMoved?.ordinal]),
  ).toEqual([[[{ option: 2, taken: true }], 'every', 'none']]);
  expect(finding.raisers[0]?.willingness?.comparison).toBe('lessPreferred');
});

test('no status quo, nothing to accept, accepted already: each is said', () => {
  const text = caseText(prefer('go'));
  expect(findingOf(text.replace('status_quo: []\n', '')).kind).toBe('noStatusQuo');
  expect(findingOf(text.replace('status_quo: []', 'status_quo: [go]')).kind).toBe('acceptedAlready');
  const never = text.replace('rules: [', 'rules: [{ never: go & !cheat, assumption: test }, ');
  expect(findingOf(never).kind).toBe('cannotBeKept');
});

test('the founding case: no belief would do under any reading, and what would open one differs by reading', () => {
  const file = fileURLToPath(new URL('../../../../catalog/press/2025/moscow-offer/case.parley.yaml', import.meta.url));
  const conflict = parseCase(readFileSync(file, 'utf8')).value?.conflict;
  if (conflict === undefined) throw new Error('the founding case is read');
  const ids = conflict.form.kind === 'options' ? conflict.form.options.map(({ id }) => id) : [];
  const [answer] = trust(conflict, conflict.promises, defaultRequest, null, {}).value ?? [];
  const told = answer?.readings.map(({ perspective, finding }) =>
    finding.kind !== 'trust'
      ? [perspective, finding.kind]
      : [
          perspective,
          finding.ways.map(({ need }) => need.ordinal).join(),
          finding.ways[0]?.breaking?.comparison,
          finding.openings.map(({ others }) => others.map(({ option, taken }) => `${taken ? '' : '!'}${ids[option]}`)),
        ],
  );
  // By hand from the case: its second priority keeps the guest away while attacks go on (A to C), from Moscow altogether
  // (D), or while terms come first (E); ending the attacks satisfies the third priority, and E asks for all three.
  expect(told).toEqual([
    [null, 'none', 'lessPreferred', [['!attacks']]],
    ['russia_wants_meeting', 'none', 'lessPreferred', [['!attacks']]],
    ['russia_wants_refusal', 'none', 'preferred', [['!attacks']]],
    ['ukraine_refuses_venue', 'none', 'lessPreferred', []],
    ['ukraine_refuses_sequence', 'none', 'lessPreferred', [['!terms_first', '!attacks', 'stand_behind_guarantee']]],
  ]);
});
