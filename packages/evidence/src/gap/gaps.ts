// What no source says: open slots of records, missing fields of sources, positions without own words, criticism without
// reply, questions with one side only. Ranked by whether filling the gap can change the answer, which the caller knows.

import type { BalanceRow } from '../balance/balance.js';
import { missingFields } from '../document/build-document.js';
import { emptySlots } from '../record/empty-slots.js';
import type { EvidenceRecord } from '../record/record.js';
import type { RecordKind } from '../record/record-fields.js';
import type { SourceDocument } from '../source-document.js';

/** A gap as data. `about` names the source, record or party; `slot` what of it is open. */
export interface FoundGap {
  readonly kind: 'source-field' | 'record-slot' | 'own-words' | 'counter-view' | 'unanswered-question' | 'noted';
  readonly about: string;
  readonly record: RecordKind | null;
  readonly slot: string;
}

/** A gap with its effect: true where the answer changes over its plausible range, null where nobody can tell. */
export interface RankedGap extends FoundGap {
  readonly flips: boolean | null;
}

/** The slots whose being open is a finding of negotiation research; others are open in most cases and mean little. */
const tellingSlots: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  offer: ['to', 'level', 'agenda', 'venue', 'time', 'conditions', 'expiry'],
  refusal: ['reasons', 'time'],
  commitment: ['trigger', 'enforcer', 'verification', 'remedy', 'costOfBreach'],
  precondition: ['requires', 'byWhom', 'verifiable', 'terms'],
  'mandate-claim': ['premise', 'legalSource'],
  round: ['result', 'level', 'time'],
  venue: ['controller'],
  meeting: ['outcome', 'agenda'],
  prediction: ['horizon', 'threshold'],
  criticism: ['basis', 'by'],
  'causal-claim': ['support'],
  delegation: ['level', 'head'],
};

/** Every gap, in the order of sources, records, parties. */
export function findGaps(
  sources: readonly SourceDocument[],
  records: readonly EvidenceRecord[],
  balance: readonly BalanceRow[],
): readonly FoundGap[] {
  return [
    ...sources.flatMap(({ id, bibliography }) =>
      missingFields(bibliography).map((slot): FoundGap => ({ kind: 'source-field', about: id, record: null, slot })),
    ),
    ...records.flatMap(recordGaps),
    ...balance
      .filter(({ ownWordsMissing }) => ownWordsMissing)
      .map(({ party }): FoundGap => ({ kind: 'own-words', about: party, record: null, slot: 'quote' })),
  ];
}

function recordGaps(record: EvidenceRecord): readonly FoundGap[] {
  const gap = (kind: FoundGap['kind'], slot: string): FoundGap => ({
    kind,
    about: record.id,
    record: record.kind,
    slot,
  });
  if (record.kind === 'gap')
    return [
      { kind: 'noted', about: record.record ?? record.id, record: 'gap', slot: record.slot ?? record.about ?? '' },
    ];
  if (record.kind === 'question') return questionStatus(record).missing.map((side) => gap('unanswered-question', side));
  const open = emptySlots(record);
  const telling = (tellingSlots[record.kind] ?? [])
    .filter((slot) => open.includes(slot))
    .map((slot) => gap('record-slot', slot));
  if (record.kind === 'criticism' && record.reply === null) return [...telling, gap('counter-view', 'reply')];
  if (
    record.kind === 'mandate-claim' &&
    record.position === 'challenges' &&
    record.replyTo === null &&
    record.objection === null
  )
    return [...telling, gap('counter-view', 'objection')];
  return telling;
}

/** Gaps that can change the answer first, then those of which nobody can tell, then those that cannot. Ties keep their order. */
export function rankGaps(
  gaps: readonly FoundGap[],
  answerFlips: (gap: FoundGap) => boolean | null,
): readonly RankedGap[] {
  const place = (flips: boolean | null): number => (flips === true ? 0 : flips === null ? 1 : 2);
  return gaps.map((gap) => ({ ...gap, flips: answerFlips(gap) })).sort((a, b) => place(a.flips) - place(b.flips));
}

/** How far a question is answered: it stays open until reasons for and against are linked. */
export interface QuestionStatus {
  readonly question: string;
  readonly status: 'open' | 'partly' | 'answered';
  readonly missing: readonly ('reasonsFor' | 'reasonsAgainst')[];
}

/** The status of a question from the statements linked to it. */
export function questionStatus({
  id,
  reasonsFor,
  reasonsAgainst,
}: Extract<EvidenceRecord, { readonly kind: 'question' }>): QuestionStatus {
  const missing = [
    ...(reasonsFor.length === 0 ? (['reasonsFor'] as const) : []),
    ...(reasonsAgainst.length === 0 ? (['reasonsAgainst'] as const) : []),
  ];
  return {
    question: id,
    status: missing.length === 0 ? 'answered' : missing.length === 1 ? 'partly' : 'open',
    missing,
  };
}
