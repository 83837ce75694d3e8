// `parties` and `states`: who decides, over what, in which order.

import {
  type DecisionMaker,
  type DiagnosticNote,
  type ListedState,
  type Option,
  type OptionChange,
  diagnose,
  dmIndex,
} from '@parley/model';
import { type MapEntry, type MapNode, entryOf, valueOf } from '../yaml/syntax.js';
import { textAt } from './case-context.js';
import type { Findings } from './findings.js';

/** What the case declares. `states` is null in option form. */
export interface Declared {
  readonly dms: readonly DecisionMaker[];
  readonly options: readonly Option[];
  readonly states: readonly ListedState[] | null;
}

/** Reads the declarations; an option under two parties stays with the first. */
export function readDeclared(root: MapNode, findings: Findings): Declared {
  const parties = valueOf(root, 'parties');
  const entries = parties?.kind === 'map' ? uniqueEntries(parties) : [];
  const dms = entries.map(({ key, value }): DecisionMaker => {
    const name = value.kind === 'map' ? textAt(value, 'name') : value.kind === 'text' ? value.value : null;
    return { id: key.value, name: name ?? key.value, span: key.span };
  });
  const options: Option[] = [];
  const owners = new Map<string, MapEntry>();
  entries.forEach((party, index) => {
    const owned = party.value.kind === 'map' ? valueOf(party.value, 'options') : null;
    if (owned?.kind !== 'map') return;
    for (const entry of uniqueEntries(owned)) {
      const before = owners.get(entry.key.value);
      if (before === undefined) options.push(optionFrom(entry, index));
      else findings.add(twoOwners(entry, before));
      if (before === undefined) owners.set(entry.key.value, entry);
    }
  });
  return { dms, options, states: readStates(root) };
}

/** The change that a word spells. */
export const changeOf = (word: string | null): OptionChange =>
  word === 'only_taken' ? 'onlyTaken' : word === 'only_withdrawn' ? 'onlyWithdrawn' : 'eitherWay';

/** Entries with a name, the first of each: the others are reported elsewhere. */
export function uniqueEntries(map: MapNode): readonly MapEntry[] {
  const seen = new Set(['', '<<']);
  return map.entries.filter(({ key }) => {
    if (seen.has(key.value) || key.value.trim() === '') return false;
    seen.add(key.value);
    return true;
  });
}

function optionFrom({ key, value }: MapEntry, controller: number): Option {
  const name = value.kind === 'text' ? value.value : value.kind === 'map' ? textAt(value, 'name') : null;
  const change = value.kind === 'map' ? textAt(value, 'change') : null;
  return {
    id: key.value,
    name: name ?? key.value,
    controller: dmIndex(controller),
    change: changeOf(change),
    span: key.span,
  };
}

function twoOwners(entry: MapEntry, before: MapEntry) {
  const notes: readonly DiagnosticNote[] = [{ key: 'first', values: {}, span: before.key.span }];
  return diagnose('P2008', entry.key.span, { name: entry.key.value }, { notes });
}

function readStates(root: MapNode): readonly ListedState[] | null {
  if (entryOf(root, 'states') === null && entryOf(root, 'moves') === null) return null;
  const states = valueOf(root, 'states');
  if (states?.kind !== 'map') return [];
  return uniqueEntries(states).map(({ key, value }) => {
    const name = value.kind === 'text' ? value.value : value.kind === 'map' ? textAt(value, 'name') : null;
    return { id: key.value, name: name ?? key.value, span: key.span };
  });
}
