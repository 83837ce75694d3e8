// The archive of Parley itself: one JSON document with every source, statement, reading and record; nothing is lost in it.
// It is the review log's events under one head, so that reading it back gives the same state.

import { type Outcome, diagnose, failed } from '@parley/model';
import { type ReadLog, logHeader, readLog } from '../review/log-lines.js';
import type { ReviewEvent } from '../review/review-log.js';
import { asList, asMap, readJson } from './json-value.js';

/** The archive as JSON. */
export const writeEvidence = (events: readonly ReviewEvent[]): string =>
  `${JSON.stringify({ parley: { format: 'evidence', version: 1 }, events }, null, 1)}\n`;

/** The events of an archive, each looked at as a line of a log is. */
export function readEvidence(json: string): Outcome<ReadLog> {
  const { value, diagnostics } = readJson(json, 'evidence archive');
  if (diagnostics.length > 0) return failed(diagnostics);
  const { parley, events } = asMap(value);
  const { format, version } = asMap(parley);
  if (format !== 'evidence' || version !== 1)
    return failed([diagnose('P5512', null, { found: `${String(format)} ${String(version)}` })]);
  return readLog(
    `${logHeader}\n${asList(events)
      .map((event) => JSON.stringify(event))
      .join('\n')}\n`,
  );
}
