// Which slots of a record its sources leave open. An open slot is a finding: it is what nobody has said.

import { recordFields } from './record-fields.js';
import type { EvidenceRecord } from './record.js';

/** Names of the open slots, in the order of the record's table. */
export function emptySlots(record: EvidenceRecord): readonly string[] {
  const slots = record as unknown as Readonly<Record<string, unknown>>;
  return Object.keys(recordFields[record.kind]).filter((name) => {
    const value = slots[name];
    return value === null || (Array.isArray(value) && value.length === 0);
  });
}
