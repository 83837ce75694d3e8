// Functions of other variables, and functions that may differ where nobody looks.

import { and, cofactor, ite } from './combine.js';
import { type Edge, always, never } from './edge.js';
import type { NodeStore } from './node-store.js';
import { operations } from './operations.js';

/** A renaming: the new name of each variable. `id` tells renamings apart in the cache, one number for each for ever. */
export interface Renaming {
  readonly id: number;
  readonly newName: Int32Array;
}

/** f with its variables renamed. The renaming must keep the order of the variables that f mentions. */
export function rename(store: NodeStore, f: Edge, renaming: Renaming): Edge {
  if (f <= always) return f;
  const regular = f & ~1;
  const known = store.cache.find(operations.rename, regular, renaming.id, 0);
  if (known >= 0) return known ^ (f & 1);
  const at = f >> 1;
  const low = rename(store, store.low[at] ?? 0, renaming);
  const high = rename(store, store.high[at] ?? 0, renaming);
  const variable = store.variable[at] ?? 0;
  const result = store.node(renaming.newName[variable] ?? variable, low, high);
  store.cache.store(operations.rename, regular, renaming.id, 0, result);
  return result ^ (f & 1);
}

/** f with functions in place of variables, all at once; a variable without a function stays. */
export function compose(store: NodeStore, f: Edge, functions: ReadonlyMap<number, Edge>): Edge {
  const known = new Map<Edge, Edge>();
  const visit = (g: Edge): Edge => {
    if (g <= always) return g;
    const before = known.get(g & ~1);
    if (before !== undefined) return before ^ (g & 1);
    const at = g >> 1;
    const variable = store.variable[at] ?? 0;
    const high = visit(store.high[at] ?? 0);
    const low = visit(store.low[at] ?? 0);
    const result = ite(store, functions.get(variable) ?? store.literal(variable), high, low);
    known.set(g & ~1, result);
    return result ^ (g & 1);
  };
  return visit(f);
}

/**
 * A function that equals f wherever `care` holds and is free elsewhere, usually smaller than f
 * (Coudert, Berthet, Madre 1989, the operator that they call restrict). It mentions no variable that f does not.
 */
export function simplify(store: NodeStore, f: Edge, care: Edge): Edge {
  if (f <= always || care <= always) return f;
  if (f === care) return always;
  if ((f ^ care) === 1) return never;
  const regular = f & ~1;
  const known = store.cache.find(operations.simplify, regular, care, 0);
  if (known >= 0) return known ^ (f & 1);
  const level = store.level(f);
  const careLevel = store.level(care);
  let result: Edge;
  if (careLevel < level) {
    const either = and(store, cofactor(store, care, careLevel, 0) ^ 1, cofactor(store, care, careLevel, 1) ^ 1) ^ 1;
    result = simplify(store, regular, either);
  } else {
    result = simplifyAtTop(store, regular, care, level);
  }
  store.cache.store(operations.simplify, regular, care, 0, result);
  return result ^ (f & 1);
}

function simplifyAtTop(store: NodeStore, f: Edge, care: Edge, level: number): Edge {
  const careLow = cofactor(store, care, level, 0);
  const careHigh = cofactor(store, care, level, 1);
  if (careLow === never) return simplify(store, cofactor(store, f, level, 1), careHigh);
  if (careHigh === never) return simplify(store, cofactor(store, f, level, 0), careLow);
  const low = simplify(store, cofactor(store, f, level, 0), careLow);
  const high = simplify(store, cofactor(store, f, level, 1), careHigh);
  return store.node(store.variableAt[level] ?? 0, low, high);
}
