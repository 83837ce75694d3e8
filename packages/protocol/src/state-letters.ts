// State strings in bulk: a million states are spelled from a table of bytes instead of bit by bit.

import { type StateIndex, stateIndex } from '@parley/model';
import type { Definition, GraphModel } from '@parley/engine';

const bytes: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }, (__, bit) => (((byte >> bit) & 1) === 1 ? 'Y' : 'N')).join(''),
);

/**
 * Spells the states of a model: Y/N letters in option order, merged states by their lowest member, free form by state id.
 */
export function stateSpeller(model: GraphModel): (s: StateIndex) => string {
  const { form } = model.definition;
  if (form.kind === 'graph') return (s) => form.states[s]?.id ?? String(s);
  const optionCount = form.options.length;
  if (model.states.kind === 'dense' && optionCount <= 32) return (s) => lettersOfNumber(s, optionCount);
  return (s) => lettersOfMask(model.states.masksOf(s)[0] ?? 0n, optionCount);
}

function lettersOfNumber(mask: number, optionCount: number): string {
  let letters = '';
  for (let shift = 0; shift < optionCount; shift += 8) letters += bytes[(mask >>> shift) & 255] ?? '';
  return letters.slice(0, optionCount);
}

function lettersOfMask(mask: bigint, optionCount: number): string {
  let letters = '';
  let rest: bigint = mask;
  while (letters.length < optionCount) {
    letters += lettersOfNumber(Number(rest & 0xffffffffn), Math.min(32, optionCount - letters.length));
    rest >>= 32n;
  }
  return letters;
}

/** All state indices of a model, ascending. */
export function* statesOf(model: GraphModel): Generator<StateIndex> {
  for (let s = 0; s < model.states.count; s++) yield stateIndex(s);
}

/** How parties are keyed on the wire: by display name, or by id where two share a name. */
export function partyKeys(definition: Definition): readonly string[] {
  const names = definition.dms.map((dm) => dm.name);
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return definition.dms.map((dm) => (shared.has(dm.name) ? dm.id : dm.name));
}
