// Rewrites: the same claims in the same order with other words. Claims of two texts are aligned by the longest common
// subsequence under likeness of content words; what several reporters took from one event is seldom in one order,
// what one reporter took from another usually is.

import { stemsOf } from './content-words.js';

/** The claims of one text: the content words of each, each once, as numbers of a common vocabulary. */
export type ClaimWords = readonly Uint32Array[];

/** Numbers for words, given in the order in which they are first asked for. */
export type Vocabulary = (word: string) => number;

/** An empty vocabulary. */
export function openVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
}

/** How the claims of two texts lie to each other. `pairs` are positions of aligned claims, ascending in both. */
export interface ClaimAlignment {
  readonly pairs: readonly (readonly [number, number])[];
  /** Share of the shorter list that is aligned in order, from 0 to 1. */
  readonly share: number;
  /** Claims of either list that have a like in the other text at all, in any order; the smaller number. */
  readonly matched: number;
}

/** Least likeness of two claims: this share of the smaller claim's content words is in the other. */
const leastLikeness = 0.5;
/** Least number of shared content words, so that two short claims are not alike by one name. */
const leastShared = 2;
/** Most claims of a text that are aligned; the alignment is quadratic. */
export const mostClaims = 600;

/** The content words of claims. */
export const claimWords = (texts: readonly string[], numberOf: Vocabulary): ClaimWords =>
  texts.slice(0, mostClaims).map((text) => Uint32Array.from(new Set(stemsOf(text).map(numberOf))));

function holdersOf(claims: ClaimWords): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  claims.forEach((stems, index) => {
    for (const stem of stems) {
      const found = holders.get(stem);
      if (found === undefined) holders.set(stem, [index]);
      else found.push(index);
    }
  });
  return holders;
}

/** For each claim of one text, the claims of the other that say alike. */
function likes(a: ClaimWords, b: ClaimWords): readonly (readonly number[])[] {
  const holders = holdersOf(b);
  const shared = new Uint16Array(b.length);
  return a.map((stems) => {
    shared.fill(0);
    const touched = new Set<number>();
    for (const stem of stems) {
      for (const index of holders.get(stem) ?? []) {
        shared[index] = (shared[index] ?? 0) + 1;
        touched.add(index);
      }
    }
    return [...touched].filter((index) => {
      const count = shared[index] ?? 0;
      return count >= leastShared && count / Math.min(stems.length, b[index]?.length ?? 0) >= leastLikeness;
    });
  });
}

/** The alignment of two lists of claims: as many pairs of alike claims as can stand in one order. */
export function alignClaims(a: ClaimWords, b: ClaimWords): ClaimAlignment {
  const like = likes(a, b);
  const matched = Math.min(like.filter((list) => list.length > 0).length, new Set(like.flat()).size);
  const shorter = Math.min(a.length, b.length);
  if (matched < fewestClaims) return { pairs: [], share: 0, matched };
  const pairs = longestOrder(like, b.length);
  return { pairs, share: pairs.length / shorter, matched };
}

/** The longest common subsequence, traced from the front so that early claims are paired first. */
function longestOrder(like: readonly (readonly number[])[], columns: number): readonly (readonly [number, number])[] {
  const width = columns + 1;
  const lengths = new Uint16Array((like.length + 1) * width);
  const sets = like.map((list) => new Set(list));
  for (let i = like.length - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const skip = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      const isLike = sets[i]?.has(j) === true;
      lengths[i * width + j] = isLike ? Math.max(skip, 1 + (lengths[(i + 1) * width + j + 1] ?? 0)) : skip;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < like.length && j < columns; ) {
    const here = lengths[i * width + j] ?? 0;
    if (sets[i]?.has(j) === true && here === 1 + (lengths[(i + 1) * width + j + 1] ?? 0)) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) === here) i++;
    else j++;
  }
  return pairs;
}

/** Fewest claims in one order, and the least shares, of which a rewrite is spoken. */
const fewestClaims = 4;
const leastShare = 0.6;
const leastOrder = 0.75;

/** Whether an alignment speaks of one account told twice: most claims shared, and those in one order. */
export const isSameOrder = ({ pairs, share, matched }: ClaimAlignment): boolean =>
  pairs.length >= fewestClaims && share >= leastShare && pairs.length / Math.max(1, matched) >= leastOrder;
