// From a stated preference to ranks over the states of a model.

import {
  type DecisionMaker,
  type Diagnostic,
  type OptionWeight,
  type Outcome,
  type StateMask,
  type StatedPreference,
  type Tier,
  commonScale,
  diagnose,
  failed,
  matches,
  stateIndex,
  stateLetters,
  succeeded,
} from '@parley/model';
import type { RankTable, StateTable } from '../graph-model/graph-model.js';
import { type OptionColumns, evaluate } from './condition-columns.js';
import { denseRanks, lexicographicRanks, rankTable } from './dense-ranks.js';

/** What ranks are derived over. */
export interface RankedStates {
  readonly table: StateTable;
  readonly optionCount: number;
  readonly columns: () => OptionColumns;
}

/** Ranks of one decision maker; diagnostics where a ranking gives a state two places or none. */
export function deriveRanks(preference: StatedPreference, dm: DecisionMaker, states: RankedStates): Outcome<RankTable> {
  const { count } = states.table;
  switch (preference.kind) {
    case 'indifferent':
      return succeeded(rankTable(count, 1));
    case 'prioritised': {
      const columns = states.columns();
      const words = (count + 31) >>> 5;
      const truths = preference.statements.map((statement) => () => evaluate(statement.condition, columns, words));
      return succeeded(lexicographicRanks(count, lazily(truths)));
    }
    case 'weights':
      return succeeded(weightRanks(preference.weights, states));
    case 'ranking':
      return rankingRanks(preference.tiers, dm, states);
  }
}

function* lazily<T>(makers: readonly (() => T)[]): Generator<T> {
  for (const make of makers) yield make();
}

/** Sums exact weights; as doubles where these are exact, otherwise as integers of any size. */
function weightRanks(weights: readonly OptionWeight[], states: RankedStates): RankTable {
  const scaled = commonScale(weights.map(({ weight }) => weight));
  const columns = states.columns();
  const { count } = states.table;
  const largest = scaled.reduce((sum, weight) => sum + (weight < 0n ? -weight : weight), 0n);
  if (largest <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const scores = new Float64Array(count);
    weights.forEach(({ option }, index) => addWhere(scores, columns[option], Number(scaled[index] ?? 0n)));
    return denseRanks(scores);
  }
  const scores = Array.from({ length: count }, () => 0n);
  weights.forEach(({ option }, index) => {
    const weight = scaled[index] ?? 0n;
    for (let s = 0; s < count; s++) if (taken(columns[option], s)) scores[s] = (scores[s] ?? 0n) + weight;
  });
  const ascending = [...new Set(scores)].sort((a, b) => (a < b ? -1 : 1));
  const position = new Map(ascending.map((score, rank) => [score, rank]));
  return denseRanks(Float64Array.from(scores, (score) => position.get(score) ?? 0));
}

const taken = (column: Uint32Array | undefined, s: number): boolean =>
  (((column?.[s >>> 5] ?? 0) >>> (s & 31)) & 1) === 1;

function addWhere(scores: Float64Array, column: Uint32Array | undefined, weight: number): void {
  for (let s = 0; s < scores.length; s++) if (taken(column, s)) scores[s] = (scores[s] ?? 0) + weight;
}

const unplaced = -1;

function rankingRanks(tiers: readonly Tier[], dm: DecisionMaker, states: RankedStates): Outcome<RankTable> {
  const { table, optionCount } = states;
  const tierOf = new Int32Array(table.count).fill(unplaced);
  const diagnostics: Diagnostic[] = [];
  let rest = unplaced;
  tiers.forEach((tier, index) => {
    if (tier.kind === 'rest') rest = index;
    else for (const s of statesOfTier(tier, table)) place(s, index);
  });
  function place(s: number, index: number): void {
    const before = tierOf[s] ?? unplaced;
    if (before === index) return;
    if (before !== unplaced) {
      const values = { party: dm.name, state: nameOf(table, s, optionCount), first: before + 1, second: index + 1 };
      diagnostics.push(diagnose('P4005', tiers[index]?.span ?? null, values));
      return;
    }
    tierOf[s] = index;
  }
  const missing: number[] = [];
  tierOf.forEach((tier, s) => {
    if (tier !== unplaced) return;
    if (rest === unplaced) missing.push(s);
    else tierOf[s] = rest;
  });
  const [first] = missing;
  if (first !== undefined) {
    const values = { party: dm.name, state: nameOf(table, first, optionCount), more: missing.length - 1 };
    diagnostics.push(diagnose('P4006', tiers.at(-1)?.span ?? dm.span, values));
  }
  if (diagnostics.length > 0) return failed(diagnostics);
  return succeeded(denseRanks(Float64Array.from(tierOf, (tier) => tiers.length - tier)));
}

/** The states of a tier. A pattern without a gap is one mask; one with gaps is tried on every state. */
function* statesOfTier(tier: Exclude<Tier, { readonly kind: 'rest' }>, table: StateTable): Generator<number> {
  if (tier.kind === 'states') {
    yield* tier.states;
    return;
  }
  for (const pattern of tier.patterns) {
    const whole = table.indexOf(pattern.yes);
    if (
      whole !== null &&
      (table.masksOf(whole)[0] ?? -1n) === pattern.yes &&
      isWhole(pattern.yes | pattern.no, table)
    ) {
      yield whole;
      continue;
    }
    for (let s = 0; s < table.count; s++) {
      if (table.masksOf(stateIndex(s)).some((mask: StateMask) => matches(pattern, mask))) yield s;
    }
  }
}

/** Whether letters fix every option that any state could take: then the pattern is a single state. */
function isWhole(fixed: bigint, table: StateTable): boolean {
  const highest = table.masksOf(stateIndex(table.count - 1))[0] ?? 0n;
  const width = highest.toString(2).length;
  return (fixed & ((1n << BigInt(width)) - 1n)) === (1n << BigInt(width)) - 1n;
}

function nameOf(table: StateTable, s: number, optionCount: number): string {
  const mask = table.masksOf(stateIndex(s))[0];
  return mask === undefined ? String(s + 1) : stateLetters(mask, optionCount);
}
