// Ranks of one party for one order of its statements or tiers.

import { type StatedPreference, holds, invariant, matches, stateIndex } from '@parley/model';
import { type GraphModel, type RankTable, lexicographicRanks, rankTable } from '@parley/engine';

/** Ranks for an order, given as positions of elements from the most important or most preferred. */
export type RanksOfOrder = (order: readonly number[]) => RankTable;

/** Makes ready: what each statement or tier says of each state is found once. */
export function ranksOfOrder(model: GraphModel, dm: number): RanksOfOrder {
  const preference = model.definition.preferences[dm];
  invariant(preference !== undefined, 'the party is one of the model');
  return preference.kind === 'ranking' ? ofTiers(preference.tiers, model) : ofStatements(preference, model);
}

function ofStatements(preference: StatedPreference, model: GraphModel): RanksOfOrder {
  const { count } = model.states;
  const statements = preference.kind === 'prioritised' ? preference.statements : [];
  const truths = statements.map(({ condition }) => {
    const words = new Uint32Array((count + 31) >>> 5);
    for (let s = 0; s < count; s++) {
      // A merged state has the rank of its lowest mask, as in the graph model.
      if (holds(condition, model.states.masksOf(stateIndex(s))[0] ?? (0n as never)))
        words[s >>> 5] = (words[s >>> 5] ?? 0) | (1 << (s & 31));
    }
    return words;
  });
  return (order) =>
    lexicographicRanks(
      count,
      order.map((element) => truths[element] ?? new Uint32Array(0)),
    );
}

type Tiers = Extract<StatedPreference, { kind: 'ranking' }>['tiers'];

function ofTiers(tiers: Tiers, model: GraphModel): RanksOfOrder {
  const { count } = model.states;
  const rest = tiers.findIndex(({ kind }) => kind === 'rest');
  const tierOf = Uint32Array.from({ length: count }, (_, s) => {
    const masks = model.states.masksOf(stateIndex(s));
    const named = tiers.findIndex((tier) =>
      tier.kind === 'states'
        ? tier.states.includes(stateIndex(s))
        : tier.kind === 'patterns' && tier.patterns.some((pattern) => masks.some((mask) => matches(pattern, mask))),
    );
    return named >= 0 ? named : Math.max(0, rest);
  });
  const inhabited = tiers.map((_, tier) => tierOf.includes(tier));
  const classes = inhabited.filter(Boolean).length;
  const rankOf = new Uint32Array(tiers.length);
  return (order) => {
    let rank = classes;
    for (const tier of order) if (inhabited[tier] === true) rankOf[tier] = --rank;
    const table = rankTable(count, classes);
    for (let s = 0; s < count; s++) table[s] = rankOf[tierOf[s] ?? 0] ?? 0;
    return table;
  };
}
