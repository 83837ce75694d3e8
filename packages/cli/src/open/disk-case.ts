// The case file that the workbench was opened on: read whole, written whole, never over somebody else's change.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { problemOf, writeAtomically } from '../files.js';

/** The file as the page is given it. */
export interface CaseOnDisk {
  readonly name: string;
  readonly text: string;
  /** Changes whenever the bytes do. */
  readonly version: string;
}

/** What came of reading or saving. `changed`: the file is no longer the version that the page knows. */
export type DiskResult =
  | { readonly kind: 'file'; readonly file: CaseOnDisk }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly problem: string };

/** Reads the file. Bytes that are not UTF-8 are refused, since saving would not give them back. */
export function readCase(path: string): DiskResult {
  try {
    const bytes = readFileSync(path);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'file', file: { name: basename(path), text, version: versionOf(bytes) } };
  } catch (error) {
    if (error instanceof TypeError)
      return { kind: 'failed', problem: `${path} is not written in UTF-8: convert it first, so that nothing is lost.` };
    return { kind: 'failed', problem: problemOf(error, path) };
  }
}

/** Saves the file if it still is the version that the page knows; `known` null saves over whatever is there. */
export function saveCase(path: string, text: string, known: string | null): DiskResult {
  if (known !== null) {
    const before = readCase(path);
    if (before.kind === 'file' && before.file.version !== known) return { kind: 'changed' };
  }
  const problem = writeAtomically(path, [text]);
  if (problem !== null) return { kind: 'failed', problem };
  return { kind: 'file', file: { name: basename(path), text, version: versionOf(Buffer.from(text, 'utf8')) } };
}

const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);
