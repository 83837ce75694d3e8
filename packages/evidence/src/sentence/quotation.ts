// Finds quotations: curly, straight, single, angular; nested; running over paragraphs; with an odd number of marks.
// Who is quoted is for the frames to say.

import type { Span } from '@parley/model';

/** A quotation with its marks. `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** False where the closing mark is missing: it was closed at the end of its block. */
  readonly closed: boolean;
  /** It continues a quotation that the block before left open, as newspapers print long speeches. */
  readonly continues: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”“',
  '«': '»',
  '”': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
};

/** Longest quotation in single marks, in units: beyond it the mark is taken for an apostrophe. */
const longestSingle = 1_200;

const isSpace = (unit: string | undefined): boolean => unit === undefined || /[\s([{—–-]/.test(unit);
const isWord = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** The quotations of a block, outermost only, in order. `offset` is the place of the block in its document. */
export function findQuotations(raw: string, offset: number, openBefore: boolean): readonly Quotation[] {
  const found: Quotation[] = [];
  const text = withCurlyMarks(raw);
  const double = /["“”„«]/.test(text);
  let straight = 0;
  let counted = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? '';
    for (; mark === '"' && counted < i; counted++) if (text[counted] === '"') straight++;
    if (!opens(text, i, mark, double, straight % 2 === 0)) continue;
    const end = closeOf(text, i, mark);
    const again = mark === '“' ? openedAgain(text, i, end) : -1;
    if (again !== -1) {
      const stop = text.slice(0, again).trimEnd().length;
      const start = offset + (raw[i] === '`' ? i - 1 : i);
      const inner = { start: offset + i + 1, end: offset + stop };
      const continues = openBefore && text.slice(0, i).trim() === '';
      found.push({ start, end: offset + stop, inner, closed: false, continues });
      i = again - 1;
      continue;
    }
    if (end === -1 && (mark === "'" || mark === '‘')) continue;
    const first = raw[i] === '`' ? i - 1 : i;
    const last = end !== -1 && raw[end] === "'" && raw[end + 1] === "'" ? end + 1 : end;
    const stop = end === -1 ? text.trimEnd().length : last + 1;
    found.push({
      start: offset + first,
      end: offset + stop,
      inner: { start: offset + i + 1, end: offset + (end === -1 ? stop : end) },
      closed: end !== -1,
      continues: openBefore && text.slice(0, first).trim() === '',
    });
    i = stop - 1;
  }
  return found;
}

/** "“It tips badly. “And I am here”": a mark that opens again behind a full stop begins a paragraph of the same speech. */
function openedAgain(text: string, from: number, end: number): number {
  for (let i = from + 1; i < (end === -1 ? text.length : end); i++) {
    if (text[i] === '”') return -1;
    if (text[i] === '“') return /[.?!…]\s+$/.test(text.slice(Math.max(0, i - 4), i)) ? i : -1;
  }
  return -1;
}

/** Typewriter marks, ``so'', become curly ones at the same places: “ where the second stood, ” where the first did. */
const withCurlyMarks = (raw: string): string =>
  raw.includes('``') ? raw.replaceAll('``', ' “').replaceAll("''", '” ') : raw;

/** `even`: an even number of straight double marks stands before. */
function opens(text: string, i: number, mark: string, double: boolean, even: boolean): boolean {
  const before = text[i - 1];
  const after = text[i + 1];
  if (after === undefined) return false;
  // A text cut into tokens has room on both sides of its marks: every other one opens.
  if (mark === '"' && /\s/.test(after) && isSpace(before)) return even;
  if (mark === '“' || mark === '„') return true;
  if (/\s/.test(after)) return false;
  if (mark === '«') return true;
  if (mark === '"') return isSpace(before) || !isWord(before);
  // Single marks are quotations only where the block has no double ones; otherwise they nest or are apostrophes.
  if ((mark === "'" || mark === '‘') && !double)
    return isSpace(before) && isWord(after) && !/^['‘]\d0s/.test(text.slice(i, i + 4));
  return false;
}

/** Index of the closing mark, or -1. A second opening curly mark nests; a straight mark never does. */
function closeOf(text: string, from: number, mark: string): number {
  const close = closers[mark] ?? mark;
  if (mark === "'" || mark === '‘') return closeOfSingle(text, from, close);
  let depth = 0;
  let other = -1;
  for (let i = from + 1; i < text.length; i++) {
    const unit = text[i] ?? '';
    if (unit === mark && mark === '“') {
      // What opens anew behind a mark of the other kind was closed by it.
      if (other !== -1) return other;
      depth++;
    } else if (close.includes(unit)) {
      if (mark === '"' && isSpace(text[i - 1]) && isWord(text[i + 1])) continue;
      if (depth === 0) return i;
      depth--;
    } else if (other === -1 && depth === 0 && closesOtherwise(text, i, mark)) other = i;
  }
  return other;
}

/** A straight mark that ends a curly quotation, or a curly one that ends a straight: both are met in the press. */
const closesOtherwise = (text: string, i: number, mark: string): boolean =>
  ((mark === '“' && text[i] === '"') || (mark === '"' && text[i] === '”')) &&
  !isSpace(text[i - 1]) &&
  !isWord(text[i + 1]);

function closeOfSingle(text: string, from: number, close: string): number {
  let fallback = -1;
  for (let i = from + 1; i < Math.min(text.length, from + longestSingle); i++) {
    if (text[i] !== close || isWord(text[i + 1]) || isSpace(text[i - 1])) continue;
    if (/[.,?!]/.test(text[i - 1] ?? '')) return i;
    if (fallback === -1 && text[i - 1] !== 's') fallback = i;
  }
  return fallback;
}
