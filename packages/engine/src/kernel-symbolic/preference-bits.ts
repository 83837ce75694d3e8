// Every kind of stated preference as one thing: a list of functions, most important first, by which states are compared
// lexicographically. Statements are such a list already; a score or a tier is the list of its binary digits.

import { type OptionWeight, type Pattern, type StatedPreference, type Tier, commonScale } from '@parley/model';
import { and, or, xor } from '../decision-diagram/combine.js';
import { type Edge, always, never, not } from '../decision-diagram/edge.js';
import type { NodeStore } from '../decision-diagram/node-store.js';
import { conditionDiagram } from './condition-diagram.js';

/** How many functions the preference needs; known before any diagram is built. */
export function preferenceWidth(preference: StatedPreference): number {
  switch (preference.kind) {
    case 'indifferent':
      return 0;
    case 'prioritised':
      return preference.statements.length;
    case 'weights':
      return digits(weightTotal(preference.weights));
    case 'ranking':
      return digits(BigInt(preference.tiers.length - 1));
  }
}

/** The functions, most important first: one state is preferred to another if the first that tells them apart holds at it. */
export function preferenceBits(store: NodeStore, preference: StatedPreference): readonly Edge[] {
  switch (preference.kind) {
    case 'indifferent':
      return [];
    case 'prioritised':
      return preference.statements.map(({ condition }) => conditionDiagram(store, condition));
    case 'weights':
      return weightBits(store, preference.weights);
    case 'ranking':
      return tierBits(store, preference.tiers);
  }
}

const digits = (largest: bigint): number => (largest <= 0n ? 0 : largest.toString(2).length);

const magnitude = (weight: bigint): bigint => (weight < 0n ? -weight : weight);

const weightTotal = (weights: readonly OptionWeight[]): bigint =>
  commonScale(weights.map(({ weight }) => weight)).reduce((sum, weight) => sum + magnitude(weight), 0n);

/** Adds the weights with one carry chain per option; a negative weight counts where the option is not taken, which orders alike. */
function weightBits(store: NodeStore, weights: readonly OptionWeight[]): readonly Edge[] {
  const scaled = commonScale(weights.map(({ weight }) => weight));
  const sum: Edge[] = Array.from({ length: digits(weightTotal(weights)) }, () => never);
  weights.forEach(({ option }, index) => {
    const weight = scaled[index] ?? 0n;
    const literal = store.literal(option);
    const counts = weight < 0n ? not(literal) : literal;
    let carry: Edge = never;
    for (let digit = 0; digit < sum.length; digit++) {
      const addend = ((magnitude(weight) >> BigInt(digit)) & 1n) === 1n ? counts : never;
      const before = sum[digit] ?? never;
      const half = xor(store, before, addend);
      sum[digit] = xor(store, half, carry);
      carry = or(store, and(store, before, addend), and(store, half, carry));
    }
  });
  return sum.reverse();
}

/** The number of a state's tier counted from the last, digit by digit; the first tier that names a state takes it. */
function tierBits(store: NodeStore, tiers: readonly Tier[]): readonly Edge[] {
  const named = tiers.map((tier) => (tier.kind === 'patterns' ? anyPattern(store, tier.patterns) : never));
  const rest = not(named.reduce<Edge>((either, tier) => or(store, either, tier), never));
  const width = digits(BigInt(tiers.length - 1));
  return Array.from({ length: width }, (_, index) => {
    const digit = width - 1 - index;
    return tiers.reduce<Edge>((either, tier, position) => {
      const holdsHere = (((tiers.length - 1 - position) >> digit) & 1) === 1;
      if (!holdsHere) return either;
      return or(store, either, tier.kind === 'rest' ? rest : (named[position] ?? never));
    }, never);
  });
}

const anyPattern = (store: NodeStore, patterns: readonly Pattern[]): Edge =>
  patterns.reduce<Edge>((either, pattern) => or(store, either, patternDiagram(store, pattern)), never);

/** The states in a pattern. */
export function patternDiagram(store: NodeStore, { yes, no }: Pattern): Edge {
  let states: Edge = always;
  for (let option = 0, rest = yes | no; rest !== 0n; option++, rest >>= 1n) {
    if ((rest & 1n) === 0n) continue;
    const literal = store.literal(option);
    states = and(store, states, ((yes >> BigInt(option)) & 1n) === 1n ? literal : not(literal));
  }
  return states;
}
