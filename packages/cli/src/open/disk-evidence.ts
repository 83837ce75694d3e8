// The evidence log beside the case that the workbench was opened on: handed out from any place on, and only ever appended to.

import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { readLog } from '@parley/evidence';
import { appendLines, evidencePath } from '../evidence/append-log.js';
import { largestFile, problemOf } from '../files.js';

/** The log from a byte on. `size` is where it ends; `from` is 0 where the file became shorter than the page knew it. */
export interface LogOnDisk {
  readonly from: number;
  readonly size: number;
  /** Whole lines; a line that is being written right now comes with the next question. */
  readonly text: string;
}

/** What came of reading or appending. */
export type LogResult =
  | { readonly kind: 'log'; readonly log: LogOnDisk }
  /** The page sent lines that are no events, which only a broken page does. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly problem: string };

/** The log of a case from a byte on; empty where there is none. */
export function readLogFrom(casePath: string, from: number): LogResult {
  const path = evidencePath(casePath);
  if (!existsSync(path)) return { kind: 'log', log: { from: 0, size: 0, text: '' } };
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      const start = from <= size ? from : 0;
      if (size - start > largestFile) return { kind: 'failed', problem: `${path} is too large to be read.` };
      const bytes = Buffer.alloc(size - start);
      let held = 0;
      for (let read = -1; held < bytes.length && read !== 0; held += read)
        read = readSync(file, bytes, held, bytes.length - held, start + held);
      const whole = bytes.subarray(0, held).lastIndexOf(0x0a) + 1;
      return { kind: 'log', log: { from: start, size: start + whole, text: bytes.toString('utf8', 0, whole) } };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error, path) };
  }
}

/** Appends the page's lines and gives back everything from a byte on, its own lines among them. */
export function appendToLog(casePath: string, lines: string, from: number): LogResult {
  const { value, diagnostics } = readLog(lines);
  if (value === null || diagnostics.length > 0 || !lines.endsWith('\n')) return { kind: 'refused' };
  try {
    appendLines(evidencePath(casePath), lines);
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error, evidencePath(casePath)) };
  }
  return readLogFrom(casePath, from);
}
