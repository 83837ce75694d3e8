// Re-finds anchors in another version of a text: by position, then by quote with its surroundings. What is not found, or
// found twice alike, is an orphan; nothing slides silently.

import { type Anchor, anchorAt } from '../anchor.js';

/** Where an anchor went. `moved` carries the new place; `orphaned` says why there is none. */
export type ReAnchored =
  | { readonly kind: 'kept'; readonly anchor: Anchor }
  | { readonly kind: 'moved'; readonly anchor: Anchor }
  | { readonly kind: 'orphaned'; readonly anchor: Anchor; readonly reason: 'absent' | 'ambiguous' };

/** The anchor in a new text. Position counts only if quote and both surroundings still stand there. */
export function reAnchor(anchor: Anchor, text: string): ReAnchored {
  const same = text.slice(anchor.start, anchor.end) === anchor.exact;
  if (same && contextAt(anchor, text, anchor.start) === 2) return { kind: 'kept', anchor: anchorAt(text, anchor) };
  const places: { readonly at: number; readonly context: number }[] = [];
  if (anchor.exact === '') return { kind: 'orphaned', anchor, reason: 'absent' };
  for (let at = text.indexOf(anchor.exact); at !== -1; at = text.indexOf(anchor.exact, at + 1)) {
    places.push({ at, context: contextAt(anchor, text, at) });
  }
  const best = Math.max(...places.map(({ context }) => context));
  const top = places.filter(({ context }) => context === best);
  const only = top.length === 1 ? top[0] : undefined;
  if (only === undefined) return { kind: 'orphaned', anchor, reason: places.length === 0 ? 'absent' : 'ambiguous' };
  // A single occurrence with no word of its surroundings could be another sentence altogether.
  if (only.context === 0 && anchor.exact.length < 24) return { kind: 'orphaned', anchor, reason: 'ambiguous' };
  const found = anchorAt(text, { start: only.at, end: only.at + anchor.exact.length });
  return { kind: only.at === anchor.start ? 'kept' : 'moved', anchor: found };
}

/** How many sides of the anchor's surroundings stand at a place, from 0 to 2; an empty side counts at the text's edge. */
function contextAt(anchor: Anchor, text: string, at: number): number {
  const end = at + anchor.exact.length;
  const before = text.slice(Math.max(0, at - anchor.prefix.length), at) === anchor.prefix;
  const after = text.slice(end, end + anchor.suffix.length) === anchor.suffix;
  return Number(before) + Number(after);
}
