// What follows a cue: adjuncts to step over (time, place, channel, addressee) and then the complement, by the cue's frames.

import type { Span } from '@parley/model';
import type { Item } from '../sentence/unit.js';
import type { Circumstance } from './attribution.js';
import { clauseEnd, lastWord, objectEnd } from './content-end.js';
import {
  clauseBegins,
  isAuxiliary,
  isComma,
  isFinite,
  isTime,
  isWork,
  nounPhraseEnd,
  personalPronouns,
} from './phrase.js';
import { noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';

/** How the complement is tied to its cue. */
export type ComplementKind =
  | 'that'
  | 'quotation'
  | 'colon'
  | 'wh'
  | 'infinitive'
  | 'person-infinitive'
  | 'zero'
  | 'object';

/** The content found behind a cue, with the circumstances stepped over on the way. */
export interface Complement {
  readonly kind: ComplementKind;
  readonly range: Range;
  readonly circumstance: Circumstance;
  /** Item behind the cue and its adjuncts, where the search for the complement stopped. */
  readonly at: number;
}

type Open = { -readonly [K in keyof Circumstance]: Span | null };

const channelNouns =
  /^(?:statement|interview|email|e-mail|tweet|post|letter|speech|address|call|message|text|memo|filing|release|video|radio|television|tv|twitter|facebook|page|podcast|broadcast|website|cnn|nbc|abc|fox|cbs|msnbc|channel|op-ed|column|remarks|note|report)$/;
const placeWords = /^(?:in|at|near|outside|from)$/;
const stepping =
  /^(?:to|in|on|at|during|after|before|by|via|through|from|with|outside|inside|following|under|over|between|for|of|about|near|throughout|amid|upon|ahead|alongside|despite|without|against|since|within|across|aboard|toward|towards)$/;
const whWords = /^(?:whether|if|how|why|what|who|when|where|which)$/;

/** The complement of a cue whose last word is item `cue`, by frames; null where none of them fits. */
export function complementOf(scene: Scene, cue: number, frames: string, form: string): Complement | null {
  const { items } = scene;
  const seen: Open = { ...noCircumstance };
  const direct = tryAt(scene, cue + 1, frames, form, seen, true);
  if (direct !== null) return direct;
  let k = cue + 1;
  for (let steps = 0; steps < 12; steps++) {
    const next = stepOver(scene, k, frames, steps === 0, seen);
    if (next === k) break;
    k = next;
    const found = tryAt(scene, k, frames, form, seen, false);
    if (found !== null) return found;
  }
  const here = items[k] === undefined ? null : tryAt(scene, k, frames, form, seen, false);
  return here ?? laterQuotation(scene, cue, frames, form, seen) ?? delayedObject(scene, cue, form, seen);
}

/** "warned in June of trouble": a time stands between the verb and the preposition that makes a cue with it. */
function delayedObject(scene: Scene, cue: number, form: string, seen: Open): Complement | null {
  const { items, lexicon } = scene;
  const phrases = lexicon.phrasesByForm.get(items[cue]?.low ?? '') ?? [];
  if (phrases.length === 0) return null;
  let k = cue + 1;
  while (
    isTime(items[k]) ||
    items[k]?.pos === 'ADV' ||
    (/^(?:in|on|last|this|late|early)$/.test(items[k]?.low ?? '') && isTime(items[k + 1]))
  )
    k++;
  const joins = phrases.some(
    ({ rest, entry }) => rest.length === 1 && rest[0] === items[k]?.low && /o/i.test(entry.frames),
  );
  if (k === cue + 1 || !joins || nounPhraseEnd(items, k + 1) <= k) return null;
  return { kind: 'object', range: { from: k, to: objectEnd(scene, k + 1, form) }, circumstance: seen, at: k };
}

/** A colon or comma further on that opens a whole quotation, with no other verb between. */
function laterQuotation(scene: Scene, cue: number, frames: string, form: string, seen: Open): Complement | null {
  const { items } = scene;
  if (!/[qi]/.test(frames) || !frames.includes('s')) return null;
  for (let k = cue + 1; k < Math.min(items.length - 1, cue + 26); k++) {
    const item = items[k];
    if (item === undefined || item.quotation !== null || isFinite(items, k) || item.low === ';') return null;
    if (isComma(items[k - 1]) && scene.lexicon.verbForms.get(item.low)?.form === 'ing') return null;
    const next = items[k + 1];
    if (next?.quotation == null || !(item.low === ':' || isComma(item))) continue;
    if (isComma(item) && !/^.\p{Lu}/u.test(next.text)) return null;
    return { kind: 'quotation', range: { from: k + 1, to: clauseEnd(scene, k + 1, form) }, circumstance: seen, at: k };
  }
  return null;
}

/** Steps over one adjunct at `k` and notes it; returns `k` itself where none stands there. */
export function stepOver(scene: Scene, k: number, frames: string, first: boolean, seen: Open): number {
  const { items } = scene;
  const item = items[k];
  if (item === undefined || item.quotation !== null) return k;
  if (item.pos === 'NUM' && items[k + 1]?.low === 'times') return k + 2;
  // "voted 5-2 to", "voted 54 to 46 to"
  if (/^\d+[-–]\d+$/.test(item.text) && /^(?:to|on|in|that|against)$/.test(items[k + 1]?.low ?? '')) return k + 1;
  if (item.pos === 'NUM' && items[k + 1]?.low === 'to' && items[k + 2]?.pos === 'NUM') return k + 3;
  if (isTime(item) || (/^(?:last|this|late|early|next)$/.test(item.low) && isTime(items[k + 1])))
    return stepTime(scene, k, k, seen);
  if (item.pos === 'ADV' && !/^(?:how|why|when|where|there|that|so|more|as)$/.test(item.low)) return k + 1;
  if (stepping.test(item.low) && (item.pos !== 'SCONJ' || !clauseBegins(items, k + 1)))
    return stepPrepositional(scene, k, seen);
  if (isComma(item)) return stepAside(scene, k, seen);
  if (first && frames.includes('i')) return stepAddressee(scene, k, seen);
  return k;
}

function stepTime(scene: Scene, from: number, k: number, seen: Open): number {
  let end = k;
  while (
    isTime(scene.items[end]) ||
    /^(?:last|this|late|early|next)$|^\d{1,4}(?:[:.]\d\d)?$/.test(scene.items[end]?.low ?? '')
  )
    end++;
  seen.time ??= spanOfRange(scene.items, { from, to: end - 1 });
  return end;
}

function stepPrepositional(scene: Scene, k: number, seen: Open): number {
  const { items } = scene;
  const low = items[k]?.low ?? '';
  if (low === 'to' && items[k + 1]?.pos === 'VERB') return k;
  let first = k + 1;
  while (/^(?:the|a|an|late|early|last|this)$/.test(items[first]?.low ?? '') && isTime(items[first + 1])) first++;
  if (isTime(items[first]) || (items[first]?.pos === 'NUM' && isTime(items[first + 1]))) {
    let end = first;
    while (isTime(items[end]) || items[end]?.pos === 'NUM') end++;
    seen.time ??= spanOfRange(items, { from: k, to: end - 1 });
    return end;
  }
  if (/ing$/.test(items[k + 1]?.low ?? '') && items[k + 1]?.pos === 'VERB') {
    const end = nounPhraseEnd(items, k + 2, /^(?:of|for|in|on|at|with|to|about|by)$/);
    return end > k + 1 ? end + 1 : k + 2;
  }
  const end = nounPhraseEnd(items, k + 1, /^(?:of|for)$/);
  if (end <= k) return k;
  const phrase = spanOfRange(items, { from: k + 1, to: end });
  const words = items.slice(k + 1, end + 1);
  if (low === 'to') seen.addressee ??= phrase;
  else if (words.some((word) => channelNouns.test(word.low))) seen.channel ??= phrase;
  else if (
    placeWords.test(low) &&
    words.some((word) => word.pos === 'PROPN') &&
    !words.some((word) => word.pos === 'NOUN')
  )
    seen.place ??= phrase;
  else if (/^(?:at|during|after|before|on|in|outside)$/.test(low)) seen.occasion ??= phrase;
  return pastReduced(items, end + 1);
}

/** "in a report | released on Monday | that": a participle and its phrase belong to the adjunct before them. */
function pastReduced(items: readonly Item[], k: number): number {
  if (items[k]?.pos !== 'VERB' || !/(?:ed|en|made|sent|held|seen|put out)$/.test(items[k]?.low ?? '')) return k;
  let end = k + 1;
  while (/^(?:ADP|ADV)$/.test(items[end]?.pos ?? '') || isTime(items[end])) {
    if (isTime(items[end]) || items[end]?.pos === 'ADV') {
      end++;
      continue;
    }
    const phrase = nounPhraseEnd(items, end + 1, /^(?:of|for)$/);
    if (phrase <= end) break;
    end = phrase + 1;
  }
  return end > k + 1 ? end : k;
}

/** A bracketing aside between commas: ", speaking to reporters in Brenton,". */
function stepAside(scene: Scene, comma: number, seen: Open): number {
  const { items } = scene;
  const next = items[comma + 1];
  if (next === undefined || next.quotation !== null) return comma + 1;
  for (let k = comma + 1; k < Math.min(items.length, comma + 16); k++) {
    if (!isComma(items[k])) continue;
    const inside = items.slice(comma + 1, k);
    // "argued, as she has before, that": a comparison with what the holder said elsewhere.
    if (/^(?:as|if)$/.test(next.low) && inside.length > 1 && inside.length < 7) return k + 1;
    // "promised, if elected, to": a condition in a word or two.
    if (/^(?:if|when|once|as)$/.test(next.low) && inside.length === 2) return k + 1;
    if (inside.some((_, i) => isFinite(items, comma + 1 + i)) || /^(?:and|but)$/.test(next.low)) return comma;
    if (inside.length > 0 && stepping.test(next.low)) stepPrepositional(scene, comma + 1, seen);
    return /^(?:ADP|ADV|SCONJ|VERB)$/.test(next.pos) || inside.length <= 2 || isTime(next) ? k + 1 : comma;
  }
  return comma;
}

function stepAddressee(scene: Scene, k: number, seen: Open): number {
  const { items } = scene;
  const item = items[k];
  if (item === undefined) return k;
  const pronoun = /^(?:him|her|them|us|me|you|it)$/.test(item.low);
  let end = pronoun ? k : nounPhraseEnd(items, k, /^(?:of|for|at|from)$/);
  while (end > k && items[end]?.quotation !== null && !isWork(items, end)) end--;
  end = outletAlone(items, k, end);
  if (end < k || (personalPronouns.has(item.low) && !pronoun) || item.quotation !== null) return k;
  // "told NBC's “Meet the Press” that": the programme belongs to the outlet.
  if (/^(?:'s|')$/.test(items[end + 1]?.low ?? '') && isWork(items, end + 2)) end += 2;
  end = pastApposition(items, end);
  const phrase = spanOfRange(items, { from: k, to: end });
  seen.addressee ??= phrase;
  if (
    items.slice(k, end + 1).some((word) => channelNouns.test(word.low)) ||
    items.slice(k, end + 1).every((word) => word.pos === 'PROPN' || word.pos === 'NUM')
  ) {
    seen.channel ??= phrase;
  }
  return end + 1;
}

/** "told the Ledger | prices would fall": a name and a common noun run together where a verb follows. */
function outletAlone(items: readonly Item[], from: number, end: number): number {
  let verb = end + 1;
  while (verb < end + 7 && !isFinite(items, verb) && !/^(?:that|whether|[,;:])$/.test(items[verb]?.low ?? ',')) verb++;
  if (!isFinite(items, verb)) return end;
  for (let k = from; k < end; k++)
    if (items[k]?.pos === 'PROPN' && /^(?:NOUN|ADJ|DET|NUM|VERB|PRON)$/.test(items[k + 1]?.pos ?? '')) return k;
  return end;
}

/** "told Gary Orr, a reporter for the Press in Halm, that": the apposition belongs to the person told. */
function pastApposition(items: readonly Item[], end: number): number {
  if (!isComma(items[end + 1]) || !/^(?:a|an|the|who|his|her|its|their)$/.test(items[end + 2]?.low ?? '')) return end;
  for (let k = end + 3; k < Math.min(items.length, end + 18); k++) {
    if (isComma(items[k])) return /^(?:that|whether|how|why|if)$/.test(items[k + 1]?.low ?? '') ? k : end;
    if (items[k]?.quotation !== null) return end;
  }
  return end;
}

function tryAt(
  scene: Scene,
  k: number,
  frames: string,
  form: string,
  seen: Open,
  adjacent: boolean,
): Complement | null {
  const { items } = scene;
  const item = items[k];
  if (item === undefined) return null;
  const found = (kind: ComplementKind, from: number, to: number): Complement | null =>
    to < from ? null : { kind, range: { from, to }, circumstance: seen, at: k };
  if (
    item.low === 'that' &&
    /[cidmWh]/.test(frames) &&
    (thatClause(items, k) || (adjacent && surelyClause(items, k, frames)))
  )
    return found('that', k, clauseEnd(scene, k, form));
  if ((item.low === ':' || isComma(item)) && items[k + 1]?.quotation != null && /[qis]/.test(frames)) {
    return found('quotation', k + 1, clauseEnd(scene, k + 1, form));
  }
  if (item.low === ':' && /[qis]/.test(frames) && k + 1 < items.length) return found('colon', k + 1, lastWord(items));
  if (item.quotation !== null && (/[qi]/.test(frames) || (/[op]/.test(frames) && adjacent))) {
    return found('quotation', k, phraseQuoted(item, frames) ? objectEnd(scene, k, form) : clauseEnd(scene, k, form));
  }
  const open = /^(?:who|when|where|which)$/.test(item.low);
  const wh = open
    ? frames.includes('w') && (clauseBegins(items, k + 1) || (item.low === 'who' && isFinite(items, k + 1)))
    : whWords.test(item.low) && (frames.includes('w') || item.low !== 'if');
  if (wh && /[cwidq]/.test(frames) && item.pos !== 'NOUN') return found('wh', k, clauseEnd(scene, k, form));
  if (item.low === 'to' && frames.includes('t') && baseVerbAt(items, k + 1))
    return found('infinitive', k, clauseEnd(scene, k, form));
  if (item.low === 'not' && items[k + 1]?.low === 'to' && frames.includes('t') && baseVerbAt(items, k + 2))
    return found('infinitive', k, clauseEnd(scene, k, form));
  if (item.low === 'never' && items[k + 1]?.low === 'to' && frames.includes('t'))
    return found('infinitive', k, clauseEnd(scene, k, form));
  if (frames.includes('n') && personInfinitive(items, k)) {
    const to = items.findIndex((word, i) => i > k && word.low === 'to' && baseVerbAt(items, i + 1));
    return found('person-infinitive', k, clauseEnd(scene, to === -1 ? k : to, form));
  }
  if (
    /[cid]/.test(frames) &&
    !(adjacent && addressed(items, k, frames)) &&
    zeroClause(scene, k, adjacent, frames.includes('Z'))
  )
    return found('zero', k, clauseEnd(scene, k, form));
  if (!adjacent || !/[opOdav]/.test(frames) || !objectBegins(scene, k)) return null;
  if (frames.includes('i') && addressed(items, k, frames.includes('c') ? frames : `${frames}c`)) return null;
  // "recalled telling her, before the vote, that": a deed goes on as a clause does.
  const deed = item.pos === 'VERB' && item.low.endsWith('ing');
  const whole = deed || (/d/.test(frames) && !/[op]/.test(frames));
  const end = whole ? clauseEnd(scene, k, form) : objectEnd(scene, k, form);
  // "fear the opposite: that she would": the clause behind the colon says what it is.
  const told = items[end + 1]?.low === ':' && items[end + 2]?.low === 'that';
  const to = told ? clauseEnd(scene, end + 2, form) : end;
  if (/[qi]/.test(frames) && items[to + 1]?.low === ':' && items[to + 2]?.quotation != null)
    return found('quotation', to + 2, clauseEnd(scene, to + 2, form));
  const asRequired = !/[opOdv]/.test(frames);
  const as = items.slice(k, to + 1).some((word, i) => i > 0 && word.low === 'as' && items[k + i + 1]?.pos !== 'VERB');
  return asRequired && !as ? null : found('object', k, to);
}

/** "noted “serious irregularities” in two provinces": the quoted words are an object, not a sentence. */
const phraseQuoted = ({ text }: Item, frames: string): boolean =>
  !/[qi]/.test(frames) || (frames.includes('o') && /^["“'‘«]\p{Ll}/u.test(text) && !/[,.?!]["”'’»]$/.test(text));

/** "that" opens a clause where a finite verb follows; "that deal" alone is an object. */
function thatClause(items: readonly Item[], k: number): boolean {
  if (isComma(items[k + 1]) && /^(?:and|but|or|though|saying|adding)$/.test(items[k + 2]?.low ?? '')) return false;
  for (let i = k + 1; i < Math.min(items.length, k + 30); i++) {
    if (isFinite(items, i)) return true;
    if (items[i]?.low === ';') return false;
  }
  return items.slice(k + 1, k + 6).some((item) => item.quotation !== null);
}

/** Behind "contends" a conjunction and several words are a clause, though the tagger saw no verb in them. */
const surelyClause = (items: readonly Item[], k: number, frames: string): boolean =>
  items[k]?.pos === 'SCONJ' && /c.*s/.test(frames) && items.length - k > 5 && !isComma(items[k + 1]);

const baseVerbAt = (items: readonly Item[], k: number): boolean => {
  const item = items[k];
  return (
    item !== undefined &&
    (item.pos === 'VERB' ||
      item.pos === 'AUX' ||
      item.pos === 'ADV' ||
      item.quotation !== null ||
      (item.pos === 'NOUN' && !item.low.endsWith('s')))
  );
};

/** A person and an infinitive: "urged both to send deputies", "wants her to go". */
function personInfinitive(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (item === undefined) return false;
  const pronoun = /^(?:him|her|them|us|me|you|it|both|everyone|people)$/.test(item.low);
  const end = pronoun && items[k + 1]?.low === 'to' ? k : nounPhraseEnd(items, k, /^(?:of|for|in|on|at|from|with)$/);
  if (end < k) return false;
  const stop = closedAside(items, end);
  const next = items[stop + 1]?.low === 'not' ? stop + 2 : stop + 1;
  return items[next]?.low === 'to' && baseVerbAt(items, next + 1);
}

/** "called on its chief, Heather Brecht, to": the comma that closes the name; `end` itself where none stands there. */
function closedAside(items: readonly Item[], end: number): number {
  if (!isComma(items[end + 1])) return end;
  for (let k = end + 2; k < Math.min(items.length, end + 10); k++) {
    if (isComma(items[k])) return items[k + 1]?.low === 'to' ? k : end;
    if (isFinite(items, k) || items[k]?.quotation != null) return end;
  }
  return end;
}

function zeroClause(scene: Scene, k: number, adjacent: boolean, sure: boolean): boolean {
  const { items } = scene;
  const item = items[k];
  if (item === undefined || item.pos === 'PUNCT' || item.pos === 'CCONJ') return false;
  if (/^(?:him|them|her|me|us)$/.test(item.low) && (isComma(items[k + 1]) || items[k + 1] === undefined)) return false;
  if (clauseBegins(items, k)) return true;
  if (item.pos === 'VERB' && item.low.endsWith('ing') && (adjacent || sure)) return gerundClause(items, k);
  // A subordinate clause first: "said if they came, he would stay".
  if (/^(?:if|when|although|while|as|because|despite|without|under|in|on)$/.test(item.low) && (adjacent || sure)) {
    for (let i = k + 1; i < Math.min(items.length, k + 18); i++) {
      if (items[i]?.low === 'that') break;
      if (isComma(items[i])) return clauseBegins(items, i + 1);
    }
  }
  const opens = /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(item.pos) && !isTime(item) && !isTime(items[k + 1]);
  return sure && opens && finiteAhead(items, k);
}

/** Behind "said" a noun phrase, however long, opens a clause where a verb follows: "said half of those hired have left". */
function finiteAhead(items: readonly Item[], from: number): boolean {
  for (let k = from + 1; k < Math.min(items.length, from + 24); k++) {
    if (/^[;:]$/.test(items[k]?.low ?? '') || items[k]?.quotation != null) return false;
    if (isFinite(items, k) && (isAuxiliary(items[k]) || !items[k]?.low.endsWith('ed'))) return true;
  }
  return false;
}

/** "getting him to move is not enough": a gerund and, behind its objects, a finite verb without a subject of its own. */
function gerundClause(items: readonly Item[], from: number): boolean {
  for (let k = from + 1; k < Math.min(items.length, from + 14); k++) {
    const item = items[k];
    if (item === undefined || isComma(item) || item.quotation !== null) return false;
    if (/^(?:that|who|which|because|if|when|as|and)$/.test(item.low)) return false;
    if (isAuxiliary(item) && isFinite(items, k)) return true;
  }
  return false;
}

/** Directly behind "told" or "warned" stands the person told: no clause begins there. */
function addressed(items: readonly Item[], k: number, frames: string): boolean {
  if (!frames.includes('i')) return false;
  if (!frames.includes('c')) return true;
  const end = nounPhraseEnd(items, k, /^(?:of|for|at|from)$/);
  return items[end + 1]?.low === 'that' || clauseBegins(items, end + 1);
}

function objectBegins(scene: Scene, k: number): boolean {
  const { items } = scene;
  const item = items[k];
  if (item === undefined) return false;
  if (item.pos === 'NUM' && /^times?$/.test(items[k + 1]?.low ?? '')) return false;
  if (item.low === 'not' || item.low === 'being' || (item.pos === 'VERB' && item.low.endsWith('ing'))) return true;
  if (item.low === 'as' && items[k + 1]?.quotation != null) return true;
  if (item.low === 'that' && isFinite(items, k + 1)) return false;
  if (/^(?:this|that|these|those)$/.test(item.low) && isTime(items[k + 1])) return false;
  if (/^(?:him|her|them|himself|herself|themselves|it|this|that|these|those|any|what)$/.test(item.low)) return true;
  const end = nounPhraseEnd(items, k);
  return end >= k && !isTime(item) && !(isTime(items[end]) && end - k < 3);
}
