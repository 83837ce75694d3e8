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
  for (let at = 0; at + shingleLength <= words.length; at++) {
    const key = hash32(
      words
        .slice(at, at + shingleLength)
        .map(({ word }) => word)
        .join(' '),
    );
    const places = found.get(key);
    if (places === undefined) found.set(key, [at]);
    else places.push(at);
  }
  return found;
}

/** Runs in common, their share of all (resemblance) and of the shorter text's (containment); both from 0 to 1. */
export interface Resemblance {
  readonly shared: number;
  readonly resemblance: number;
  readonly containment: number;
}

/** The exact comparison of two texts' runs. */
export function resemblance(a: Shingles, b: Shingles): Resemblance {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of small.keys()) if (large.has(key)) shared++;
  const union = a.size + b.size - shared;
  return {
    shared,
    resemblance: union === 0 ? 0 : shared / union,
    containment: small.size === 0 ? 0 : shared / small.size,
  };
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

/** Pairs of texts that may resemble each other, by position, each once and ascending. */
export function candidatePairs(all: readonly Shingles[]): readonly (readonly [number, number])[] {
  const seen = new Set<string>();
  const pairs: [number, number][] = [];
  const signatures = all.map(signatureOf);
  for (let band = 0; band < signatureRows; band += rowsPerBand) {
    const buckets = new Map<string, number[]>();
    signatures.forEach((signature, index) => {
      if (all[index]?.size === 0) return;
      const key = signature.subarray(band, band + rowsPerBand).join();
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else {
        // A bucket of copies is linked to its first member; union finds the rest, and the pairs stay linear.
        const first = bucket[0] ?? 0;
        const pair = `${first},${index}`;
        bucket.push(index);
        if (seen.has(pair)) return;
        seen.add(pair);
        pairs.push([first, index]);
      }
    });
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

function signatureOf(shingles: Shingles): Uint32Array {
  const signature = new Uint32Array(signatureRows).fill(0xffffffff);
  for (const key of shingles.keys()) {
    for (let row = 0; row < signatureRows; row++) {
      // Multiply-shift hashing with odd multipliers: one family member a row, fixed, so that equal inputs agree.
      let mixed = Math.imul(key ^ Math.imul(row + 1, 0x9e3779b1), 0x85ebca6b | 1);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (row * 0x27d4eb2f);
      const value = (mixed ^ (mixed >>> 13)) >>> 0;
      if (value < (signature[row] ?? 0)) signature[row] = value;
    }
  }
  return signature;
}
