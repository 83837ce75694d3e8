// Where a decision maker's ranks come from, and which other options its order of own patterns depends on (its coupling).
// Statements are evaluated by the kernel itself; other preferences come as the model's rank table.

import {
  type DmIndex,
  type OptionForm,
  type OptionIndex,
  type StatedPreference,
  type StateIndex,
  commonScale,
  optionsControlledBy,
  optionsOf,
} from '@parley/model';
import type { GraphModel, RankTable } from '../graph-model/graph-model.js';
import { compileTiers, compileWeights, optionsOfTiers } from './preference-program.js';
import { type Program, compileConditions } from './program.js';

/** The most statements whose truth fits a score of one word. */
export const mostStatements = 32;

/** Ranks of one decision maker, and its orders of own patterns by context. */
export interface PreferenceSource {
  /** Bytes of a rank. */
  readonly width: 1 | 2 | 4;
  /** Options of others that its order of own patterns depends on, ascending. */
  readonly coupled: readonly OptionIndex[];
  readonly statements: number;
  readonly program: Program | null;
  /** Ranks by mask where there is no program. */
  readonly ranks: RankTable | null;
  /** Scores by coupled context (high) and own pattern (low) where there is no program. */
  readonly scores: RankTable | null;
}

/** The source of one decision maker's preference; reads the model's rank table only where statements are missing. */
export function preferenceSource(model: GraphModel, form: OptionForm, dm: DmIndex): PreferenceSource {
  const preference = model.definition.preferences[dm] as StatedPreference;
  const own = optionsControlledBy(form.options, dm);
  if (preference.kind === 'indifferent') return fromConditions([], own);
  if (preference.kind === 'prioritised' && preference.statements.length <= mostStatements) {
    return fromConditions(
      preference.statements.map((statement) => statement.condition),
      own,
    );
  }
  const scored = scoredSource(preference, own);
  if (scored !== null) return scored;
  const ranks = ranksByMask(model, form, dm);
  const width = ranks.BYTES_PER_ELEMENT as 1 | 2 | 4;
  if (preference.kind === 'weights') {
    const scores = ownWeightScores(preference, own, ranks);
    return { width, coupled: [], statements: 0, program: null, ranks, scores };
  }
  const coupled = form.options.flatMap((_, option) =>
    own.includes(option as OptionIndex) ? [] : [option as OptionIndex],
  );
  return { width, coupled, statements: 0, program: null, ranks, scores: regroup(ranks, own, coupled) };
}

const widthOf = (digits: number): 1 | 2 | 4 => (digits <= 8 ? 1 : digits <= 16 ? 2 : 4);

/** Weights, and rankings by few patterns, whose scores the kernel works out itself; null for the others. */
function scoredSource(preference: StatedPreference, own: readonly OptionIndex[]): PreferenceSource | null {
  if (preference.kind !== 'weights' && preference.kind !== 'ranking') return null;
  const scored = preference.kind === 'weights' ? compileWeights(preference.weights) : compileTiers(preference.tiers);
  if (scored === null) return null;
  // Weights add up, so that the order of own patterns is the same in every context.
  const named = preference.kind === 'weights' ? [] : (optionsOfTiers(preference.tiers) ?? []);
  const coupled = named.some((option) => own.includes(option)) ? named.filter((option) => !own.includes(option)) : [];
  const { program, digits } = scored;
  return { width: widthOf(digits), coupled, statements: digits, program, ranks: null, scores: null };
}

function fromConditions(
  conditions: Parameters<typeof compileConditions>[0],
  own: readonly OptionIndex[],
): PreferenceSource {
  const coupled = new Set<OptionIndex>();
  for (const condition of conditions) {
    const mentioned = optionsOf(condition);
    if (!mentioned.some((option) => own.includes(option))) continue;
    for (const option of mentioned) if (!own.includes(option)) coupled.add(option);
  }
  const statements = conditions.length;
  return {
    width: widthOf(statements),
    coupled: [...coupled].sort((a, b) => a - b),
    statements,
    program: compileConditions(conditions),
    ranks: null,
    scores: null,
  };
}

function ranksByMask(model: GraphModel, form: OptionForm, dm: DmIndex): RankTable {
  const ranks = model.ranks[dm] as RankTable;
  if (model.states.kind === 'dense') return ranks;
  const size = 2 ** form.options.length;
  const expanded = emptyLike(ranks, size);
  for (let s = 0; s < model.states.count; s++) {
    expanded[Number(model.states.masksOf(s as StateIndex)[0])] = ranks[s] as number;
  }
  return expanded;
}

function emptyLike(table: RankTable, size: number): RankTable {
  if (table instanceof Uint8Array) return new Uint8Array(size);
  return table instanceof Uint16Array ? new Uint16Array(size) : new Uint32Array(size);
}

/** Weights add up, so that the order of own patterns is the same in every context. */
function ownWeightScores(
  preference: Extract<StatedPreference, { kind: 'weights' }>,
  own: readonly OptionIndex[],
  like: RankTable,
): RankTable {
  const scaled = commonScale(preference.weights.map((weight) => weight.weight));
  const weightOf = (option: OptionIndex): bigint =>
    preference.weights.reduce((sum, weight, k) => (weight.option === option ? sum + (scaled[k] ?? 0n) : sum), 0n);
  const weights = own.map(weightOf);
  const sums = Array.from({ length: 2 ** own.length }, (_, pattern) =>
    weights.reduce((sum, weight, bit) => ((pattern >> bit) & 1 ? sum + weight : sum), 0n),
  );
  const distinct = [...new Set(sums)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const rankOf = new Map(distinct.map((sum, rank) => [sum, rank]));
  const scores = emptyLike(distinct.length > 256 && like instanceof Uint8Array ? new Uint16Array() : like, sums.length);
  sums.forEach((sum, pattern) => {
    scores[pattern] = rankOf.get(sum) ?? 0;
  });
  return scores;
}

const chunkBits = 12;

/** Scores in the order of own patterns and contexts. The share of low and of high bits in a mask is worked out once. */
function regroup(ranks: RankTable, own: readonly OptionIndex[], coupled: readonly OptionIndex[]): RankTable {
  const order = [...own, ...coupled];
  const masks = (options: readonly OptionIndex[]): Uint32Array =>
    Uint32Array.from({ length: 2 ** options.length }, (_, at) =>
      options.reduce((mask, option, bit) => ((at >>> bit) & 1 ? mask | (1 << option) : mask), 0),
    );
  const low = masks(order.slice(0, chunkBits));
  const high = masks(order.slice(chunkBits));
  const scores = emptyLike(ranks, ranks.length);
  for (let at = 0; at < scores.length; at++) {
    scores[at] = ranks[(low[at & (low.length - 1)] as number) | (high[at >>> chunkBits] as number)] as number;
  }
  return scores;
}
