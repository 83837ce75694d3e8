// Content that stands before its cue: the clause or quotation on the left, and the halves that a cue cuts apart.

import type { Item } from '../sentence/unit.js';
import { clauseEnd, creditAt } from './content-end.js';
import type { CueAt } from './cue-at.js';
import { clauseBegins, isAuxiliary, isComma, isFinite, isTime, isWork, nounPhraseEndingAt } from './phrase.js';
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
  // "the man who, the mayor assures visitors, is ready": only the relative clause is the mayor's.
  if (/^(?:who|which|that)$/.test(items[subject - 2]?.low ?? '')) return { from: subject - 2, to: subject - 2 };
  const opened = behindSemicolon(items, subject);
  if (opened > 0) {
    const half = { from: opened, to: subject - 2 };
    const goesOn = items.findIndex((item, k) => k > cue.to && isComma(item));
    return goesOn !== -1 && goesOn < cue.to + 14 && isFinite(items, goesOn + 1) && half.to >= half.from ? half : null;
  }
  const adjunct =
    /^(?:ADP|ADV|SCONJ)$/.test(items[0]?.pos ?? '') ||
    /^(?:as|in|if|under|without|with|for|at|on|after|before|by|despite|instead)$/.test(items[0]?.low ?? '') ||
    isTime(items[0]);
  if (adjunct && subject < 12 && isComma(items[cue.to + 1]) && clauseBegins(items, cue.to + 2))
    return { from: 0, to: subject - 2 };
  const comma = items.findIndex((item, k) => k > cue.to && isComma(item));
  if (comma === -1 || comma > cue.to + 14 || !isFinite(items, comma + 1)) return null;
  const whole = nounPhraseEndingAt(items, subject - 2)?.from ?? subject;
  return whole < 3 || subject < 4 ? { from: 0, to: subject - 2 } : null;
}

/** First item behind the last semicolon before `k`; 0 where there is none. */
function behindSemicolon(items: readonly Item[], k: number): number {
  for (let i = k - 1; i > 0; i--)
    if (items[i]?.low === ';') return /^(?:and|but)$/.test(items[i + 1]?.low ?? '') ? i + 2 : i + 1;
  return 0;
}

/** The second half of a sentence that a cue between commas cuts in two. */
export function rightHalf(scene: Scene, cue: CueAt, left: Range): Range | null {
  const { items } = scene;
  for (let k = cue.to + 1; k < Math.min(items.length, cue.to + 17); k++) {
    const item = items[k];
    if (item === undefined) return null;
    if (item.quotation !== null) return { from: k, to: clauseEnd(scene, k, cue.form) };
    if (!isComma(item)) {
      // "he clarified when reached by phone, but she": a short clause about the saying.
      const reached =
        /^(?:when|after|as)$/.test(items[k - 1]?.low ?? '') || /^(?:when|after|as)$/.test(items[k - 2]?.low ?? '');
      if (isFinite(items, k) && !reached) return null;
      continue;
    }
    const next = items[k + 1];
    if (next === undefined) return null;
    if (next.quotation !== null) return { from: k + 1, to: clauseEnd(scene, k + 1, cue.form) };
    const adjunct =
      !isFinite(items, k + 1) &&
      clauseBegins(items, k + 1) &&
      (/^(?:whatever|whoever|wherever|however)$/.test(items[0]?.low ?? '') ||
        (/^(?:VERB)$/.test(items[0]?.pos ?? '') && finiteIn(items, { from: left.from + 1, to: left.to }) === 0) ||
        /^(?:as|in|if|had|were|should|under|without|with|for|at|on|after|before|by|despite|instead)$/.test(
          items[0]?.low ?? '',
        ) ||
        /^(?:ADP|ADV|SCONJ)$/.test(items[0]?.pos ?? '') ||
        isTime(items[0]));
    const unfinished =
      (/^(?:ADP|DET|AUX)$/.test(items[left.to]?.pos ?? '') || items[left.to]?.low.endsWith('ing') === true) &&
      items[k + 1]?.pos !== 'VERB';
    const whole = finiteIn(items, left) > 0 || items[left.to]?.quotation != null;
    const verb = isFinite(items, k + 1) && !(looseParticiple(items, k + 1) && whole);
    // "…, the company said, and would have needed": the auxiliary goes on with what is said.
    const joined = /^(?:and|but|or)$/.test(next.low) && isAuxiliary(items[k + 2]) && finiteIn(items, left) > 0;
    // "The firm had no staff, the filing states, and its only address was": the content has a second clause.
    const second =
      /^(?:and|but)$/.test(next.low) &&
      (/^(?:it|its|he|his|she|her|they|their|there)$/.test(items[k + 2]?.low ?? '') ||
        items.slice(k + 2, k + 6).some((item) => item.low === 'percent')) &&
      clauseBegins(items, k + 2) &&
      !cueSoon(scene, k + 3);
    const goesOn =
      joined ||
      second ||
      adjunct ||
      verb ||
      (unfinished && !/^(?:and|but)$/.test(next.low)) ||
      /^(?:that|because|if|unless)$/.test(next.low) ||
      (/^(?:and|but)$/.test(next.low) && items[k + 2]?.low === 'that') ||
      (next.low === 'to' && items[left.to]?.pos === 'VERB') ||
      (/^(?:who|that|which)$/.test(next.low) && cleft(items, left));
    // "he said, his voice rising, “…”": a few words without a verb, and the quotation goes on behind them.
    if (!goesOn && k === cue.to + 1 && quotationBehind(items, k)) continue;
    return goesOn ? { from: k + 1, to: clauseEnd(scene, k + 1, cue.form) } : null;
  }
  return null;
}

