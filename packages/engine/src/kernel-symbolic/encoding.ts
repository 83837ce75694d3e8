// A conflict in option form as diagrams: which variable means what, feasibility, preferences, moves.
// Every function over states is right on feasible states and free elsewhere; `feasible` is joined at the very end.

import { type OptionForm, type StatedPreference, optionsOf } from '@parley/model';
import { all, and, ite, xor } from '../decision-diagram/combine.js';
import { type Edge, always, never, not } from '../decision-diagram/edge.js';
import { NodeStore } from '../decision-diagram/node-store.js';
import { variableSet } from '../decision-diagram/quantify.js';
import { type Renaming, rename } from '../decision-diagram/substitute.js';
import type { Definition } from '../graph-model/graph-model.js';
import { conditionDiagram } from './condition-diagram.js';
import { type Layout, sharedLayout } from './layout.js';
import { preferenceBits } from './preference-bits.js';

/** One decision maker as diagrams. */
export interface EncodedDm {
  /** Its options. */
  readonly own: readonly number[];
  readonly form: OptionForm;
  /** Preference as functions of the current options, most important first. */
  readonly bits: readonly Edge[];
  /** The variables that hold the preference at the state asked about, one for each of `bits`. */
  readonly rankVariables: readonly number[];
  /** The rules that mention an own option: what a move of this decision maker can break. */
  readonly ownRules: Edge;
  /** Renames own options to the variables that hold them after a move. */
  readonly toNext: Renaming;
  /** The variables that hold own options after a move, as a set. */
  readonly nextSet: Edge;
  readonly ownSet: Edge;
  /** Current options and own options after the move: R_i⁺, source and target feasible if the source is. */
  readonly improvement: Edge;
}

/** A conflict as diagrams. Option k is variable k, after a move variable n + k; preference levels follow. */
export interface Encoding {
  readonly store: NodeStore;
  readonly optionCount: number;
  readonly feasible: Edge;
  readonly dms: readonly EncodedDm[];
  /** Bytes that the diagrams may take. */
  readonly memoryLimit: number;
  /** Groups of variables that stay next to each other when the order changes. */
  readonly groups: readonly (readonly number[])[];
}

/**
 * Encodes a conflict. Everything that is returned is kept from collection. Decision makers who are not `members` keep their
 * options and want nothing, which saves their diagrams.
 */
export function encode(
  definition: Definition,
  form: OptionForm,
  memoryLimit: number,
  cancelled: () => boolean,
  layout: Layout = sharedLayout(form, definition.preferences),
  members: ReadonlySet<number> = new Set(definition.dms.keys()),
): Encoding {
  const optionCount = form.options.length;
  const store = new NodeStore(layout.groups.flat(), memoryLimit);
  store.cancelled = cancelled;
  const rules = form.rules.map(({ feasible }) => ({
    mentions: new Set<number>(optionsOf(feasible)),
    holds: store.keep(conditionDiagram(store, feasible)),
  }));
  const dms = definition.dms.map((_, dm): EncodedDm => {
    const own = layout.own[dm] ?? [];
    const ownRules = all(
      store,
      rules.filter(({ mentions }) => own.some((option) => mentions.has(option))).map(({ holds }) => holds),
    );
    const preference: StatedPreference | undefined = members.has(dm) ? definition.preferences[dm] : undefined;
    const bits = preference === undefined ? [] : preferenceBits(store, preference);
    const toNext = nextRenaming(store, own, optionCount, dm);
    const next = own.map((option) => optionCount + option);
    const encoded: EncodedDm = {
      own,
      form,
      bits,
      ownRules,
      toNext,
      rankVariables: layout.rankVariables[dm] ?? [],
      nextSet: variableSet(store, next),
      ownSet: variableSet(store, own),
      improvement: improvements(store, form, bits, ownRules, toNext, own),
    };
    for (const f of [...bits, ownRules, encoded.nextSet, encoded.ownSet, encoded.improvement]) store.keep(f);
    return encoded;
  });
  const feasible = store.keep(
    all(
      store,
      rules.map(({ holds }) => holds),
    ),
  );
  return { store, optionCount, feasible, dms, memoryLimit, groups: layout.groups };
}

function nextRenaming(store: NodeStore, own: readonly number[], optionCount: number, dm: number): Renaming {
  const newName = Int32Array.from({ length: store.variableCount }, (_, variable) => variable);
  for (const option of own) newName[option] = optionCount + option;
  return { id: dm + 1, newName };
}

function improvements(
  store: NodeStore,
  form: OptionForm,
  bits: readonly Edge[],
  ownRules: Edge,
  toNext: Renaming,
  own: readonly number[],
): Edge {
  const nextBits = bits.map((bit) => rename(store, bit, toNext));
  const better = comparison(store, nextBits, bits, never);
  const allowed = own.map((option) => directionAllowed(store, form, option));
  return all(store, [rename(store, ownRules, toNext), ...allowed, better]);
}

/** How an option may change: nothing is said of one that changes either way. */
function directionAllowed(store: NodeStore, form: OptionForm, option: number): Edge {
  const now = store.literal(option);
  const then = store.literal(form.options.length + option);
  switch (form.options[option]?.change) {
    case 'onlyTaken':
      return not(and(store, now, not(then)));
    case 'onlyWithdrawn':
      return not(and(store, not(now), then));
    default:
      return always;
  }
}

/** Where the first list of levels is above the second lexicographically, or they are equal and `whenEqual` holds. */
export function comparison(store: NodeStore, upper: readonly Edge[], lower: readonly Edge[], whenEqual: Edge): Edge {
  let result = whenEqual;
  for (let index = upper.length - 1; index >= 0; index--) {
    const a = upper[index] ?? never;
    const b = lower[index] ?? never;
    result = ite(store, xor(store, a, b), a, result);
  }
  return result;
}
