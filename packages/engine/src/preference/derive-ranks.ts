// From a stated preference to ranks over the states of a model.

import {
  type Condition,
  type DecisionMaker,
  type Diagnostic,
  type OptionWeight,
  type Outcome,
  type Pattern,
  type StatedPreference,
  type Tier,
  commonScale,
  diagnose,
  failed,
  optionIndex,
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
  const told = new Set<number>();
  let rest = unplaced;
  tiers.forEach((tier, index) => {
    if (tier.kind === 'rest') rest = index;
    else for (const s of statesOfTier(tier, states)) place(s, index);
  });
  function place(s: number, index: number): void {
    const before = tierOf[s] ?? unplaced;
    if (before === index) return;
    if (before !== unplaced) {
      // Two tiers that share many states are one mistake: the first such state tells of it.
      const pair = before * tiers.length + index;
      if (told.has(pair)) return;
      told.add(pair);
      const values = { party: dm.name, state: nameOf(table, s, optionCount), first: before + 1, second: index + 1 };
      diagnostics.push(diagnose('P4005', tiers[index]?.span ?? null, values));
      return;
    }
    tierOf[s] = index;
  }
  let missing = 0;
  if (rest === unplaced) for (let s = 0; s < tierOf.length; s++) if (tierOf[s] === unplaced) missing++;
  if (missing > 0) {
    const values = { party: dm.name, state: nameOf(table, tierOf.indexOf(unplaced), optionCount), more: missing - 1 };
    diagnostics.push(diagnose('P4006', tiers.at(-1)?.span ?? dm.span, values));
  }
  return diagnostics.length > 0 ? failed(diagnostics) : succeeded(tierRanks(tierOf, rest, tiers.length));
}

/** Dense ranks of tiers, the last the least preferred; whoever stands in no tier stands in the rest. */
function tierRanks(tierOf: Int32Array, rest: number, tierCount: number): RankTable {
  const used = new Uint8Array(tierCount);
  for (let s = 0; s < tierOf.length; s++) {
    const tier = tierOf[s] as number;
    used[tier === unplaced ? rest : tier] = 1;
  }
  const rankOf = new Uint32Array(tierCount);
  let classes = 0;
  for (let tier = tierCount - 1; tier >= 0; tier--) if (used[tier] === 1) rankOf[tier] = classes++;
  const ranks = rankTable(tierOf.length, classes);
  for (let s = 0; s < tierOf.length; s++) {
    const tier = tierOf[s] as number;
    ranks[s] = rankOf[tier === unplaced ? rest : tier] as number;
  }
  return ranks;
}

/** The states of a tier. A pattern without a gap is one mask; one with gaps is tried on every state, 32 at a time. */
function* statesOfTier(tier: Exclude<Tier, { readonly kind: 'rest' }>, states: RankedStates): Generator<number> {
  if (tier.kind === 'states') {
    yield* tier.states;
    return;
  }
  const { table } = states;
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
    yield* statesOfPattern(pattern, states);
  }
}

function* statesOfPattern({ yes, no }: Pattern, { table, columns }: RankedStates): Generator<number> {
  const words = (table.count + 31) >>> 5;
  const found = evaluate(patternCondition(yes, no), columns(), words);
  for (let index = 0; index < words; index++) {
    for (let word = found[index] as number; word !== 0; word &= word - 1) {
      const s = index * 32 + 31 - Math.clz32(word & -word);
      if (s < table.count) yield s;
    }
  }
}

function patternCondition(yes: bigint, no: bigint): Condition {
  const operands: Condition[] = [];
  for (let k = 0, rest = yes | no; rest !== 0n; k++, rest >>= 1n) {
    if ((rest & 1n) === 0n) continue;
    const option: Condition = { kind: 'option', option: optionIndex(k) };
    operands.push(((yes >> BigInt(k)) & 1n) === 1n ? option : { kind: 'not', operand: option });
  }
  return { kind: 'all', operands };
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
