// Rows 1 to 29 of the element table (docs/evidence-rows.md) that are computed from records and statements.

import { expect, test } from 'vitest';
import { offer, original, partyOf, rec, statement } from '../fixtures/records.js';
import {
  actorsNamed,
  balance,
  buildDocument,
  corroborate,
  credibilityProfiles,
  daysOf,
  emptySlots,
  findGaps,
  headlineFindings,
  isoDay,
  isoRange,
  namingOf,
  openReader,
  placeRoles,
  questionStatus,
  readDocument,
  readTime,
  roleConflicts,
  roleMatrix,
  scaffold,
  scopeComparisons,
  statementsTable,
  timeline,
  titleAsymmetries,
  venueControls,
  writeCsv,
} from './index.js';

const reader = openReader();

test('row 2: five deictic expressions give a partial order, an anchor date resolves them, a circle is reported', () => {
  const items = ['yesterday', 'last month', 'later this week', 'earlier this year', 'recently'].map(
    (expression, i) => ({ id: `t${i + 1}`, expression, telling: 'doc' }),
  );
  const open = timeline(items, new Map());
  expect(items.map(({ id }) => open.order.compare(id, 'doc'))).toEqual([
    'before',
    'before',
    'after',
    'before',
    'before',
  ]);
  expect(open.order.compare('t1', 't3')).toBe('before');
  expect(open.order.compare('t1', 't2')).toBe('unordered');
  expect(open.items.every(({ days }) => days.length === 0)).toBe(true);
  // 5 September 2025 was a Friday.
  const resolved = timeline(items, new Map([['doc', '2025-09-05']]));
  const shown = resolved.items.map(({ days }) => days.map(({ first, last }) => `${isoDay(first)}..${isoDay(last)}`)[0]);
  expect(shown.slice(0, 4)).toEqual([
    '2025-09-04..2025-09-04',
    '2025-08-01..2025-08-31',
    '2025-09-05..2025-09-07',
    '2025-01-01..2025-09-05',
  ]);
  expect(resolved.conflicts).toEqual([]);
  const round = timeline(items, new Map(), [{ before: 't3', after: 't1', why: 'analyst' }]);
  expect(round.order.cycles.map(({ times }) => times)).toEqual([['t1', 'doc', 't3']]);
  const wrong = timeline(items, new Map([['doc', '2025-09-05']]), [{ before: 't1', after: 't2', why: 'analyst' }]);
  expect(wrong.conflicts.map(({ why }) => why)).toEqual(['analyst']);
});

test('row 2: a bare weekday keeps both days, absolute dates need no anchor, unknown words give nothing', () => {
  const anchor = isoRange('2025-09-05');
  expect(daysOf('on Tuesday', anchor).map(({ first }) => isoDay(first))).toEqual(['2025-09-02', '2025-09-09']);
  expect(daysOf('5 September 2025', null).map(({ first }) => isoDay(first))).toEqual(['2025-09-05']);
  expect(daysOf('three weeks ago', anchor).map(({ first, last }) => [isoDay(first), isoDay(last)])).toEqual([
    ['2025-08-11', '2025-08-17'],
  ]);
  expect(readTime('under the bridge')).toEqual({ kind: 'unknown', relation: 'unknown', precision: 'none' });
});

test('row 3: a headline claim without support in the body is a finding', () => {
  const source = buildDocument({
    text: 'Vell “never” to travel, a “full pardon” offered\n\nMaresh said the talks would go on. Vell said he would wait.\n',
    original,
  });
  const found = headlineFindings(source, readDocument(source, reader));
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ finding }) => finding !== 'open-question')).toBe(true);
});

test('row 5: a question stays open until a reason for and a reason against are linked, and the missing side is named', () => {
  expect(questionStatus(rec('question', { id: 'q' })).status).toBe('open');
  expect(questionStatus(rec('question', { id: 'q', reasonsAgainst: ['s1'] }))).toEqual({
    question: 'q',
    status: 'partly',
    missing: ['reasonsFor'],
  });
  expect(questionStatus(rec('question', { id: 'q', reasonsAgainst: ['s1'], reasonsFor: ['s2'] })).status).toBe(
    'answered',
  );
});

test('row 6: one actor, several roles, and the conflict between offeror, guarantor and host', () => {
  const roles = ['offeror', 'guarantor', 'host', 'speaker'].map((role, i) =>
    rec('role', { id: `r${i}`, actor: 'Maresh', role }),
  );
  expect(roleMatrix([...roles, rec('role', { id: 'r9', actor: 'Vell', role: 'addressee' })])).toEqual([
    {
      actor: 'Maresh',
      roles: ['offeror', 'guarantor', 'host', 'speaker'],
      conflict: ['offeror', 'guarantor', 'host'],
      unconfirmed: [],
    },
    { actor: 'Vell', roles: ['addressee'], conflict: [], unconfirmed: [] },
  ]);
});

