// Content that stands before its cue: the clause or quotation on the left, and the halves that a cue cuts apart.

import type { Item } from '../sentence/unit.js';
import { clauseEnd } from './content-end.js';
import type { CueAt } from './cue-at.js';
import { clauseBegins, isComma, isFinite, isTime, isWork, nounPhraseEndingAt } from './phrase.js';
import type { Range, Scene } from './scene.js';
import { finiteIn } from './subject.js';

/** A quotation that ends right before the subject: "…," Maresh said, "…". */
export function quotationLeftOf(items: readonly Item[], from: number): Range | null {
  const at = isComma(items[from - 1]) ? from - 2 : from - 1;
  return items[at]?.quotation != null && !isWork(items, at) ? { from: firstOfContent(items, at), to: at } : null;
}

/** A subject cut off by the cue: "Brava, her critics say, is merely waiting": what precedes is half of the content. */
export function topicLeft(scene: Scene, subject: number, cue: CueAt): Range | null {
  const { items } = scene;
  if (!isComma(items[subject - 1])) return null;
  const adjunct =
    /^(?:ADP|ADV|SCONJ)$/.test(items[0]?.pos ?? '') ||
    /^(?:as|in|if|under|without|with|for|at|on|after|before|by|despite|instead)$/.test(items[0]?.low ?? '') ||
    isTime(items[0]);
  if (adjunct && subject < 12 && isComma(items[cue.to + 1]) && clauseBegins(items, cue.to + 2))
    return { from: 0, to: subject - 2 };
  const comma = items.findIndex((item, k) => k > cue.to && isComma(item));
  if (comma === -1 || comma > cue.to + 9 || !isFinite(items, comma + 1)) return null;
  const whole = nounPhraseEndingAt(items, subject - 2)?.from ?? subject;
  return whole < 3 || subject < 4 ? { from: 0, to: subject - 2 } : null;
}

/** The second half of a sentence that a cue between commas cuts in two. */
export function rightHalf(scene: Scene, cue: CueAt): Range | null {
  const { items } = scene;
  for (let k = cue.to + 1; k < Math.min(items.length, cue.to + 12); k++) {
    const item = items[k];
    if (item === undefined) return null;
    if (item.quotation !== null) return { from: k, to: clauseEnd(scene, k, cue.form) };
    if (!isComma(item)) {
      if (isFinite(items, k)) return null;
      continue;
    }
    const next = items[k + 1];
    if (next === undefined) return null;
    if (next.quotation !== null) return { from: k + 1, to: clauseEnd(scene, k + 1, cue.form) };
    const adjunct =
      !isFinite(items, k + 1) &&
      clauseBegins(items, k + 1) &&
      (/^(?:as|in|if|under|without|with|for|at|on|after|before|by|despite|instead)$/.test(items[0]?.low ?? '') ||
        /^(?:ADP|ADV|SCONJ)$/.test(items[0]?.pos ?? '') ||
        isTime(items[0]));
    const goesOn = adjunct || isFinite(items, k + 1) || /^(?:that|but that|and that|because|if|unless)$/.test(next.low);
    return goesOn ? { from: k + 1, to: clauseEnd(scene, k + 1, cue.form) } : null;
  }
  return null;
}

/** The clause or quotation that ends right before item `subject`; null where none does. */
export function contentLeft(scene: Scene, subject: number): Range | null {
  const { items } = scene;
  const before = items[subject - 1];
  if (before === undefined) return null;
  const to = isComma(before) || /^[—–]$/.test(before.low) ? subject - 2 : subject - 1;
  const last = items[to];
  if (last === undefined || (!isComma(before) && before.quotation === null && !/^[—–]$/.test(before.low))) return null;
  const from = firstOfContent(items, to);
  if (last.quotation !== null && !isWork(items, to)) return { from, to };
  const first = items[from];
  if (first === undefined || to - from < 1) return null;
  if (subordinate.test(first.low) && !mainClauseIn(items, from, to)) return null;
  if (/^(?:in|on|at|during|despite|asked|with)$/.test(first.low) && finiteIn(items, { from, to }) < 2) return null;
  const finite = finiteIn(items, { from, to });
  return finite > 0 &&
    (clauseBegins(items, from) ||
      /^(?:if|when|while|as|because|although|though|in|on|for|at)$/.test(first.low) ||
      finite > 0)
    ? { from, to }
    : null;
}

const subordinate =
  /^(?:after|before|when|while|if|although|though|as|since|because|asked|pressed|speaking|once|until)$/;

/** Behind the comma of an opening clause a main clause begins. */
function mainClauseIn(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (isComma(items[k]) && clauseBegins(items, k + 1)) return true;
  return false;
}

/** First item of the content that ends at `to`: the start of the sentence, or behind a semicolon or a turn. */
function firstOfContent(items: readonly Item[], to: number): number {
  for (let k = to; k > 0; k--) {
    const before = items[k - 1];
    if (before === undefined) break;
    if (before.low === ';' || before.low === ':') return k + (/^(?:but|and)$/.test(items[k]?.low ?? '') ? 1 : 0);
    if (
      isComma(before) &&
      /^(?:but|and|while|though|although)$/.test(items[k]?.low ?? '') &&
      items[to]?.quotation === null
    )
      return k + 1;
  }
  return 0;
}
