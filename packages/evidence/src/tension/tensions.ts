// Statements of one party that pull against each other, and claims of one document that cannot both hold. Candidates only:
// what it means (bargaining, another audience, a change of mind, a misreport) is for a person to say.

import type { EvidenceRecord, Readiness, RecordOf } from '../record/record.js';
import { recordsOf } from '../record/record.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { PartyOf } from '../balance/balance.js';
import { sideOf } from '../balance/balance.js';
import { sameKey } from '../precondition/same-key.js';

/** What pulls against what. */
export type TensionKind =
  | 'offer-and-unready'
  | 'offer-and-precondition'
  | 'offer-and-refusal'
  | 'offer-and-mandate-challenge'
  | 'ready-and-unready'
  | 'status-conflict';

/** A pair of records or statements. `within` says whether one person, one party or one document stands on both sides. */
export interface TensionCandidate {
  readonly kind: TensionKind;
  readonly within: 'speaker' | 'party' | 'document';
  readonly party: string | null;
  readonly between: readonly [string, string];
  /** What the analyst has said of the pair. */
  readonly explanation: string | null;
}

/** Something that one side puts forward or holds back, from a statement's act or from a record. */
interface Stance {
  readonly id: string;
  readonly side: string;
  readonly speaker: string;
  readonly stance: 'offer' | 'unready' | 'ready' | 'precondition' | 'refusal' | 'mandate-challenge';
  readonly object: string;
}

const opposed: readonly (readonly [Stance['stance'], Stance['stance'], TensionKind])[] = [
  ['offer', 'unready', 'offer-and-unready'],
  ['offer', 'precondition', 'offer-and-precondition'],
  ['offer', 'refusal', 'offer-and-refusal'],
  ['offer', 'mandate-challenge', 'offer-and-mandate-challenge'],
  ['ready', 'unready', 'ready-and-unready'],
];

/** Every candidate pair, in the order of the input; a challenge to a mandate touches whatever the side offers. */
export function tensions(
  statements: readonly StatementRecord[],
  records: readonly EvidenceRecord[],
  partyOf: PartyOf,
): readonly TensionCandidate[] {
  const recorded = records.flatMap((record) => recordStance(record, partyOf).map((stance) => ({ stance, record })));
  // A record says more than the statements it rests on, so that these are not held against others a second time.
  const cited = new Set(recorded.flatMap(({ record }) => record.statements));
  const stances = [
    ...statements.filter(({ id }) => !cited.has(id)).flatMap((statement) => statementStance(statement, partyOf)),
    ...recorded.map(({ stance }) => stance),
  ];
  const bySide = new Map<string, Stance[]>();
  for (const stance of stances) bySide.set(stance.side, [...(bySide.get(stance.side) ?? []), stance]);
  const explained = recordsOf(records, 'tension');
  const found: TensionCandidate[] = [];
  for (const own of bySide.values()) {
    for (const [first, second, kind] of opposed) {
      for (const a of own.filter(({ stance }) => stance === first)) {
        for (const b of own.filter(({ stance }) => stance === second)) {
          if (a.id === b.id || (kind !== 'offer-and-mandate-challenge' && a.object !== b.object)) continue;
          const between = [a.id, b.id] as const;
          found.push({
            kind,
            within: a.speaker === b.speaker ? 'speaker' : 'party',
            party: a.side,
            between,
            explanation: explanationOf(between, explained),
          });
        }
      }
    }
  }
  return [...found, ...statusConflicts(records, statements, explained)].slice(0, mostCandidates);
}

/** Most pairs that are listed; beyond it the objects of the records are too coarse to tell anything. */
export const mostCandidates = 10_000;

const stanceOfAct: Readonly<Record<string, Stance['stance']>> = {
  offer: 'offer',
  precondition: 'precondition',
  refuse: 'refusal',
  'challenge-mandate': 'mandate-challenge',
};

/** A statement without an object bears on nothing in particular, so that it is held against nothing. */
function statementStance(statement: StatementRecord, partyOf: PartyOf): readonly Stance[] {
  const side = sideOf(statement, partyOf);
  const stance = stanceOfAct[statement.act];
  if (side === null || stance === undefined || statement.voice !== 'attributed' || statement.negated) return [];
  if (statement.object === null && stance !== 'mandate-challenge') return [];
  return [
    { id: statement.id, side, speaker: statement.holder ?? side, stance, object: sameKey(statement.object ?? '') },
  ];
}

function recordStance(record: EvidenceRecord, partyOf: PartyOf): readonly Stance[] {
  const made = (by: string | null, stance: Stance['stance'], object: string | null): readonly Stance[] =>
    by === null ? [] : [{ id: record.id, side: partyOf(by) ?? by, speaker: by, stance, object: sameKey(object ?? '') }];
  switch (record.kind) {
    case 'offer':
      return made(record.by, 'offer', record.object);
    case 'precondition':
      return made(record.by, 'precondition', record.on);
    case 'mandate-claim':
      return record.position === 'challenges' ? made(record.by, 'mandate-challenge', null) : [];
    case 'readiness':
      return readinessStance(record, made);
    default:
      return [];
  }
}

function readinessStance(
  record: Readiness,
  made: (by: string | null, stance: Stance['stance'], object: string | null) => readonly Stance[],
): readonly Stance[] {
  if (record.level === 'ready') return made(record.by, 'ready', record.object);
  return record.level === 'not-ready' || record.level === 'doubtful' ? made(record.by, 'unready', record.object) : [];
}

/** Rounds about one object in one document, of which one is on its way and another is said to be stuck. */
function statusConflicts(
  records: readonly EvidenceRecord[],
  statements: readonly StatementRecord[],
  explained: readonly RecordOf<'tension'>[],
): readonly TensionCandidate[] {
  const documentsOf = (record: EvidenceRecord): readonly string[] => [
    ...new Set(statements.filter(({ id }) => record.statements.includes(id)).map(({ document }) => document)),
  ];
  const rounds = recordsOf(records, 'round');
  const moving = rounds.filter(({ status }) => status === 'scheduled');
  const stuck = rounds.filter(({ status }) => status === 'stalled' || status === 'cancelled');
  return moving.flatMap((a) =>
    stuck
      .filter(
        (b) =>
          sameKey(a.object ?? '') === sameKey(b.object ?? '') &&
          documentsOf(a).some((document) => documentsOf(b).includes(document)),
      )
      .map((b) => ({
        kind: 'status-conflict' as const,
        within: 'document' as const,
        party: null,
        between: [a.id, b.id] as const,
        explanation: explanationOf([a.id, b.id], explained),
      })),
  );
}

const explanationOf = (between: readonly [string, string], explained: readonly RecordOf<'tension'>[]): string | null =>
  explained.find((link) => between.every((id) => link.between.includes(id)))?.explanation ?? null;
