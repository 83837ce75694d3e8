// What is known about which time lies before which: a strict partial order, closed under transitivity. Two times of
// which nothing is said stay unordered. Constraints that go round in a circle are reported, not resolved.

import { strongComponents } from '../precondition/strong-components.js';

/** `before` is over when `after` begins. `why` names what says so: a statement, an expression, the analyst. */
export interface TimeConstraint {
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/** The relation of two times. */
export type TimeComparison = 'before' | 'after' | 'same' | 'unordered';

/** Times in order as far as it is known. */
export interface PartialOrder {
  readonly times: readonly string[];
  /** Each group of times of which each would be before itself, with the constraints among them. */
  readonly cycles: readonly { readonly times: readonly string[]; readonly constraints: readonly TimeConstraint[] }[];
  readonly compare: (a: string, b: string) => TimeComparison;
}

/** The order that constraints give. Times within a cycle are unordered among themselves. */
export function partialOrder(constraints: readonly TimeConstraint[]): PartialOrder {
  const times = [...new Set(constraints.flatMap(({ before, after }) => [before, after]))];
  const next = new Map<string, string[]>();
  for (const { before, after } of constraints) next.set(before, [...(next.get(before) ?? []), after]);
  const cycles = strongComponents(times, (time) => next.get(time) ?? [])
    .filter((group) => group.length > 1 || (next.get(group[0] ?? '') ?? []).includes(group[0] ?? ''))
    .map((group) => ({
      times: group,
      constraints: constraints.filter(({ before, after }) => group.includes(before) && group.includes(after)),
    }));
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    const open = [...(next.get(from) ?? [])];
    for (let time = open.pop(); time !== undefined; time = open.pop()) {
      if (time === to) return true;
      if (seen.has(time)) continue;
      seen.add(time);
      open.push(...(next.get(time) ?? []));
    }
    return false;
  };
  return {
    times,
    cycles,
    compare: (a, b) => {
      if (a === b) return 'same';
      const [forth, back] = [reaches(a, b), reaches(b, a)];
      return forth === back ? 'unordered' : forth ? 'before' : 'after';
    },
  };
}
