// How sure the page is of its answers, at a glance: the verdicts under a small number of compatible orders of priorities.
// `robust` goes into it; here only whether each verdict is the same is counted.

import { type Conflict, type Question, invariant } from '@parley/model';
import type { AnalysisRequest, Kernel, RankTable, RunControl } from '@parley/engine';
import { type LinearExtensions, linearExtensions, listExtensions } from '../order/linear-extensions.js';
import { randomStream } from '../order/random.js';
import type { Reading } from '../reading.js';
import { type VerdictKey, sameVerdict } from '../rests-on/verdict-key.js';
import { VerdictFinder } from '../rests-on/verdict-of.js';
import { ranksOfOrder } from '../robust/ranks-of-order.js';
import { type Share, exactShare, sampledShare } from '../robust/share-interval.js';
import { type PartyOrders, defaultVary, uncertainParties } from '../robust/uncertainty.js';
import { withRanks } from '../sweep/analysed-variants.js';

/** How sure the verdicts of one reading are. */
export interface ReadingSureness {
  /** Whether every compatible order was gone through; otherwise some were drawn. */
  readonly exact: boolean;
  /** By question: the share of orders under which the verdict is the one that the case has. */
  readonly same: readonly Share[];
}

/** Orders looked at for one reading, at most and at least; fewer where there are many states. */
const [mostOrders, fewestOrders] = [60, 20];
/** States times parties times orders that a glance may take. */
const mostCells = 2 ** 20;
/** Of larger models nothing is said here. */
const mostStates = 2 ** 15;
/** The page is the same each time. */
const seed = 1;

/** By reading; null where the states are too many for a glance, or the run was stopped. */
export function sureness(
  conflict: Conflict,
  readings: readonly Reading[],
  questions: readonly Question[],
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
): readonly ReadingSureness[] | null {
  if (readings.some(({ model }) => model.states.count > mostStates)) return null;
  const vary = defaultVary(conflict);
  const found: ReadingSureness[] = [];
  for (const reading of readings) {
    const parties = uncertainParties(reading.conflict.preferences, vary);
    const { model } = reading;
    const limit = Math.floor(mostCells / Math.max(1, model.states.count * model.dmCount));
    const orders = ordersOf(parties, Math.max(fewestOrders, Math.min(mostOrders, limit)));
    const finder = new VerdictFinder(request, kernel);
    const before = questions.map((question) => finder.verdict(reading, question));
    const same = questions.map(() => 0);
    const rankings = parties.map(({ dm }) => ranksOfOrder(model, dm));
    for (const each of orders.list) {
      if (control.cancelled?.() === true) return null;
      const ranks: RankTable[] = [...model.ranks];
      parties.forEach(({ dm }, at) => {
        const [ranked, order] = [rankings[at], each[at]];
        invariant(ranked !== undefined && order !== undefined, 'every party that varies has its order');
        ranks[dm] = ranked(order);
      });
      const variant: Reading = { ...reading, model: withRanks(model, ranks) };
      questions.forEach((question, index) => {
        const after = finder.verdict(variant, question);
        if (isSame(before[index], after)) same[index] = (same[index] ?? 0) + 1;
      });
    }
    const of = orders.list.length;
    const share = (yes: number): Share =>
      orders.exact ? exactShare(yes, of) : sampledShare(yes, of, questions.length * readings.length);
    found.push({ exact: orders.exact, same: same.map(share) });
  }
  return found;
}

const isSame = (before: VerdictKey | undefined, after: VerdictKey): boolean =>
  before !== undefined && sameVerdict(before, after);

/** By order looked at, then by party: positions of its statements or tiers, the most important first. */
interface Orders {
  readonly exact: boolean;
  readonly list: readonly (readonly (readonly number[])[])[];
}

function ordersOf(parties: readonly PartyOrders[], most: number): Orders {
  const extensions = parties.map(({ order }) => linearExtensions(order));
  const all = extensions.reduce<bigint | null>((count, one) => productOf(count, one), 1n);
  if (all === null || all > BigInt(most)) {
    const list = Array.from({ length: most }, (_, variant) => {
      const random = randomStream(seed, variant);
      return extensions.map((each) => each.draw(random));
    });
    return { exact: false, list };
  }
  const combined = parties.reduce<readonly (readonly (readonly number[])[])[]>(
    (rows, { order }) => rows.flatMap((row) => [...listExtensions(order)].map((each) => [...row, each])),
    [[]],
  );
  return { exact: true, list: combined };
}

const productOf = (count: bigint | null, { count: own }: LinearExtensions): bigint | null =>
  count === null || own === null ? null : count * own;
