// What is tried on the what-if screen, as plain data beside the text: the case itself stays as it is written.

/** Changes that are tried together. All empty is the case as it stands. */
export interface Trial {
  /** Options that stand the other way round in the status quo, by id. */
  readonly flipped: readonly string[];
  /** Rules that are taken not to hold, by id. */
  readonly droppedRules: readonly string[];
  /** Statements that are taken not to have been reported, by id. */
  readonly without: readonly string[];
  readonly preferences: readonly TriedPreference[];
  /** Alternative facts of the case that are taken to be true, by id. Left out by trials that were kept before there were any. */
  readonly levers?: readonly string[];
  readonly beliefs?: readonly TriedBelief[];
}

/** How far a promise is believed, and how much a broken one costs. */
export interface TriedBelief {
  /** Id of the promise. */
  readonly promise: string;
  /** In per cent. */
  readonly belief: number;
  /** Place of the second slider, from 0 to 100. */
  readonly position: number;
}

/** Where both sliders stand before anybody moves them. */
export const middle = 50;

/** One party's preference, tried in another order, without some elements, or with their opposites. */
export interface TriedPreference {
  /** Id of the perspective that states the preference; null where the case itself does. */
  readonly perspective: string | null;
  /** Position of the party. */
  readonly dm: number;
  /** Written positions in the order that is tried. */
  readonly order: readonly number[];
  /** Written positions of elements that are left out. */
  readonly off: readonly number[];
  /** Written positions of elements whose opposite is wanted. */
  readonly opposite: readonly number[];
}

/** Nothing is tried. */
export const noTrial: Trial = { flipped: [], droppedRules: [], without: [], preferences: [] };

/** How many single changes a trial is made of. */
export function trialSize({ flipped, droppedRules, without, preferences, levers = [], beliefs = [] }: Trial): number {
  const preferred = preferences.reduce(
    (sum, { order, off, opposite }) => sum + off.length + opposite.length + (isSorted(order) ? 0 : 1),
    0,
  );
  return flipped.length + droppedRules.length + without.length + preferred + levers.length + beliefs.length;
}

const isSorted = (order: readonly number[]): boolean => order.every((position, index) => position === index);

/** A list with an entry put in, or taken out where it was there. */
export const toggled = <T>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];

/** What is tried for one stated preference of `length` elements. */
export function triedPreference(trial: Trial, perspective: string | null, dm: number, length: number): TriedPreference {
  const found = trial.preferences.find((one) => one.perspective === perspective && one.dm === dm);
  if (found !== undefined && found.order.length === length) return found;
  return { perspective, dm, order: Array.from({ length }, (_, index) => index), off: [], opposite: [] };
}

/** The trial with one preference tried otherwise; one that is back as written is forgotten. */
export function withTriedPreference(trial: Trial, tried: TriedPreference): Trial {
  const others = trial.preferences.filter((one) => one.perspective !== tried.perspective || one.dm !== tried.dm);
  const written = isSorted(tried.order) && tried.off.length === 0 && tried.opposite.length === 0;
  return { ...trial, preferences: written ? others : [...others, tried] };
}

/** The trial with one promise believed otherwise; a belief that is back in the middle is forgotten. */
export function withBelief(trial: Trial, tried: TriedBelief): Trial {
  const others = (trial.beliefs ?? []).filter(({ promise }) => promise !== tried.promise);
  const moved = tried.belief !== middle || tried.position !== middle;
  return { ...trial, beliefs: moved ? [...others, tried] : others };
}
