// The review log as lines, and what holds after them.

import { type EvidenceState, type ReviewEvent, foldLog, logLines, readLog } from '@parley/evidence';

/** The events of a log's lines. Lines that this program did not write are passed over. */
export const eventsOf = (review: readonly string[]): readonly ReviewEvent[] =>
  readLog(review.map((line) => `${line}\n`).join('')).value?.events ?? [];

/** What holds after a log's lines. */
export const stateOf = (review: readonly string[]): EvidenceState => foldLog(eventsOf(review));

/** A log with more events at its end; nothing before them is touched. */
export const withEvents = (review: readonly string[], events: readonly ReviewEvent[]): readonly string[] => [
  ...review,
  ...logLines(events).split('\n').slice(0, -1),
];
