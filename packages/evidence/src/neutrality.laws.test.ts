// The law of neutrality: renaming the parties renames the results and changes nothing else, in every computation.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type EvidenceRecord,
  type RecordKind,
  type StatementRecord,
  acts,
  balance,
  compareSequences,
  corroborate,
  credibilityProfiles,
  credibleCommitment,
  defineRecord,
  dependencyGraph,
  findGaps,
  fullPowers,
  levelTable,
  levels,
  readinessOverTime,
  recordFields,
  recordKinds,
  recordsOf,
  roleMatrix,
  scaffold,
  signatoryStatuses,
  tensions,
  venueControls,
  scoreAch,
} from './index.js';

const actors = ['Aa', 'Bb', 'Cc'];
const objects = ['summit', 'terms', 'o1', null];
const word = fc.constantFrom('one', 'two', null);

function fieldArbitrary(kind: string, words: readonly string[]): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'actor':
      return fc.constantFrom(...actors, null);
    case 'actors':
      return fc.uniqueArray(fc.constantFrom(...actors));
    case 'choice':
      return fc.constantFrom(...words, null);
    case 'flag':
      return fc.constantFrom(true, false, null);
    case 'number':
      return fc.integer({ min: 1, max: 5 });
    case 'refs':
      return fc.uniqueArray(fc.constantFrom('s1', 'o1'));
    case 'texts':
      return fc.constant([]);
    case 'steps':
      return fc.constant([]);
    case 'ref':
      return fc.constantFrom('o1', null);
    case 'when':
      return fc.constantFrom('2025', '2025-06-01', null);
    default:
      return fc.constantFrom(...objects);
  }
}

const recordArbitrary = fc.constantFrom(...recordKinds).chain((kind: RecordKind) =>
  fc
    .record({
      id: fc.constantFrom('o1', 'o2', 'o3'),
      slots: fc.record(
        Object.fromEntries(
          Object.entries(recordFields[kind]).map(([name, field]) => [
            name,
            fieldArbitrary(field.kind, 'words' in field ? field.words : levels),
          ]),
        ),
      ),
    })
    .map(({ id, slots }) => defineRecord(kind, { ...slots, id, statements: ['s1'] }).value as EvidenceRecord | null),
);

const statementArbitrary = fc.record({
  id: fc.constantFrom('s1', 's2', 's3'),
  document: fc.constantFrom('d1', 'd2') as never,
  holderAnchor: fc.constant(null),
  cueAnchor: fc.constant(null),
  content: fc.constant([]),
  holder: fc.constantFrom(...actors, null),
  speaksFor: fc.constantFrom(...actors, null),
  capacity: word,
  anonymous: fc.boolean(),
  addressee: fc.constant(null),
  about: fc.uniqueArray(fc.constantFrom(...actors)),
  object: fc.constantFrom(...objects),
  act: fc.constantFrom(...acts),
  form: fc.constantFrom('direct', 'indirect'),
  voice: fc.constantFrom('attributed', 'narrator', 'ambiguous'),
  modality: fc.constant('asserted'),
  repeats: fc.boolean(),
  negated: fc.boolean(),
  time: fc.constant(null),
  channel: fc.constant(null),
  occasion: fc.constant(null),
  place: fc.constant(null),
  proposition: fc.constant('x'),
  rule: fc.constant(null),
  confidence: fc.constant(null),
}) as fc.Arbitrary<StatementRecord>;

function everything(
  statements: readonly StatementRecord[],
  records: readonly EvidenceRecord[],
  parties: readonly string[],
): unknown {
  const partyOf = (): null => null;
  const rows = balance(parties, statements, {
    partyOf,
    criticisms: recordsOf(records, 'criticism'),
    ownDocuments: new Map(),
  });
  return [
    rows,
    tensions(statements, records, partyOf),
    dependencyGraph(recordsOf(records, 'precondition')),
    credibilityProfiles(recordsOf(records, 'commitment'), recordsOf(records, 'venue')),
    roleMatrix(recordsOf(records, 'role')),
    signatoryStatuses(recordsOf(records, 'mandate-claim')),
    readinessOverTime(recordsOf(records, 'readiness')),
    scaffold(records, partyOf),
    levelTable(recordsOf(records, 'delegation')),
    compareSequences(recordsOf(records, 'sequence')),
    venueControls(recordsOf(records, 'venue'), recordsOf(records, 'offer'), recordsOf(records, 'meeting')),
    findGaps([], records, rows),
    credibleCommitment(records),
    fullPowers(records),
    corroborate(statements, [['d1'], ['d2']]),
  ];
}

test('renaming the parties renames the results and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(statementArbitrary, { maxLength: 8 }),
      fc.array(recordArbitrary, { maxLength: 12 }),
      (statements, drafts) => {
        const records = drafts.filter((record): record is EvidenceRecord => record !== null);
        const names: Readonly<Record<string, string>> = { Aa: 'Bb', Bb: 'Aa', Cc: 'Cc' };
        const swap = <T>(value: T): T =>
          JSON.parse(
            JSON.stringify(value).replace(/"(Aa|Bb|Cc)"/g, (_, name: string) => `"${names[name] ?? name}"`),
          ) as T;
        const here = everything(statements, records, actors);
        const there = everything(swap(statements), swap(records), swap(actors));
        expect(JSON.parse(JSON.stringify(there))).toEqual(swap(here));
      },
    ),
    { seed: 17, numRuns: 400 },
  );
});

test('ACH: permuting the hypotheses permutes the scores; a row that fits all alike tells nothing', () => {
  const rows = [
    { evidence: 'e1', weight: 1, cells: ['II', 'C', 'N'] },
    { evidence: 'e2', weight: 2, cells: ['C', 'C', 'C'] },
    { evidence: 'e3', weight: 1, cells: ['N', 'I', 'I'] },
  ] as const;
  const result = scoreAch({ hypotheses: ['a', 'b', 'c'], rows });
  expect(result.inconsistency).toEqual([2, 1, 1]);
  expect(result.ranking).toEqual([['b', 'c'], ['a']]);
  expect(result.diagnosticity[1]).toBe(0);
  // e1: values -2, 1, 0 have mean -1/3 and variance 14/9.
  expect(result.diagnosticity[0]).toBeCloseTo(14 / 9);
  // Without e1 the scores are 0, 1, 1; without e3 they are 2, 0, 0 and the same two lead.
  expect(result.pivotal).toEqual(['e1']);
  const back = scoreAch({
    hypotheses: ['c', 'b', 'a'],
    rows: rows.map((row) => ({ ...row, cells: row.cells.toReversed() })),
  });
  expect(back.inconsistency).toEqual(result.inconsistency.toReversed());
});
