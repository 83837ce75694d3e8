// Which single comparison an answer hangs on: over all compatible orders, how much knowing which of two statements is more
// important would reduce the uncertainty about the answer (mutual information, in bits), which is the value of asking.

import { type OrdersPlan, followedPlace, pairPlace } from './orders-plan.js';
import type { SweepTotals } from '../sweep/sweep.js';

/** What knowing one comparison would do for one answer. */
export interface Influence {
  /** The party, by position among the varied ones, and two of its elements. */
  readonly party: number;
  readonly pair: readonly [number, number];
  /** Expected reduction of the answer's uncertainty, in bits; from 0 to 1. */
  readonly bits: number;
  /** Share of orders in which the first element comes first. */
  readonly firstShare: number;
  /** Share of yes where the first element comes first, and where the second does. */
  readonly yesIfFirst: number;
  readonly yesIfSecond: number;
}

/** A comparison worth asking about, with the expected reduction of uncertainty summed over answers, of each the mean over concepts. */
export interface NextQuestion {
  readonly party: number;
  readonly pair: readonly [number, number];
  readonly bits: number;
}

/** The most influential comparison for one answer; null where none is (in a sample: none beyond chance). */
export function mostInfluential(
  plan: OrdersPlan,
  totals: SweepTotals,
  answer: number,
  sampled: boolean,
): Influence | null {
  let best: Influence | null = null;
  forEachPair(plan, (party, pair, index) => {
    const influence = influenceOf(plan, totals, answer, { party, pair }, index);
    if (influence.bits > leastBits(plan, totals, sampled) && influence.bits > (best?.bits ?? 0)) best = influence;
  });
  return best;
}

/** The comparison that would tell most about all answers together; null where nothing would. */
export function nextQuestion(
  plan: OrdersPlan,
  totals: SweepTotals,
  answers: readonly number[],
  sampled: boolean,
): NextQuestion | null {
  let best: NextQuestion | null = null;
  const least = leastBits(plan, totals, sampled);
  forEachPair(plan, (party, pair, index) => {
    const bits = answers.reduce((sum, answer) => {
      const one = influenceOf(plan, totals, answer, { party, pair }, index).bits;
      return one > least ? sum + one : sum;
    }, 0);
    if (bits / plan.concepts > (best?.bits ?? 0)) best = { party, pair, bits: bits / plan.concepts };
  });
  return best;
}

function forEachPair(
  plan: OrdersPlan,
  visit: (party: number, pair: readonly [number, number], index: number) => void,
): void {
  let index = 0;
  plan.parties.forEach(({ pairs }, party) => pairs.forEach((pair) => visit(party, pair, index++)));
}

function influenceOf(
  plan: OrdersPlan,
  totals: SweepTotals,
  answer: number,
  where: Pick<Influence, 'party' | 'pair'>,
  index: number,
): Influence {
  const at = pairPlace(plan, index);
  const first = totals[at] ?? 0;
  const variants = Math.max(1, totals[followedPlace(plan)] ?? 0);
  const yes = totals[followedPlace(plan) - plan.tests.length * plan.concepts + answer] ?? 0;
  const both = totals[at + 1 + answer] ?? 0;
  const second = variants - first;
  const yesIfFirst = first === 0 ? 0 : both / first;
  const yesIfSecond = second === 0 ? 0 : (yes - both) / second;
  const firstShare = first / variants;
  const bits = entropy(yes / variants) - firstShare * entropy(yesIfFirst) - (1 - firstShare) * entropy(yesIfSecond);
  return { ...where, bits: Math.max(0, bits), firstShare, yesIfFirst, yesIfSecond };
}

const entropy = (p: number): number => (p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p));

/**
 * What chance alone makes of independent quantities: 2 N ln 2 · bits is then chi-square with one degree of freedom (the
 * G-test). The bound grows with the number of tests made, so that among all of them chance passes once in a hundred cases.
 */
function leastBits(plan: OrdersPlan, totals: SweepTotals, sampled: boolean): number {
  if (!sampled) return 1e-12;
  const pairs = plan.parties.reduce((sum, party) => sum + party.pairs.length, 0);
  const tests = Math.max(1, pairs * plan.tests.length * plan.concepts);
  // An upper bound of the quantile: P(chi-square > x) < exp(−x / 2) for one degree of freedom.
  const variants = Math.max(1, totals[followedPlace(plan)] ?? 0);
  return (2 * Math.log(100 * tests)) / (2 * variants * Math.LN2);
}
