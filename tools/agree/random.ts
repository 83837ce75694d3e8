// A small seeded source of chance (mulberry32): equal seeds give equal models on every machine.

/** Chance with a seed. */
export interface Chance {
  /** A whole number from 0 to `count` − 1. */
  readonly below: (count: number) => number;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  readonly coin: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly [T, ...T[]]) => T;
  readonly list: <T>(count: number, make: (index: number) => T) => T[];
}

/** A source of chance that follows from its seed. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(unit() * count);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    coin: (probability) => unit() < probability,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    list: (count, make) => Array.from({ length: count }, (_, index) => make(index)),
  };
}
