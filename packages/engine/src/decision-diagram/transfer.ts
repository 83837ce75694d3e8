// Copies functions between stores, whose orders of variables may differ.

import { ite } from './combine.js';
import { type Edge, always } from './edge.js';
import type { NodeStore } from './node-store.js';

/** The same function in another store; variables keep their numbers, or each takes the one that `names` gives it there. */
export function transfer(from: NodeStore, f: Edge, to: NodeStore, names?: Int32Array): Edge {
  const known = new Map<number, Edge>();
  const copied = (g: Edge): Edge => {
    if (g <= always) return g;
    const at = g >> 1;
    let copy = known.get(at);
    if (copy === undefined) {
      const high = copied(from.high[at] ?? 0);
      const variable = from.variable[at] ?? 0;
      copy = ite(to, to.literal(names?.[variable] ?? variable), high, copied(from.low[at] ?? 0));
      known.set(at, copy);
    }
    return copy ^ (g & 1);
  };
  return copied(f);
}
