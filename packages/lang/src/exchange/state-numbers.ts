// State numbers of GMCR+: from 1 among the feasible states in ascending order, the first option of the file being the low bit.

import { type Pattern, type StateMask, type Tier, noBasis, stateMask } from '@parley/model';
import type { JsonPlace, JsonReader } from './json-text.js';

/** More states than this are not numbered: a file would have to list every one of them. */
export const mostNumbered = 2_000_000;

/** The feasible states in the order of their numbers, or null where there are too many. */
export function numberedStates(states: Iterable<StateMask>, placeOf: readonly number[]): readonly StateMask[] | null {
  const masks: StateMask[] = [];
  for (const mask of states) {
    if (masks.length >= mostNumbered) return null;
    masks.push(mask);
  }
  if (placeOf.every((place, index) => place === index)) return masks;
  const inFile = new Map(masks.map((mask) => [mask, fileMask(mask, placeOf)]));
  return masks.sort((a, b) => ((inFile.get(a) ?? 0n) < (inFile.get(b) ?? 0n) ? -1 : 1));
}

/** The mask with its bits where the file has its options. */
function fileMask(mask: StateMask, placeOf: readonly number[]): bigint {
  let moved = 0n;
  placeOf.forEach((place, index) => {
    if (((mask >> BigInt(place)) & 1n) === 1n) moved |= 1n << BigInt(index);
  });
  return moved;
}

/** Tiers from lists of state numbers; null where there are too many states. Every state must stand in one of them. */
export function tiersFromNumbers(
  numbers: readonly (readonly JsonPlace[])[],
  states: Iterable<StateMask>,
  placeOf: readonly number[],
  json: JsonReader,
): readonly Tier[] | null {
  const numbered = numberedStates(states, placeOf);
  if (numbered === null) return null;
  const all = (1n << BigInt(placeOf.length)) - 1n;
  const seen = new Set<number>();
  const tiers = numbers.map((places): Tier => {
    const patterns: Pattern[] = [];
    for (const place of places) {
      const number = json.index(place, 1, numbered.length + 1);
      if (number === null) continue;
      if (seen.has(number)) json.refuse(place, 'a state that is not ranked twice');
      seen.add(number);
      const yes = numbered[number - 1] ?? stateMask(0n);
      patterns.push({ yes, no: stateMask(all & ~yes) });
    }
    return { kind: 'patterns', patterns, basis: noBasis, span: null };
  });
  const [first] = numbers.flat();
  if (seen.size < numbered.length && first !== undefined && json.diagnostics.length === 0) {
    json.refuse({ value: null, path: first.path.replace(/(?:\[\d+\])+$/, '') }, `all of the ${numbered.length} states`);
  }
  return tiers;
}
