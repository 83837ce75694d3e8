// A log read from the disk in pieces: the log of ten thousand articles is larger than one text may be.

import { closeSync, openSync, readSync } from 'node:fs';
import { type ReadLog, openLogReader } from '@parley/evidence';
import type { Outcome } from '@parley/model';

const pieceBytes = 1 << 20;

/** The log at a path. Throws what the file system throws. */
export function readLogFile(path: string): Outcome<ReadLog> {
  const reader = openLogReader();
  const decoder = new TextDecoder();
  const piece = Buffer.allocUnsafe(pieceBytes);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      reader.add(decoder.decode(piece.subarray(0, read), { stream: true }));
    reader.add(decoder.decode());
  } finally {
    closeSync(file);
  }
  return reader.end();
}
