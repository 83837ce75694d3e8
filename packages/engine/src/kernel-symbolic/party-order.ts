// An order of decision makers in which few look across any gap: what keeps the sets of a fixpoint narrow.
// Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) with a fixed seed, so that a conflict has one order.

import { type OptionForm, type StatedPreference, optionsOf } from '@parley/model';
import { mentionedBy } from './variable-order.js';

const rounds = 12_000;
/** A diagram grows about so many times with each decision maker that looks across a gap. */
const growth = 3;
/** Beyond this the numbers would overflow and differences no longer count. */
const mostCrossing = 40;

/** All decision makers; the focal one, if there is one, first. Deterministic. */
export function partyOrder(
  form: OptionForm,
  preferences: readonly StatedPreference[],
  focal: number | null,
): readonly number[] {
  const looksAt = lookedAt(form, preferences);
  const start = breadthFirst(looksAt, focal ?? 0);
  const fixedOnes = focal === null ? 0 : 1;
  const movable = start.length - fixedOnes;
  let best = start;
  let bestCost = costOf(start, looksAt, focal);
  let order = start;
  let cost = bestCost;
  const random = drawing();
  for (let round = 0; round < rounds && movable > 1; round++) {
    const temperature = bestCost * 0.1 * (1 - round / rounds);
    const next = moved(order, fixedOnes + random(movable), fixedOnes + random(movable));
    const nextCost = costOf(next, looksAt, focal);
    if (nextCost > cost && random(2 ** 20) / 2 ** 20 >= Math.exp((cost - nextCost) / temperature)) continue;
    order = next;
    cost = nextCost;
    if (cost < bestCost) {
      best = order;
      bestCost = cost;
    }
  }
  return best;
}

/** Whose options decide what an improvement of each decision maker is, itself included. */
function lookedAt(form: OptionForm, preferences: readonly StatedPreference[]): readonly (readonly number[])[] {
  const controller = (option: number): number => form.options[option]?.controller ?? 0;
  const rules = form.rules.map(({ feasible }) => optionsOf(feasible).map(controller));
  return preferences.map((preference, dm) => {
    const ownRules = rules.filter((dms) => dms.includes(dm));
    return [...new Set([dm, ...mentionedBy(preference).flat().map(controller), ...ownRules.flat()])];
  });
}

function breadthFirst(looksAt: readonly (readonly number[])[], first: number): readonly number[] {
  const order = [first];
  const met = new Set(order);
  const meet = (dm: number): void => {
    if (!met.has(dm)) order.push(dm);
    met.add(dm);
  };
  for (const at of order) {
    for (const dm of looksAt[at] ?? []) meet(dm);
    looksAt.forEach((dms, dm) => {
      if (dms.includes(at)) meet(dm);
    });
  }
  looksAt.forEach((_, dm) => meet(dm));
  return order;
}

/** Over all gaps: a power of how many look across. The options of the focal one are fixed, so looking at them is free. */
function costOf(order: readonly number[], looksAt: readonly (readonly number[])[], focal: number | null): number {
  const place = new Int32Array(order.length);
  order.forEach((dm, at) => {
    place[dm] = at;
  });
  const change = new Int32Array(order.length + 1);
  looksAt.forEach((dms, looker) => {
    let first = order.length;
    let last = 0;
    for (const dm of dms) {
      if (dm === focal && looker !== focal) continue;
      first = Math.min(first, place[dm] ?? 0);
      last = Math.max(last, place[dm] ?? 0);
    }
    change[first] = (change[first] ?? 0) + 1;
    change[last] = (change[last] ?? 0) - 1;
  });
  let cost = 0;
  let crossing = 0;
  for (const step of change) {
    crossing += step;
    cost += growth ** Math.min(crossing, mostCrossing);
  }
  return cost;
}

function moved(order: readonly number[], from: number, to: number): readonly number[] {
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Whole numbers below a bound, the same ones every time (a linear congruential generator). */
function drawing(): (bound: number) => number {
  let seed = 12345;
  return (bound) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return Math.floor(((seed >>> 8) / 2 ** 24) * bound);
  };
}
