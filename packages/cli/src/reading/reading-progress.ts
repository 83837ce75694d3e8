// How far the reading of many files is: one line that is drawn anew for a person, a line now and then for a log.

import { visible } from '@parley/report';
import type { Terminal } from '../terminal.js';
import { walk } from './walk.js';

/** Counts files. `step` after each, `done` at the end or where the run was stopped. */
export interface ReadingProgress {
  readonly step: (kind: 'read' | 'known') => void;
  readonly done: (stopped: boolean) => void;
}

/** Milliseconds until the first line and between lines, for a person and for a log. */
const quiet = { person: 500, log: 5_000 };
const between = { person: 100, log: 5_000 };

/** Progress over the files of some paths, which are counted first: names alone are looked at. */
export function openReadingProgress(paths: readonly string[], terminal: Terminal): ReadingProgress {
  let total = 0;
  for (const { kind } of walk(paths)) if (kind === 'file') total++;
  const reader = terminal.interactive ? 'person' : 'log';
  const started = terminal.now();
  let drawn = started + quiet[reader] - between[reader];
  let isDrawn = false;
  const count = { read: 0, known: 0 };
  const line = (): string => {
    const done = count.read + count.known;
    const rate = Math.round((count.read / Math.max(1, terminal.now() - started)) * 1000);
    return visible(`${done} of ${total} sources, ${rate} a second`);
  };
  return {
    step: (kind) => {
      count[kind]++;
      const now = terminal.now();
      if (now - drawn < between[reader]) return;
      drawn = now;
      isDrawn = true;
      terminal.err(reader === 'person' ? `\r  ${line()}\u001b[K` : `note: ${line()}\n`);
    },
    done: (stopped) => {
      if (isDrawn && reader === 'person') terminal.err('\r\u001b[K');
      if (count.known > 0) terminal.err(`note: ${count.known} sources were there already and were not read again.\n`);
      if (stopped)
        terminal.err(
          `note: stopped after ${count.read + count.known} of ${total} sources; what was read is whole. The same command goes on.\n`,
        );
    },
  };
}
