// Random numbers from a seed and a position: the same on every machine and for every division of the work.

/** A stream of random 32-bit words and whole numbers below a bound. */
export interface RandomStream {
  /** 32 random bits, as a number from 0. */
  readonly word: () => number;
  /** A whole number from 0 to `bound` − 1, each equally likely; `bound` at most 2^32. */
  readonly below: (bound: number) => number;
  /** The same for bounds of any size. */
  readonly belowBig: (bound: bigint) => bigint;
}

/** The stream of one position: SplitMix-seeded sfc32 (Doty-Humphrey, PractRand); streams of neighbours share nothing. */
export function randomStream(seed: number, position: number): RandomStream {
  let mixed = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(position | 0, 0x85ebca6b)) >>> 0;
  const part = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let bits = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return (bits ^ (bits >>> 15)) | 0;
  };
  let [a, b, c] = [part() ^ seed, part() ^ position, part() ^ Math.floor(position / 2 ** 32)];
  let counter = 1;
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) word();
  return { word, below: (bound) => belowFrom(word, bound), belowBig: (bound) => belowBigFrom(word, bound) };
}

/** As many bits as the bound has, drawn again until they are below it: exact, and without a division. */
function belowFrom(word: () => number, bound: number): number {
  if (bound <= 1) return 0;
  const shift = Math.clz32(bound - 1);
  for (;;) {
    const drawn = word() >>> shift;
    if (drawn < bound) return drawn;
  }
}

function belowBigFrom(word: () => number, bound: bigint): bigint {
  if (bound <= 0xffffffffn) return BigInt(belowFrom(word, Number(bound)));
  const words = Math.ceil(bound.toString(16).length / 8) + 1;
  const span = 1n << BigInt(32 * words);
  const limit = span - (span % bound);
  for (;;) {
    let drawn = 0n;
    for (let k = 0; k < words; k++) drawn = (drawn << 32n) | BigInt(word());
    if (drawn < limit) return drawn % bound;
  }
}
