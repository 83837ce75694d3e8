// Reading functions without building new ones: evaluation, the variables mentioned, the number of nodes.

import { type Edge, always } from './edge.js';
import type { NodeStore } from './node-store.js';

/** Whether f holds where `isTrue` says which variables are true. */
export function evaluate(store: NodeStore, f: Edge, isTrue: (variable: number) => boolean): boolean {
  let at = f;
  while (at > always) {
    const node = at >> 1;
    at = ((isTrue(store.variable[node] ?? 0) ? store.high[node] : store.low[node]) ?? 0) ^ (at & 1);
  }
  return at === always;
}

/** The variables that f mentions, in the order of the diagram. */
export function supportOf(store: NodeStore, f: Edge): readonly number[] {
  const mentioned = new Uint8Array(store.variableCount);
  for (const node of nodesOf(store, [f])) mentioned[store.variable[node] ?? 0] = 1;
  return Array.from(store.variableAt).filter((variable) => mentioned[variable] === 1);
}

/** The nodes that some functions use together, leaf left out, each once, a node before those below it or not. */
export function nodesOf(store: NodeStore, functions: readonly Edge[]): readonly number[] {
  const seen = new Set<number>();
  const stack = functions.map((f) => f >> 1);
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === 0 || seen.has(at)) continue;
    seen.add(at);
    stack.push((store.low[at] ?? 0) >> 1, (store.high[at] ?? 0) >> 1);
  }
  return [...seen];
}
