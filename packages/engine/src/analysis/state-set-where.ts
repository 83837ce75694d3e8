// The set of the states at which something holds. A kernel fills its words itself; this is for everything slower.

import { type StateIndex, stateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import { StateSet } from './state-set.js';

/** The states of a model for which `test` holds; asked once for each, ascending. */
export function stateSetWhere(model: GraphModel, test: (s: StateIndex) => boolean): StateSet {
  const { count } = model.states;
  const words = new Uint32Array((count + 31) >>> 5);
  for (let s = 0; s < count; s++) {
    if (test(stateIndex(s))) words[s >>> 5] = (words[s >>> 5] ?? 0) | (1 << (s & 31));
  }
  return new StateSet(words, count, model.fingerprint);
}
