// A graph model straight from the definitions: every combination of options is tried, every pair of states compared.
// For some twelve options. It is the independent builder against which the fast one is tested; nothing else builds on it.

import {
  type Condition,
  type DmIndex,
  type FreeForm,
  type OptionForm,
  type Pattern,
  type StateIndex,
  type StateMask,
  commonScale,
  holds,
  invariant,
  matches,
  stateIndex,
  stateMask,
} from '@parley/model';
import type { StatedPreference } from '@parley/model';
import type { Definition, GraphModel, RankTable, StateTable } from '../graph-model/graph-model.js';

/** The graph model of a definition with at most 12 options; what the definition leaves open is not diagnosed here. */
export function literalGraphModel(definition: Definition): GraphModel {
  const { form, dms, preferences } = definition;
  const groups = form.kind === 'options' ? feasibleGroups(form) : null;
  const count = groups?.length ?? (form.kind === 'graph' ? form.states.length : 0);
  const isMove = form.kind === 'options' ? optionMove(form, groups ?? []) : listedMove(form);
  const arcs = dms.map((_, dm) => arcTable(count, (from, to) => isMove(dm as DmIndex, from, to)));
  return {
    definition,
    fingerprint: `literal:${fingerprintText(definition)}`,
    dmCount: dms.length,
    states: stateTable(form, groups, count),
    ranks: preferences.map((preference) => literalRanks(preference, groups, count)),
    moves: {
      of: (dm, s) => arcs[dm]?.[s] ?? [],
      has: (dm, from, to) => (arcs[dm]?.[from] ?? []).includes(to),
      transitive: form.kind === 'options' && form.merges.length === 0,
    },
  };
}

/** {0,1}^O without the infeasible, ascending; masks that one merge covers are together, at the place of the lowest. */
function feasibleGroups(form: OptionForm): readonly (readonly StateMask[])[] {
  invariant(form.options.length <= 12, 'the literal builder tries every combination of at most 12 options');
  const groups: StateMask[][] = [];
  const groupOfMerge = new Map<number, StateMask[]>();
  for (let bits = 0; bits < 2 ** form.options.length; bits++) {
    const mask = stateMask(BigInt(bits));
    if (!form.rules.every((rule) => holds(rule.feasible, mask))) continue;
    const merge = form.merges.findIndex((candidate) => holds(candidate.states, mask));
    const known = groupOfMerge.get(merge);
    if (merge >= 0 && known !== undefined) known.push(mask);
    else {
      const group = [mask];
      groups.push(group);
      groupOfMerge.set(merge, group);
    }
  }
  return groups;
}

/** q ∈ R_i(s) iff q ≠ s and some choice that s stands for can be changed into one of q's by i's own allowed changes. */
function optionMove(form: OptionForm, groups: readonly (readonly StateMask[])[]) {
  const allowed = (dm: DmIndex, from: StateMask, to: StateMask): boolean =>
    form.options.every((option, index) => {
      const before = (from >> BigInt(index)) & 1n;
      const after = (to >> BigInt(index)) & 1n;
      if (before === after) return true;
      if (option.controller !== dm) return false;
      return option.change === 'eitherWay' || option.change === (after === 1n ? 'onlyTaken' : 'onlyWithdrawn');
    });
  return (dm: DmIndex, from: number, to: number): boolean =>
    from !== to && (groups[from] ?? []).some((a) => (groups[to] ?? []).some((b) => allowed(dm, a, b)));
}

function listedMove(form: FreeForm | OptionForm) {
  const moves = form.kind === 'graph' ? form.moves : [];
  return (dm: DmIndex, from: number, to: number): boolean =>
    from !== to && moves.some((move) => move.dm === dm && move.from === from && move.to === to);
}

function arcTable(count: number, isMove: (from: number, to: number) => boolean): readonly (readonly StateIndex[])[] {
  const all = Array.from({ length: count }, (_, s) => stateIndex(s));
  return all.map((from) => all.filter((to) => isMove(from, to)));
}

function stateTable(
  form: Definition['form'],
  groups: readonly (readonly StateMask[])[] | null,
  count: number,
): StateTable {
  const masksOf = (s: StateIndex): readonly StateMask[] => groups?.[s] ?? [];
  const indexOf = (mask: StateMask): StateIndex | null => {
    const found = (groups ?? []).findIndex((group) => group.includes(mask));
    return found < 0 ? null : stateIndex(found);
  };
  if (form.kind === 'graph') return { count, kind: 'listed', masksOf, indexOf };
  if ((groups ?? []).some((group) => group.length > 1)) return { count, kind: 'merged', masksOf, indexOf };
  return { count, kind: count === 2 ** form.options.length ? 'dense' : 'sparse', masksOf, indexOf };
}

/** Dense ranks from pairwise comparison; a merged state counts as the lowest of its masks. */
function literalRanks(
  preference: StatedPreference,
  groups: readonly (readonly StateMask[])[] | null,
  count: number,
): RankTable {
  const worthOf = worth(preference);
  const scores = Array.from({ length: count }, (_, s) => worthOf(stateIndex(s), groups?.[s]?.[0] ?? stateMask(0n)));
  const distinct = [...new Set(scores)].sort((a, b) => (a < b ? -1 : 1));
  return Uint32Array.from(scores, (score) => distinct.indexOf(score));
}

/** A whole number for each state, larger for a preferred one. */
function worth(preference: StatedPreference): (s: StateIndex, mask: StateMask) => bigint {
  switch (preference.kind) {
    case 'indifferent':
      return () => 0n;
    case 'prioritised': {
      // Ψ(s) = Σ_j 2^(k−j) over the statements that hold, the first being the most important.
      const conditions: readonly Condition[] = preference.statements.map((statement) => statement.condition);
      return (_, mask) => conditions.reduce((score, condition) => score * 2n + (holds(condition, mask) ? 1n : 0n), 0n);
    }
    case 'weights': {
      const weights = commonScale(preference.weights.map(({ weight }) => weight));
      const taken = (mask: StateMask, k: number): boolean =>
        ((mask >> BigInt(preference.weights[k]?.option ?? 0)) & 1n) === 1n;
      return (_, mask) => weights.reduce((score, weight, k) => (taken(mask, k) ? score + weight : score), 0n);
    }
    case 'ranking': {
      const { tiers } = preference;
      const names = (k: number, s: StateIndex, mask: StateMask): boolean => {
        const tier = tiers[k];
        if (tier?.kind === 'states') return tier.states.includes(s);
        return tier?.kind === 'patterns' && tier.patterns.some((pattern: Pattern) => matches(pattern, mask));
      };
      return (s, mask) => {
        const named = tiers.findIndex((_, k) => names(k, s, mask));
        const tier = named >= 0 ? named : tiers.findIndex(({ kind }) => kind === 'rest');
        return BigInt(-tier);
      };
    }
  }
}

/** Changes with what the model is made of. Bigints have no JSON; all else is plain data. */
function fingerprintText({ dms, form, preferences }: Definition): string {
  return JSON.stringify([dms.length, form, preferences], (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}
