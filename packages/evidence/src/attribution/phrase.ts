// Noun phrases and clauses over tagged items, without a parser: where one begins, where one ends, whether one follows.

import type { Item } from '../sentence/unit.js';
import type { Range } from './scene.js';

/** Subject pronouns that can hold a statement. */
export const personalPronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'it']);
const objectPronouns = new Set(['him', 'her', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself']);
const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const subjectQuantifiers = new Set([
  'some',
  'many',
  'most',
  'others',
  'both',
  'neither',
  'all',
  'few',
  'several',
  'those',
  'another',
  'one',
  'none',
  'everyone',
  'everybody',
  'nobody',
  'nothing',
  'something',
  'everything',
  'anything',
  'someone',
  'somebody',
  'anyone',
  'each',
]);
const auxiliaries = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  'has',
  'have',
  'had',
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'s",
  "'re",
  "'ve",
  "'ll",
  "'d",
  "'m",
  'ca',
  'wo',
]);
const timeWords = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'yesterday',
  'today',
  'tonight',
  'tomorrow',
  'week',
  'month',
  'year',
  'morning',
  'afternoon',
  'evening',
  'night',
  'weekend',
  'earlier',
  'later',
  'recently',
  'now',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'noon',
  'midnight',
  'ago',
  'day',
  'a.m.',
  'p.m.',
  'jan.',
  'feb.',
  'aug.',
  'sept.',
  'oct.',
  'nov.',
  'dec.',
  'years',
  'weeks',
  'months',
  'days',
  'hours',
  'minutes',
  'hour',
  'thursdays',
  'decade',
]);

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/;

/** Whether a word belongs to a form of "be", "have", "do" or a modal. */
export const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.pos === 'AUX' || auxiliaries.has(item.low)) &&
  item.pos !== 'PART' &&
  item.pos !== 'PROPN';

/** Whether a word names a time. "May" counts only as a name. */
export const isTime = (item: Item | undefined): boolean => {
  if (item === undefined || item.named === true || !timeWords.has(item.low)) return false;
  // "Weeks", "May" and "Summer" are names too: a common noun of time has no capital, a month has one.
  const capital = /^\p{Lu}/u.test(item.text);
  if (calendar.test(item.low)) return capital;
  return !capital || item.pos !== 'PROPN';
};

/** Whether an item is a comma. */
export const isComma = (item: Item | undefined): boolean => item?.low === ',';

const isPossessiveMark = (item: Item | undefined): boolean => item?.low === "'s" || item?.low === "'";

/** Names of works and programmes stand in quotation marks too: every word of substance has a capital. */
export const isTitle = (text: string): boolean => {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.length < 9 && words.filter((word) => word.length > 3).every((word) => /^\p{Lu}/u.test(word));
};

/** Whether the quotation at `k` names a work or programme within a phrase: on “The Hour,” at “Late Night”. */
export const isWork = (items: readonly Item[], k: number): boolean => {
  const item = items[k];
  const before = items[k - 1];
  if (item?.quotation == null || before === undefined || !isTitle(item.text)) return false;
  return before.low === "'s" || /^(?:ADP|DET|NOUN|PROPN)$/.test(before.pos);
};

/** Whether an item can stand inside a noun phrase, before its end. */
function isNominal(item: Item): boolean {
  if (item.low === ',' || item.low === 'said' || item.low === 'says') return false;
  if (/^(?:NOUN|PROPN|NUM|ADJ|DET|SYM|QUOTE)$/.test(item.pos)) return !/^(?:that|which)$/.test(item.low);
  if (item.pos === 'PRON')
    return (
      possessives.has(item.low) ||
      personalPronouns.has(item.low) ||
      subjectQuantifiers.has(item.low) ||
      objectPronouns.has(item.low)
    );
  return isPossessiveMark(item) || item.low === '&' || item.low === '-' || item.low === '@' || item.low === '%';
}

/** Whether an item can be the last word of a noun phrase. */
export function isHead(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (/^(?:NOUN|PROPN|NUM|QUOTE)$/.test(item.pos)) return true;
  if (item.pos === 'ADJ' || item.pos === 'X') return true;
  return personalPronouns.has(item.low) || subjectQuantifiers.has(item.low) || objectPronouns.has(item.low);
}

