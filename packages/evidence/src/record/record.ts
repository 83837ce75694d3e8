// A record: one typed finding about a stand-off, with the statements it rests on. Its slots are in record-fields.ts.

import type { FieldValue, Fields } from './field.js';
import type { RecordKind, recordFields } from './record-fields.js';

type Slots<F extends Fields> = { readonly [Name in keyof F]: FieldValue<F[Name]> };

/** What every record has beside its slots. */
export interface RecordBase<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  /** Unique in the log. */
  readonly id: string;
  /** Ids of the statements that say so. Empty only where `assumption` gives the reason for recording it at all. */
  readonly statements: readonly string[];
  readonly assumption: string | null;
}

/** The record of one kind: its slots, each null or empty where the sources leave it open. */
export type RecordOf<Kind extends RecordKind> = {
  readonly [K in Kind]: RecordBase<K> & Slots<(typeof recordFields)[K]>;
}[Kind];

/** A record of any kind. */
export type EvidenceRecord = { readonly [K in RecordKind]: RecordOf<K> }[RecordKind];

/** An offer or invitation. */
export type Offer = RecordOf<'offer'>;
/** An offer turned down. */
export type Refusal = RecordOf<'refusal'>;
/** A promise, with what would make it credible. */
export type Commitment = RecordOf<'commitment'>;
/** Something required before something else. */
export type Precondition = RecordOf<'precondition'>;
/** A claim that somebody may, or may not, act for a party. */
export type MandateClaim = RecordOf<'mandate-claim'>;
/** How ready a party is said to be. */
export type Readiness = RecordOf<'readiness'>;
/** A meeting that took place. */
export type Meeting = RecordOf<'meeting'>;
/** A round of talks, held or planned. */
export type Round = RecordOf<'round'>;
/** Who controls a place. */
export type Venue = RecordOf<'venue'>;
/** An order of steps that somebody proposes. */
export type SequenceProposal = RecordOf<'sequence'>;
/** Level, head and size of a delegation. */
export type DelegationLevel = RecordOf<'delegation'>;
/** Criticism of an actor. */
export type Criticism = RecordOf<'criticism'>;
/** A forecast. */
export type Prediction = RecordOf<'prediction'>;
/** Something that no source says. */
export type Gap = RecordOf<'gap'>;
/** A question that a source raises. */
export type Question = RecordOf<'question'>;
/** An occasion. */
export type EventRecord = RecordOf<'event'>;
/** A role of an actor, with its interval of validity. */
export type Role = RecordOf<'role'>;

/** The records of one kind, in their order. */
export function recordsOf<Kind extends RecordKind>(
  records: readonly EvidenceRecord[],
  kind: Kind,
): readonly RecordOf<Kind>[] {
  return records.filter((record): record is RecordOf<Kind> & EvidenceRecord => record.kind === kind);
}
