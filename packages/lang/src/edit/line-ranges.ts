// Which lines of the text belong to an entry or a list item: what an edit takes out or moves, and where it puts things in.

import type { Span } from '@parley/model';
import type { MapNode, SyntaxNode } from '../yaml/syntax.js';

/** The end of what a node holds, without blank lines and comments after it. */
export function contentEnd(node: SyntaxNode, text: string): number {
  if (node.kind === 'map' && !node.flow) {
    const last = node.entries.at(-1);
    if (last !== undefined) return Math.max(last.key.span.end, contentEnd(last.value, text));
  }
  if (node.kind === 'list' && !node.flow) {
    const last = node.items.at(-1);
    if (last !== undefined) return contentEnd(last, text);
  }
  let end = node.span.end;
  while (end > node.span.start && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** Offset of the first character of the line of an offset. */
export const lineStart = (text: string, offset: number): number => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
};

/** Offset after the line break of the line of an offset, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The whole lines from an offset to the end of a node's content, trailing comment included. */
export function linesOf(text: string, from: number, node: SyntaxNode): Span {
  return { start: lineStart(text, from), end: nextLine(text, Math.max(from, contentEnd(node, text))) };
}

/** The lines of a list item or entry with the comment lines right above it, which speak of it. */
export function withLeadingComments(text: string, span: Span, indent: number): Span {
  let { start } = span;
  for (;;) {
    const above = lineStart(text, start - 1);
    if (start <= above || above < 0) return { start, end: span.end };
    const line = text.slice(above, start);
    if (!line.trimStart().startsWith('#') || line.length - line.trimStart().length < indent)
      return { start, end: span.end };
    start = above;
  }
}

/** Where the dash of a block list's item stands. */
export function dashOf(text: string, item: SyntaxNode): number {
  for (let at = item.span.start - (item.kind === 'empty' ? 0 : 1); at >= 0; at--) {
    if (text[at] === '-' && /^[^\S\n]*(?:- +)*$/.test(text.slice(lineStart(text, at), at))) return at;
  }
  return item.span.start;
}

/** The column of an offset, counted in characters. */
export const columnAt = (text: string, offset: number): number => offset - lineStart(text, offset);

/** The column in which the keys of a block map stand. */
export const keyColumn = (text: string, map: MapNode): number =>
  columnAt(text, map.entries[0]?.key.span.start ?? map.span.start);

/** The comments of a text range, each as a line of its own. */
export function commentsIn(tokens: readonly Span[], text: string, range: Span): readonly string[] {
  return tokens
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map(({ start, end }) => text.slice(start, end).trimEnd());
}
