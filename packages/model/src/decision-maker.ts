// Who decides, and over what. Control is stored once, on the option; a decision maker's options are derived.

import type { DmIndex, OptionIndex } from './brand.js';
import type { Span } from './span.js';

/** A party that controls options. Not "player", "agent" or "actor". */
export interface DecisionMaker {
  /** Key in the case file; unique. */
  readonly id: string;
  /** Name for people; need not be unique. */
  readonly name: string;
  readonly span: Span | null;
}

/** How an option may change by one move of its controller. `onlyTaken`: N to Y alone; `onlyWithdrawn`: Y to N alone. */
export type OptionChange = 'eitherWay' | 'onlyTaken' | 'onlyWithdrawn';

/** A yes/no course of action, controlled by exactly one decision maker. */
export interface Option {
  /** Key in the case file; unique in the whole case. */
  readonly id: string;
  readonly name: string;
  readonly controller: DmIndex;
  readonly change: OptionChange;
  readonly span: Span | null;
}

/** The options that a decision maker controls, ascending. */
export function optionsControlledBy(options: readonly Option[], dm: DmIndex): readonly OptionIndex[] {
  const controlled: OptionIndex[] = [];
  options.forEach((option, index) => {
    if (option.controller === dm) controlled.push(index as OptionIndex);
  });
  return controlled;
}