test('row 7: statements by, statements about, and words quoted', () => {
  const statements = [
    statement('1', { holder: 'Vell' }),
    statement('2', { holder: 'Maresh', about: ['Vell'] }),
    statement('3', { holder: 'Hallen', about: ['Vell', 'Maresh'] }),
  ];
  const [row] = balance(['sorvale'], statements, { partyOf, criticisms: [], ownDocuments: new Map() });
  expect(row).toMatchObject({ by: 1, about: 2, quotedWords: 0, quotedStatements: 0 });
});

test('row 8: a suggested third-party role is "proposer", and "mediator" needs a confirmation', () => {
  const suggested = rec('role', { id: 'r', actor: 'Hallen', role: 'third-party', subRole: 'proposer' });
  const taken = rec('role', { id: 'r2', actor: 'Oren', role: 'third-party', subRole: 'mediator', confirmed: true });
  expect(roleMatrix([suggested, taken]).map(({ unconfirmed }) => unconfirmed)).toEqual([['proposer'], []]);
});

test('row 9: two anonymous mentions are never two independent confirmations', () => {
  const claims = [
    statement('1', { anonymous: true, document: 'a' as never }),
    statement('2', { anonymous: true, document: 'b' as never }),
  ];
  expect(corroborate(claims, [['a'], ['b']])).toMatchObject({
    level: 'anonymous-only',
    accounts: [],
    anonymous: ['1', '2'],
  });
});

test('row 10: a person speaks for a party; both views are kept', () => {
  const statements = [
    statement('1', { holder: 'Vell', speaksFor: 'sorvale' }),
    statement('2', { holder: 'Tarn', speaksFor: 'sorvale' }),
  ];
  expect(
    balance(['sorvale', 'Vell'], statements, { partyOf: () => null, criticisms: [], ownDocuments: new Map() }).map(
      ({ by }) => by,
    ),
  ).toEqual([2, 0]);
  expect(statements.map(({ holder }) => holder)).toEqual(['Vell', 'Tarn']);
});

test('row 13: an alias in another spelling finds the actor; the export keeps the spelling of the source', () => {
  const known = [{ actor: 'e1', label: 'Ilóna Maresh', aliases: ['Maresch'] }];
  expect(actorsNamed('ilona maresh', known)).toEqual(['e1']);
  expect(actorsNamed('MARESCH', known)).toEqual(['e1']);
  expect(writeCsv(statementsTable([statement('1', { holder: 'Maresch' })]))).toContain('Maresch');
});

test('row 14: three office titles against none give an asymmetry line', () => {
  const text =
    'President Maresh spoke. President Maresh said it rained. President Maresh left. Dorian Vell said he would wait. Vell left.';
  const source = buildDocument({ text, original });
  const rows = namingOf(text, readDocument(source, reader));
  const asymmetries = titleAsymmetries(rows, (title) => /president/i.test(title));
  expect(asymmetries.map(({ counts }) => counts)).toContainEqual([3, 0]);
});

test('row 15: a title outside its interval conflicts with the role data; without role data or a date there is no flag', () => {
  const text = 'Former President Ada Oren spoke. President Oren waved. Ilse Tarn, the envoy, left.';
  const source = buildDocument({
    text,
    original: { format: 'text', name: null, encoding: 'utf-8', bytes: 0, hash: '' },
  });
  const role = { actor: 'Ada Oren', title: 'President' };
  const inOffice = rec('role', { id: 'r', ...role, validFrom: '2025-01-20' });
  const left = rec('role', { id: 'r', ...role, validFrom: '2020-01', validTo: '2024-01' });
  const found = (roles: Parameters<typeof roleConflicts>[1], day: string | null) =>
    roleConflicts([source], roles, [], new Map(day === null ? [] : [[source.id, day]])).map(({ finding, span }) => [
      finding,
      text.slice(span.start, span.end),
    ]);
  expect(found([inOffice], '2025-09')).toEqual([['called-former-in-office', 'Former President Ada Oren']]);
  expect(found([left], '2025-09')).toEqual([['titled-out-of-office', 'President Oren']]);
  expect(found([inOffice], null)).toEqual([]);
  expect(found([], '2025-09')).toEqual([]);
  expect(found([rec('role', { id: 'r', ...role })], '2025-09')).toEqual([]);
});

test('row 16: an offer scaffolds two options, one for each side, both citing it', () => {
  const options = scaffold([offer], partyOf).filter(({ kind }) => kind === 'option');
  expect(options).toMatchObject([
    { party: 'kardenia', meaning: 'offer', cites: ['s1'] },
    { party: 'sorvale', meaning: 'accept', cites: ['s1'] },
  ]);
});

