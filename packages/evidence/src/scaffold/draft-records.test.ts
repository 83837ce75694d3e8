// Accepted statements of the acts that scaffold become drafts of records, and those suggest what the case could hold.

import { expect, test } from 'vitest';
import { partyOf, statement } from '../../fixtures/records.js';
import { draftRecords, scaffold } from '../index.js';

const parties = ['kardenia', 'sorvale'];
const said = (id: string, act: 'offer' | 'refuse' | 'precondition' | 'guarantee', by: string, object: string) =>
  statement(id, { act, holder: by === 'kardenia' ? 'Maresh' : 'Vell', object, proposition: `About the ${object}.` });

test('an offer, a demand and its refusal by the other side become records that cite their statements', () => {
  const statements = [
    said('s3', 'refuse', 'sorvale', 'sluices'),
    said('s1', 'offer', 'kardenia', 'summit'),
    said('s2', 'precondition', 'kardenia', 'sluices'),
  ];
  const drafts = draftRecords(statements, [], parties, partyOf);
  expect(drafts).toMatchObject([
    { kind: 'offer', id: 'summit', by: 'kardenia', to: ['sorvale'], statements: ['s1'] },
    { kind: 'precondition', id: 'sluices', by: 'kardenia', byWhom: 'sorvale', statements: ['s2'] },
    { kind: 'refusal', by: 'sorvale', of: 'sluices', statements: ['s3'] },
  ]);
  expect(
    scaffold(drafts, partyOf).flatMap((each) =>
      each.kind === 'preference' ? [[each.party, each.condition, each.cites.join()]] : [],
    ),
  ).toEqual([
    ['kardenia', 'accept_summit', 's1'],
    ['sorvale', '!meet_sluices', 's3'],
    ['kardenia', 'meet_sluices', 's2'],
  ]);
});

test('what is recorded, denied, or held by nobody of the case is not drafted again', () => {
  const offer = said('s1', 'offer', 'kardenia', 'summit');
  const [draft] = draftRecords([offer], [], parties, partyOf);
  expect(draft === undefined ? [] : draftRecords([offer], [draft], parties, partyOf)).toEqual([]);
  expect(draftRecords([{ ...offer, negated: true }], [], parties, partyOf)).toEqual([]);
  expect(draftRecords([{ ...offer, speaksFor: 'the moon', holder: null }], [], parties, partyOf)).toEqual([]);
});
