// Rows 30 to 60 of the element table (docs/evidence-rows.md) that are computed from records and statements.

import { expect, test } from 'vitest';
import { offer, original, partyOf, rec, statement } from '../fixtures/records.js';
import {
  type EvidenceRecord,
  acceptedStatements,
  balance,
  buildDocument,
  compareSequences,
  corroborate,
  defineRecord,
  dependencyGraph,
  findGaps,
  foldLog,
  gradesBySource,
  independentGroups,
  isScorable,
  levelTable,
  openReader,
  participation,
  rankGaps,
  readDocument,
  readinessOverTime,
  recordsOf,
  recordsTable,
  roundHistory,
  sequenceStatus,
  signatoryStatuses,
  statementsOf,
  tensions,
  wordingLedger,
} from './index.js';

const reader = openReader();

test('row 30: the latest dated readiness of each party is shown and earlier ones are kept', () => {
  const said = (id: string, level: string, time: string | null, by: string) =>
    rec('readiness', { id, about: 'Vell', by, level, time });
  const [row] = readinessOverTime(
    [
      said('b', 'doubtful', '2025-09', 'Vell'),
      said('a', 'not-ready', '2025-06', 'Vell'),
      said('c', 'ready', null, 'Vell'),
    ],
    partyOf,
  );
  expect(row).toMatchObject({ about: 'sorvale', trend: 'rising', latestSelf: { record: 'b' } });
  expect(row?.self.map(({ record }) => record)).toEqual(['a', 'b', 'c']);
});

test('row 31: an offer beside low readiness on the same object is a tension; on another object it is not', () => {
  const unready = rec('readiness', {
    id: 'r',
    by: 'Maresh',
    about: 'Maresh',
    level: 'doubtful',
    object: 'Summit in Lasne',
  });
  const other = rec('readiness', {
    id: 'r2',
    by: 'Maresh',
    about: 'Maresh',
    level: 'doubtful',
    object: 'fishing quotas',
  });
  expect(
    tensions([], [offer, unready, other], partyOf).map(({ between, kind, within }) => [kind, within, ...between]),
  ).toEqual([['offer-and-unready', 'speaker', 'o1', 'r']]);
  const link = rec('tension', { id: 't', between: ['r', 'o1'], explanation: 'bargaining' });
  expect(tensions([], [offer, unready, link], partyOf)[0]?.explanation).toBe('bargaining');
});

test('row 32: two preconditions that wait for each other are an "after you" cycle', () => {
  const terms = rec('precondition', {
    id: 'p1',
    by: 'Maresh',
    on: 'Meeting',
    requires: 'terms settled',
    byWhom: 'Vell',
  });
  const meeting = rec('precondition', {
    id: 'p2',
    by: 'Vell',
    on: 'terms settled',
    requires: 'meeting',
    byWhom: 'Maresh',
  });
  const { cycles } = dependencyGraph([terms, meeting]);
  expect(cycles.map(({ demands, parties: who }) => [demands.map(({ record }) => record), who])).toEqual([
    [
      ['p1', 'p2'],
      ['Maresh', 'Vell'],
    ],
  ]);
  expect(dependencyGraph([terms]).cycles).toEqual([]);
});

test('row 33: terms that nobody states are a gap', () => {
  const demand = rec('precondition', { id: 'p1', by: 'Maresh', on: 'meeting', requires: 'terms settled' });
  expect(dependencyGraph([demand]).unstated).toEqual(['p1']);
  expect(findGaps([], [demand], []).map(({ slot }) => slot)).toContain('terms');
});

test('row 35: a challenge without a counter-claim is contested and has no reply', () => {
  const challenge = rec('mandate-claim', {
    id: 'm',
    by: 'ministry officials',
    about: 'Vell',
    act: 'sign',
    position: 'challenges',
    premise: 'term over',
  });
  expect(signatoryStatuses([challenge])).toMatchObject([
    { about: 'Vell', act: 'sign', standing: 'contested-without-reply', challengedBy: ['ministry officials'] },
  ]);
  const reply = rec('mandate-claim', {
    id: 'm2',
    by: 'Vell',
    about: 'Vell',
    act: 'sign',
    position: 'asserts',
    replyTo: 'm',
  });
  expect(signatoryStatuses([challenge, reply])[0]?.standing).toBe('contested-with-reply');
});

