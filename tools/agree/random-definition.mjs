// Random conflicts for the agreement run: 1 to 6 parties, 1 to 10 options, every kind of rule and preference, one-way
// options, merged states, ties, and free form with moves that are not transitive. Small enough for the plain reference.

import { holds, noBasis } from '@parley/model';

/** States beyond which a model is cut down by more rules: the reference costs the square. */
const mostStates = 80;

/** The definition made by chance. About one in four is in free form. */
export function randomDefinition(chance) {
  const dmCount = chance.between(1, 6);
  const dms = chance.list(dmCount, (index) => ({ id: `dm${index}`, name: `dm${index}`, span: null }));
  return chance.coin(0.25) ? freeForm(chance, dms) : optionForm(chance, dms);
}

function freeForm(chance, dms) {
  const count = chance.between(1, 14);
  const states = chance.list(count, (index) => ({ id: `s${index}`, name: `s${index}`, span: null }));
  const density = chance.pick([0.05, 0.15, 0.35]);
  const moves = [];
  for (let dm = 0; dm < dms.length; dm++) {
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) {
        if (from !== to && chance.coin(density)) moves.push({ dm, from, to, span: null });
      }
    }
  }
  const preferences = dms.map(() => {
    if (chance.coin(0.1)) return indifferent;
    const tiers = tiersOf(states.map((_, s) => s), () => chance.below(chance.pick([3, 20])));
    return { kind: 'ranking', tiers: tiers.map((states_) => ({ kind: 'states', states: states_, basis: noBasis, span: null })), span: null };
  });
  return { dms, form: { kind: 'graph', states, moves, statusQuo: null }, preferences };
}

function optionForm(chance, dms) {
  const optionCount = chance.pick([1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 7, 8, 9, 10]);
  const options = chance.list(optionCount, (index) => ({
    id: `o${index}`,
    name: `o${index}`,
    controller: chance.below(dms.length),
    change: chance.pick(['eitherWay', 'eitherWay', 'eitherWay', 'onlyTaken', 'onlyWithdrawn']),
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
  const form = { kind: 'options', options, rules, merges, statusQuo: null };
  return { dms, form, preferences: dms.map(() => randomPreference(chance, optionCount, masks, merges)) };
}

const indifferent = { kind: 'indifferent', basis: noBasis, span: null };
const ruleOf = (feasible, index) => ({ id: `r${index}`, kind: 'requires', feasible, text: '', basis: noBasis, span: null });
const mergeOf = (states) => ({ id: 'm', name: 'm', states, basis: noBasis, span: null });
const option = (index) => ({ kind: 'option', option: index });

function feasibleMasks(optionCount, rules) {
  const masks = [];
  for (let mask = 0n; mask < 1n << BigInt(optionCount); mask++) {
    if (rules.every((rule) => holds(rule.feasible, mask))) masks.push(mask);
  }
  return masks;
}

/** A joint or a choice of options and their negations. */
function literals(chance, optionCount, count, kind) {
  return { kind, operands: chance.list(count, () => literal(chance, optionCount)) };
}

function literal(chance, optionCount) {
  const taken = option(chance.below(optionCount));
  return chance.coin(0.5) ? taken : { kind: 'not', operand: taken };
}

function randomRule(chance, optionCount) {
  const operands = chance.list(chance.between(2, 3), () => literal(chance, optionCount));
  switch (chance.below(4)) {
    case 0:
      return { kind: 'not', operand: { kind: 'all', operands } };
    case 1:
      return { kind: 'implies', antecedent: operands[0], consequent: operands[1] };
    case 2:
      return { kind: 'count', atLeast: chance.below(2), atMost: chance.between(1, 2), operands };
    default:
      return { kind: 'any', operands };
  }
}

/** A condition of any kind, at most `depth` deep. */
function randomCondition(chance, optionCount, depth) {
  if (depth === 0 || chance.coin(0.3)) return literal(chance, optionCount);
  const part = () => randomCondition(chance, optionCount, depth - 1);
  switch (chance.below(7)) {
    case 0:
      return { kind: 'not', operand: part() };
    case 1:
      return { kind: 'all', operands: [part(), part()] };
    case 2:
      return { kind: 'any', operands: [part(), part(), part()] };
    case 3:
      return { kind: 'implies', antecedent: part(), consequent: part() };
    case 4:
      return { kind: 'iff', left: part(), right: part() };
    case 5:
      return { kind: 'count', atLeast: 1, atMost: chance.between(1, 3), operands: [part(), part(), part()] };
    default:
      return { kind: 'constant', value: chance.coin(0.5) };
  }
}

function randomPreference(chance, optionCount, masks, merges) {
  const kind = chance.pick(['prioritised', 'prioritised', 'weights', 'ranking', 'ranking', 'indifferent']);
  if (kind === 'prioritised') {
    const statements = chance.list(chance.between(1, 8), () => ({
      condition: randomCondition(chance, optionCount, 2),
      text: '',
      basis: noBasis,
      span: null,
    }));
    return { kind, statements, span: null };
  }
  if (kind === 'weights') {
    const weights = chance.list(optionCount, (index) => ({
      option: index,
      weight: { digits: BigInt(chance.between(-3, 3)), scale: chance.below(2) },
      basis: noBasis,
      span: null,
    })).filter(() => chance.coin(0.8));
    return { kind, weights, span: null };
  }
  if (kind === 'indifferent') return indifferent;
  return randomRanking(chance, optionCount, masks, merges);
}

/** Tiers of full patterns; merged states keep together, and sometimes some are left to `rest`. */
function randomRanking(chance, optionCount, masks, merges) {
  const all = (1n << BigInt(optionCount)) - 1n;
  const most = chance.pick([3, 100]);
  const ofMerge = merges.map(() => chance.below(most));
  const worth = (mask) => {
    const merge = merges.findIndex(({ states }) => holds(states, mask));
    return merge < 0 ? chance.below(most) : ofMerge[merge];
  };
  const tiers = tiersOf(masks, worth).map((tier) => ({
    kind: 'patterns',
    patterns: tier.map((mask) => ({ yes: mask, no: all & ~mask })),
    basis: noBasis,
    span: null,
  }));
  const rest = { kind: 'rest', basis: noBasis, span: null };
  if (chance.coin(0.3)) tiers.splice(chance.below(tiers.length), 1, rest);
  return { kind: 'ranking', tiers, span: null };
}

/** Groups of equal worth, the largest first. */
function tiersOf(items, worth) {
  const groups = new Map();
  for (const item of items) {
    const value = worth(item);
    groups.set(value, [...(groups.get(value) ?? []), item]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, group]) => group);
}
