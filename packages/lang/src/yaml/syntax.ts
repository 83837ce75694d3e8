// A YAML document as plain values: texts, lists, maps and empty places, each with its span. Every scalar is text:
// what a number, a date or a condition is, the reader of the key decides, so that `no`, `1e3` and `2025-09-05` stay names.

import type { Span } from '@parley/model';

/** How a text was written. */
export type TextStyle = 'plain' | 'single' | 'double' | 'block';

/** A scalar. `span` covers it as written, quotes included. */
export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
  /** Set on a key that was not written in Unicode normal form C; `value` always is. */
  readonly unnormalised?: true;
  readonly style: TextStyle;
  readonly span: Span;
}

/** A place where a value could stand and none does. */
export interface EmptyNode {
  readonly kind: 'empty';
  readonly span: Span;
}

/** A sequence. `flow` where it is written in brackets. */
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SyntaxNode[];
  readonly flow: boolean;
  readonly span: Span;
}

/** A key with its value. `span` runs from the key to the end of the value. */
export interface MapEntry {
  readonly key: TextNode;
  readonly value: SyntaxNode;
  readonly span: Span;
}

/** A mapping, keys in their order; `flow` where it is written in braces. A repeated key is kept, once reported. */
export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly flow: boolean;
  readonly span: Span;
}

/** Any node. */
export type SyntaxNode = TextNode | EmptyNode | ListNode | MapNode;

/** The first entry of a key, or null. */
export function entryOf(map: MapNode, key: string): MapEntry | null {
  return map.entries.find((entry) => entry.key.value === key) ?? null;
}

/** The value of a key where there is one that is not empty, or null. */
export function valueOf(map: MapNode, key: string): Exclude<SyntaxNode, EmptyNode> | null {
  const value = entryOf(map, key)?.value;
  return value === undefined || value.kind === 'empty' ? null : value;
}

/** The items of a list; a value that is no list counts as a list of one, an absent one as the empty list. */
export function itemsOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  if (node === null || node.kind === 'empty') return [];
  return node.kind === 'list' ? node.items : [node];
}
