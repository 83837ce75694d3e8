// What must come before what, by whose demand, and where two demands wait for each other: "after you" cycles.
// A cycle of preconditions is a deadlock of sequence, whatever the parties want: nothing on it can be the first step.

import type { Precondition } from '../record/record.js';
import { sameKey } from './same-key.js';
import { strongComponents } from './strong-components.js';

/** `on` waits for `requires`, by the demand of `by`. Keys are normalised; the record keeps the words. */
export interface Dependency {
  readonly record: string;
  readonly by: string | null;
  readonly on: string;
  readonly requires: string;
  readonly byWhom: string | null;
}

/** A circle of demands: each waits for the next, the last for the first. */
export interface AfterYouCycle {
  /** One shortest circle, beginning at the demand recorded first. */
  readonly demands: readonly Dependency[];
  /** Who makes these demands, each once. */
  readonly parties: readonly string[];
  /** Every demand that lies within the same knot, in the order of the records. */
  readonly knot: readonly Dependency[];
}

/** Dependencies, cycles, and demands whose content nobody states. */
export interface DependencyGraph {
  readonly dependencies: readonly Dependency[];
  readonly cycles: readonly AfterYouCycle[];
  /** Ids of preconditions that do not say on what, or what, or whose content (`terms`) is open. */
  readonly unstated: readonly string[];
}

/** The graph of preconditions. Two texts are one node where their letters and digits agree, whatever the case. */
export function dependencyGraph(preconditions: readonly Precondition[]): DependencyGraph {
  const dependencies = preconditions.flatMap(({ id, by, on, requires, byWhom }): Dependency[] =>
    on === null || requires === null ? [] : [{ record: id, by, on: sameKey(on), requires: sameKey(requires), byWhom }],
  );
  const nodes = [...new Set(dependencies.flatMap(({ on, requires }) => [on, requires]))];
  const outgoing = new Map<string, Dependency[]>();
  for (const dependency of dependencies)
    outgoing.set(dependency.on, [...(outgoing.get(dependency.on) ?? []), dependency]);
  const cycles = strongComponents(nodes, (node) => (outgoing.get(node) ?? []).map(({ requires }) => requires)).flatMap(
    (group): AfterYouCycle[] => {
      const members = new Set(group);
      const knot = dependencies.filter(({ on, requires }) => members.has(on) && members.has(requires));
      const [first] = knot;
      if (first === undefined) return [];
      const demands = [first, ...shortestWay(first.requires, first.on, members, outgoing)];
      return [{ demands, parties: unique(demands.map(({ by }) => by)), knot }];
    },
  );
  const unstated = preconditions
    .filter(({ on, requires, terms }) => on === null || requires === null || terms === null)
    .map(({ id }) => id);
  return { dependencies, cycles, unstated };
}

/** The fewest demands that lead from one node to another; none where they are the same. */
function shortestWay(
  from: string,
  to: string,
  within: ReadonlySet<string>,
  outgoing: ReadonlyMap<string, readonly Dependency[]>,
): readonly Dependency[] {
  const arrivedBy = new Map<string, Dependency | null>([[from, null]]);
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (const dependency of outgoing.get(node) ?? []) {
      if (!within.has(dependency.requires) || arrivedBy.has(dependency.requires)) continue;
      arrivedBy.set(dependency.requires, dependency);
      queue.push(dependency.requires);
    }
  }
  const way: Dependency[] = [];
  for (let step = arrivedBy.get(to); step != null; step = arrivedBy.get(step.on)) way.unshift(step);
  return way;
}

const unique = (parties: readonly (string | null)[]): readonly string[] => [
  ...new Set(parties.filter((party) => party !== null)),
];
