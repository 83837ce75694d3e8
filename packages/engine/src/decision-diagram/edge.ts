// Edges of decision diagrams: a node number and a complement bit in one integer. Nodes live in node-store.ts.

/** A function: node · 2, plus 1 where the node's function is negated. Equal functions are equal numbers. */
export type Edge = number;

/** The function that never holds. */
export const never: Edge = 0;
/** The function that always holds. */
export const always: Edge = 1;

/** The negation, at no cost. */
export const not = (f: Edge): Edge => f ^ 1;