test('row 36: the status of the premise leaves the conclusion argued', () => {
  const challenge = rec('mandate-claim', {
    id: 'm',
    about: 'Vell',
    position: 'challenges',
    premise: 'term over',
    premiseStatus: 'refuted',
  });
  expect(signatoryStatuses([challenge])[0]?.arguments).toEqual([
    { claim: 'm', premise: 'term over', premiseStatus: 'refuted', conclusion: 'argued' },
  ]);
});

test('row 37: an offer by one speaker and a mandate challenge by another of the same party are detected', () => {
  const challenge = rec('mandate-claim', { id: 'm', by: 'ministry officials', about: 'Vell', position: 'challenges' });
  expect(tensions([], [offer, challenge], partyOf)).toMatchObject([
    { kind: 'offer-and-mandate-challenge', within: 'party', party: 'kardenia' },
  ]);
  expect(tensions([], [offer, { ...challenge, by: 'Vell' }], partyOf)).toEqual([]);
});

test('row 38: a statement of ambiguous voice counts for nobody', () => {
  const facts = { partyOf, criticisms: [], ownDocuments: new Map<string, string>() };
  expect(balance(['sorvale'], [statement('1', { voice: 'ambiguous' })], facts)[0]).toMatchObject({ by: 0, about: 0 });
});

test('row 39: who met whom, and who is not listed', () => {
  const meeting = rec('meeting', { id: 'm', participants: ['Maresh', 'Oren'] });
  expect(participation([meeting], ['Maresh', 'Vell', 'Oren'])).toEqual({
    actors: ['Maresh', 'Vell', 'Oren'],
    meetings: [{ meeting: 'm', present: [true, false, true] }],
    dyads: [
      { pair: ['Maresh', 'Vell'], meetings: 0 },
      { pair: ['Maresh', 'Oren'], meetings: 1 },
      { pair: ['Vell', 'Oren'], meetings: 0 },
    ],
  });
});

test('row 40: a claim of growing attention without a source has no weight', () => {
  expect(corroborate([statement('1', { voice: 'narrator', holder: null })], [])).toMatchObject({
    level: 'none',
    accounts: [],
  });
});

test('row 41: two sequences diverge at the first step that differs, and in what', () => {
  const one = rec('sequence', {
    id: 'a',
    by: 'Hallen',
    steps: [{ format: 'bilateral', level: 'leaders' }, { format: 'wider' }],
  });
  const two = rec('sequence', {
    id: 'b',
    by: 'Vell',
    steps: [{ format: 'Bilateral' }, { format: 'technical' }, { format: 'wider' }],
  });
  expect(compareSequences([one, two])).toEqual([
    { first: 'a', second: 'b', agreedSteps: 1, divergesAt: 2, differences: ['format'] },
  ]);
});

test('row 42: a possible sequence is a suggestion, never a plan', () => {
  expect(sequenceStatus(rec('sequence', { id: 'a', modality: 'possible' }))).toBe('suggested');
  expect(sequenceStatus(rec('sequence', { id: 'a' }))).toBe('suggested');
});

test('row 43: a prediction without horizon and threshold cannot be scored', () => {
  expect(isScorable(rec('prediction', { id: 'p', by: 'Oren', content: 'something will happen' }))).toBe(false);
  expect(
    isScorable(rec('prediction', { id: 'p', content: 'they meet', horizon: '2026', threshold: 'a meeting in person' })),
  ).toBe(true);
});

test('row 44: one statement gives two readiness entries by a third party', () => {
  const entries = ['Maresh', 'Vell'].map((about) =>
    rec('readiness', { id: about, about, by: 'Oren', level: 'not-ready', statements: ['s9'] }),
  );
  expect(
    readinessOverTime(entries, partyOf).map(({ about, self, others }) => [about, self.length, others.length]),
  ).toEqual([
    ['kardenia', 0, 1],
    ['sorvale', 0, 1],
  ]);
});

