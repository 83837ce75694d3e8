// Finished chunks of sweeps on disk: one file for each sweep, to which chunks are only ever appended, so that a run that
// was killed goes on where it stopped. A record that does not match its checksum, such as a torn last one, counts as absent.

import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SweepStore, SweepTotals } from '@parley/insight';
import { hashOf } from '../cache/answer-cache.js';
import { programStamp } from '../cache/cache-folder.js';
import { prune } from '../cache/prune.js';

/** The store below a folder. Nothing about it is ever an error: what cannot be kept is computed again. */
export function diskStore(folder: string): SweepStore {
  const place = join(folder, 'sweeps');
  const fileOf = (sweep: string): string => join(place, `${hashOf([programStamp(), sweep])}.chunks`);
  let ready = false;
  return {
    load: (sweep) => {
      try {
        return new Map(readFileSync(fileOf(sweep), 'utf8').split('\n').flatMap(recordIn));
      } catch {
        return new Map();
      }
    },
    append: (sweep, key, totals) => {
      try {
        if (!ready) {
          mkdirSync(place, { recursive: true });
          prune(place);
        }
        ready = true;
        // The line end before the record keeps it whole where the one before was torn.
        appendFileSync(fileOf(sweep), `\n${recordOf(key, totals)}\n`);
      } catch {
        // A read-only or full disk keeps nothing.
      }
    },
  };
}

/** `key checksum data`: the totals as little-endian doubles, deflated, in base64. */
function recordOf(key: string, totals: SweepTotals): string {
  const bytes = new Uint8Array(totals.buffer, totals.byteOffset, totals.byteLength);
  const data = deflateRawSync(bytes, { level: 1 }).toString('base64');
  return `${key} ${checksum(key, data)} ${data}`;
}

function recordIn(line: string): readonly (readonly [string, SweepTotals])[] {
  const [key, sum, data] = line.split(' ');
  if (key === undefined || sum === undefined || data === undefined || checksum(key, data) !== sum) return [];
  const bytes = inflateRawSync(Buffer.from(data, 'base64'));
  const totals = new Float64Array(Math.floor(bytes.length / 8));
  new Uint8Array(totals.buffer).set(bytes.subarray(0, totals.byteLength));
  return [[key, totals]];
}

const checksum = (key: string, data: string): string =>
  createHash('sha256').update(`${key} ${data}`).digest('base64url').slice(0, 16);
