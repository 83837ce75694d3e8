// Reading and writing files: what went wrong is told as a value, and nothing is ever half-written.

import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { grouped } from '@parley/report';

/** Bytes of a file, or what kept us from reading it. */
export type FileRead =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly problem: string };

/** Larger inputs are refused before they are read; the largest case file that lang takes is far smaller. */
export const largestFile = 256 * 1024 * 1024;

/** Reads a file, or standard input for `-`. */
export function readBytes(path: string): FileRead {
  try {
    if (path === '-') return { kind: 'read', bytes: readFileSync(0) };
    const facts = statSync(path);
    if (facts.isDirectory()) return { kind: 'failed', problem: `${path} is a folder; a file was expected.` };
    if (facts.size > largestFile) {
      return {
        kind: 'failed',
        problem: `${path} has ${grouped(facts.size)} bytes; at most ${grouped(largestFile)} are read.`,
      };
    }
    return { kind: 'read', bytes: readFileSync(path) };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error, path) };
  }
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read or written by this user',
  EPERM: 'it may not be read or written by this user',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead round in a circle',
};

/** A file system error as a sentence; a path of null leaves the path out, where the sentence around it names it. */
export function problemOf(error: unknown, path: string | null): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return `${path === null ? '' : `${path}: `}${problems[code] ?? (error instanceof Error ? error.message : String(error))}.`;
}

/**
 * Writes a file so that it has either the old or the new content, whenever the process or the machine stops:
 * to a new file beside it, flushed, then renamed over it. Returns null, or what went wrong.
 */
export function writeAtomically(path: string, pieces: Iterable<string | Uint8Array>): string | null {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  let file: number | null = null;
  try {
    file = openSync(temporary, 'wx');
    for (const piece of pieces) {
      if (typeof piece === 'string') writeSync(file, piece);
      else for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
    }
    fsyncSync(file);
    closeSync(file);
    file = null;
    renameSync(temporary, path);
    return null;
  } catch (error) {
    if (file !== null) closeSync(file);
    rmSync(temporary, { force: true });
    return problemOf(error, path);
  }
}
