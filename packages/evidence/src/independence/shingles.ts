// Near copies by shingling and MinHash: Broder (1997), "On the resemblance and containment of documents". A text is the
// set of its runs of five words; resemblance is the share of runs two texts have in common, containment the share of the
// shorter one's. MinHash finds candidates among many texts; every candidate is then compared exactly.

import type { Span } from '@parley/model';
import { type Word, hash32 } from './words.js';

/** Words in a run. Five in a row are seldom shared by chance, and survive small edits around them. */
export const shingleLength = 5;

/** The runs of a text: hash to the positions of their first words. */
export type Shingles = ReadonlyMap<number, readonly number[]>;

/** The runs of words. A text shorter than a run has none, so that headlines alone make no copy. */
export function shinglesOf(words: readonly Word[]): Shingles {
  const found = new Map<number, number[]>();
  runHashes(words).forEach((key, at) => {
    const places = found.get(key);
    if (places === undefined) found.set(key, [at]);
    else places.push(at);
  });
  return found;
}

/** The hash of the run that begins at each word. */
function runHashes(words: readonly Word[]): Uint32Array {
  const hashes = Uint32Array.from(words, ({ word }) => hash32(word));
  const runs = new Uint32Array(Math.max(0, words.length - shingleLength + 1));
  for (let at = 0; at < runs.length; at++) {
    let mixed = 0;
    for (let i = at; i < at + shingleLength; i++)
      mixed = Math.imul(mixed ^ (hashes[i] ?? 0), 0x9e3779b1) ^ (mixed >>> 15);
    runs[at] = mixed;
  }
  return runs;
}

/** The hashes of a text's runs, ascending and each once: what of them is kept while many texts are compared. */
export function runsOf(words: readonly Word[]): Uint32Array {
  const sorted = runHashes(words).sort();
  return sorted.filter((key, i) => i === 0 || key !== sorted[i - 1]);
}

/** Runs in common, their share of all (resemblance) and of the shorter text's (containment); both from 0 to 1. */
export interface Resemblance {
  readonly shared: number;
  readonly resemblance: number;
  readonly containment: number;
}

/** The exact comparison of two texts' runs. */
export function resemblance(a: Uint32Array, b: Uint32Array): Resemblance {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const small = Math.min(a.length, b.length);
  const union = a.length + b.length - shared;
  return { shared, resemblance: union === 0 ? 0 : shared / union, containment: small === 0 ? 0 : shared / small };
}

/** A passage that two texts share, in the words of each. */
export interface SharedPassage {
  readonly from: Span;
  readonly to: Span;
  readonly words: number;
}

/** The shared passages, each as long as it goes on, in the order of the first text. Repeated runs match their first place. */
export function sharedPassages(
  words: readonly Word[],
  shingles: Shingles,
  otherWords: readonly Word[],
  other: Shingles,
): readonly SharedPassage[] {
  const placeIn = new Map<number, number>();
  for (const [key, places] of shingles) {
    const match = other.get(key)?.[0];
    if (match !== undefined) for (const place of places) placeIn.set(place, match);
  }
  const passages: SharedPassage[] = [];
  const starts = [...placeIn.keys()].sort((a, b) => a - b);
  for (let i = 0; i < starts.length; ) {
    const first = starts[i] ?? 0;
    const otherFirst = placeIn.get(first) ?? 0;
    let length = 1;
    while (starts[i + length] === first + length && placeIn.get(first + length) === otherFirst + length) length++;
    const count = length + shingleLength - 1;
    const [a, b] = [words[first], words[first + count - 1]];
    const [c, d] = [otherWords[otherFirst], otherWords[otherFirst + count - 1]];
    if (a && b && c && d)
      passages.push({ from: { start: a.start, end: b.end }, to: { start: c.start, end: d.end }, words: count });
    i += length;
  }
  return passages;
}

/** Rows of a signature, and rows to a band: pairs of resemblance 0.2 meet in some band with probability above 0.99. */
const signatureRows = 256;
const rowsPerBand = 2;

/**
 * Pairs of texts that may share `leastContainment` of the shorter one's runs, by position, each once and ascending. A pair
 * that meets in a band by chance is told by its whole signature, whose equal rows are a fair sample of the resemblance.
 */
export function candidatePairs(
  all: readonly Uint32Array[],
  leastContainment: number,
): readonly (readonly [number, number])[] {
  const signatures = all.map(signatureOf);
  const seen = new Set<number>();
  const meet = (a: number, b: number): void => {
    if (!seen.has(a * all.length + b)) seen.add(a * all.length + b);
  };
  for (let band = 0; band < signatureRows; band += rowsPerBand) meetingsIn(signatures, all, band, meet);
  const pairs: (readonly [number, number])[] = [];
  for (const key of [...seen].sort((a, b) => a - b)) {
    const [a, b] = [Math.floor(key / all.length), key % all.length];
    if (mayContain(signatures[a], signatures[b], all[a]?.length ?? 0, all[b]?.length ?? 0, leastContainment))
      pairs.push([a, b]);
  }
  return pairs;
}

/**
 * Texts with equal rows in a band. A bucket of copies is linked to its first and its latest member; union finds the rest, and
 * the pairs stay linear.
 */
function meetingsIn(
  signatures: readonly Uint32Array[],
  all: readonly Uint32Array[],
  band: number,
  meet: (a: number, b: number) => void,
): void {
  const firstOf = new Map<number, number>();
  const lastOf = new Int32Array(signatures.length);
  signatures.forEach((signature, index) => {
    if (all[index]?.length === 0) return;
    // Two rows as one number: exact but for some bits of the second, which a chance meeting would have to hit.
    const key = (signature[band] ?? 0) * 0x200000 + ((signature[band + 1] ?? 0) & 0x1fffff);
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, index);
      lastOf[index] = index;
      return;
    }
    meet(first, index);
    const last = lastOf[first] ?? first;
    if (last !== first) meet(last, index);
    lastOf[first] = index;
  });
}

/** Whether the equal rows leave room for the containment: four standard deviations below what they would be at it. */
function mayContain(
  a: Uint32Array | undefined,
  b: Uint32Array | undefined,
  runs: number,
  otherRuns: number,
  containment: number,
): boolean {
  if (a === undefined || b === undefined) return false;
  let equal = 0;
  for (let row = 0; row < signatureRows; row++) equal += Number(a[row] === b[row]);
  const shared = containment * Math.min(runs, otherRuns);
  const share = shared / (runs + otherRuns - shared);
  const expected = signatureRows * share;
  return equal >= expected - 4 * Math.sqrt(expected * (1 - share));
}

function signatureOf(runs: Uint32Array): Uint32Array {
  const signature = new Uint32Array(signatureRows).fill(0xffffffff);
  for (let row = 0; row < signatureRows; row++) {
    // Multiply-shift hashing with odd multipliers: one family member a row, fixed, so that equal inputs agree.
    const seed = Math.imul(row + 1, 0x9e3779b1);
    const stride = row * 0x27d4eb2f;
    let least = 0xffffffff;
    for (let i = 0; i < runs.length; i++) {
      let mixed = Math.imul((runs[i] ?? 0) ^ seed, 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ stride;
      const value = (mixed ^ (mixed >>> 13)) >>> 0;
      if (value < least) least = value;
    }
    signature[row] = least;
  }
  return signature;
}