test('row 46: "raised" without a value is a step, not a rank', () => {
  const { entries, parity } = levelTable([
    rec('delegation', { id: 'd', party: 'kardenia', round: 'r2', change: 'raised', ambiguous: 'rank-or-size' }),
  ]);
  expect(entries).toEqual([{ record: 'd', party: 'kardenia', round: 'r2', rank: null, step: 1, ambiguous: true }]);
  expect(parity).toEqual([]);
});

test('row 47: a statement without a speaker lowers the source and is listed', () => {
  expect(gradesBySource(['src-1'], [], [statement('1', { holder: null })])[0]).toMatchObject({
    withoutSpeaker: ['1'],
    ungraded: true,
  });
});

test('row 48: past and planned rounds in order, with the missing result and the next one', () => {
  const rounds = [
    rec('round', { id: 'next', n: 4, status: 'scheduled' }),
    rec('round', { id: 'one', n: 1, status: 'held', result: 'none' }),
    rec('round', { id: 'two', n: 2, status: 'held' }),
  ];
  expect(roundHistory(rounds)).toMatchObject({
    rounds: [{ id: 'one' }, { id: 'two' }, { id: 'next' }],
    missingNumbers: [3],
    withoutResult: ['two'],
    next: 'next',
  });
});

test('row 49: talks that are scheduled and stalled in one document contradict each other', () => {
  const coming = rec('round', { id: 'a', object: 'talks', status: 'scheduled', statements: ['1'] });
  const stuck = rec('round', { id: 'b', object: 'talks', status: 'stalled', statements: ['2'] });
  const said = [statement('1'), statement('2', { voice: 'narrator' })];
  expect(tensions(said, [coming, stuck], partyOf)).toMatchObject([
    { kind: 'status-conflict', within: 'document', between: ['a', 'b'] },
  ]);
  expect(
    tensions([said[0] ?? statement('1'), statement('2', { document: 'other' as never })], [coming, stuck], partyOf),
  ).toEqual([]);
});

test('row 51: criticism from unnamed quarters has no named source', () => {
  const criticism = rec('criticism', { id: 'c', target: 'Vell', by: 'analysts', named: false });
  expect(balance(['sorvale'], [], { partyOf, criticisms: [criticism], ownDocuments: new Map() })[0]).toMatchObject({
    criticisms: 1,
    namedCritics: 0,
  });
});

test('row 52: criticism by target, with and without reply', () => {
  const criticisms = [
    rec('criticism', { id: 'c', target: 'Vell' }),
    rec('criticism', { id: 'd', target: 'Vell', reply: 's4' }),
    rec('criticism', { id: 'e', target: 'Maresh' }),
  ];
  const rows = balance(['sorvale', 'kardenia'], [], { partyOf, criticisms, ownDocuments: new Map() });
  expect(rows.map((row) => [row.criticisms, row.criticismsWithReply])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  expect(
    findGaps([], criticisms, [])
      .filter(({ kind }) => kind === 'counter-view')
      .map(({ about }) => about),
  ).toEqual(['c', 'e']);
});

test('row 53: the wording of one text can lean on two targets', () => {
  const text = 'Dorian Vell stubbornly refused. Ilona Maresh touted a loaded offer.';
  const source = buildDocument({ text, original });
  const read = readDocument(source, reader);
  const ledger = wordingLedger(text, read);
  expect(ledger.byVoice.reduce((sum, { notes }) => sum + notes, 0)).toBe(read.wording.length);
  expect(ledger.byTarget.length).toBe(
    new Set(ledger.entries.filter(({ voice }) => voice === 'narrator').flatMap(({ targets }) => targets)).size,
  );
});

test('row 56: density of loaded wording is notes divided by words, by voice', () => {
  const text = 'Dorian Vell stubbornly refused.';
  const source = buildDocument({ text, original });
  const read = readDocument(source, reader);
  for (const { notes, words, density } of wordingLedger(text, read).byVoice)
    expect(density).toBe(words === 0 ? null : notes / words);
});

test('row 57: quoted words equal a hand count, inside and around marks', () => {
  const anchor = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });
  const mixed = statement('1', { form: 'mixed', content: [anchor('held “on neutral ground, or not at all” in May')] });
  const indirect = statement('2', { content: [anchor('it would be pointless')] });
  expect(
    balance(['sorvale'], [mixed, indirect], { partyOf, criticisms: [], ownDocuments: new Map() })[0],
  ).toMatchObject({ quotedWords: 7, quotedStatements: 1 });
});

