// How a party compares two states where its preference is more than an order: not known, strong, or sure only in part.
// Read from the stated preference; ranks know nothing of it.

import {
  type Decimal,
  type StateIndex,
  type StatedPreference,
  holds,
  invariant,
  matches,
  stateMask,
} from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';

/**
 * How the first of two states compares with the second. `strong` is about the comparison as it is told: strongly preferred,
 * or strongly less preferred. `certainty` α = r(first, second) − r(second, first) lies between −1 and 1 (Bashar 2012).
 */
export interface GradedComparison {
  readonly kind: 'preferred' | 'equal' | 'lessPreferred' | 'unknown';
  readonly strong: boolean;
  readonly certainty: number;
}

/** Compares two states for one party. */
export type GradedPreference = (first: StateIndex, second: StateIndex) => GradedComparison;

const equal: GradedComparison = { kind: 'equal', strong: false, certainty: 0 };
const unknown: GradedComparison = { kind: 'unknown', strong: false, certainty: 0 };

/** The graded preference of every decision maker of a model. */
export function gradedPreferences(model: GraphModel): readonly GradedPreference[] {
  return model.definition.preferences.map((preference, dm) => {
    switch (preference.kind) {
      case 'prioritised':
        return remembered(byStatements(preference.statements, model), model);
      case 'ranking':
        return byTiers(preference.tiers, model);
      case 'weights':
      case 'indifferent':
        return byRanks(model, dm);
    }
  });
}

/** Models up to this many states have each comparison made once. */
const mostRemembered = 1024;

function remembered(compare: GradedPreference, model: GraphModel): GradedPreference {
  const { count } = model.states;
  if (count > mostRemembered) return compare;
  const known = new Map<number, GradedComparison>();
  return (first, second) => {
    const key = first * count + second;
    const found = known.get(key) ?? compare(first, second);
    known.set(key, found);
    return found;
  };
}

function told(favoursFirst: boolean, strong: boolean, certainty: number): GradedComparison {
  if (certainty === 0) return { kind: 'unknown', strong: false, certainty };
  return favoursFirst
    ? { kind: 'preferred', strong, certainty }
    : { kind: 'lessPreferred', strong, certainty: -certainty };
}

function byRanks(model: GraphModel, dm: number): GradedPreference {
  const ranks = model.ranks[dm];
  invariant(ranks !== undefined, 'every decision maker has ranks');
  return (first, second) => {
    const difference = (ranks[first] ?? 0) - (ranks[second] ?? 0);
    return difference === 0 ? equal : told(difference > 0, false, 1);
  };
}

type Statements = Extract<StatedPreference, { kind: 'prioritised' }>['statements'];

/**
 * The first statement that separates the states decides, with its strength and certainty. Of statements in unknown order all
 * that separate must agree; then the weakest of them is what is sure. Where they disagree the comparison is unknown.
 */
function byStatements(statements: Statements, model: GraphModel): GradedPreference {
  const { count } = model.states;
  const truths = statements.map(({ condition }) =>
    Uint8Array.from({ length: count }, (_, s) =>
      holds(condition, model.states.masksOf(s as StateIndex)[0] ?? stateMask(0n)) ? 1 : 0,
    ),
  );
  const groups = groupsOf(statements);
  return (first, second) => {
    for (const group of groups) {
      const separating = group.filter((index) => truths[index]?.[first] !== truths[index]?.[second]);
      if (separating.length === 0) continue;
      const forFirst = separating.filter((index) => truths[index]?.[first] === 1);
      if (forFirst.length > 0 && forFirst.length < separating.length) return unknown;
      const strong = separating.every((index) => statements[index]?.strong === true);
      const certainty = Math.min(...separating.map((index) => relativeCertainty(statements[index]?.certainty)));
      return told(forFirst.length > 0, strong, certainty);
    }
    return equal;
  };
}

/** Positions in order of importance, those in unknown order together. */
function groupsOf(parts: readonly { readonly anyOrder?: number }[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  parts.forEach(({ anyOrder }, index) => {
    const last = groups.at(-1);
    const before = parts[index - 1];
    if (last !== undefined && anyOrder !== undefined && before?.anyOrder === anyOrder) last.push(index);
    else groups.push([index]);
  });
  return groups;
}

/** α = 2 r − 1, from 0 where nothing is known to 1. */
function relativeCertainty(certainty: Decimal | undefined): number {
  if (certainty === undefined) return 1;
  const unit = 10n ** BigInt(certainty.scale);
  return Number(2n * certainty.digits - unit) / Number(unit);
}

type Tiers = Extract<StatedPreference, { kind: 'ranking' }>['tiers'];

/** Tiers in unknown order are not compared. A strong tier lies between those above it, itself among them, and those below. */
function byTiers(tiers: Tiers, model: GraphModel): GradedPreference {
  const groups = groupsOf(tiers);
  const groupOf = tiers.map((_, tier) => groups.findIndex((group) => group.includes(tier)));
  const tierOf = Int32Array.from({ length: model.states.count }, (_, s) => tierAt(tiers, model, s as StateIndex));
  const strongFrom = (upper: number, lower: number): boolean =>
    tiers.some((tier, index) => {
      if (tier.strong !== true) return false;
      const group = groupOf[index] ?? 0;
      return index === upper || (group > (groupOf[upper] ?? 0) && group < (groupOf[lower] ?? 0));
    });
  return (first, second) => {
    const [a, b] = [tierOf[first] ?? 0, tierOf[second] ?? 0];
    if (a === b) return equal;
    const [groupA, groupB] = [groupOf[a] ?? 0, groupOf[b] ?? 0];
    if (groupA === groupB) return unknown;
    return groupA < groupB ? told(true, strongFrom(a, b), 1) : told(false, strongFrom(b, a), 1);
  };
}

function tierAt(tiers: Tiers, model: GraphModel, s: StateIndex): number {
  const masks = model.states.masksOf(s);
  const named = tiers.findIndex((tier) =>
    tier.kind === 'states'
      ? tier.states.includes(s)
      : tier.kind === 'patterns' && tier.patterns.some((pattern) => masks.some((mask) => matches(pattern, mask))),
  );
  return named >= 0 ? named : tiers.findIndex(({ kind }) => kind === 'rest');
}
