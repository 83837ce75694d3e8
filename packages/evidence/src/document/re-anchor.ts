// Re-finds anchors in another version of a text: by position, then by quote with its surroundings. What is not found, or
// found twice alike, is an orphan; nothing slides silently.

import { type Anchor, anchorAt } from '../anchor.js';

/** Where an anchor went. `moved` carries the new place; `orphaned` says why there is none. */
export type ReAnchored =
  | { readonly kind: 'kept'; readonly anchor: Anchor }
  | { readonly kind: 'moved'; readonly anchor: Anchor }
  | { readonly kind: 'orphaned'; readonly anchor: Anchor; readonly reason: 'absent' | 'ambiguous' };

/** Characters of the surroundings that must stand beside a quote that is found elsewhere: more than a mark and a space. */
const leastContext = 6;

/**
 * The anchor in a new text. Position counts only if quote and both surroundings still stand there. A quote elsewhere needs a
 * part of its surroundings beside it: the same words may stand in another sentence, whose own anchor it would take.
 */
export function reAnchor(anchor: Anchor, text: string): ReAnchored {
  const orphaned = (reason: 'absent' | 'ambiguous'): ReAnchored => ({ kind: 'orphaned', anchor, reason });
  const same = text.slice(anchor.start, anchor.end) === anchor.exact;
  if (same && isWhole(anchor, text, anchor.start)) return { kind: 'kept', anchor: anchorAt(text, anchor) };
  if (anchor.exact === '') return orphaned('absent');
  const places: { readonly at: number; readonly context: number }[] = [];
  for (let at = text.indexOf(anchor.exact); at !== -1; at = text.indexOf(anchor.exact, at + 1))
    places.push({ at, context: contextAt(anchor, text, at) });
  const best = Math.max(...places.map(({ context }) => context));
  const top = places.filter(({ context }) => context === best);
  const only = top.length === 1 ? top[0] : undefined;
  if (only === undefined) return orphaned(places.length === 0 ? 'absent' : 'ambiguous');
  // Foreign annotations may give no surroundings at all; then one place is enough.
  const isBare = anchor.prefix === '' && anchor.suffix === '';
  if (only.context < leastContext && !(isBare && places.length === 1)) return orphaned('ambiguous');
  const found = anchorAt(text, { start: only.at, end: only.at + anchor.exact.length });
  return { kind: only.at === anchor.start ? 'kept' : 'moved', anchor: found };
}

function isWhole({ prefix, suffix, exact }: Anchor, text: string, at: number): boolean {
  const end = at + exact.length;
  return text.slice(Math.max(0, at - prefix.length), at) === prefix && text.slice(end, end + suffix.length) === suffix;
}

/** Characters of the surroundings that stand beside a place; the edge of the text counts for surroundings that were its edge. */
function contextAt({ prefix, suffix, exact }: Anchor, text: string, at: number): number {
  const end = at + exact.length;
  let left = 0;
  while (left < prefix.length && prefix.at(-1 - left) === text[at - 1 - left]) left++;
  let right = 0;
  while (right < suffix.length && suffix[right] === text[end + right]) right++;
  const edges = Number(prefix === '' && at === 0) + Number(suffix === '' && end === text.length);
  return left + right + edges * leastContext;
}
