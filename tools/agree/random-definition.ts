// Random conflicts for the agreement run: 1 to 6 parties, 1 to 10 options, every kind of rule, one-way options, merged
// states, and free form with moves that are not transitive. Small enough for the plain reference. Preferences: next door.

import type { Definition } from '@parley/engine';
import {
  type Condition,
  type DecisionMaker,
  type Merge,
  type Option,
  type OptionChange,
  type Rule,
  type StateMask,
  dmIndex,
  holds,
  noBasis,
  stateIndex,
  stateMask,
} from '@parley/model';
import { literal } from './random-condition.js';
import { randomListedPreference, randomPreference } from './random-preference.js';
import type { Chance } from './random.js';

/** States beyond which a model is cut down by more rules: the reference costs the square. */
const mostStates = 80;

/** The definition made by chance. About one in four is in free form. */
export function randomDefinition(chance: Chance): Definition {
  const dms = chance.list(chance.between(1, 6), (index) => ({ id: `dm${index}`, name: `dm${index}`, span: null }));
  return chance.coin(0.25) ? freeForm(chance, dms) : optionForm(chance, dms);
}

function freeForm(chance: Chance, dms: readonly DecisionMaker[]): Definition {
  const count = chance.between(1, 14);
  const states = chance.list(count, (index) => ({ id: `s${index}`, name: `s${index}`, span: null }));
  const density = chance.pick([0.05, 0.15, 0.35]);
  const pairs = states
    .flatMap((_, from) => states.map((__, to) => ({ from, to })))
    .filter(({ from, to }) => from !== to);
  const moves = dms.flatMap((_, dm) =>
    pairs
      .filter(() => chance.coin(density))
      .map(({ from, to }) => ({ dm: dmIndex(dm), from: stateIndex(from), to: stateIndex(to), span: null })),
  );
  const preferences = dms.map(() => randomListedPreference(chance, count));
  return { dms, form: { kind: 'graph', states, moves, statusQuo: null }, preferences };
}

function optionForm(chance: Chance, dms: readonly DecisionMaker[]): Definition {
  const optionCount = chance.pick([1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 8, 9, 10]);
  const change = (): OptionChange => chance.pick(['eitherWay', 'eitherWay', 'eitherWay', 'onlyTaken', 'onlyWithdrawn']);
  const options: Option[] = chance.list(optionCount, (index) => ({
    id: `o${index}`,
    name: `o${index}`,
    controller: dmIndex(chance.below(dms.length)),
    change: change(),
    span: null,
  }));
  const rules = chance.list(chance.below(3), (index) => ruleOf(randomRule(chance, optionCount), index));
  let masks = feasibleMasks(optionCount, rules);
  while (masks.length > mostStates) {
    // A rule on one or two options halves or quarters what is left; one that leaves nothing is not taken.
    const rule = ruleOf(literals(chance, optionCount, chance.between(1, 2), 'any'), rules.length);
    const left = masks.filter((mask) => holds(rule.feasible, mask));
    if (left.length === 0) continue;
    rules.push(rule);
    masks = left;
  }
  const merges = chance.coin(0.2) ? [mergeOf(literals(chance, optionCount, chance.between(1, 3), 'all'))] : [];
  const preferences = dms.map(() => randomPreference(chance, optionCount, masks, merges));
  return { dms, form: { kind: 'options', options, rules, merges, statusQuo: null }, preferences };
}

function ruleOf(feasible: Condition, index: number): Rule {
  return { id: `r${index}`, kind: 'requires', feasible, text: '', basis: noBasis, span: null };
}

function mergeOf(states: Condition): Merge {
  return { id: 'm', name: 'm', states, basis: noBasis, span: null };
}

function feasibleMasks(optionCount: number, rules: readonly Rule[]): StateMask[] {
  const masks = Array.from({ length: 2 ** optionCount }, (_, mask) => stateMask(BigInt(mask)));
  return masks.filter((mask) => rules.every((rule) => holds(rule.feasible, mask)));
}

function literals(chance: Chance, optionCount: number, count: number, kind: 'all' | 'any'): Condition {
  return { kind, operands: chance.list(count, () => literal(chance, optionCount)) };
}

function randomRule(chance: Chance, optionCount: number): Condition {
  const part = (): Condition => literal(chance, optionCount);
  const operands = chance.list(chance.between(2, 3), part);
  switch (chance.below(4)) {
    case 0:
      return { kind: 'not', operand: { kind: 'all', operands } };
    case 1:
      return { kind: 'implies', antecedent: part(), consequent: part() };
    case 2:
      return { kind: 'count', atLeast: chance.below(2), atMost: chance.between(1, 2), operands };
    default:
      return { kind: 'any', operands };
  }
}
