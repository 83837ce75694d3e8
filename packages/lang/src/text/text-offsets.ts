// From an offset within the value of a scalar to an offset in the file. Exact for plain text and for quotes without escapes
// other than the common ones; elsewhere as near as can be found, never outside the scalar.

import type { Span } from '@parley/model';
import type { TextNode } from '../yaml/syntax.js';

/** Finds the place in the file of any part of a scalar's value. */
export function placesInside(node: TextNode, text: string): (start: number, end: number) => Span {
  const opening = node.style === 'single' || node.style === 'double' ? 1 : 0;
  const first = node.span.start + opening;
  const verbatim = node.span.end - node.span.start === node.value.length + 2 * opening && text.startsWith(node.value, first);
  if (verbatim) return (start, end) => ({ start: first + start, end: first + end });
  let place: ((offset: number) => number) | null = null;
  return (start, end) => {
    place ??= aligned(text.slice(node.span.start, node.span.end), node.value, opening);
    const from = place(start);
    return { start: node.span.start + from, end: node.span.start + Math.max(from, end > start ? place(end - 1) + 1 : from) };
  };
}

/** Walks value and writing together: every visible character of the value is looked for from where the last one was found. */
function aligned(written: string, value: string, opening: number): (offset: number) => number {
  const places: number[] = [];
  let at = opening;
  for (const unit of value.split('')) {
    if (unit.trim() !== '') {
      const found = written.indexOf(unit, at);
      // An escape such as \u00e9 spells its character with others: stay, rather than jump to a later one of the same kind.
      if (found >= 0 && found - at < 12) at = found;
    }
    places.push(Math.min(at, Math.max(0, written.length - 1)));
    if (unit.trim() !== '') at++;
  }
  const last = places.at(-1) ?? opening;
  return (offset) => places[offset] ?? Math.min(last + 1, written.length);
}
