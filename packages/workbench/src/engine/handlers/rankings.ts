// The ranking of states that each party's stated preference produces: how many tiers, what is at the top, where the
// status quo stands.

import { type Conflict, type StateIndex, stateIndex, stateLetters } from '@parley/model';
import { type GraphModel, type RankTable, buildGraphModel, countFeasible } from '@parley/engine';
import type { Call } from '../calls.js';
import { parsed } from '../parsed-cases.js';

/** Equally preferred states. */
export interface TierView {
  /** From 1, the most preferred. */
  readonly place: number;
  readonly count: number;
  /** The first few, as letters or names. */
  readonly states: readonly string[];
  readonly hasStatusQuo: boolean;
}

/** One party's ranking. */
export interface RankingView {
  readonly party: string;
  readonly tiers: number;
  /** The most preferred tiers, and the status quo's own where it is further down. */
  readonly shown: readonly TierView[];
  /** Place of the status quo's tier; null where the case states none. */
  readonly statusQuo: number | null;
}

/** The rankings, or why there are none. */
export type RankingsView =
  | { readonly kind: 'rankings'; readonly stateCount: number; readonly parties: readonly RankingView[] }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'tooLarge'; readonly states: string };

/** Asks for the rankings of a text. */
export type RankingsCall = Call<string, RankingsView>;

/** Beyond this a list of tiers is no longer what a person looks at while ordering preferences. */
const mostStates = 2 ** 18;
const tiersShown = 6;
const statesShown = 4;

/** The handler. */
export function rankings(text: string): RankingsView {
  const { conflict } = parsed(text);
  if (conflict === null) return { kind: 'unreadable' };
  if (conflict.form.kind === 'options') {
    const count = countFeasible(conflict.form).value;
    if (count !== null && count > BigInt(mostStates)) return { kind: 'tooLarge', states: count.toString() };
  }
  const model = buildGraphModel(conflict).value;
  if (model === null) return { kind: 'unreadable' };
  const statusQuo = statusQuoOf(conflict, model);
  const parties = conflict.dms.map(({ name }, dm) => rankingOf(name, model.ranks[dm], statusQuo, conflict, model));
  return { kind: 'rankings', stateCount: model.states.count, parties };
}

function rankingOf(
  party: string,
  ranks: RankTable | undefined,
  statusQuo: StateIndex | null,
  conflict: Conflict,
  model: GraphModel,
): RankingView {
  if (ranks === undefined) return { party, tiers: 0, shown: [], statusQuo: null };
  let tiers = 0;
  for (const rank of ranks) tiers = Math.max(tiers, rank + 1);
  const own = statusQuo === null ? null : tiers - (ranks[statusQuo] ?? 0);
  const wanted = new Map<number, { count: number; states: string[] }>();
  for (let place = 1; place <= Math.min(tiers, tiersShown); place++) wanted.set(place, { count: 0, states: [] });
  if (own !== null && !wanted.has(own)) wanted.set(own, { count: 0, states: [] });
  for (let s = 0; s < ranks.length; s++) {
    const tier = wanted.get(tiers - (ranks[s] ?? 0));
    if (tier === undefined) continue;
    tier.count += 1;
    if (tier.states.length < statesShown) tier.states.push(nameOfState(stateIndex(s), conflict, model));
  }
  const shown = [...wanted].map(([place, { count, states }]) => ({
    place,
    count,
    states,
    hasStatusQuo: place === own,
  }));
  return { party, tiers, shown, statusQuo: own };
}

function statusQuoOf({ form }: Conflict, model: GraphModel): StateIndex | null {
  if (form.statusQuo === null) return null;
  return form.kind === 'graph' ? form.statusQuo : model.states.indexOf(form.statusQuo);
}

function nameOfState(s: StateIndex, { form }: Conflict, model: GraphModel): string {
  if (form.kind === 'graph') return form.states[s]?.name ?? String(s + 1);
  const [mask] = model.states.masksOf(s);
  return mask === undefined ? String(s + 1) : stateLetters(mask, form.options.length);
}
