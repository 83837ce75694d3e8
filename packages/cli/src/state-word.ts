// Reading a state from the command line: Y/N letters, option ids, `status-quo`, or a state's id in free form.

import {
  type Conflict,
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
  if (word === 'status-quo') {
    if (form.statusQuo === null) return { kind: 'problem', problem: 'the case states no status quo.' };
    return form.kind === 'graph' ? { kind: 'state', state: form.statusQuo } : atMask(form.statusQuo, word, model);
  }
  if (form.kind === 'graph') {
    const index = form.states.findIndex((state) => state.id === word);
    if (index >= 0) return { kind: 'state', state: stateIndex(index) };
    return {
      kind: 'problem',
      problem: `there is no state "${word}"; the states are ${form.states.map((state) => state.id).join(', ')}.`,
    };
  }
  const count = form.options.length;
  const pattern = /^[YNyn]+$/.test(word) && word.length === count ? patternFromLetters(word) : null;
  if (pattern !== null) return atMask(pattern.yes, word, model);
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
  return atMask(stateMask(mask), word, model);
}

function atMask(mask: StateMask, word: string, model: GraphModel): StateWord {
  const state = model.states.indexOf(mask);
  return state === null
    ? { kind: 'problem', problem: `the state ${word} is infeasible: a rule forbids it.` }
    : { kind: 'state', state };
}
