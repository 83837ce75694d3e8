// Which variable stands where: options with their next ones, and the levels of decision makers. The order of options and of
// decision makers is found elsewhere.

import { type OptionForm, type StatedPreference, dmIndex, optionsControlledBy } from '@parley/model';
import { partyOrder } from './party-order.js';
import { preferenceWidth } from './preference-bits.js';
import { variableOrder } from './variable-order.js';

/** Groups of variables from top to bottom, and what is whose. */
export interface Layout {
  /** Variables that stay next to each other when the order changes. */
  readonly groups: readonly (readonly number[])[];
  /** Options by decision maker. */
  readonly own: readonly (readonly number[])[];
  /** The variables of the levels, by decision maker. */
  readonly rankVariables: readonly (readonly number[])[];
}

/** For questions about all decision makers: options where those that occur together stand together; levels amid the own options. */
export function sharedLayout(form: OptionForm, preferences: readonly StatedPreference[]): Layout {
  return laidOut(form, preferences, variableOrder(form, preferences, preferences.length));
}

/** Fewer decision makers than this are not kept apart: their options weave into each other. */
const fewestBlocks = 5;

/** The same with the options of one decision maker in a block, which makes it cheap to copy sets from a focal layout. */
export function blockLayout(form: OptionForm, preferences: readonly StatedPreference[]): Layout {
  if (preferences.length < fewestBlocks) return sharedLayout(form, preferences);
  const blocks = ownInOrder(form, preferences);
  return laidOut(
    form,
    preferences,
    partyOrder(form, preferences, null).flatMap((dm) => blocks[dm] ?? []),
  );
}

/** Each option with its next one right below it. */
function laidOut(form: OptionForm, preferences: readonly StatedPreference[], order: readonly number[]): Layout {
  const { own, rankVariables } = variablesOf(form, preferences);
  const groups: number[][] = [];
  const placed = new Int32Array(own.length);
  for (const option of order) {
    const dm = form.options[option]?.controller ?? 0;
    groups.push(withNext(form, option));
    placed[dm] = (placed[dm] ?? 0) + 1;
    if (placed[dm] === Math.ceil((own[dm]?.length ?? 0) / 2)) groups.push(...alone(rankVariables[dm] ?? []));
  }
  // Whoever controls no option still needs its levels declared, though nothing will mention them.
  own.forEach((options, dm) => {
    if (options.length === 0) groups.push(...alone(rankVariables[dm] ?? []));
  });
  return { groups, own, rankVariables };
}

/**
 * For sequences that answer one decision maker: its levels and options on top, since they do not change along a sequence,
 * then the others, one decision maker after the other.
 */
export function focalLayout(form: OptionForm, preferences: readonly StatedPreference[], focal: number): Layout {
  const { own, rankVariables } = variablesOf(form, preferences);
  const groups = alone(rankVariables[focal] ?? []);
  const blocks = ownInOrder(form, preferences);
  for (const dm of partyOrder(form, preferences, focal))
    groups.push(...(blocks[dm] ?? []).map((option) => withNext(form, option)));
  rankVariables.forEach((levels, dm) => {
    if (dm !== focal) groups.push(...alone(levels));
  });
  return { groups, own, rankVariables };
}

/** Options by decision maker, those first that stand first where all options are in one order. */
function ownInOrder(form: OptionForm, preferences: readonly StatedPreference[]): readonly (readonly number[])[] {
  const order = variableOrder(form, preferences, preferences.length);
  return preferences.map((_, dm) => order.filter((option) => form.options[option]?.controller === dm));
}

function variablesOf(form: OptionForm, preferences: readonly StatedPreference[]): Omit<Layout, 'groups'> {
  let next = 2 * form.options.length;
  return {
    own: preferences.map((_, dm) => optionsControlledBy(form.options, dmIndex(dm))),
    rankVariables: preferences.map((preference) => Array.from({ length: preferenceWidth(preference) }, () => next++)),
  };
}

const withNext = (form: OptionForm, option: number): number[] => [option, form.options.length + option];

const alone = (variables: readonly number[]): number[][] => variables.map((variable) => [variable]);
