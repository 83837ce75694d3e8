// Reading a state from the command line: Y/N letters, option ids, `status-quo`, or a state's id in free form.

import {
  type Conflict,
  type OptionForm,
  type StateIndex,
  type StateMask,
  patternFromLetters,
  stateIndex,
  stateMask,
} from '@parley/model';
import type { GraphModel } from '@parley/engine';

/** A state, or a sentence that says why there is none. */
export type StateWord =
  | { readonly kind: 'state'; readonly state: StateIndex }
  | { readonly kind: 'problem'; readonly problem: string };

/** Reads a state. In option form: letters in option order, or the ids of the options taken, separated by commas. */
export function readState(word: string, conflict: Conflict, model: GraphModel): StateWord {
  const { form } = conflict;
  if (form.kind === 'options') {
    const read = readMask(word, form);
    return read.kind === 'problem' ? read : atMask(read.mask, word, model);
  }
  if (word === 'status-quo') {
    if (form.statusQuo === null) return { kind: 'problem', problem: 'the case states no status quo.' };
    return { kind: 'state', state: form.statusQuo };
  }
  const index = form.states.findIndex((state) => state.id === word);
  if (index >= 0) return { kind: 'state', state: stateIndex(index) };
  return {
    kind: 'problem',
    problem: `there is no state "${word}"; the states are ${form.states.map((state) => state.id).join(', ')}.`,
  };
}

/** A choice for every option, or a sentence that says why there is none; whether it is feasible is not asked. */
export function readMask(
  word: string,
  form: OptionForm,
): { readonly kind: 'mask'; readonly mask: StateMask } | Extract<StateWord, { kind: 'problem' }> {
  if (word === 'status-quo') {
    return form.statusQuo === null
      ? { kind: 'problem', problem: 'the case states no status quo.' }
      : { kind: 'mask', mask: form.statusQuo };
  }
  const count = form.options.length;
  const pattern = /^[YNyn]+$/.test(word) && word.length === count ? patternFromLetters(word) : null;
  if (pattern !== null) return { kind: 'mask', mask: stateMask(pattern.yes) };
  const ids = word
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '' && id !== 'none');
  let mask = 0n;
  for (const id of ids) {
    const index = form.options.findIndex((option) => option.id === id);
    if (index < 0)
      return {
        kind: 'problem',
        problem: `"${word}" is neither ${count} letters Y and N nor a list of option ids: "${id}" is no option.`,
      };
    mask |= 1n << BigInt(index);
  }
  return { kind: 'mask', mask: stateMask(mask) };
}

function atMask(mask: StateMask, word: string, model: GraphModel): StateWord {
  const state = model.states.indexOf(mask);
  return state === null
    ? { kind: 'problem', problem: `the state ${word} is infeasible: a rule forbids it.` }
    : { kind: 'state', state };
}
