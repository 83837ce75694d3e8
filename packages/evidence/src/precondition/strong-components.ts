// Strongly connected components of a directed graph, by Tarjan (1972), SIAM J. Comput. 1(2), with its own stack so that
// a long chain of input cannot exhaust the call stack.

interface Frame {
  readonly node: string;
  readonly successors: readonly string[];
  next: number;
}

/** Components in order of their first node in `nodes`; nodes within a component in the order of `nodes`. */
export function strongComponents(
  nodes: readonly string[],
  successorsOf: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const place = new Map(nodes.map((node, index) => [node, index]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string): Frame => {
    order.set(node, order.size);
    low.set(node, order.get(node) ?? 0);
    stack.push(node);
    onStack.add(node);
    return { node, successors: successorsOf(node).filter((successor) => place.has(successor)), next: 0 };
  };
  const lower = (node: string, value: number): void => {
    low.set(node, Math.min(low.get(node) ?? value, value));
  };
  const leave = (node: string): void => {
    if (low.get(node) !== order.get(node)) return;
    const group = stack.splice(stack.lastIndexOf(node));
    for (const member of group) onStack.delete(member);
    found.push(group.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
  };
  for (const root of nodes) {
    if (order.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const successor = frame.successors[frame.next++];
      if (successor === undefined) {
        leave(frame.node);
        frames.pop();
        const above = frames.at(-1);
        if (above !== undefined) lower(above.node, low.get(frame.node) ?? 0);
      } else if (!order.has(successor)) frames.push(enter(successor));
      else if (onStack.has(successor)) lower(frame.node, order.get(successor) ?? 0);
    }
  }
  return found.sort((a, b) => (place.get(a[0] ?? '') ?? 0) - (place.get(b[0] ?? '') ?? 0));
}
