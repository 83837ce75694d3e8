// Walking a syntax tree without knowing all of its shapes.

/** A node of a syntax tree: a type, a place and whatever else it has. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Whether a value is a node. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

/** The child of a node in one of its fields, or null. */
export function child(node: Node, field: string): Node | null {
  const value = node[field];
  return isNode(value) ? value : null;
}

/** The name of an identifier, or null for other nodes. */
export const nameOf = (node: Node | null): string | null =>
  node !== null && typeof node['name'] === 'string' ? node['name'] : null;

/** Calls `visit` with every node below and including `node`, each with its parents from the nearest up. */
export function walk(node: Node, visit: (node: Node, parents: readonly Node[]) => void): void {
  const down = (current: Node, parents: readonly Node[]): void => {
    visit(current, parents);
    const line = [current, ...parents];
    for (const value of Object.values(current)) {
      for (const item of Array.isArray(value) ? value : [value]) if (isNode(item)) down(item, line);
    }
  };
  down(node, []);
}
