// Computes chunks of a sweep over compatible orders: draws or lists orders, ranks the states by them, counts the answers.

import { type Outcome, failed, succeeded } from '@parley/model';
import type { AnalysisRequest, GraphModel, RankTable } from '@parley/engine';
import { linearExtensions, listExtensions } from '../order/linear-extensions.js';
import { randomStream } from '../order/random.js';
import type { AnalysedVariants, VariantAnalyser } from '../sweep/analysed-variants.js';
import type { SweepChunk, SweepTotals } from '../sweep/sweep.js';
import { passes } from './answer-test.js';
import { type OrdersPlan, answerPlace, equilibriumPlace, followedPlace, pairPlace } from './orders-plan.js';
import { ranksOfOrder } from './ranks-of-order.js';

/** Rank tables that are remembered by order, for each party: few orders come again and again. */
const mostRemembered = 2000;
/** With more elements than this no order comes twice often enough. */
const mostElementsRemembered = 12;

/** One variant: the order of every varied party, by position in the plan. */
type Orders = readonly (readonly number[])[];

/** Makes ready for the chunks of a sweep over orders. */
export function ordersEvaluator(
  plan: OrdersPlan,
  model: GraphModel,
  request: AnalysisRequest,
  seed: number,
  analyse: VariantAnalyser,
): (chunk: SweepChunk) => Outcome<SweepTotals> {
  const ordersOf = plan.mode === 'drawn' ? drawnOrders(plan, seed) : listedOrders(plan);
  const ranked = plan.parties.map(({ dm, order }) => remembered(order.size, ranksOfOrder(model, dm)));
  return (chunk) => {
    const orders: Orders[] = [];
    const variants: RankTable[][] = [];
    for (let index = chunk.from; index < chunk.to; index++) {
      const each = ordersOf(index);
      const ranks = [...model.ranks];
      plan.parties.forEach(({ dm }, party) => (ranks[dm] = ranked[party]?.(each[party] ?? []) ?? new Uint8Array(0)));
      orders.push(each);
      variants.push(ranks);
    }
    const found = analyse(variants);
    if (found.value === null) return failed(found.diagnostics);
    return succeeded(tally(plan, model, request, chunk, orders, variants, found.value));
  };
}

/** Where there are few orders, each is ranked by once. */
function remembered(
  size: number,
  make: (order: readonly number[]) => RankTable,
): (order: readonly number[]) => RankTable {
  if (size > mostElementsRemembered) return make;
  const known = new Map<string, RankTable>();
  return (order) => {
    const key = order.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(order);
    if (known.size < mostRemembered) known.set(key, made);
    return made;
  };
}

function drawnOrders({ parties }: OrdersPlan, seed: number): (variant: number) => Orders {
  const extensions = parties.map(({ order }) => linearExtensions(order));
  return (variant) => {
    const random = randomStream(seed, variant);
    return extensions.map((each) => each.draw(random));
  };
}

function listedOrders({ parties }: OrdersPlan): (variant: number) => Orders {
  const lists = parties.map(({ order }) => [...listExtensions(order)]);
  return (variant) => {
    let rest = variant;
    return lists.map((list) => {
      const order = list[rest % list.length] ?? [];
      rest = Math.floor(rest / list.length);
      return order;
    });
  };
}

function tally(
  plan: OrdersPlan,
  model: GraphModel,
  request: AnalysisRequest,
  chunk: SweepChunk,
  orders: readonly Orders[],
  variants: readonly (readonly RankTable[])[],
  found: AnalysedVariants,
): SweepTotals {
  const totals = new Float64Array(plan.size);
  for (let concept = 0; concept < plan.concepts; concept++) {
    for (let s = 0; s < plan.states; s++)
      totals[equilibriumPlace(plan, concept, s)] = found.stableCount(concept, model.dmCount, s);
  }
  if (plan.tests.length === 0) return totals;
  const all = answerPlace(plan, 0, 0);
  const followed = followedPlace(plan);
  const ranked = Object.defineProperty(Object.create(model) as GraphModel, 'ranks', { get: () => current });
  let current: readonly RankTable[] = model.ranks;
  orders.forEach((each, variant) => {
    current = variants[variant] ?? current;
    const passed = passedAnswers(plan, ranked, request, found, variant);
    for (const answer of passed) count(totals, all + answer);
    if (chunk.from + variant >= plan.followed) return;
    for (const answer of passed) count(totals, followed - plan.tests.length * plan.concepts + answer);
    count(totals, followed);
    tallyPairs(plan, each, passed, totals);
  });
  return totals;
}

const count = (totals: SweepTotals, at: number): void => {
  totals[at] = (totals[at] ?? 0) + 1;
};

/** The answers that a variant gives with yes, as positions test by test and concept by concept. */
function passedAnswers(
  plan: OrdersPlan,
  model: GraphModel,
  request: AnalysisRequest,
  found: AnalysedVariants,
  variant: number,
): readonly number[] {
  const passed: number[] = [];
  plan.tests.forEach((test, index) => {
    for (let concept = 0; concept < plan.concepts; concept++) {
      if (passes(test, model, request, concept, found, variant)) passed.push(index * plan.concepts + concept);
    }
  });
  return passed;
}

function tallyPairs(plan: OrdersPlan, orders: Orders, passed: readonly number[], totals: SweepTotals): void {
  let pair = 0;
  plan.parties.forEach(({ pairs }, party) => {
    const place: number[] = [];
    orders[party]?.forEach((element, at) => (place[element] = at));
    for (const [a, b] of pairs) {
      const at = pairPlace(plan, pair++);
      if ((place[a] ?? 0) > (place[b] ?? 0)) continue;
      count(totals, at);
      for (const answer of passed) count(totals, at + 1 + answer);
    }
  });
}
