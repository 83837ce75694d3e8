// Who moves on whose account while one decision maker is being answered: its own options stand still, so opponents fall into
// parts that do not look at each other. Each part moves on its own; only the focal decision maker looks at several.

import { supportOf } from '../decision-diagram/inspect.js';
import type { Edge } from '../decision-diagram/edge.js';
import type { Encoding } from './encoding.js';

/** Opponents who look at no other opponents' options than each other's. */
export interface Part {
  /** Decision makers, ascending. */
  readonly members: readonly number[];
  /** The members' options that decide whether a state sanctions, ascending. */
  readonly watched: readonly number[];
  /**
   * Whether the watched members are one group even without the others: a branch of a tree, and not a ring that is watched
   * at both ends, where what one end can become goes all the way round.
   */
  readonly fromOneSide: boolean;
}

/** The parts that matter to some sets of states: those of whose options any of the sets speaks. */
export function independentParts({ store, dms, optionCount }: Encoding, focal: number, sets: readonly Edge[]): Part[] {
  const controller = new Int32Array(optionCount).fill(focal);
  dms.forEach(({ own }, dm) => {
    for (const option of own) controller[option] = dm;
  });
  const controllerOf = (option: number): number => controller[option] ?? focal;
  const optionsIn = (f: Edge): readonly number[] => supportOf(store, f).filter((variable) => variable < optionCount);
  const looks = dms.flatMap(({ improvement }, dm): Look[] =>
    dm === focal
      ? []
      : [...new Set(optionsIn(improvement).map(controllerOf))]
          .filter((other) => other !== focal)
          .map((other) => [dm, other]),
  );
  const watched = [...new Set(sets.flatMap(optionsIn))].sort((a, b) => a - b).filter((o) => controllerOf(o) !== focal);
  const watchedDms = new Set(watched.map(controllerOf));
  const groupOf = groups(dms.length, looks);
  const among = groups(
    dms.length,
    looks.filter(([dm, other]) => watchedDms.has(dm) && watchedDms.has(other)),
  );
  return [...new Set(watched.map((option) => groupOf(controllerOf(option))))].map((root) => {
    const own = watched.filter((option) => groupOf(controllerOf(option)) === root);
    return {
      members: dms.flatMap((_, dm) => (dm !== focal && groupOf(dm) === root ? [dm] : [])),
      watched: own,
      fromOneSide: new Set(own.map((option) => among(controllerOf(option)))).size === 1,
    };
  });
}

/** One decision maker looks at another's options. */
type Look = readonly [number, number];

/** Groups of those who are joined by looks, in whatever direction; each is named by one of its members. */
function groups(count: number, looks: readonly Look[]): (dm: number) => number {
  const above = Array.from({ length: count }, (_, dm) => dm);
  const rootOf = (dm: number): number => {
    const next = above[dm] ?? dm;
    return next === dm ? dm : rootOf(next);
  };
  for (const [dm, other] of looks) above[rootOf(dm)] = rootOf(other);
  return rootOf;
}
