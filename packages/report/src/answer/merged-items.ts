// The reasons of several readings as one list: what they share is said once, what they do not names its readings.

import { type Item, type Line, muted, plainText } from '../document/block.js';
import type { Shown } from './shown.js';
import type { AnswerWords } from './words/answer-words.js';
import { english } from './words/english.js';

/** The reasons of one reading. */
export interface ReadingReasons {
  readonly name: string;
  readonly why: readonly Item[];
}

interface MergedItem {
  readonly line: Line;
  readonly names: string[];
  readonly under: Map<string, MergedItem>;
  /** What the line says under each of its readings. */
  readonly shows: Shown[];
}

/** Merges entries with the same words, level by level; an entry that not all readings of the one above share says whose it is. */
export function mergedItems(readings: readonly ReadingReasons[], words: AnswerWords = english): readonly Item[] {
  const root = new Map<string, MergedItem>();
  for (const { name, why } of readings) addItems(root, why, name);
  return itemsOf(root, readings.length, words);
}

function addItems(into: Map<string, MergedItem>, items: readonly Item[], name: string): void {
  for (const item of items) {
    const key = plainText(item.line);
    const merged: MergedItem = into.get(key) ?? { line: item.line, names: [], under: new Map(), shows: [] };
    into.set(key, merged);
    if (!merged.names.includes(name)) merged.names.push(name);
    merged.shows.push(...(item.shows ?? []));
    addItems(merged.under, item.items, name);
  }
}

function itemsOf(merged: ReadonlyMap<string, MergedItem>, readings: number, words: AnswerWords): readonly Item[] {
  return [...merged.values()].map(({ line, names, under, shows }) => ({
    line: names.length === readings ? line : [muted(words.common.under(names)), ...line],
    items: itemsOf(under, names.length, words),
    shows,
  }));
}
