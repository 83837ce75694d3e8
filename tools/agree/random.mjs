// A small seeded source of chance (mulberry32): equal seeds give equal models on every machine.

/** Chance with a seed: whole numbers, choices, coins. */
export function seededChance(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0 to `count` − 1. */
  const below = (count) => Math.floor(unit() * count);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    coin: (probability) => unit() < probability,
    pick: (choices) => choices[below(choices.length)],
    list: (count, make) => Array.from({ length: count }, (_, index) => make(index)),
  };
}
