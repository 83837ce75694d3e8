// The few states that are in most of several sets: what a person reads first of millions of equilibria.

import { type StateIndex, stateIndex } from '@parley/model';
import type { StateSet } from '@parley/engine';

/** How many states are told. */
const told = 10;

interface Place {
  readonly s: StateIndex;
  readonly sets: number;
  readonly first: number;
}

/** More sets first, then the earliest set, then the lowest state. */
const before = (a: Place, b: Place): boolean =>
  a.sets !== b.sets ? a.sets > b.sets : a.first !== b.first ? a.first < b.first : a.s < b.s;

/** At most ten states that are in any of the sets; those in most sets first. Keeps no more than these, whatever the sizes. */
export function firmestStates(sets: readonly StateSet[]): readonly StateIndex[] {
  const best: Place[] = [];
  for (const s of eitherOf(sets)) {
    const within = sets.map((set) => set.has(s));
    const place = { s, sets: within.filter(Boolean).length, first: within.indexOf(true) };
    const last = best.at(-1);
    if (best.length === told && last !== undefined && !before(place, last)) continue;
    const at = best.findIndex((other) => before(place, other));
    best.splice(at < 0 ? best.length : at, 0, place);
    if (best.length > told) best.pop();
    if (best.length === told && best.every((other) => other.sets === sets.length)) break;
  }
  return best.map(({ s }) => s);
}

function* eitherOf(sets: readonly StateSet[]): Generator<StateIndex> {
  const words = sets[0]?.words.length ?? 0;
  for (let index = 0; index < words; index++) {
    for (let word = sets.reduce((all, set) => all | (set.words[index] ?? 0), 0); word !== 0; word &= word - 1) {
      yield stateIndex(index * 32 + 31 - Math.clz32(word & -word));
    }
  }
}
