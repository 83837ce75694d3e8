// The review log as text: one JSON object a line, so that appending never touches what is written. A line that a stopped
// machine tore off is reported and left out; every whole line before it stays.

import { type Diagnostic, type Outcome, diagnose, failed, succeeded } from '@parley/model';
import { acts } from '../act/act.js';
import { readRecord } from '../record/define-record.js';
import type { ReviewEvent, StatementChanges } from './review-log.js';

/** First line of a log: the format and its version. */
export const logHeader = '{"parley":{"format":"evidence-log","version":1}}';

/** Longest line that is read, in UTF-16 units; a source of ten million characters fits. */
export const longestLine = 64 * 1024 * 1024;

/** Events as lines, each ended by a line feed. */
export const logLines = (events: readonly ReviewEvent[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');

/** A log as it was read. `torn` is true where the last line was cut off; append a line feed before writing on. */
export interface ReadLog {
  readonly events: readonly ReviewEvent[];
  readonly torn: boolean;
}

/** Reads a log. Lines that are no event are warnings with their number; a header of another version is an error. */
export function readLog(text: string): Outcome<ReadLog> {
  const reader = openLogReader();
  reader.add(text);
  return reader.end();
}

/** Reads a log piece by piece, so that a large one never stands in memory as one text. */
export interface LogReader {
  readonly add: (piece: string) => void;
  readonly end: () => Outcome<ReadLog>;
}

/** A reader at the beginning of a log. */
export function openLogReader(): LogReader {
  const diagnostics: Diagnostic[] = [];
  const events: ReviewEvent[] = [];
  let refused: string | null = null;
  let line = 0;
  /** Pieces of the line that is not ended yet, joined once, since a source of a million characters is one line. */
  let open: string[] = [];
  const take = (words: string): void => {
    line++;
    if (words.trim() === '' || refused !== null) return;
    const value = parsed(words);
    if (line === 1 && isMap(value) && isMap(value['parley'])) {
      const { format, version } = value['parley'];
      if (format !== 'evidence-log' || version !== 1) refused = `${String(format)} ${String(version)}`;
      return;
    }
    const { value: event, diagnostics: found } = eventOf(value);
    if (event === null) diagnostics.push(diagnose('P5511', null, { line, problem: found[0]?.values['slot'] ?? '' }));
    else events.push(event);
  };
  return {
    add: (piece) => {
      let from = 0;
      for (let to = piece.indexOf('\n'); to !== -1; to = piece.indexOf('\n', from)) {
        take(open.join('') + piece.slice(from, to));
        open = [];
        from = to + 1;
      }
      if (from < piece.length) open.push(piece.slice(from));
    },
    end: () => {
      if (refused !== null) return failed([diagnose('P5512', null, { found: refused })]);
      const last = open.join('');
      // A whole event whose line feed alone is missing was written; only a piece of one was torn.
      const tail = last.trim() === '' ? null : eventOf(parsed(last)).value;
      if (tail !== null) events.push(tail);
      const isOpen = last.trim() !== '' && tail === null;
      const torn = isOpen && line > 0;
      if (isOpen && line === 0 && last.trim() !== logHeader)
        return failed([diagnose('P5512', null, { found: last.slice(0, 40) })]);
      if (torn) diagnostics.push(diagnose('P5510', null, { line: line + 1, characters: last.length }));
      return succeeded({ events, torn }, diagnostics);
    },
  };
}

function parsed(line: string): unknown {
  if (line.length > longestLine) return null;
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

/** An event from a value of any origin. */
function eventOf(value: unknown): Outcome<ReviewEvent> {
  const wrong = (slot: string): Outcome<ReviewEvent> =>
    failed([diagnose('P5502', null, { record: 'event', slot, found: '' })]);
  if (!isMap(value)) return wrong('event');
  const { at, by, event, statement, record } = value;
  if (typeof at !== 'string' || typeof by !== 'string') return wrong(typeof at === 'string' ? 'by' : 'at');
  switch (event) {
    case 'source':
      return isSource(value['source']) ? succeeded(value as unknown as ReviewEvent) : wrong('source');
    case 'proposed':
      return isStatement(statement) ? succeeded(value as unknown as ReviewEvent) : wrong('statement');
    case 'accepted':
      return typeof statement === 'string' ? succeeded({ at, by, event, statement }) : wrong('statement');
    case 'rejected':
      return typeof statement === 'string'
        ? succeeded({ at, by, event, statement, reason: textOrNull(value['reason']) })
        : wrong('statement');
    case 'edited': {
      const changes = changesOf(value['changes']);
      return typeof statement === 'string' && changes !== null
        ? succeeded({ at, by, event, statement, changes })
        : wrong('changes');
    }
    case 'recorded': {
      const { value: read, diagnostics } = readRecord(record);
      return read === null ? failed(diagnostics) : succeeded({ at, by, event, record: read });
    }
    case 'withdrawn':
      return typeof record === 'string' ? succeeded({ at, by, event, record }) : wrong('record');
    default:
      return wrong('event');
  }
}

const choices: Readonly<Record<string, readonly string[]>> = {
  act: acts,
  form: ['direct', 'indirect', 'mixed', 'nominal', 'passive'],
  voice: ['attributed', 'narrator', 'headline', 'ambiguous'],
  modality: ['asserted', 'possible', 'conditional', 'question'],
};
const texts = [
  'holder',
  'speaksFor',
  'capacity',
  'addressee',
  'object',
  'time',
  'channel',
  'occasion',
  'place',
  'proposition',
];
const flags = ['anonymous', 'repeats', 'negated'];

/** The names of the fields that `changesOf` accepts. */
export const changeableFields: readonly string[] = [...texts, ...flags, ...Object.keys(choices), 'about'];

/** The words that a field accepts, or null where it accepts any text. */
export const wordsOfField = (field: string): readonly string[] | null => choices[field] ?? null;

/** Changes from a value of any origin; null where a field is unknown or its value does not fit. */
export function changesOf(value: unknown): StatementChanges | null {
  if (!isMap(value)) return null;
  const fits = Object.entries(value).every(([name, given]) => {
    if (texts.includes(name)) return given === null ? name !== 'proposition' : typeof given === 'string';
    if (flags.includes(name)) return typeof given === 'boolean';
    if (name === 'about') return Array.isArray(given) && given.every((item) => typeof item === 'string');
    return choices[name]?.includes(String(given)) ?? false;
  });
  return fits ? (value as StatementChanges) : null;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function isSource(value: unknown): boolean {
  return (
    isMap(value) &&
    ['id', 'text', 'hash'].every((name) => typeof value[name] === 'string') &&
    isMap(value['bibliography']) &&
    isMap(value['original']) &&
    Array.isArray(value['blocks']) &&
    Array.isArray(value['pages'])
  );
}

function isStatement(value: unknown): boolean {
  if (!isMap(value) || typeof value['id'] !== 'string' || typeof value['document'] !== 'string') return false;
  const { id, document, content, holderAnchor, cueAnchor, rule, confidence, ...rest } = value;
  return (
    [id, document].every((name) => name !== '') &&
    Array.isArray(content) &&
    content.every(isAnchor) &&
    [holderAnchor, cueAnchor].every((anchor) => anchor === null || isAnchor(anchor)) &&
    (rule === null || typeof rule === 'string') &&
    (confidence === null || typeof confidence === 'number') &&
    changeableFields.every((name) => name in rest) &&
    changesOf(rest) !== null
  );
}

const isAnchor = (value: unknown): boolean =>
  isMap(value) &&
  ['start', 'end'].every((name) => Number.isInteger(value[name])) &&
  ['exact', 'prefix', 'suffix'].every((name) => typeof value[name] === 'string');