/** The simple noun phrase that ends with item `end`, not reaching below `low`; null where none does. */
export function nounPhraseEndingAt(items: readonly Item[], end: number, low = 0): Range | null {
  const last = items[end];
  if (last === undefined || end < low) return null;
  if (last.low === ')') return bracketed(items, end, low);
  if (!isHead(last)) return null;
  // "the minister himself": the emphasis belongs to its phrase.
  if (
    /sel(?:f|ves)$/.test(last.low) &&
    last.pos === 'PRON' &&
    end > low &&
    /^(?:NOUN|PROPN)$/.test(items[end - 1]?.pos ?? '')
  ) {
    const whole = nounPhraseEndingAt(items, end - 1, low);
    if (whole !== null) return { from: whole.from, to: end };
  }
  if (personalPronouns.has(last.low) || (objectPronouns.has(last.low) && last.pos === 'PRON'))
    return { from: end, to: end };
  let from = end;
  for (let k = end - 1; k >= low; k--) {
    const item = items[k];
    if (item === undefined) break;
    const next = items[k + 1];
    const premodifier =
      item.pos === 'VERB' &&
      /(?:ed|ing)$/.test(item.low) &&
      next !== undefined &&
      /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) &&
      ((/^(?:DET|ADJ)$/.test(items[k - 1]?.pos ?? '') && k - 1 >= low) ||
        (item.low.endsWith('ed') && (k === 0 || isComma(items[k - 1]))));
    const degree =
      item.pos === 'ADV' &&
      next?.pos === 'ADJ' &&
      k - 1 >= low &&
      (items[k - 1]?.pos === 'DET' || possessives.has(items[k - 1]?.low ?? ''));
    if (!premodifier && !degree && !(isNominal(item) && !personalPronouns.has(item.low))) break;
    // A determiner begins its phrase: what stands before it belongs to another, unless it is a possessor's.
    if (next?.pos === 'DET' && !isPossessiveMark(item) && !/^(?:all|both|half)$/.test(item.low)) break;
    if (item.pos === 'QUOTE' || isTime(item)) break;
    from = k;
  }
  return { from, to: end };
}

/** A phrase followed by a bracket: "Mr SELBY (Eastmark)". */
function bracketed(items: readonly Item[], end: number, low: number): Range | null {
  for (let k = end - 1; k >= Math.max(low, end - 8); k--) {
    if (items[k]?.low !== '(') continue;
    const before = nounPhraseEndingAt(items, k - 1, low);
    return before === null ? null : { from: before.from, to: end };
  }
  return null;
}

/** The last item of the noun phrase that begins with item `from`, with "of" phrases; `from - 1` where none begins. */
export function nounPhraseEnd(items: readonly Item[], from: number, prepositions: RegExp = /^(?:of|for)$/): number {
  let end = from - 1;
  for (let k = from; k < items.length; k++) {
    const item = items[k];
    if (item === undefined) break;
    if (k > from && personalPronouns.has(item.low) && !possessives.has(item.low)) break;
    if (isNominal(item)) {
      if (k > from && item.pos === 'DET' && !isPossessiveMark(items[k - 1])) break;
      if (isHead(item)) end = k;
      if (k === from && personalPronouns.has(item.low) && !possessives.has(item.low)) return k;
      continue;
    }
    const premodifier =
      item.pos === 'VERB' &&
      /(?:ed|ing|en)$/.test(item.low) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(items[k + 1]?.pos ?? '') &&
      end < k;
    if (premodifier || (item.pos === 'ADV' && items[k + 1]?.pos === 'ADJ' && (end < k - 1 || k === from))) continue;
    if (k > from && end === k - 1 && prepositions.test(item.low)) {
      const further = nounPhraseEnd(items, k + 1, prepositions);
      return further > k ? further : end;
    }
    if (/^(?:and|&)$/.test(item.low) && isPossessiveMark(items[k - 1]) && items[k + 1]?.pos === 'PROPN') continue;
    if (end === k - 1 && /^(?:and|&)$/.test(item.low) && items[k - 1]?.pos === 'PROPN' && items[k + 1]?.pos === 'PROPN')
      continue;
    break;
  }
  return end;
}

