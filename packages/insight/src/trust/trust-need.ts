// What has to be believed, for three given states: by order, and exactly where the case gives numbers.

import {
  type Conflict,
  type Decimal,
  type DmIndex,
  type StateIndex,
  type StatedPromise,
  type Worth,
  commonScale,
} from '@parley/model';
import type { GraphModel } from '@parley/engine';
import { type EndRanges, type Range, breakEvenAtRatio, neededBetween, ordinalNeed } from './break-even.js';
import { type Rational, add, fromDecimal, rational } from './rational.js';
import type { TrustNeed } from './trust-finding.js';

/** The three ends of accepting; `broken` is the kept state itself where the promise cannot be broken. */
export interface EndStates {
  readonly kept: StateIndex;
  readonly broken: StateIndex;
  readonly stay: StateIndex;
}

/** What the party `promise.to` would have to believe. `stakes` stands in where the case gives no numbers. */
export function trustNeed(
  conflict: Conflict,
  model: GraphModel,
  promise: StatedPromise,
  ends: EndStates,
  stakes: Range | null = null,
): TrustNeed {
  const ranks = model.ranks[promise.to];
  const rank = (s: StateIndex): number => ranks?.[s] ?? 0;
  const [kept, broken, stay] = [rank(ends.kept), rank(ends.broken), rank(ends.stay)];
  const exact = exactEnds(conflict, model, promise, ends);
  const ordinal = ordinalNeed(kept, broken, stay);
  if (ordinal === 'between' && exact === null && stakes !== null) {
    const above = (ratio: Rational) => ({ kind: 'above', at: breakEvenAtRatio(ratio) }) as const;
    const needed = { atBest: above(stakes.low), atWorst: above(stakes.high) };
    return { ordinal, exact: { source: 'stakes', needed }, equalSteps: null };
  }
  const steps = ordinal === 'between' && exact === null ? rational(BigInt(stay - broken), BigInt(kept - broken)) : null;
  return {
    ordinal,
    exact: exact === null ? null : { source: exact.source, needed: neededBetween(exact.ranges) },
    equalSteps: steps,
  };
}

function exactEnds(
  conflict: Conflict,
  model: GraphModel,
  { values, to }: StatedPromise,
  ends: EndStates,
): { readonly source: 'values' | 'weights'; readonly ranges: EndRanges } | null {
  if (values !== null) {
    const broken = ends.broken === ends.kept ? values.kept : values.broken;
    return {
      source: 'values',
      ranges: { kept: range(values.kept), broken: range(broken), stay: range(values.statusQuo) },
    };
  }
  const score = scoreOf(conflict, model, to);
  if (score === null) return null;
  const point = (s: StateIndex): Range => ({ low: score(s), high: score(s) });
  return {
    source: 'weights',
    ranges: { kept: point(ends.kept), broken: point(ends.broken), stay: point(ends.stay) },
  };
}

const range = ({ low, high }: Worth): Range => ({ low: fromDecimal(low), high: fromDecimal(high) });

/** The exact sum of the weights of the options taken, where a party's preference is given by weights. */
function scoreOf(conflict: Conflict, model: GraphModel, dm: DmIndex): ((s: StateIndex) => Rational) | null {
  const preference = conflict.preferences[dm];
  if (preference?.kind !== 'weights') return null;
  const one: Decimal = { digits: 1n, scale: 0 };
  const [unit = 1n, ...scaled] = commonScale([one, ...preference.weights.map(({ weight }) => weight)]);
  return (s) => {
    const mask = model.states.masksOf(s)[0] ?? 0n;
    return preference.weights.reduce<Rational>(
      (sum, { option }, index) =>
        ((mask >> BigInt(option)) & 1n) === 1n ? add(sum, rational(scaled[index] ?? 0n, unit)) : sum,
      rational(0n),
    );
  };
}
