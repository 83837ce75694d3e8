// The one constructor of records: from anything that came in as JSON to a record with every slot explicit.
// What is not understood is a diagnostic that names the slot; what is left out is an empty slot, not an error.

import { type Diagnostic, type Outcome, diagnose, failed, hasError, succeeded } from '@parley/model';
import type { Field, Step } from './field.js';
import { type RecordKind, recordFields, recordKinds } from './record-fields.js';
import type { EvidenceRecord, RecordOf } from './record.js';

/** What a person or a file gives for a record: slots may be missing, which leaves them open. */
export type RecordDraft = Readonly<Record<string, unknown>>;

/** Longest text of one slot, in UTF-16 units: a record paraphrases, it does not hold documents. */
export const longestSlot = 20_000;
/** Most entries of a slot that is a list. */
export const longestList = 10_000;

/** A record of a kind from a draft. */
export function defineRecord<Kind extends RecordKind>(kind: Kind, draft: RecordDraft): Outcome<RecordOf<Kind>> {
  const outcome = readRecord({ ...draft, kind });
  return { value: outcome.value as RecordOf<Kind> | null, diagnostics: outcome.diagnostics };
}

/** A record from a value of any origin. */
export function readRecord(value: unknown): Outcome<EvidenceRecord> {
  if (!isMap(value)) return failed([diagnose('P5502', null, { record: '', slot: '', found: typeof value })]);
  const kind = recordKinds.find((known) => known === value['kind']);
  if (kind === undefined)
    return failed([diagnose('P5500', null, { kind: shown(value['kind']), known: recordKinds.join(', ') })]);
  const id = typeof value['id'] === 'string' ? value['id'].trim() : '';
  const found: Diagnostic[] = [];
  const fields: Readonly<Record<string, Field>> = recordFields[kind];
  const statements = readSlot(value['statements'], { kind: 'refs' });
  const assumption = readSlot(value['assumption'], { kind: 'text' });
  const slots: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const slot = readSlot(value[name], field);
    if (slot === undefined) found.push(slotProblem(id, name, field, value[name]));
    slots[name] = slot ?? null;
  }
  const own = new Set([...Object.keys(fields), 'kind', 'id', 'statements', 'assumption']);
  for (const name of Object.keys(value)) {
    if (!own.has(name))
      found.push(diagnose('P5503', null, { record: id, slot: shown(name), known: Object.keys(fields).join(', ') }));
  }
  if (id === '') found.push(diagnose('P5502', null, { record: kind, slot: 'id', found: shown(value['id']) }));
  if (statements === undefined)
    found.push(diagnose('P5502', null, { record: id, slot: 'statements', found: shown(value['statements']) }));
  if (assumption === undefined)
    found.push(diagnose('P5502', null, { record: id, slot: 'assumption', found: shown(value['assumption']) }));
  if (Array.isArray(statements) && statements.length === 0 && assumption === null)
    found.push(diagnose('P5504', null, { record: id, kind }));
  if (hasError(found)) return failed(found);
  return succeeded({ kind, id, statements, assumption, ...slots } as unknown as EvidenceRecord, found);
}

/** The slot's value, with null or an empty list for an open one; undefined where the value does not fit. */
function readSlot(value: unknown, field: Field): unknown {
  const isList = field.kind === 'actors' || field.kind === 'refs' || field.kind === 'texts' || field.kind === 'steps';
  if (value === undefined || value === null) return isList ? [] : null;
  if (isList) {
    if (!Array.isArray(value) || value.length > longestList) return undefined;
    if (field.kind !== 'steps') return value.every(isShortText) ? [...value] : undefined;
    const read = value.map(readStep);
    return read.includes(null) ? undefined : read;
  }
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'flag':
      return typeof value === 'boolean' ? value : undefined;
    case 'choice':
      return field.words.find((word) => word === value);
    default:
      return isShortText(value) ? value : undefined;
  }
}

function readStep(value: unknown): Step | null {
  if (!isMap(value)) return null;
  const format = readSlot(value['format'], { kind: 'text' });
  const level = readSlot(value['level'], { kind: 'text' });
  const participants = readSlot(value['participants'], { kind: 'actors' });
  if (format === undefined || level === undefined || participants === undefined) return null;
  return { format, level, participants } as Step;
}

function slotProblem(record: string, slot: string, field: Field, value: unknown): Diagnostic {
  if (field.kind === 'choice')
    return diagnose('P5501', null, { record, slot, found: shown(value), known: field.words.join(', ') });
  return diagnose('P5502', null, { record, slot, found: shown(value) });
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestSlot;

/** A value as a diagnostic quotes it: short, and never the whole of a hostile input. */
function shown(value: unknown): string {
  const written =
    typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? typeof value);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
