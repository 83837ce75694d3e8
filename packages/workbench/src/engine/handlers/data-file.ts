// The data of a case as a file: its tables as CSV, Parquet or JSON, its graph as GraphML or DOT, its sources as CSL-JSON.

import type { AnalysisRequest } from '@parley/engine';
import { type AnalysedReading, answersUnder, questionsOf } from '@parley/insight';
import { type AnswerLanguage, answerWordsIn, moveGraph, toDot } from '@parley/report';
import { version } from '../../../package.json';
import type { DataTable } from '../../publication/data/data-table.js';
import {
  movesTable,
  sourcesTable,
  statementsTable,
  statesTable,
  verdictsTable,
} from '../../publication/data/tables.js';
import { csvPieces } from '../../publication/data/to-csv.js';
import { toGraphml } from '../../publication/data/to-graphml.js';
import { jsonPieces } from '../../publication/data/to-json.js';
import { cslItem } from '../../publication/csl.js';
import { type AnalysedCase, analysedCase } from '../analysed-cases.js';
import type { Call, HandlerControl } from '../calls.js';

/** Tables that can be asked for. */
export const tableNames = ['states', 'moves', 'verdicts', 'statements', 'sources'] as const;

/** A table by name. */
export type TableName = (typeof tableNames)[number];

/** A file that can be asked for. */
export type DataFile =
  | { readonly format: 'csv' | 'parquet'; readonly table: TableName }
  | { readonly format: 'json' | 'graphml' | 'dot' | 'csl' };

/** What is asked. `reading` is the position of the reading whose states and moves are wanted. */
export interface DataFileAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
  readonly reading: number;
  readonly file: DataFile;
}

/** The file, or why there is none. */
export type DataFileView =
  | { readonly kind: 'file'; readonly blob: Blob }
  | { readonly kind: 'unreadable' | 'tooLarge' };

/** Asks for a file of data. */
export type DataFileCall = Call<DataFileAsked, DataFileView>;

/** Beyond this many states a file of nodes and edges is more than any drawing program opens. */
const mostNodes = 2 ** 15;

/** The handler. */
export async function dataFile(asked: DataFileAsked, control: HandlerControl): Promise<DataFileView> {
  const found = await analysedCase(asked.text, asked.request, control);
  const reading = found.readings?.[asked.reading];
  if (reading === undefined) return { kind: 'unreadable' };
  const { file } = asked;
  switch (file.format) {
    case 'csv':
    case 'parquet': {
      const table = tableOf(file.table, found, reading, asked);
      if (table === null) return { kind: 'tooLarge' };
      return fileOf(
        file.format === 'csv' ? gathered(csvPieces(table)) : [await parquet(table, reading)],
        file.format === 'csv' ? 'text/csv;charset=utf-8' : 'application/vnd.apache.parquet',
      );
    }
    case 'json': {
      const tables = tableNames.flatMap((name) => tableOf(name, found, reading, asked) ?? []);
      return fileOf(gathered(jsonPieces(about(reading), tables)), 'application/json');
    }
    case 'csl':
      return fileOf([`${JSON.stringify((found.conflict?.sources ?? []).map(cslItem), null, 2)}\n`], 'application/json');
    default: {
      if (reading.model.states.count > mostNodes) return { kind: 'tooLarge' };
      const text =
        file.format === 'graphml'
          ? toGraphml(reading)
          : toDot(moveGraph(reading.conflict, reading.model, reading.analysis, false));
      return fileOf([text], file.format === 'graphml' ? 'application/xml' : 'text/vnd.graphviz');
    }
  }
}

/** Characters that are gathered before they are handed to the browser, which keeps large files out of the memory of the page. */
const handedOver = 2 ** 23;

/** Pieces of text as a few large ones. */
function gathered(pieces: Iterable<string>): Blob[] {
  const blobs: Blob[] = [];
  let text: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    text.push(piece);
    length += piece.length;
    if (length < handedOver) continue;
    blobs.push(new Blob(text));
    text = [];
    length = 0;
  }
  return [...blobs, new Blob(text)];
}

const fileOf = (pieces: BlobPart[], type: string): DataFileView => ({ kind: 'file', blob: new Blob(pieces, { type }) });

function tableOf(
  name: TableName,
  { conflict, readings }: AnalysedCase,
  reading: AnalysedReading,
  { request, language }: DataFileAsked,
): DataTable | null {
  if (conflict === null || readings === null) return null;
  switch (name) {
    case 'states':
      return statesTable(reading);
    case 'moves':
      return movesTable(reading);
    case 'verdicts': {
      const { answers } = answersUnder(readings, questionsOf(conflict), request);
      return verdictsTable(conflict, readings, answers, answerWordsIn(language));
    }
    case 'statements':
      return statementsTable(conflict);
    case 'sources':
      return sourcesTable(conflict);
  }
}

async function parquet(table: DataTable, reading: AnalysedReading): Promise<ArrayBuffer> {
  const { toParquet } = await import('../../publication/data/to-parquet.js');
  return toParquet(table, about(reading));
}

/** Where the data comes from, so that a file that went astray still says so. */
const about = ({ conflict, name, model, analysis }: AnalysedReading): Readonly<Record<string, string>> => ({
  case: conflict.title,
  perspective: name ?? '',
  fingerprint: model.fingerprint,
  sanctioning: analysis.request.sanctioning,
  strictness: analysis.request.strictness,
  program: `Parley ${version}`,
});