/** A cue of its own within a few words: what follows is another statement. */
function cueSoon({ items, lexicon }: Scene, from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + 4); k++)
    if (items[k]?.pos === 'VERB' && /[cs]/.test(lexicon.verbForms.get(items[k]?.low ?? '')?.entry.frames ?? ''))
      return true;
  return false;
}

/** A comma and a quotation stand behind a few words that hold no finite verb. */
function quotationBehind(items: readonly Item[], comma: number): boolean {
  for (let k = comma + 1; k < Math.min(items.length, comma + 9); k++) {
    if (isComma(items[k])) return items[k + 1]?.quotation != null;
    if (isFinite(items, k) || items[k]?.quotation != null) return false;
  }
  return false;
}

/** "It was Orr, they testified, who pressed": the rest of the sentence belongs to its opening. */
const cleft = (items: readonly Item[], { from }: Range): boolean =>
  items[from]?.low === 'it' && /^(?:is|was|'s)$/.test(items[from + 1]?.low ?? '');

/** "…, colleagues recalled, convinced that …": a participle, not the verb of the sentence. */
const looseParticiple = (items: readonly Item[], k: number): boolean =>
  /ed$/.test(items[k]?.low ?? '') && (items[k + 1]?.pos === 'ADP' || /^(?:that|by|to)$/.test(items[k + 1]?.low ?? ''));

/** The clause or quotation that ends right before item `subject`; null where none does. */
export function contentLeft(scene: Scene, subject: number): Range | null {
  const { items } = scene;
  const before = items[subject - 1];
  if (before === undefined) return null;
  const to = isComma(before) || /^[—–]$/.test(before.low) ? subject - 2 : subject - 1;
  const last = items[to];
  if (last === undefined || (!isComma(before) && before.quotation === null && !/^[—–]$/.test(before.low))) return null;
  const dash = behindDash(items, to);
  if (dash > 0 && (isComma(before) || dash === to)) return { from: dash, to };
  const from = firstOfContent(items, to);
  if (creditAt(scene, from) !== null) return null;
  if (last.quotation !== null && !isWork(items, to)) return { from, to };
  const first = items[from];
  if (first === undefined) return null;
  if (fragment(items, from, to, subject)) return { from, to };
  if (to - from < 1) return null;
  if (subordinate.test(first.low) && !mainClauseIn(items, from, to)) return null;
  if (/^(?:in|on|at|during|despite|asked|with)$/.test(first.low) && finiteIn(items, { from, to }) < 2) return null;
  const finite = finiteIn(items, { from, to });
  // "The board “has doubts” about the deal, it said": the verb stands inside the quotation.
  if (finite === 0 && items.slice(from, to).some((item) => item.quotation !== null && /^.\p{Ll}/u.test(item.text)))
    return { from, to };
  return finite > 0 &&
    (clauseBegins(items, from) ||
      /^(?:if|when|while|as|because|although|though|in|on|for|at)$/.test(first.low) ||
      finite > 0)
    ? { from, to }
    : null;
}

/** "Anywhere, she says.": a few words without a verb that are neither a time nor a circumstance. */
const fragment = (items: readonly Item[], from: number, to: number, subject: number): boolean =>
  from === 0 &&
  (to < 5 || to > 6) &&
  items.length - subject < 6 &&
  finiteIn(items, { from, to }) === 0 &&
  !/^(?:ADP|SCONJ|CCONJ|NUM|VERB)$/.test(items[from]?.pos ?? '') &&
  !/^(?:however|meanwhile|still|also|then|later|earlier|instead|finally|first|second|privately|publicly|separately|overall|moreover|indeed|too|today|yesterday|sometimes|often|again|once|afterward|afterwards|initially|recently|last|this|next|in|on|at)$/.test(
    items[from]?.low ?? '',
  ) &&
  !/ly$/.test(items[to]?.low ?? '') &&
  !items.slice(from, to + 1).some(isTime);

/** "grew 14 percent -- a performance, he said, that": a phrase behind a lone dash is all that the cue takes; else 0. */
function behindDash(items: readonly Item[], to: number): number {
  // "the threat — “we got it wrong,” he said": the quotation right behind the dash is all.
  if (
    items[to]?.quotation != null &&
    /^(?:[—–]|--)$/.test(items[to - 1]?.low ?? '') &&
    /^.\p{Ll}/u.test(items[to]?.text ?? '')
  )
    return to;
  const dashes = items.flatMap((item, k) => (k < to && /^(?:[—–]|--)$/.test(item.low) ? [k] : []));
  const dash = dashes[0];
  if (dashes.length !== 1 || dash === undefined || dash < 6 || finiteIn(items, { from: dash + 1, to }) > 0) return 0;
  return /^(?:a|an|the)$/.test(items[dash + 1]?.low ?? '') ? dash + 1 : 0;
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
