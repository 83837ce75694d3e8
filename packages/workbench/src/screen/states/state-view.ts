// One state of the columns in the words and marks that the screen uses.

import { type Conflict, stateIndex } from '@parley/model';
import type { StateView } from '../../engine/handlers/proof.js';
import type { StatesView } from '../../engine/handlers/states.js';

/** A state as proofs and tableaux show it. */
export function stateView({ masks, names }: StatesView, { form }: Conflict, s: number): StateView {
  if (masks === null || form.kind !== 'options')
    return { state: stateIndex(s), taken: null, name: names?.[s] ?? String(s) };
  const mask = masks[s] ?? 0;
  const taken = form.options.map((_, index) => ((mask >>> index) & 1) === 1);
  return { state: stateIndex(s), taken, name: taken.map((is) => (is ? 'Y' : 'N')).join('') };
}

/** The letters of a state, those of each party together; the name where a state has no letters. */
export function lettersByParty({ masks, names }: StatesView, { form, dms }: Conflict, s: number): readonly string[] {
  if (masks === null || form.kind !== 'options') return [names?.[s] ?? String(s)];
  const mask = masks[s] ?? 0;
  const letters = dms.map(() => '');
  form.options.forEach(({ controller }, index) => {
    letters[controller] = `${letters[controller] ?? ''}${((mask >>> index) & 1) === 1 ? 'Y' : 'N'}`;
  });
  return letters.filter((group) => group !== '');
}

/** How a state stands under one concept: an equilibrium, or the parties for which it is stable. */
export type Standing =
  | { readonly equilibrium: true }
  | { readonly equilibrium: false; readonly stableFor: readonly number[] };

/** The standing of a state under the concept at a position. */
export function standingAt({ concepts }: StatesView, concept: number, s: number): Standing {
  const result = concepts[concept];
  const has = (words: Uint32Array | undefined): boolean => (((words?.[s >>> 5] ?? 0) >>> (s & 31)) & 1) === 1;
  if (has(result?.equilibria)) return { equilibrium: true };
  const stableFor = (result?.stable ?? []).flatMap((words, dm) => (has(words) ? [dm] : []));
  return { equilibrium: false, stableFor };
}

/** The place of a state in a party's ranking, 1 for the most preferred; `places` is the number of different places. */
export function placesOf(ranks: ArrayLike<number>): number {
  let highest = 0;
  for (let s = 0; s < ranks.length; s++) highest = Math.max(highest, ranks[s] ?? 0);
  return highest + 1;
}

/** Short names of the parties that differ from each other: as few first letters as it takes. */
export function initialsOf(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    for (let length = 1; length < name.length; length++) {
      const short = name.slice(0, length);
      if (names.filter((other) => other.startsWith(short)).length === 1) return short;
    }
    return name;
  });
}
