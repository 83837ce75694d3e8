// From an offset within the value of a scalar to an offset in the file. Exact for plain text and for quotes without escapes
// other than the common ones; elsewhere as near as can be found, never outside the scalar.

import type { Span } from '@parley/model';
import type { TextNode } from '../yaml/syntax.js';

/** Finds the place in the file of any part of a scalar's value. */
export function placesInside(node: TextNode, text: string): (start: number, end: number) => Span {
  const opening = node.style === 'single' || node.style === 'double' ? 1 : 0;
  const first = node.span.start + opening;
  const verbatim =
    node.span.end - node.span.start === node.value.length + 2 * opening && text.startsWith(node.value, first);
  if (verbatim) return (start, end) => ({ start: first + start, end: first + end });
  let place: ((offset: number) => number) | null = null;
  return (start, end) => {
    place ??= aligned(text.slice(node.span.start, node.span.end), node.value, opening, node.style === 'double');
    const from = place(start);
    return {
      start: node.span.start + from,
      end: node.span.start + Math.max(from, end > start ? place(end - 1) + 1 : from),
    };
  };
}

/** Walks value and writing together: every visible character of the value is looked for from where the last one was found. */
function aligned(written: string, value: string, opening: number, escapes: boolean): (offset: number) => number {
  const places: number[] = [];
  let at = opening;
  for (const unit of value.split('')) {
    const visible = unit.trim() !== '';
    if (visible) at = placeOf(unit, written, at, escapes);
    places.push(Math.min(at, Math.max(0, written.length - 1)));
    if (visible) at += escapes && written[at] === '\\' ? escapeLength(written, at) : 1;
  }
  const last = places.at(-1) ?? opening;
  return (offset) => places[offset] ?? Math.min(last + 1, written.length);
}

/** Where a character is written: past spaces, line breaks and escaped line breaks; as an escape, or as itself. */
function placeOf(unit: string, written: string, from: number, escapes: boolean): number {
  let at = from;
  while (
    at < written.length &&
    (/\s/.test(written[at] ?? '') || (escapes && /^\\[\s]/.test(written.slice(at, at + 2))))
  )
    at++;
  if (written[at] === unit || (escapes && written[at] === '\\')) return at;
  // A quote that is doubled, or the header of a block: what is looked for stands a little further on.
  const found = written.indexOf(unit, from);
  return found >= 0 && found - from < 12 ? found : from;
}

/** The length of an escape in double quotes; of a character beyond the first plane the second half takes no more. */
function escapeLength(written: string, at: number): number {
  const lengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };
  return lengths[written[at + 1] ?? ''] ?? 2;
}
