// The records that accepted statements speak of, as drafts: an offer, a refusal, a precondition, a promise or a challenge to a
// mandate that nobody has recorded yet. Slots that the statement does not fill stay open. A draft becomes a record once a
// person accepts something that it suggests.

import type { Act } from '../act/act.js';
import { type PartyOf, sideOf } from '../balance/balance.js';
import { defineRecord } from '../record/define-record.js';
import type { EvidenceRecord } from '../record/record.js';
import type { RecordKind } from '../record/record-fields.js';
import type { StatementRecord } from '../record/statement-record.js';
import { optionKey } from './scaffold.js';

const kindOfAct: Readonly<Partial<Record<Act, RecordKind>>> = {
  offer: 'offer',
  refuse: 'refusal',
  precondition: 'precondition',
  guarantee: 'commitment',
  'challenge-mandate': 'mandate-claim',
};

/** Words of a proposition that name a draft. */
const wordsOfName = 4;

/**
 * Drafts in the order of the statements. The other side is known where there are two parties; a refusal is of the offer or
 * demand about the same object, or of the only one of another party.
 */
export function draftRecords(
  statements: readonly StatementRecord[],
  records: readonly EvidenceRecord[],
  parties: readonly string[],
  partyOf: PartyOf,
): readonly EvidenceRecord[] {
  const cited = new Set(records.flatMap(({ kind, statements: ids }) => ids.map((id) => `${kind} ${id}`)));
  const taken = new Set(records.map(({ id }) => id));
  const drafts: EvidenceRecord[] = [];
  const sorted = [...statements].sort((a, b) => Number(a.act === 'refuse') - Number(b.act === 'refuse'));
  for (const statement of sorted) {
    const kind = kindOfAct[statement.act];
    const side = sideOf(statement, partyOf);
    const by = side === null ? null : (parties.find((party) => party === (partyOf(side) ?? side)) ?? null);
    if (kind === undefined || by === null || statement.negated || cited.has(`${kind} ${statement.id}`)) continue;
    const id = freeId(nameOf(statement), statement, taken);
    const others = parties.filter((party) => party !== by);
    const other = others.length === 1 ? others : [];
    const slots = slotsOf(kind, statement, by, other, [...records, ...drafts]);
    const { value } = defineRecord(kind, { id, statements: [statement.id], ...slots });
    if (value === null) continue;
    taken.add(id);
    drafts.push(value);
  }
  return drafts;
}

function slotsOf(
  kind: RecordKind,
  { object, proposition, about, repeats }: StatementRecord,
  by: string,
  other: readonly string[],
  records: readonly EvidenceRecord[],
): Readonly<Record<string, unknown>> {
  const words = object ?? proposition.replace(/\s+/g, ' ');
  switch (kind) {
    case 'offer':
      return { by, to: other, object: words, repeats };
    case 'refusal':
      return { by, of: refused(object, by, records), pattern: repeats ? 'habitual' : null };
    case 'precondition':
      return { by, on: object, requires: proposition.replace(/\s+/g, ' '), byWhom: other[0] ?? null };
    case 'commitment':
      return { promisor: by, beneficiary: other, object: words };
    default:
      return { by, about: about[0] ?? other[0] ?? null, position: 'challenges' };
  }
}

/** The offer or demand of another party that is refused: the one about the same object, else the only one. */
function refused(object: string | null, by: string, records: readonly EvidenceRecord[]): string | null {
  const open = records.flatMap((record) =>
    record.kind === 'offer' && record.by !== by
      ? [{ id: record.id, object: record.object }]
      : record.kind === 'precondition' && record.by !== by
        ? [{ id: record.id, object: record.on }]
        : [],
  );
  const same = open.find((each) => object !== null && each.object === object);
  return same?.id ?? (open.length === 1 ? (open[0]?.id ?? null) : null);
}

/** A few words of the object, else of the proposition, that make a key. */
const nameOf = ({ object, proposition }: StatementRecord): string =>
  optionKey(
    '',
    (object ?? proposition)
      .split(/\s+/)
      .filter((word) => !/^(?:to|the|a|an|of|that|it|its|will|would|not|in|on|at|for|any)$/i.test(word))
      .slice(0, wordsOfName)
      .join(' '),
  ).replace(/^o_(?=\d)/, 'n_');

function freeId(name: string, { id }: StatementRecord, taken: ReadonlySet<string>): string {
  const word = name === '' ? optionKey('', id) : name;
  return taken.has(word) ? optionKey(word, id) : word;
}
