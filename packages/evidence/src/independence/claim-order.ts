// Rewrites: the same claims in the same order with other words. Claims of two texts are aligned by the longest common
// subsequence under likeness of content words; what several reporters took from one event is seldom in one order,
// what one reporter took from another usually is.

import { sameStem, stemsOf } from './content-words.js';

/** The content words of one claim. */
export type ClaimWords = ReadonlySet<string>;

/** How the claims of two texts lie to each other. `pairs` are positions of aligned claims, ascending in both. */
export interface ClaimAlignment {
  readonly pairs: readonly (readonly [number, number])[];
  /** Share of the shorter list that is aligned in order, from 0 to 1. */
  readonly share: number;
  /** Claims of the shorter list that have a like in the other text at all, in any order. */
  readonly matched: number;
}

/** Least likeness of two claims: this share of the smaller claim's content words is in the other. */
const leastLikeness = 0.5;
/** Least number of shared content words, so that two short claims are not alike by one name. */
const leastShared = 2;
/** Most claims of a text that are aligned; the alignment is quadratic. */
export const mostClaims = 600;

/** The content words of claims. */
export const claimWords = (claims: readonly string[]): readonly ClaimWords[] =>
  claims.slice(0, mostClaims).map((claim) => new Set(stemsOf(claim)));

/** Whether two claims say alike. */
function alike(a: ClaimWords, b: ClaimWords): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < leastShared) return false;
  let shared = 0;
  for (const stem of small) if (large.has(stem) || sameStem(stem, large)) shared++;
  return shared >= leastShared && shared / small.size >= leastLikeness;
}

/** The alignment of two lists of claims: as many pairs of alike claims as can stand in one order. */
export function alignClaims(a: readonly ClaimWords[], b: readonly ClaimWords[]): ClaimAlignment {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const like = new Uint8Array(a.length * b.length);
  let matched = 0;
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [x, y] = [a[i], b[j]];
      const isLike = x !== undefined && y !== undefined && alike(x, y);
      if (isLike) {
        like[i * b.length + j] = 1;
        rows.add(i);
        columns.add(j);
      }
      const skip = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = isLike ? Math.max(skip, 1 + (lengths[(i + 1) * width + j + 1] ?? 0)) : skip;
    }
  }
  matched = Math.min(rows.size, columns.size);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = lengths[i * width + j] ?? 0;
    if (like[i * b.length + j] === 1 && here === 1 + (lengths[(i + 1) * width + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) === here) i++;
    else j++;
  }
  const shorter = Math.min(a.length, b.length);
  return { pairs, share: shorter === 0 ? 0 : pairs.length / shorter, matched };
}

/** Fewest claims in one order, and the least shares, of which a rewrite is spoken. */
const fewestClaims = 4;
const leastShare = 0.6;
const leastOrder = 0.75;

/** Whether an alignment speaks of one account told twice: most claims shared, and those in one order. */
export const isSameOrder = ({ pairs, share, matched }: ClaimAlignment): boolean =>
  pairs.length >= fewestClaims && share >= leastShare && pairs.length / Math.max(1, matched) >= leastOrder;
