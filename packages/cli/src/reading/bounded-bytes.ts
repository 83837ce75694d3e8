// The bytes of a file or of standard input, never more than a source may have: what is larger is refused before it is held.

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { formatOf, readingLimits } from '@parley/evidence/reading';
import { type Diagnostic, diagnose } from '@parley/model';
import { problemOf } from '../files.js';

const pieceBytes = 1 << 16;

/** The bytes at a path, `-` for standard input, or why there are none. `name` is what a person would recognise. */
export function boundedBytes(path: string, name: string): Uint8Array | Diagnostic {
  let file: number | null = null;
  try {
    file = path === '-' ? 0 : openSync(path, 'r');
    return piecesOf(file, name);
  } catch (error) {
    return diagnose('P5001', null, { name, problem: problemOf(error, null) });
  } finally {
    if (file !== null && path !== '-') closeSync(file);
  }
}

/** Sizes that a device or a pipe claims mean nothing, so that what comes is counted. */
function piecesOf(file: number, name: string): Uint8Array | Diagnostic {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let limit: number | null = null;
  for (;;) {
    const piece = Buffer.allocUnsafe(pieceBytes);
    const read = readPiece(file, piece);
    if (read === 0) return Buffer.concat(pieces);
    limit ??= formatOf(null, piece.subarray(0, read)) === 'pdf' ? readingLimits.pdfBytes : readingLimits.textBytes;
    size += read;
    if (size > limit) return diagnose('P5002', null, { name, bytes: Math.max(size, fstatSync(file).size), limit });
    pieces.push(piece.subarray(0, read));
  }
}

/** Bytes read, 0 at the end. A terminal or pipe that has nothing yet is asked again a little later. */
function readPiece(file: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, piece);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