test('row 58: a gap that cannot change the answer ranks last', () => {
  const gaps = findGaps(
    [buildDocument({ text: 'x', original })],
    [rec('commitment', { id: 'c', promisor: 'Maresh' })],
    [],
  );
  const ranked = rankGaps(gaps, ({ slot }) => (slot === 'enforcer' ? true : slot === 'issued' ? false : null));
  expect(ranked[0]).toMatchObject({ slot: 'enforcer', flips: true });
  expect(ranked.at(-1)).toMatchObject({ slot: 'issued', flips: false });
});

test('row 60: a copied source does not raise the level; an independent one does', () => {
  const wire =
    'Maresh renewed her offer of a meeting in Lasne and promised that every guest would be safe there. Vell turned the offer down again and said that no meeting could be held while engineers were in prison. Officials doubt whether he may sign anything.';
  const copy = `Update: ${wire} More follows.`;
  const other =
    'At the harbour the sluices stayed shut on Friday. Farmers from both banks blamed the weather and asked the prime minister to talk.';
  const sources = [wire, copy, other].map((text, i) => ({ id: 'abc'.charAt(i), text, claims: [] }));
  const { groups, links } = independentGroups(sources);
  expect(groups).toEqual([['a', 'b'], ['c']]);
  expect(links[0]?.passages[0]?.words).toBeGreaterThan(30);
  const said = (document: string) => statement(document, { document: document as never });
  expect(corroborate([said('a')], groups).level).toBe('one');
  expect(corroborate([said('a'), said('b')], groups).level).toBe('one');
  expect(corroborate([said('a'), said('c')], groups).level).toBe('several');
});

test('row 45: the statements of a reading keep one record for each proposal', () => {
  const text = 'Vell said the weir was shut and Maresh denied that it was open.';
  const source = buildDocument({ text, original });
  const read = readDocument(source, reader);
  const records = statementsOf(source, read);
  expect(records.map(({ id }) => id)).toEqual(read.proposals.map(({ id }) => `${source.id}:${id}`));
});

test('several readings of one statement stand side by side; a disagreement feeds nothing', () => {
  const base = { at: '2025-01-01T00:00:00Z' };
  const proposed = { ...base, by: 'rules', event: 'proposed', statement: statement('1') } as const;
  const ann = { ...base, by: 'ann', event: 'edited', statement: '1', changes: { act: 'offer' } } as const;
  const ben = { ...base, by: 'ben', event: 'edited', statement: '1', changes: { act: 'refuse' } } as const;
  const disputed = foldLog([proposed, ann, ben]);
  expect(disputed.statements[0]).toMatchObject({ standing: 'disputed', disagreement: ['act'], current: null });
  expect(acceptedStatements(disputed)).toEqual([]);
  const agreed = foldLog([
    proposed,
    ann,
    ben,
    { ...base, by: 'ben', event: 'edited', statement: '1', changes: { act: 'offer' } },
  ]);
  expect(acceptedStatements(agreed).map(({ act }) => act)).toEqual(['offer']);
  expect(foldLog([{ ...base, by: 'ann', event: 'accepted', statement: 'none' }]).stray).toEqual([0]);
});

test('every kind of record reads from nothing but an id and a statement, and its table has a column for each slot', () => {
  const records: EvidenceRecord[] = [rec('offer', { id: 'o' }), rec('round', { id: 'r' })];
  expect(recordsOf(records, 'offer')).toHaveLength(1);
  expect(recordsTable(records, 'round').rows).toEqual([['r', '', '', '', '', '', '', '', '', '', 's', '']]);
  expect(defineRecord('offer', { id: 'o' }).diagnostics.map(({ code }) => code)).toEqual(['P5504']);
  expect(
    defineRecord('offer', { id: 'o', statements: ['s'], level: 'kings', venu: 'v' }).diagnostics.map(
      ({ code }) => code,
    ),
  ).toEqual(['P5501', 'P5503']);
});
