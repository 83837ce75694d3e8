// What of a case's preferences is not settled: for each party, which orders of its statements or tiers are compatible with
// what was accepted. The order as written is always one of them.

import { type Basis, type Condition, type Conflict, type StatedPreference, invariant, standingOf } from '@parley/model';
import { type PartialOrder, partialOrder } from '../order/partial-order.js';

/**
 * What may vary. `stated`: only what the case says is of unknown order. `unsupported`: in addition every statement or tier
 * that no cited statement supports may stand anywhere, while the cited ones keep their order among themselves.
 * `all`: any order at all, whatever was said.
 */
export type Vary = 'stated' | 'unsupported' | 'all';

/** One statement or tier whose place may vary. */
export interface Element {
  /** Position as written, from 1. */
  readonly position: number;
  /** The statement as written; empty for a tier. */
  readonly text: string;
  /** What the statement wants; null for a tier. */
  readonly condition: Condition | null;
  readonly basis: Basis;
  readonly anyOrder: number | null;
}

/** The compatible orders of one party's preference. */
export interface PartyOrders {
  readonly dm: number;
  readonly kind: 'prioritised' | 'ranking';
  readonly elements: readonly Element[];
  readonly order: PartialOrder;
}

/** What varies where nobody says: what the case states as unknown, or where it states nothing, what no statement supports. */
export function defaultVary(conflict: Conflict): Vary {
  const stated = [
    ...conflict.preferences,
    ...conflict.perspectives.flatMap(({ preferences }) => [...preferences.values()]),
  ];
  const marked = stated.some((preference) => elementsOf(preference).some(({ anyOrder }) => anyOrder !== null));
  return marked ? 'stated' : 'unsupported';
}

/** The orders of every party that has more than one; parties given by weights or indifferent have nothing to order. */
export function uncertainParties(preferences: readonly StatedPreference[], vary: Vary): readonly PartyOrders[] {
  return preferences.flatMap((preference, dm) => {
    if (preference.kind !== 'prioritised' && preference.kind !== 'ranking') return [];
    const elements = elementsOf(preference);
    const order = partialOrder(elements.length, fixedPairs(elements, vary));
    invariant(order !== null, 'pairs from earlier to later positions run in no circle');
    const varies = elements.length > 1 && !isChain(order);
    return varies ? [{ dm, kind: preference.kind, elements, order }] : [];
  });
}

/** The statements or tiers of a preference; none where it is given otherwise. */
export function elementsOf(preference: StatedPreference): readonly Element[] {
  switch (preference.kind) {
    case 'prioritised':
      return preference.statements.map(({ condition, text, basis, anyOrder = null }, index) => ({
        position: index + 1,
        text,
        condition,
        basis,
        anyOrder,
      }));
    case 'ranking':
      return preference.tiers.map(({ basis, anyOrder = null }, index) => ({
        position: index + 1,
        text: '',
        condition: null,
        basis,
        anyOrder,
      }));
    case 'weights':
    case 'indifferent':
      return [];
  }
}

function* fixedPairs(elements: readonly Element[], vary: Vary): Generator<readonly [number, number]> {
  if (vary === 'all') return;
  const cited = elements.map(({ basis }) => standingOf(basis) === 'cited');
  for (let a = 0; a < elements.length; a++) {
    for (let b = a + 1; b < elements.length; b++) {
      const group = elements[a]?.anyOrder ?? null;
      const unknown = group !== null && group === elements[b]?.anyOrder;
      const supported = cited[a] === true && cited[b] === true;
      if (!unknown && (vary === 'stated' || supported)) yield [a, b];
    }
  }
}

const isChain = ({ size, before }: PartialOrder): boolean =>
  before.every((earlier, element) => {
    const after = before.filter((others) => ((others >> BigInt(element)) & 1n) === 1n).length;
    return earlier.toString(2).replaceAll('0', '').length + after === size - 1;
  });
