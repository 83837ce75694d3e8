// How the sets of one focal decision maker come into mask order: tiles of words whose low six bits are put right by
// exchanges, and then whole words that go to their places.

import { noOption } from './arrangement.js';
import type { MemoryMap } from './memory-map.js';

/** The record, and into how many tasks the words of one set are cut. */
export interface PermutationRecord {
  readonly address: number;
  readonly parts: number;
}

/** The bits of a state's position that change places. */
interface Exchanges {
  /** Pairs of a bit inside a word with another bit inside it (below 6) or with a bit of the tile (6 and above). */
  readonly pairs: readonly (readonly [number, number])[];
  /** Bits of a word's number that choose the word of a tile. */
  readonly tile: readonly number[];
  /** Afterwards, the bit in mask order that each bit of a position is; options come before repetitions. */
  readonly targets: readonly number[];
}

function exchanges(at: readonly number[], optionCount: number): Exchanges {
  let repetition = optionCount;
  const targets = at.map((option) => (option === noOption ? repetition++ : option));
  const pairs: [number, number][] = [];
  const tile: number[] = [];
  for (let low = 0; low < 6; low++) {
    const from = targets.indexOf(low);
    if (from === low) continue;
    if (from >= 6 && !tile.includes(from - 6)) tile.push(from - 6);
    pairs.push([low, from < 6 ? from : 6 + tile.indexOf(from - 6)]);
    targets[from] = targets[low] as number;
    targets[low] = low;
  }
  return { pairs, tile, targets };
}

const bitsOf = (value: number): number[] =>
  Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (value >>> bit) & 1);

/** Words below which cutting a set into several tasks does not pay. */
const worthCutting = 14;

/** Writes the record. */
export function placePermutation(map: MemoryMap, at: readonly number[], optionCount: number): PermutationRecord {
  const { pairs, tile, targets } = exchanges(at, optionCount);
  const place = (words: number): number =>
    bitsOf(words).reduce((sum, bit) => sum + 2 ** ((targets[bit + 6] ?? 0) - 6), 0);
  const wordBits = targets.length - 6;
  const rest = Array.from({ length: wordBits }, (_, bit) => bit).filter(
    (bit) => !tile.includes(bit) && (targets[bit + 6] ?? 0) < optionCount,
  );
  // Neighbouring words are taken eight at a time, a cache line, where the exchanges leave their bits alone.
  const runBits = [0, 1, 2].every((bit) => rest.includes(bit)) ? 3 : 0;
  rest.splice(0, runBits);
  const cut = rest.length >= worthCutting ? rest.splice(-2) : [];
  const choose = (bits: readonly number[]): number[] =>
    Array.from({ length: 2 ** bits.length }, (_, choice) =>
      bitsOf(choice).reduce((sum, k) => sum + 2 ** (bits[k] ?? 0), 0),
    );
  const sources = choose(tile);
  const parts = choose(cut);
  const low = Uint32Array.from({ length: 1024 }, (_, value) => (value < 2 ** wordBits ? place(value) : 0));
  const high = Uint32Array.from({ length: 2 ** Math.max(0, wordBits - 10) }, (_, value) => place(value * 1024));
  const address = map.place([
    map.place(pairs.flatMap(([low, other]) => [low, other < 6 ? other : other + runBits])),
    pairs.length,
    sources.length,
    map.place(sources),
    map.place(sources.map(place)),
    rest.reduce((sum, bit) => sum + 2 ** bit, 0),
    map.place(parts),
    parts.length,
    map.place(low),
    map.place(high),
    2 ** runBits,
  ]);
  return { address, parts: parts.length };
}