test('row 17: a repeated statement does not raise corroboration', () => {
  const groups = [['a'], ['b']];
  const first = statement('1', { document: 'a' as never });
  const repeated = statement('2', { document: 'b' as never, repeats: true });
  expect(corroborate([first], groups).level).toBe('one');
  expect(corroborate([first, repeated], groups).level).toBe('one');
});

test('row 18: a venue that the guarantor controls is host-controlled', () => {
  const venue = rec('venue', { id: 'v1', place: 'Lasne', controller: 'Maresh', use: 'offered' });
  expect(venueControls([venue], [offer], [])).toMatchObject([{ control: 'host-controlled', offeredIn: ['o1'] }]);
  const promise = rec('commitment', { id: 'c', promisor: 'Maresh', venue: 'v1' });
  expect(credibilityProfiles([promise], [venue])[0]?.hostControlled).toBe(true);
});

test('row 19: a guarantee by the offeror without an enforcer is self-guaranteed, with its open slots named', () => {
  const promise = rec('commitment', {
    id: 'c',
    promisor: 'Maresh',
    beneficiary: ['Vell'],
    object: 'safety',
    trigger: 'travel',
  });
  expect(credibilityProfiles([promise], [])).toMatchObject([
    {
      enforcement: 'none-stated',
      selfGuaranteed: true,
      openSlots: ['enforcer', 'verification', 'remedy', 'costOfBreach', 'scope', 'venue'],
    },
  ]);
  expect(credibilityProfiles([{ ...promise, enforcer: 'Hallen' }], [])).toMatchObject([
    { enforcement: 'third-party', selfGuaranteed: false },
  ]);
});

test('row 21: a wide and a narrow promise stay two', () => {
  const narrow = rec('commitment', { id: 'narrow', promisor: 'Maresh', scope: 'person' });
  const wide = rec('commitment', { id: 'wide', promisor: 'Maresh', scope: 'event', generalises: 'narrow' });
  expect(scopeComparisons([narrow, wide])).toEqual([{ wide: 'wide', narrow: 'narrow', differences: ['scope'] }]);
  expect(credibilityProfiles([narrow, wide], [])).toHaveLength(2);
});

test('row 22: an empty agenda is listed as a gap', () => {
  expect(findGaps([], [offer], []).map(({ slot }) => slot)).toContain('agenda');
});

test('row 23: the place of the speech, of the meeting and of the offer stay apart', () => {
  const venues = [rec('venue', { id: 'v1', place: 'Lasne' }), rec('venue', { id: 'v2', place: 'Tesk' })];
  const event = rec('event', { id: 'e', type: 'speech', place: 'Halm' });
  const meeting = rec('meeting', { id: 'm', venue: 'v2', participants: ['Maresh', 'Oren'] });
  expect(placeRoles([event], [meeting], [offer], venues)).toEqual({
    speech: ['Halm'],
    meeting: ['Tesk'],
    offered: ['Lasne'],
  });
});

test('row 24: the export shows the person and the party', () => {
  const csv = writeCsv(
    statementsTable([statement('1', { holder: 'Vell', speaksFor: 'sorvale', capacity: 'prime minister' })]),
  );
  expect(csv).toContain('Vell,sorvale,prime minister');
});

test('row 25: a refusal without a date gives the status refused, reported and undated', () => {
  const refusal = rec('refusal', { id: 'n', by: 'Vell', of: 'o1', pattern: 'habitual' });
  expect(emptySlots(refusal)).toContain('time');
  const proposals = scaffold([offer, refusal], partyOf);
  expect(proposals).toContainEqual(
    expect.objectContaining({ kind: 'preference', party: 'sorvale', condition: '!accept_o1', records: ['n'] }),
  );
});

test('row 26: "own words missing" disappears with a direct statement', () => {
  const facts = { partyOf, criticisms: [], ownDocuments: new Map<string, string>() };
  const reported = statement('1');
  expect(balance(['sorvale'], [reported], facts)[0]).toMatchObject({
    evidenceForm: 'paraphrase',
    ownWordsMissing: true,
  });
  const direct = statement('2', {
    form: 'direct',
    content: [{ start: 0, end: 14, exact: 'I will not go.', prefix: '', suffix: '' }],
  });
  expect(balance(['sorvale'], [reported, direct], facts)[0]).toMatchObject({
    evidenceForm: 'quote',
    ownWordsMissing: false,
    quotedWords: 4,
  });
});

test('row 29: an unattributed causal claim is kept with zero weight', () => {
  const claim = rec('causal-claim', { id: 'k', cause: 'remarks', effect: 'debate' });
  expect(corroborate([statement('s', { voice: 'narrator' })], [['src-1']]).level).toBe('none');
  expect(emptySlots(claim)).toContain('support');
});
