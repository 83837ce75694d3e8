// Who controls which option bits, and in which direction they move.

import type { Option, OptionForm, StateMask } from '@parley/model';

/** The option bits of one decision maker. */
export interface OptionControl {
  /** All options that it controls. */
  readonly own: bigint;
  /** Of these, the ones that can only be taken. */
  readonly onlyTaken: bigint;
  /** Of these, the ones that can only be withdrawn. */
  readonly onlyWithdrawn: bigint;
}

/** The option bits of every decision maker, in the order of the case. */
export function optionControls(form: OptionForm, dmCount: number): readonly OptionControl[] {
  const bits = (wanted: (option: Option) => boolean): bigint =>
    form.options.reduce((mask, option, index) => (wanted(option) ? mask | (1n << BigInt(index)) : mask), 0n);
  return Array.from({ length: dmCount }, (_, dm) => ({
    own: bits((option) => option.controller === dm),
    onlyTaken: bits((option) => option.controller === dm && option.change === 'onlyTaken'),
    onlyWithdrawn: bits((option) => option.controller === dm && option.change === 'onlyWithdrawn'),
  }));
}

/** Whether one move leads from a mask to another: only own options change, each in an allowed direction, and something does. */
export function isMove({ own, onlyTaken, onlyWithdrawn }: OptionControl, from: StateMask, to: StateMask): boolean {
  const changed = from ^ to;
  return (
    changed !== 0n &&
    (changed & ~own) === 0n &&
    (from & changed & onlyTaken) === 0n &&
    (to & changed & onlyWithdrawn) === 0n
  );
}

/** Every mask, feasible or not, that one move leads to. */
export function* movesFrom(control: OptionControl, from: StateMask): Generator<StateMask> {
  const free = control.own & ~(from & control.onlyTaken) & ~(~from & control.onlyWithdrawn);
  // Runs through the non-empty subsets of the bits that may change.
  for (let changed = free; changed !== 0n; changed = (changed - 1n) & free) yield (from ^ changed) as StateMask;
}
