// How sure is it: the answers of a case over all rankings compatible with what was accepted, each equally likely. Exact
// where the orders can all be gone through, otherwise from a seeded sample with intervals.

import { type Diagnostic, type Outcome, type PerspectiveId, type Question, failed, succeeded } from '@parley/model';
import { type AnalysisRequest, type ConceptId, type RunControl, unmetNeed } from '@parley/engine';
import { statusQuoOf } from '../answer/status-quo-of.js';
import { type LinearExtensions, linearExtensions } from '../order/linear-extensions.js';
import { openPairs } from '../order/partial-order.js';
import type { Reading } from '../reading.js';
import { chunkSizeFor } from '../sweep/chunk-evaluator.js';
import { type SweepEngine, type SweepResult, type SweepStore, type SweepTask, runSweep } from '../sweep/sweep.js';
import { type AnswerTest, type TestedQuestion, testedQuestions } from './answer-test.js';
import { type Influence, type NextQuestion, mostInfluential, nextQuestion } from './influence.js';
import { type OrdersPlan, answerPlace, equilibriumPlace, ordersPlan } from './orders-plan.js';
import { type Share, exactShare, sampledShare } from './share-interval.js';
import { type PartyOrders, type Vary, uncertainParties } from './uncertainty.js';
import { type Shades, shadesOf } from '../shades/shades.js';

/** How to go about it. */
export interface RobustRequest {
  readonly vary: Vary;
  /** Variants drawn where the orders are too many to go through. */
  readonly samples: number;
  readonly seed: number;
  readonly analysis: AnalysisRequest;
  /** Draw even where all orders could be gone through. */
  readonly sampled?: boolean;
}

/** Who computes, where chunks are kept, how to report and stop. */
export interface RobustMeans {
  readonly engine: SweepEngine;
  readonly store: SweepStore;
  readonly control: RunControl;
}

/** One answer over all variants, by concept in the order of the request. */
export interface RobustAnswer {
  readonly question: Question;
  /** What was asked of each variant; null where the answer cannot vary. */
  readonly test: AnswerTest | null;
  readonly settled: TestedQuestion['settled'];
  readonly byConcept: readonly {
    readonly concept: ConceptId;
    readonly yes: Share;
    readonly influence: Influence | null;
  }[];
}

/** How often a state is an equilibrium. */
export interface StateShares {
  readonly state: number;
  readonly byConcept: readonly Share[];
}

/** How sure the answers of one reading are. */
export interface RobustReading {
  readonly perspective: PerspectiveId | null;
  readonly name: string | null;
  readonly concepts: readonly ConceptId[];
  readonly parties: readonly (PartyOrders & { readonly orders: bigint | null })[];
  /** Combinations of orders of all parties; null where they are too many to count. */
  readonly orders: bigint | null;
  /** Every combination was gone through; otherwise a sample was drawn. */
  readonly exact: boolean;
  /** Orders were drawn uniformly, not only nearly so. */
  readonly uniform: boolean;
  readonly variants: number;
  /** False where the run was stopped: shares are then over fewer variants than asked for. */
  readonly complete: boolean;
  /** Comparisons were too many to be followed one by one, so that none is named as influential. */
  readonly pairsLeftOut: boolean;
  readonly statusQuo: number | null;
  /** Stability of the status quo by party, then for all parties together. */
  readonly stability: readonly (readonly Share[])[];
  /** The states that are equilibria most often, the surest first; at most `statesShown`, and those at no time are left out. */
  readonly states: readonly StateShares[];
  readonly answers: readonly RobustAnswer[];
  readonly next: NextQuestion | null;
  /** Stability under what the case says beyond orders: unknown comparisons, strength, certainty, attitudes. */
  readonly shades: Shades;
}

/** How many states a reading lists. */
export const statesShown = 10;
/** The most variants that are gone through instead of drawn. */
const mostListed = 20_000;
/** Variants of which comparisons are followed: enough to see what is worth asking about, few enough to cost little. */
const mostFollowed = 2 ** 16;
/** The most comparisons of one party that are followed. */
const mostPairs = 1200;

/** How sure the answers are under one reading. */
export async function robustIn(
  reading: Reading,
  questions: readonly Question[],
  request: RobustRequest,
  means: RobustMeans,
): Promise<Outcome<RobustReading>> {
  const { model, conflict } = reading;
  const unmet = request.analysis.concepts.flatMap((concept) => unmetNeed(model, concept) ?? []);
  if (unmet.length > 0) return failed(unmet);
  const parties = uncertainParties(conflict.preferences, request.vary);
  const asked = testedQuestions(reading, questions);
  const setting = { reading, request, parties, asked, extensions: parties.map(({ order }) => linearExtensions(order)) };
  const planned = plan(setting);
  const swept = await runSweep(planned.task, means.engine, means.store, means.control);
  if (swept.value === null) return failed(swept.diagnostics);
  return succeeded(found(setting, planned, swept.value), swept.diagnostics);
}

interface Setting {
  readonly reading: Reading;
  readonly request: RobustRequest;
  readonly parties: readonly PartyOrders[];
  readonly asked: readonly TestedQuestion[];
  readonly extensions: readonly LinearExtensions[];
}

interface Planned {
  readonly task: SweepTask;
  readonly plan: OrdersPlan;
  readonly orders: bigint | null;
  readonly exact: boolean;
  readonly pairsLeftOut: boolean;
  /** Tests of the questions come first, then stability of the status quo by party and for all. */
  readonly stabilityFrom: number;
}

