// Minimal sets that carry an answer, and minimal sets that break it. Breaking sets are found by trying, smallest first;
// what carries an answer is what meets every one of them (minimal hitting sets: Reiter 1987; the duality behind MARCO:
// Liffiton, Previti, Malik, Marques-Silva 2016). Verdicts need not be monotone, so nothing is inferred from a larger set.

/**
 * A set carries an answer if the answer stays as it is whichever of the others are dropped, one or several.
 * It is minimal if no member can be left out: for each there are others without which dropping it changes the answer.
 */
export interface SupportSets {
  /** Minimal sets that change the answer when dropped together, by size, then by position. */
  readonly breaking: readonly (readonly number[])[];
  /** Minimal sets that carry the answer, by size, then by position; at most `mostCarrying`. */
  readonly carrying: readonly (readonly number[])[];
  /** Up to how many supports were dropped at once: a breaking set of more may be missing unless `exhaustive`. */
  readonly droppedAtOnce: number;
  /** Whether every combination of any size was tried. */
  readonly exhaustive: boolean;
  /** Whether there are more carrying sets than are listed. */
  readonly moreCarrying: boolean;
}

/** How far to look. */
export interface SupportLimits {
  /** The most combinations that are tried for one answer; a size that cannot be finished is left out. */
  readonly trials: number;
  /** The most carrying sets that are listed. */
  readonly mostCarrying: number;
}

/**
 * Finds both kinds of sets. `elements` gives the supports of each element that can matter; `changes` says whether the
 * answer is another when these supports are dropped. Only unions of elements' supports are tried: to drop more than what
 * takes an element away changes nothing.
 */
export function supportSets(
  elements: readonly (readonly number[])[],
  changes: (dropped: readonly number[]) => boolean,
  limits: SupportLimits,
): SupportSets {
  const unions = new UnionsBySize(elements.filter(({ length }) => length > 0));
  let breaking: bigint[] = [];
  let trials = 0;
  let finished = 0;
  for (let size = 1; unions.largest >= size; size++) {
    const found: bigint[] = [];
    for (const union of unions.ofSize(size)) {
      if (breaking.some((set) => (set & union) === set)) continue;
      if (++trials > limits.trials) return done(breaking, finished, false, limits);
      if (changes(membersOf(union))) found.push(union);
      else unions.grow(union);
    }
    breaking = [...breaking, ...found];
    finished = size;
  }
  return done(breaking, finished, true, limits);
}

function done(breaking: readonly bigint[], size: number, exhaustive: boolean, limits: SupportLimits): SupportSets {
  const sets = breaking.map(membersOf);
  const carrying = hittingSets(sets, limits.mostCarrying);
  return { breaking: sets, carrying: carrying.sets, droppedAtOnce: size, exhaustive, moreCarrying: carrying.more };
}

/** Unions of elements' supports by their size, each once. A union that breaks the answer is not grown: it has its minimal set. */
class UnionsBySize {
  readonly #elements: readonly bigint[];
  readonly #bySize = new Map<number, Set<bigint>>();
  largest = 0;

  constructor(elements: readonly (readonly number[])[]) {
    this.#elements = [
      ...new Set(elements.map((supports) => supports.reduce((mask, at) => mask | (1n << BigInt(at)), 0n))),
    ];
    this.grow(0n);
  }

  ofSize(size: number): readonly bigint[] {
    // A union of a size only comes from smaller ones, which have been grown by now.
    return [...(this.#bySize.get(size) ?? [])].sort((a, b) => (a < b ? -1 : 1));
  }

  grow(union: bigint): void {
    for (const element of this.#elements) {
      const larger = union | element;
      if (larger === union) continue;
      const size = bitCount(larger);
      const known = this.#bySize.get(size) ?? new Set<bigint>();
      this.#bySize.set(size, known.add(larger));
      this.largest = Math.max(this.largest, size);
    }
  }
}

function membersOf(mask: bigint): number[] {
  const members: number[] = [];
  for (let at = 0, rest = mask; rest !== 0n; at++, rest >>= 1n) if ((rest & 1n) === 1n) members.push(at);
  return members;
}

function bitCount(mask: bigint): number {
  let count = 0;
  for (let rest = mask; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}

/**
 * All minimal sets that meet every given set, smallest first, at most `most`.
 * Each branch decides one member of the first set that is not met; members passed over stay out, so nothing comes twice.
 */
export function hittingSets(
  sets: readonly (readonly number[])[],
  most: number,
): { readonly sets: readonly (readonly number[])[]; readonly more: boolean } {
  const found: number[][] = [];
  const largest = new Set(sets.flat()).size;
  for (let size = 0; size <= largest; size++) {
    for (const set of hittingSetsOfSize(sets, size)) {
      if (found.length === most) return { sets: found, more: true };
      found.push(set);
    }
  }
  return { sets: found, more: false };
}

function* hittingSetsOfSize(sets: readonly (readonly number[])[], size: number): Generator<number[]> {
  function* extend(chosen: readonly number[], out: ReadonlySet<number>): Generator<number[]> {
    const open = sets.find((set) => !set.some((member) => chosen.includes(member)));
    if (open === undefined) {
      if (chosen.length === size && isMinimal(sets, chosen)) yield [...chosen].sort((a, b) => a - b);
      return;
    }
    if (chosen.length === size) return;
    const passed = new Set(out);
    for (const member of open) {
      if (passed.has(member)) continue;
      const next = [...chosen, member];
      if (isMinimal(sets, next)) yield* extend(next, passed);
      passed.add(member);
    }
  }
  yield* extend([], new Set());
}

/** Every member alone meets some set. */
const isMinimal = (sets: readonly (readonly number[])[], chosen: readonly number[]): boolean =>
  chosen.every((member) =>
    sets.some((set) => set.includes(member) && chosen.every((other) => other === member || !set.includes(other))),
  );
