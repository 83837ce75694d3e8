// Quantification over sets of variables, alone and together with a conjunction (the relational product).

import { and, or } from './combine.js';
import { type Edge, always, never } from './edge.js';
import type { NodeStore } from './node-store.js';
import { operations } from './operations.js';

/** A set of variables as the conjunction of them, which is how quantifications take it. */
export function variableSet(store: NodeStore, variables: readonly number[]): Edge {
  const byLevel = [...new Set(variables)].sort((a, b) => (store.levelOf[b] ?? 0) - (store.levelOf[a] ?? 0));
  return byLevel.reduce((below, variable) => store.node(variable, never, below), always);
}

/** The set without the variables above a level. */
function setBelow(store: NodeStore, set: Edge, level: number): Edge {
  let rest = set;
  while (store.level(rest) < level) rest = (store.high[rest >> 1] ?? 0) ^ (rest & 1);
  return rest;
}

const without = (store: NodeStore, set: Edge): Edge => (store.high[set >> 1] ?? 0) ^ (set & 1);

/** Holds where f holds for some values of the variables in the set. */
export function exists(store: NodeStore, f: Edge, set: Edge): Edge {
  if (f <= always) return f;
  const level = store.level(f);
  const rest = setBelow(store, set, level);
  if (rest === always) return f;
  const known = store.cache.find(operations.exists, f, rest, 0);
  if (known >= 0) return known;
  const at = f >> 1;
  const negated = f & 1;
  const quantified = store.level(rest) === level;
  const below = quantified ? without(store, rest) : rest;
  const low = exists(store, (store.low[at] ?? 0) ^ negated, below);
  let result: Edge;
  if (quantified) {
    result = low === always ? always : or(store, low, exists(store, (store.high[at] ?? 0) ^ negated, below));
  } else {
    result = store.node(store.variable[at] ?? 0, low, exists(store, (store.high[at] ?? 0) ^ negated, below));
  }
  store.cache.store(operations.exists, f, rest, 0, result);
  return result;
}

/** Holds where f and g hold together for some values of the variables in the set; the conjunction is never built. */
export function andExists(store: NodeStore, f: Edge, g: Edge, set: Edge): Edge {
  if (f === never || g === never || (f ^ g) === 1) return never;
  if (f === always || f === g) return exists(store, g, set);
  if (g === always) return exists(store, f, set);
  return f < g ? andExistsNodes(store, f, g, set) : andExistsNodes(store, g, f, set);
}

function andExistsNodes(store: NodeStore, f: Edge, g: Edge, set: Edge): Edge {
  const fLevel = store.level(f);
  const gLevel = store.level(g);
  const top = fLevel < gLevel ? fLevel : gLevel;
  const rest = setBelow(store, set, top);
  if (rest === always) return and(store, f, g);
  const known = store.cache.find(operations.andExists, f, g, rest);
  if (known >= 0) return known;
  const quantified = store.level(rest) === top;
  const below = quantified ? without(store, rest) : rest;
  const f1 = f & 1;
  const g1 = g & 1;
  const nf = f >> 1;
  const ng = g >> 1;
  const ofF = fLevel === top;
  const ofG = gLevel === top;
  const low = andExists(store, ofF ? (store.low[nf] ?? 0) ^ f1 : f, ofG ? (store.low[ng] ?? 0) ^ g1 : g, below);
  let result: Edge;
  if (quantified && low === always) {
    result = always;
  } else {
    const high = andExists(store, ofF ? (store.high[nf] ?? 0) ^ f1 : f, ofG ? (store.high[ng] ?? 0) ^ g1 : g, below);
    result = quantified ? or(store, low, high) : store.node(store.variableAt[top] ?? 0, low, high);
  }
  store.cache.store(operations.andExists, f, g, rest, result);
  return result;
}