function plan({ reading, request, parties, asked, extensions }: Setting): Planned {
  const { model } = reading;
  const from = statusQuoOf(reading)?.state ?? null;
  const orders = extensions.reduce<bigint | null>(
    (product, { count }) => (product === null || count === null ? null : product * count),
    1n,
  );
  const exact =
    request.sampled !== true &&
    orders !== null &&
    orders <= BigInt(listedLimit(request.samples, model.states.count * model.dmCount));
  const questionTests = asked.flatMap(({ test }) => (test === null ? [] : [test]));
  const stability: readonly AnswerTest[] =
    from === null
      ? []
      : Array.from({ length: model.dmCount + 1 }, (_, dm) => ({ kind: 'stable', state: from, dm }) as const);
  const open = parties.map(({ order }) => openPairs(order));
  const made = ordersPlan({
    mode: exact ? 'listed' : 'drawn',
    parties: parties.map(({ dm, order }, index) => {
      const pairs = open[index] ?? [];
      return { dm, order, pairs: pairs.length > mostPairs ? [] : pairs };
    }),
    tests: [...questionTests, ...stability],
    concepts: request.analysis.concepts.length,
    states: model.states.count,
    followed: mostFollowed,
  });
  const task: SweepTask = {
    definition: model.definition,
    fingerprint: model.fingerprint,
    request: request.analysis,
    plan: made,
    seed: exact ? 0 : request.seed,
    count: exact ? Number(orders) : request.samples,
    chunk: chunkSizeFor(model.states.count, model.dmCount),
  };
  const pairsLeftOut = open.some((pairs) => pairs.length > mostPairs);
  return { task, plan: made, orders, exact, pairsLeftOut, stabilityFrom: questionTests.length };
}

/** Going through all orders beats drawing where that costs no more, or where it is a matter of a moment. */
function listedLimit(samples: number, cells: number): number {
  return Math.max(samples, Math.min(mostListed, Math.floor(2 ** 25 / Math.max(1, cells))));
}

function found(setting: Setting, planned: Planned, swept: SweepResult): RobustReading {
  const { reading, request, parties, asked, extensions } = setting;
  const { concepts } = request.analysis;
  const { plan: made, exact } = planned;
  const { totals, variants } = swept;
  const sampled = !exact || !swept.complete;
  const together = concepts.length * (made.tests.length + statesShown);
  const share = (at: number): Share =>
    sampled ? sampledShare(totals[at] ?? 0, variants, together) : exactShare(totals[at] ?? 0, variants);
  const dms = reading.conflict.dms.length;
  const from = statusQuoOf(reading)?.state ?? null;
  let tests = 0;
  const answers = asked.map(({ question, test, settled }): RobustAnswer => {
    const index = test === null ? -1 : tests++;
    const byConcept = concepts.map((concept, c) => ({
      concept,
      yes: share(answerPlace(made, index, c)),
      influence: mostInfluential(made, totals, index * concepts.length + c, sampled),
    }));
    return { question, test, settled, byConcept: test === null ? [] : byConcept };
  });
  const all = Array.from({ length: made.tests.length * concepts.length }, (_, answer) => answer);
  return {
    perspective: reading.perspective,
    name: reading.name,
    concepts,
    parties: parties.map((party, index) => ({ ...party, orders: extensions[index]?.count ?? null })),
    orders: planned.orders,
    exact: exact && swept.complete,
    uniform: exact || extensions.every(({ exactlyUniform }) => exactlyUniform),
    variants,
    complete: swept.complete,
    pairsLeftOut: planned.pairsLeftOut,
    statusQuo: from,
    stability:
      from === null
        ? []
        : Array.from({ length: dms + 1 }, (_, dm) =>
            concepts.map((_concept, c) => share(answerPlace(made, planned.stabilityFrom + dm, c))),
          ),
    states: surestStates(made, totals, share),
    answers,
    // Where the case asks nothing, the stability of the status quo is what is to be learnt.
    next: nextQuestion(made, totals, tests === 0 ? all : all.slice(0, tests * concepts.length), sampled),
    shades: shadesOf(reading),
  };
}

function surestStates(made: OrdersPlan, totals: Float64Array, share: (at: number) => Share): readonly StateShares[] {
  const weight = (state: number): number => {
    let sum = 0;
    for (let c = 0; c < made.concepts; c++) sum += totals[equilibriumPlace(made, c, state)] ?? 0;
    return sum;
  };
  return Array.from({ length: made.states }, (_, state) => ({ state, weight: weight(state) }))
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.state - b.state)
    .slice(0, statesShown)
    .map(({ state }) => ({
      state,
      byConcept: Array.from({ length: made.concepts }, (_, c) => share(equilibriumPlace(made, c, state))),
    }));
}

/** How sure the answers are, reading by reading; readings that were not reached before a stop are left out. */
export async function robust(
  readings: readonly Reading[],
  questions: readonly Question[],
  request: RobustRequest,
  means: RobustMeans,
): Promise<Outcome<readonly RobustReading[]>> {
  const results: RobustReading[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, reading] of readings.entries()) {
    const { control } = means;
    if (index > 0 && control.cancelled?.() === true) break;
    const progress = (done: number, total: number): void =>
      control.progress?.(index * total + done, readings.length * total);
    const one = await robustIn(reading, questions, request, { ...means, control: { ...control, progress } });
    diagnostics.push(...one.diagnostics);
    if (one.value === null) return results.length > 0 ? succeeded(results, diagnostics) : failed(diagnostics);
    results.push(one.value);
  }
  return succeeded(results, diagnostics);
}
