// Tables as CSV by RFC 4180 in UTF-8, for spreadsheets. A cell that a spreadsheet would run as a formula is written with
// an apostrophe before it, which reading takes away again.

import Papa from 'papaparse';
import { type Outcome, diagnose, failed, succeeded } from '@parley/model';
import type { EvidenceRecord } from '../record/record.js';
import { recordsOf } from '../record/record.js';
import { type RecordKind, recordFields } from '../record/record-fields.js';
import type { StatementRecord } from '../record/statement-record.js';
import type { AchMatrix } from '../ach/ach-matrix.js';
import { longestExchange } from './json-value.js';

/** A table: column names and rows of texts. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A cell that begins like a formula, or like one that was guarded before, so that reading gives back what was written. */
const formula = /^'*[=+\-@\t\r\n|%]/;

const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/** The table as text: comma, double quotes, CR LF, header line first. */
export const writeCsv = ({ columns, rows }: Table): string =>
  `${Papa.unparse({ fields: [...columns], data: rows.map((row) => row.map(guarded)) }, { newline: '\r\n', header: true })}\r\n`;

/** A table from text. Rows of another width than the header's are an error that names the row. */
export function readCsv(text: string): Outcome<Table> {
  if (text.length > longestExchange) return failed([diagnose('P5520', null, { format: 'CSV', problem: 'too large' })]);
  const { data, errors } = Papa.parse<string[]>(text.startsWith('\uFEFF') ? text.slice(1) : text, {
    delimiter: ',',
    skipEmptyLines: true,
  });
  const [first] = errors;
  if (first !== undefined)
    return failed([diagnose('P5520', null, { format: 'CSV', problem: `${first.code} ${(first.row ?? 0) + 1}` })]);
  const [columns = [], ...rows] = data.map((row) => row.map(unguarded));
  const odd = rows.findIndex((row) => row.length !== columns.length);
  if (odd >= 0) return failed([diagnose('P5520', null, { format: 'CSV', problem: `row ${odd + 2}` })]);
  return succeeded({ columns, rows });
}

/** Columns of statements; offsets are UTF-16 units, lists are joined by " | ". */
const statementColumns = [
  'id',
  'document',
  'holder',
  'speaksFor',
  'capacity',
  'addressee',
  'act',
  'form',
  'voice',
  'modality',
  'repeats',
  'negated',
  'about',
  'object',
  'time',
  'channel',
  'occasion',
  'place',
  'proposition',
  'quote',
  'start',
  'end',
  'rule',
  'confidence',
] as const;

/** One row for each statement. */
export function statementsTable(statements: readonly StatementRecord[]): Table {
  const cell = (statement: StatementRecord, column: (typeof statementColumns)[number]): string => {
    switch (column) {
      case 'quote':
        return statement.content.map(({ exact }) => exact).join(' | ');
      case 'start':
      case 'end':
        return statement.content.map((anchor) => anchor[column]).join(' | ');
      default:
        return shown(statement[column]);
    }
  };
  return {
    columns: statementColumns,
    rows: statements.map((statement) => statementColumns.map((column) => cell(statement, column))),
  };
}

/** One row for each record of a kind; an open slot is an empty cell. */
export function recordsTable(records: readonly EvidenceRecord[], kind: RecordKind): Table {
  const slots = Object.keys(recordFields[kind]);
  const columns = ['id', ...slots, 'statements', 'assumption'];
  const rows = recordsOf(records, kind).map((record) =>
    columns.map((column) => shown((record as unknown as Readonly<Record<string, unknown>>)[column])),
  );
  return { columns, rows };
}

/** Evidence down, hypotheses across. */
export const achTable = ({ hypotheses, rows }: AchMatrix): Table => ({
  columns: ['evidence', 'weight', ...hypotheses],
  rows: rows.map(({ evidence, weight, cells }) => [
    evidence,
    String(weight),
    ...hypotheses.map((_, index) => cells[index] ?? 'NA'),
  ]),
});

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shown).join(' | ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

/** PLOVER event types of our acts, from its manual; acts without a class are left out of this table, never bent into one. */
const plover: Readonly<Record<string, readonly [string, string]>> = {
  offer: ['AGREE', 'meet'],
  refuse: ['REJECT', 'meet'],
  accept: ['AGREE', 'meet'],
  precondition: ['REQUEST', 'change'],
  demand: ['REQUEST', 'change'],
  deny: ['REJECT', 'change'],
  criticise: ['ACCUSE', 'disapprove'],
  threaten: ['THREATEN', 'relations'],
  'propose-sequence': ['CONSULT', 'multilateral'],
};

/** Statements as PLOVER-like events: type, mode, auxiliary modes, actor, recipient. */
export const ploverTable = (statements: readonly StatementRecord[]): Table => ({
  columns: ['id', 'eventType', 'mode', 'aux', 'actor', 'recipient', 'source'],
  rows: statements.flatMap((statement) => {
    const event = plover[statement.act];
    if (event === undefined) return [];
    const aux = [
      ...(statement.negated ? ['negation'] : []),
      ...(statement.modality === 'possible' || statement.modality === 'conditional' ? ['hypothetical'] : []),
    ];
    return [
      [
        statement.id,
        ...event,
        aux.join(' | '),
        statement.speaksFor ?? statement.holder ?? '',
        statement.addressee ?? '',
        statement.document,
      ],
    ];
  }),
});
