// "Former" beside an office, and offices without it, against what the analyst knows of who held which office when. Whether a
// narrator's word is right is not decided here: a conflict says that the text and the user's role data do not go together.

import type { Span } from '@parley/model';
import type { RecordOf } from '../record/record.js';
import type { SourceDocument } from '../source-document.js';
import { type DayRange, isoRange } from '../time/day.js';

/** A mention that does not go with the role data. */
export interface RoleConflict {
  readonly source: string;
  readonly role: string;
  readonly actor: string;
  readonly title: string;
  /** The office was held at the time and the text calls it former, or it was not and the text gives the bare title. */
  readonly finding: 'called-former-in-office' | 'titled-out-of-office';
  readonly span: Span;
  /** The day that counts, ISO 8601, as the source or the analyst gives it. */
  readonly at: string;
}

const formerWords = 'former|ex|late|one-time|onetime|past|ousted|outgoing';

/**
 * Conflicts by source, in text order. `anchors` are the days that the sources speak on; a source without one is compared with
 * nothing, and so is a role without an interval.
 */
export function roleConflicts(
  sources: readonly SourceDocument[],
  roles: readonly RecordOf<'role'>[],
  names: readonly RecordOf<'name'>[],
  anchors: ReadonlyMap<string, string>,
): readonly RoleConflict[] {
  return sources.flatMap(({ id, text }) => {
    const at = anchors.get(id);
    const day = at === undefined ? null : isoRange(at);
    if (at === undefined || day === null) return [];
    return roles
      .flatMap((role) => mentionsOf(text, role, names).flatMap((mention) => conflictOf(id, role, mention, at, day)))
      .sort((a, b) => a.span.start - b.span.start);
  });
}

interface TitleMention {
  readonly span: Span;
  readonly former: boolean;
}

/** Title and name side by side: "former President Oren", "Ada Oren, the ex-president". */
function mentionsOf(
  text: string,
  { actor, title }: RecordOf<'role'>,
  names: readonly RecordOf<'name'>[],
): readonly TitleMention[] {
  if (actor === null || title === null) return [];
  const known = names.filter((name) => name.actor === actor).flatMap(({ label, alias }) => [label, alias]);
  const forms = new Set(
    [actor, ...known].flatMap((name) => (name === null ? [] : [name, name.split(' ').at(-1) ?? name])),
  );
  const who = [...forms].map(literal).join('|');
  const office = literal(title);
  const before = `(?<former>(?:${formerWords})[\\s-]+(?:[\\p{L}.]+[\\s-]+){0,2})?`;
  const first = new RegExp(
    `(?<![\\p{L}\\p{N}])${before}${office}\\s+(?:\\p{Lu}[\\p{L}.]*\\s+){0,2}(?:${who})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const second = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${who}),?\\s+(?:the\\s+|a\\s+)?${before}${office}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return [first, second].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      former: match.groups?.['former'] !== undefined,
    })),
  );
}

const literal = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');

function conflictOf(
  source: string,
  { id, actor, title, validFrom, validTo }: RecordOf<'role'>,
  { span, former }: TitleMention,
  at: string,
  day: DayRange,
): readonly RoleConflict[] {
  const from = validFrom === null ? null : isoRange(validFrom);
  const to = validTo === null ? null : isoRange(validTo);
  if (from === null && to === null) return [];
  const isOut = (to !== null && day.first > to.last) || (from !== null && day.last < from.first);
  const isIn = (from === null || day.first >= from.first) && (to === null || day.last <= to.last) && from !== null;
  const finding = former && isIn ? 'called-former-in-office' : !former && isOut ? 'titled-out-of-office' : null;
  return finding === null ? [] : [{ source, role: id, actor: actor ?? '', title: title ?? '', finding, span, at }];
}
