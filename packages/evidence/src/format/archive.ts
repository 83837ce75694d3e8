// Zip archives without trust: names that lead outside, twice the same name, too many entries or too much content refuse the
// whole archive before anything is unpacked.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Outcome, diagnose, failed, succeeded } from '@parley/model';

/** Limits of an archive: entries, bytes of one entry and of all, and how many times larger the content may be. */
export const archiveLimits = {
  entries: 20_000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  ratio: 200,
  ratioFrom: 1024 * 1024,
} as const;

/** The entries of an archive by name, in its order. Folders are left out. */
export function readArchive(bytes: Uint8Array): Outcome<ReadonlyMap<string, Uint8Array>> {
  let problem: string | null = null;
  let total = 0;
  const seen = new Set<string>();
  const look = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }): boolean => {
    total += originalSize;
    problem ??= nameProblem(name, seen) ?? sizeProblem(size, originalSize, total, seen.size);
    seen.add(name);
    return false;
  };
  try {
    // First look at the list alone: nothing is unpacked unless all of it may be.
    unzipSync(bytes, { filter: look });
    if (problem !== null) return failed([diagnose('P5521', null, { problem })]);
    const entries = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
    return succeeded(new Map(Object.entries(entries)));
  } catch (error) {
    return failed([diagnose('P5521', null, { problem: error instanceof Error ? error.message : 'damaged' })]);
  }
}

function nameProblem(name: string, seen: ReadonlySet<string>): string | null {
  if (seen.has(name)) return 'name twice';
  const parts = name.split('/');
  const leadsOut = parts.includes('..') || name.startsWith('/') || /^[A-Za-z]:|[\\\u0000]/.test(name);
  return leadsOut ? 'name leads outside' : null;
}

function sizeProblem(size: number, original: number, total: number, count: number): string | null {
  if (count >= archiveLimits.entries) return 'too many entries';
  if (original > archiveLimits.entryBytes || total > archiveLimits.totalBytes) return 'too large';
  return original > archiveLimits.ratioFrom && original > size * archiveLimits.ratio ? 'unpacks to too much' : null;
}

/** An archive of texts, each under its name. Equal contents give equal bytes: the date is fixed. */
export function writeArchive(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)]));
  return zipSync(entries, { mtime: '1980-01-02T00:00:00Z' });
}

/** The text of an entry as UTF-8; a byte order mark goes. */
export const textOf = (bytes: Uint8Array): string => {
  const text = strFromU8(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
};
