// Which of many texts may be rewrites of each other, without comparing all with all. Two texts are candidates where several
// claims of theirs share two words that seldom stand in one claim: names, numbers and rare terms go together in a rewrite,
// and a pair of words is rare even where every text of a collection is about the same few people.

import type { ClaimWords } from './claim-order.js';

/** Most texts whose claims are all compared in pairs; beyond it candidates are looked for. */
const mostForAllPairs = 300;
/** Rarest words of a claim whose pairs are looked at, and most claims that may hold a pair. */
const rarest = 5;
const mostHolders = 40;
/** Claims with a rare pair in common that make two texts candidates. */
const fewestMeetings = 3;
/** Slots of the first count, which only tells the pairs that stand twice; a power of two. */
const slots = 1 << 22;

/** Pairs of texts by position, ascending, whose claims are worth aligning. */
export function claimPairs(texts: readonly ClaimWords[]): readonly (readonly [number, number])[] {
  if (texts.length <= mostForAllPairs)
    return texts.flatMap((_, a) => texts.slice(a + 1).map((__, offset) => [a, a + 1 + offset] as const));
  const frequency = frequencies(texts);
  const seen = new Uint8Array(slots);
  forEachPair(texts, frequency, (key) => {
    const slot = slotOf(key);
    seen[slot] = Math.min(2, (seen[slot] ?? 0) + 1);
  });
  const holders = new Map<number, number[]>();
  forEachPair(texts, frequency, (key, text) => {
    if ((seen[slotOf(key)] ?? 0) < 2) return;
    const found = holders.get(key);
    if (found === undefined) holders.set(key, [text]);
    else if (found.at(-1) !== text && found.length <= mostHolders) found.push(text);
  });
  const meetings = new Map<number, number>();
  for (const found of holders.values()) {
    if (found.length > mostHolders) continue;
    for (const [i, a] of found.entries())
      for (const b of found.slice(i + 1))
        meetings.set(a * texts.length + b, (meetings.get(a * texts.length + b) ?? 0) + 1);
  }
  return [...meetings]
    .filter(([, count]) => count >= fewestMeetings)
    .map(([pair]) => [Math.floor(pair / texts.length), pair % texts.length] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** In how many texts each word stands. */
function frequencies(texts: readonly ClaimWords[]): Uint32Array {
  let words = 0;
  for (const claims of texts) for (const claim of claims) for (const word of claim) words = Math.max(words, word + 1);
  const frequency = new Uint32Array(words);
  for (const claims of texts)
    for (const word of new Set(claims.flatMap((claim) => [...claim]))) frequency[word] = (frequency[word] ?? 0) + 1;
  return frequency;
}

/** Every pair of the rarest words of every claim; words that stand in one text alone can meet nothing. */
function forEachPair(
  texts: readonly ClaimWords[],
  frequency: Uint32Array,
  meet: (key: number, text: number) => void,
): void {
  texts.forEach((claims, text) => {
    for (const claim of claims) {
      const words = [...claim]
        .filter((word) => (frequency[word] ?? 0) > 1)
        .sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b)
        .slice(0, rarest)
        .sort((a, b) => a - b);
      for (const [i, a] of words.entries()) for (const b of words.slice(i + 1)) meet(a * 0x2000000 + b, text);
    }
  });
}

const slotOf = (key: number): number =>
  (Math.imul(Math.floor(key / 0x2000000) ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(key % 0x2000000, 0xc2b2ae35)) >>> 10;
