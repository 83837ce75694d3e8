// Boolean combinations of functions: and, or, exclusive or, if-then-else, and one variable fixed.

import { type Edge, always, never, not } from './edge.js';
import type { NodeStore } from './node-store.js';
import { operations } from './operations.js';

/** Both hold. */
export function and(store: NodeStore, f: Edge, g: Edge): Edge {
  if (f === g) return f;
  if (f <= always || g <= always || (f ^ g) === 1) return constantAnd(f, g);
  return f < g ? andNodes(store, f, g) : andNodes(store, g, f);
}

function constantAnd(f: Edge, g: Edge): Edge {
  if (f === always) return g;
  return g === always ? f : never;
}

function andNodes(store: NodeStore, f: Edge, g: Edge): Edge {
  const { cache } = store;
  const known = cache.find(operations.and, f, g, 0);
  if (known >= 0) return known;
  const fLevel = store.level(f);
  const gLevel = store.level(g);
  const f1 = f & 1;
  const g1 = g & 1;
  const nf = f >> 1;
  const ng = g >> 1;
  const ofF = fLevel <= gLevel;
  const ofG = gLevel <= fLevel;
  const variable = store.variable[ofF ? nf : ng] ?? 0;
  const low = and(store, ofF ? (store.low[nf] ?? 0) ^ f1 : f, ofG ? (store.low[ng] ?? 0) ^ g1 : g);
  const high = and(store, ofF ? (store.high[nf] ?? 0) ^ f1 : f, ofG ? (store.high[ng] ?? 0) ^ g1 : g);
  const result = store.node(variable, low, high);
  cache.store(operations.and, f, g, 0, result);
  return result;
}

/** At least one holds. */
export const or = (store: NodeStore, f: Edge, g: Edge): Edge => not(and(store, not(f), not(g)));

/** All hold; always, of none. */
export const all = (store: NodeStore, functions: readonly Edge[]): Edge =>
  functions.reduce((f, g) => and(store, f, g), always);

/** Exactly one holds. */
export function xor(store: NodeStore, f: Edge, g: Edge): Edge {
  const negated = (f ^ g) & 1;
  const a = f & ~1;
  const b = g & ~1;
  if (a === b) return negated;
  if (a === never) return b ^ negated;
  if (b === never) return a ^ negated;
  return (a < b ? xorNodes(store, a, b) : xorNodes(store, b, a)) ^ negated;
}

function xorNodes(store: NodeStore, f: Edge, g: Edge): Edge {
  const { cache } = store;
  const known = cache.find(operations.xor, f, g, 0);
  if (known >= 0) return known;
  const fLevel = store.level(f);
  const gLevel = store.level(g);
  const nf = f >> 1;
  const ng = g >> 1;
  const ofF = fLevel <= gLevel;
  const ofG = gLevel <= fLevel;
  const variable = store.variable[ofF ? nf : ng] ?? 0;
  const low = xor(store, ofF ? (store.low[nf] ?? 0) : f, ofG ? (store.low[ng] ?? 0) : g);
  const high = xor(store, ofF ? (store.high[nf] ?? 0) : f, ofG ? (store.high[ng] ?? 0) : g);
  const result = store.node(variable, low, high);
  cache.store(operations.xor, f, g, 0, result);
  return result;
}

/** `condition ? then : otherwise`. */
export function ite(store: NodeStore, condition: Edge, then: Edge, otherwise: Edge): Edge {
  if (condition === always || then === otherwise) return then;
  if (condition === never) return otherwise;
  if (then === not(otherwise)) return xor(store, condition, otherwise);
  if (then <= always) return then === always ? or(store, condition, otherwise) : and(store, not(condition), otherwise);
  if (otherwise <= always) return otherwise === never ? and(store, condition, then) : or(store, not(condition), then);
  if ((condition & 1) === 1) return ite(store, not(condition), otherwise, then);
  const { cache } = store;
  const known = cache.find(operations.ite, condition, then, otherwise);
  if (known >= 0) return known;
  const top = Math.min(store.level(condition), store.level(then), store.level(otherwise));
  const low = ite(
    store,
    cofactor(store, condition, top, 0),
    cofactor(store, then, top, 0),
    cofactor(store, otherwise, top, 0),
  );
  const high = ite(
    store,
    cofactor(store, condition, top, 1),
    cofactor(store, then, top, 1),
    cofactor(store, otherwise, top, 1),
  );
  const result = store.node(store.variableAt[top] ?? 0, low, high);
  cache.store(operations.ite, condition, then, otherwise, result);
  return result;
}

/** A function with the variable of a level fixed, where that level is not below its own. */
export function cofactor(store: NodeStore, f: Edge, level: number, value: number): Edge {
  if (store.level(f) !== level) return f;
  return ((value === 1 ? store.high[f >> 1] : store.low[f >> 1]) ?? 0) ^ (f & 1);
}

/** A function with any one variable fixed. */
export function fixed(store: NodeStore, f: Edge, variable: number, value: boolean): Edge {
  const level = store.levelOf[variable] ?? 0;
  const here = store.level(f);
  if (here > level) return f;
  if (here === level) return cofactor(store, f, level, value ? 1 : 0);
  const key = variable * 2 + (value ? 1 : 0);
  const regular = f & ~1;
  const known = store.cache.find(operations.fix, regular, key, 0);
  if (known >= 0) return known ^ (f & 1);
  const at = f >> 1;
  const low = fixed(store, store.low[at] ?? 0, variable, value);
  const high = fixed(store, store.high[at] ?? 0, variable, value);
  const result = store.node(store.variable[at] ?? 0, low, high);
  store.cache.store(operations.fix, regular, key, 0, result);
  return result ^ (f & 1);
}