/** Whether item `k` is a finite verb, as far as a tag can say. */
export function isFinite(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (item === undefined || item.quotation !== null) return false;
  if (isAuxiliary(item))
    return (
      !(item.low === "'s" && items[k - 1]?.pos !== 'PRON' && items[k + 1]?.pos !== 'VERB') && items[k - 1]?.low !== 'to'
    );
  return item.pos === 'VERB' && !/^(?:to|-)$/.test(items[k - 1]?.low ?? '') && !item.low.endsWith('ing');
}

/** Whether a clause with its own subject and finite verb begins at item `from`. */
export function clauseBegins(items: readonly Item[], from: number): boolean {
  if (/^(?:there|this|that|these|those|what)$/.test(items[from]?.low ?? '') && isFinite(items, from + 1)) return true;
  let end = nounPhraseEnd(
    items,
    from,
    /^(?:of|for|in|on|at|from|with|to|by|between|among|against|about|over|as|like)$/,
  );
  // "said the candidate “won't take lectures”": the verb stands inside the quotation.
  const last = items[end];
  if (end > from && last?.quotation != null && /^["“'‘]\p{Ll}/u.test(last.text)) return true;
  if (end < from) {
    // A gerund or an adverbial may open the clause: "said on Monday the talks were over".
    return false;
  }
  for (let k = end + 1; k < Math.min(items.length, end + 5); k++) {
    const item = items[k];
    if (item === undefined) return false;
    if (isFinite(items, k)) return !participleOf(items, k);
    // "it “beggared belief” that": the quotation holds the verb.
    if (k === end + 1 && item.quotation !== null && /^["“'‘]\p{Ll}/u.test(item.text)) return true;
    if (/^(?:who|which|that)$/.test(item.low)) return !isTime(items[end]) && verbGroupsWithin(items, k + 1, 14) > 1;
    if (/^(?:and|or)$/.test(item.low)) {
      const further = nounPhraseEnd(items, k + 1);
      if (further <= k) return false;
      end = further;
      k = further;
      continue;
    }
    if (isComma(item)) return appositionThenFinite(items, k);
    if (/^(?:[—–]|--)$/.test(item.low)) return asideThenFinite(items, k);
    if (!/^(?:ADV|PART|ADP)$/.test(item.pos)) return false;
  }
  return false;
}

/** A participle directly behind its noun ("the offer made by …") is no finite verb. */
function participleOf(items: readonly Item[], k: number): boolean {
  const next = items[k + 1]?.low ?? '';
  return items[k]?.pos === 'VERB' && /ed$|en$|made$|held$|given$/.test(items[k]?.low ?? '') && next === 'by';
}

/** How many finite verbs stand in the next items. */
export function finiteWithin(items: readonly Item[], from: number, reach: number): number {
  let count = 0;
  for (let k = from; k < Math.min(items.length, from + reach); k++) if (isFinite(items, k)) count++;
  return count;
}

/** How many verb groups stand in the next items, up to a mark or a word that opens another clause. */
function verbGroupsWithin(items: readonly Item[], from: number, reach: number): number {
  let count = 0;
  for (let k = from; k < Math.min(items.length, from + reach); k++) {
    const low = items[k]?.low ?? '';
    if (/^(?:when|after|before|because|if|while|although|though|;|:)$/.test(low)) break;
    const inGroup =
      isAuxiliary(items[k - 1]) ||
      (items[k - 1]?.pos === 'ADV' && isAuxiliary(items[k - 2])) ||
      items[k - 1]?.low === 'not';
    if (isFinite(items, k) && !inGroup) count++;
  }
  return count;
}

/** Between dashes an aside, and behind it the verb: "Orr — and with him Lund — could have known". */
function asideThenFinite(items: readonly Item[], dash: number): boolean {
  for (let k = dash + 1; k < Math.min(items.length, dash + 20); k++)
    if (/^(?:[—–]|--)$/.test(items[k]?.low ?? '')) return isFinite(items, k + 1) || isFinite(items, k + 2);
  return false;
}

function appositionThenFinite(items: readonly Item[], comma: number): boolean {
  for (let k = comma + 1; k < Math.min(items.length, comma + 14); k++) {
    if (isComma(items[k])) return isFinite(items, k + 1) || isFinite(items, k + 2);
  }
  return false;
}
