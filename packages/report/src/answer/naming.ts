// Names for people: parties, options, states and concepts as a reading of the case calls them.

import {
  type Conflict,
  type DmIndex,
  type OptionIndex,
  type StateIndex,
  type StateMask,
  invariant,
  stateLetters,
} from '@parley/model';
import type { ConceptId, GraphModel, Move } from '@parley/engine';
import type { OptionChanged } from '@parley/insight';
import { grouped } from '../document/grouped.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** What is needed to name things: the case and one of its graph models. */
export interface Named {
  readonly conflict: Conflict;
  readonly model: GraphModel;
}

const conceptNames: Readonly<Record<ConceptId, string>> = {
  nash: 'Nash',
  gmr: 'GMR',
  smr: 'SMR',
  seq: 'SEQ',
  sseq: 'SSEQ',
  sim: 'SIM',
};

/** The field's abbreviation of a concept. */
export const conceptName = (concept: ConceptId): string => conceptNames[concept];

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joiner = 'and'): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1) ?? ''}`;
}

/** `1 state`, `2 states`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** A text with its first letter as a capital; names inside stay as they are. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name in quotation marks. */
export const quoted = (text: string): string => `“${text}”`;

/** The display name of a decision maker. */
export function partyName({ conflict }: Pick<Named, 'conflict'>, dm: DmIndex): string {
  const party = conflict.dms[dm];
  invariant(party !== undefined, 'the decision maker is one of the case');
  return party.name;
}

/** The display name of an option, in quotation marks. */
export function optionName({ conflict }: Pick<Named, 'conflict'>, option: OptionIndex): string {
  invariant(conflict.form.kind === 'options', 'options belong to option form');
  const found = conflict.form.options[option];
  invariant(found !== undefined, 'the option is one of the case');
  return quoted(found.name);
}

/** A state in a few letters: Y and N in option order, or its name in free form. */
export function stateCode({ conflict, model }: Named, s: StateIndex): string {
  if (conflict.form.kind === 'graph') return conflict.form.states[s]?.id ?? String(s);
  const masks = model.states.masksOf(s);
  const letters = masks.map((mask) =>
    stateLetters(mask, conflict.form.kind === 'options' ? conflict.form.options.length : 0),
  );
  if (letters.length === 1) return letters[0] ?? '';
  const merge = conflict.form.merges.find((candidate) => candidate.name !== '');
  return merge === undefined ? letters.join('+') : `${letters[0] ?? ''}+${letters.length - 1}`;
}

/** What changes from one state to another, by party: `Ukraine takes “Go” and drops “Stay”`. Empty where nothing does. */
export function changeClauses(
  named: Named,
  from: StateIndex,
  to: StateIndex,
  words: AnswerWords = english,
): readonly string[] {
  const { conflict, model } = named;
  if (conflict.form.kind === 'graph') {
    return from === to ? [] : [words.common.stateBecomes(conflict.form.states[to]?.name ?? String(to))];
  }
  const a = model.states.masksOf(from)[0];
  const b = nearestMask(model.states.masksOf(to), a);
  if (a === undefined || b === undefined) return [];
  const changes: OptionChanged[] = [];
  conflict.form.options.forEach((_, index) => {
    const bit = 1n << BigInt(index);
    if (((a ^ b) & bit) !== 0n) changes.push({ option: index as OptionIndex, taken: (b & bit) !== 0n });
  });
  return changesByParty(named, changes, words);
}

/** Of the masks that one state stands for, the one that differs least from another state. */
function nearestMask(masks: readonly StateMask[], from: StateMask | undefined): StateMask | undefined {
  if (from === undefined) return masks[0];
  const distance = (mask: StateMask): number => (mask ^ from).toString(2).replaceAll('0', '').length;
  return [...masks].sort((x, y) => distance(x) - distance(y))[0];
}

/** Changes of options as one clause for each party that makes them, in the order of the case. */
export function changesByParty(
  named: Pick<Named, 'conflict'>,
  changes: readonly OptionChanged[],
  words: AnswerWords = english,
): readonly string[] {
  const { conflict } = named;
  if (conflict.form.kind !== 'options') return [];
  const { options } = conflict.form;
  return conflict.dms.flatMap((party, dm) => {
    const own = changes.filter(({ option }) => options[option]?.controller === dm);
    if (own.length === 0) return [];
    const names = (taken: boolean): readonly string[] =>
      own
        .filter((change) => change.taken === taken)
        .map(({ option }) => words.common.quoted(options[option]?.name ?? String(option)));
    return [words.common.changes(party.name, names(true), names(false))];
  });
}

/** One move in words. */
export function moveClause(named: Named, move: Move, words: AnswerWords = english): string {
  const clauses = changeClauses(named, move.from, move.to, words);
  return named.conflict.form.kind === 'graph'
    ? words.common.partyMoves(partyName(named, move.dm), clauses)
    : clauses.join('; ');
}
