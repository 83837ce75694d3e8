// What moved an answer between two dates: the smallest sets among the statements that arrived which alone bring it about.

import type { StatementId } from '@parley/model';
import type { SupportStructure } from '../rests-on/support.js';
import { type VerdictKey, sameVerdict } from '../rests-on/verdict-key.js';

/** Minimal sets of newly known statements. */
export interface Movers {
  /** Added alone to what was known, each set gives the new answer, and no smaller part of it does. By size. */
  readonly sets: readonly (readonly StatementId[])[];
  /** Whether every combination was tried; verdicts need not be monotone, so nothing is inferred from a larger set. */
  readonly exhaustive: boolean;
}

/** Combinations that are tried for one answer; those of a size that cannot be finished are left out. */
const mostTrials = 512;

/** The minimal sets of `arrived` that, with what was known before, give the verdict `after`. */
export function moversOf(
  { supports }: SupportStructure,
  before: ReadonlySet<StatementId>,
  arrived: readonly StatementId[],
  after: VerdictKey,
  verdict: (known: ReadonlySet<StatementId>) => VerdictKey,
): Movers {
  const cited = new Set(supports.flatMap((support) => (support.kind === 'statement' ? [support.statement] : [])));
  const candidates = arrived.filter((id) => cited.has(id));
  const sets: (readonly StatementId[])[] = [];
  let trials = 0;
  for (let size = 1; size <= candidates.length; size++) {
    const found: (readonly StatementId[])[] = [];
    for (const set of combinations(candidates, size)) {
      if (sets.some((smaller) => smaller.every((id) => set.includes(id)))) continue;
      if (++trials > mostTrials) return { sets, exhaustive: false };
      if (sameVerdict(verdict(new Set([...before, ...set])), after)) found.push(set);
    }
    sets.push(...found);
  }
  return { sets, exhaustive: true };
}

/** All subsets of a size, in the order of their members. */
function* combinations<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) return void (yield []);
  for (let at = from; at + size <= items.length; at++) {
    const item = items[at];
    if (item === undefined) return;
    for (const rest of combinations(items, size - 1, at + 1)) yield [item, ...rest];
  }
}
