// Phrases that credit a holder without a verb of their own: "according to X", "in X's view", "as X put it", and the
// colon speaker: "X, on Canal 4: “…”".

import type { Item } from '../sentence/unit.js';
import { creditAt, lastWord } from './content-end.js';
import { isAuxiliary, isComma, isFinite, isTime, nounPhraseEnd, nounPhraseEndingAt } from './phrase.js';
import { type Draft, formOf, noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';
import { finiteIn, holderLike, subjectBefore } from './subject.js';

const wide = /^(?:of|for|from|in|at|on|with|to|by|familiar|near|close|among|behind)$/;

/** What somebody acts according to, without its saying anything. */
const noSource =
  /^(?:wish|wishes|custom|tradition|schedule|plan|need|needs|ability|taste|size|type|script|merit|rank|age)$/;

/** The drafts of crediting phrases in a unit. */
export function creditDrafts(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let k = 0; k < scene.items.length; k++) {
    const found = creditPhrase(scene, k) ?? possessorPhrase(scene, k) ?? asClause(scene, k);
    if (found !== null) drafts.push(found);
  }
  const colon = colonSpeaker(scene);
  return colon === null ? drafts : [...drafts, colon];
}

function creditPhrase(scene: Scene, k: number): Draft | null {
  const { items } = scene;
  const length = creditAt(scene, k);
  if (length === null) return null;
  let end = nounPhraseEnd(items, k + length, wide);
  if (end < k + length || noSource.test(items[nounPhraseEnd(items, k + length, /^$/)]?.low ?? '')) return null;
  const more = items[end + 1];
  if (isComma(more) && !isFinite(items, end + 2) && k > 0 && items[end + 2]?.quotation == null) {
    const apposition = nounPhraseEnd(items, end + 2, wide);
    if (apposition > end + 1 && !isFinite(items, apposition + 1) && apposition >= lastWord(items) - 1) end = apposition;
  }
  if (k === 0 && isComma(more)) end = pastDescription(items, end);
  if (/^(?:who|that|which)$/.test(more?.low ?? '')) end = untilComma(items, end + 1);
  else if (isComma(more) && /^(?:who|which|whose)$/.test(items[end + 2]?.low ?? '')) end = untilComma(items, end + 2);
  if (more?.pos === 'VERB' && !isComma(more)) end = Math.max(end, untilComma(items, end + 1));
  return credited(
    scene,
    { from: k, to: k + length - 1 },
    { from: k + length, to: end },
    { from: k, to: end },
    'credit+phrase',
    0.8,
  );
}

/** "According to Orr, a spokesman for the mill, …": the description belongs to the holder, an age too. */
function pastDescription(items: readonly Item[], end: number): number {
  const from = end + 2;
  if (items[from]?.pos === 'NUM' && isComma(items[from + 1])) return from;
  // "According to the email, obtained by the Tribune, …"
  if (items[from]?.pos === 'VERB' && /(?:ed|en)$/.test(items[from]?.low ?? '')) return untilComma(items, from);
  if (!/^(?:a|an|the|his|her|its|their|one)$/.test(items[from]?.low ?? '')) return end;
  const to = nounPhraseEnd(items, from, wide);
  const further = /^(?:who|which|whose)$/.test(items[to + 2]?.low ?? '');
  return to > from && isComma(items[to + 1]) && !further && !isFinite(items, to + 2) ? to : end;
}

/** "In the co-operative's contention, …": the possessor is the holder. */
function possessorPhrase(scene: Scene, k: number): Draft | null {
  const { items, lexicon } = scene;
  if (!/^(?:in|to|by)$/.test(items[k]?.low ?? '')) return null;
  for (let n = k + 2; n < Math.min(items.length, k + 8); n++) {
    const item = items[n];
    if (item === undefined || item.pos === 'PUNCT') return null;
    if (!lexicon.creditNouns.has(item.low)) continue;
    // "by his own account"
    const at = items[n - 1]?.low === 'own' ? n - 2 : n - 1;
    const mark = items[at];
    const own = mark !== undefined && /^(?:his|her|their|its|our|my)$/.test(mark.low) ? { from: at, to: at } : null;
    const owner = mark?.low === "'s" || mark?.low === "'" ? nounPhraseEndingAt(items, at - 1, k + 1) : null;
    const holder = own ?? (owner === null ? null : { from: owner.from, to: at });
    if (holder === null || holder.from !== k + 1) return null;
    return credited(scene, { from: n, to: n }, holder, { from: k, to: n }, 'credit+possessor', 0.55);
  }
  return null;
}

/** "as Vell put it", "as officials have noted": the rest of the sentence is the content. */
function asClause(scene: Scene, k: number): Draft | null {
  const { items, lexicon } = scene;
  if (
    items[k]?.low !== 'as' ||
    !(k === 0 || isComma(items[k - 1]) || (k === 1 && /^(?:but|and)$/.test(items[0]?.low ?? '')))
  )
    return null;
  let end = nounPhraseEnd(items, k + 1, wide);
  // "as the papers released on Tuesday made clear": a participle and its phrase belong to the holder.
  if (items[end + 1]?.pos === 'VERB' && /^(?:ADP|NOUN|PROPN)$/.test(items[end + 2]?.pos ?? ''))
    end = Math.max(end, nounPhraseEnd(items, end + 3, wide));
  while (items[end + 1]?.low === 'on' && isTime(items[end + 2])) end += 2;
  if (end <= k) return null;
  for (let v = end + 1; v < Math.min(items.length, end + 4); v++) {
    const item = items[v];
    const form = lexicon.verbForms.get(item?.low ?? '');
    const put =
      (/^(?:put|puts|see|sees|saw|tell|tells|tell)$/.test(item?.low ?? '') && items[v + 1]?.low === 'it') ||
      (/^(?:made|makes|make)$/.test(item?.low ?? '') && items[v + 1]?.low === 'clear');
    if (put || (form !== undefined && /c/.test(form.entry.frames) && closes(items, v + 1))) {
      return credited(
        scene,
        { from: v, to: put ? v + 1 : v },
        { from: k + 1, to: end },
        { from: k, to: put ? v + 1 : v },
        'credit+as',
        0.6,
      );
    }
    if (!/^(?:AUX|ADV)$/.test(item?.pos ?? '')) return null;
  }
  return null;
}

/** A comma or the end, some adverb or time before it: "as Orr has said many times,". */
function closes(items: readonly Item[], from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    if (/^[,.]$/.test(items[k]?.low ?? '.')) return true;
    if (
      !isTime(items[k]) &&
      !/^(?:ADV|ADJ|NUM)$/.test(items[k]?.pos ?? '') &&
      !/^(?:times?|on|in|the|past|before)$/.test(items[k]?.low ?? '')
    )
      return false;
  }
  return false;
}

function untilComma(items: readonly Item[], from: number): number {
  for (let k = from; k < items.length; k++) if (isComma(items[k]) || /^[.;]$/.test(items[k]?.low ?? '')) return k - 1;
  return items.length - 1;
}

/** The content is what the phrase stands beside: what precedes it, else what follows. */
function credited(
  scene: Scene,
  cue: Range,
  holder: Range,
  whole: Range,
  rule: string,
  confidence: number,
): Draft | null {
  const { items } = scene;
  const last = lastWord(items);
  const quoted =
    isComma(items[whole.to + 1]) && items[whole.to + 2]?.quotation != null && isComma(items[whole.from - 1]);
  const content: Range[] = [];
  // "a candidate who, in the words of one chairman, “…”": only the quotation is the chairman's.
  if (quoted) content.push({ from: whole.to + 2, to: whole.to + 2 });
  const before =
    isComma(items[whole.from - 1]) || /^[—–(]$/.test(items[whole.from - 1]?.low ?? '')
      ? whole.from - 2
      : whole.from - 1;
  // "because, according to two officials, he considered it": the clause that the conjunction opens is credited.
  const opens =
    isComma(items[whole.from - 1]) &&
    /^(?:because|that|but|and|although|though|while|since)$/.test(items[before]?.low ?? '');
  if (opens && isComma(items[whole.to + 1])) content.push({ from: whole.to + 2, to: last });
  else if (!quoted && before >= 0) content.push({ from: clauseStart(items, before), to: before });
  const after = isComma(items[whole.to + 1]) || items[whole.to + 1]?.low === ')' ? whole.to + 2 : whole.to + 1;
  if (
    !quoted &&
    !opens &&
    after <= last &&
    !isFiniteTail(scene, after) &&
    (before < 0 || (isComma(items[whole.to + 1]) && goesOn(items, content[0], after)))
  )
    content.push({ from: after, to: last });
  const kept = content.filter((range) => range.to >= range.from);
  if (
    kept.length === 0 ||
    !kept.some((range) => finiteIn(items, range) > 0 || items[range.to]?.quotation != null || range.to - range.from > 1)
  )
    return null;
  return {
    holder: spanOfRange(items, holder),
    cue: spanOfRange(items, cue),
    content: kept.map((range) => spanOfRange(items, range)),
    form: formOf(items, kept),
    rule,
    confidence,
    act: null,
    negated: false,
    repeats: false,
    circumstance: noCircumstance,
    unit: scene.unit,
  };
}

/** What follows belongs to the content too: what precedes is no clause of its own, or the verb comes only now. */
const goesOn = (items: readonly Item[], before: Range | undefined, after: number): boolean =>
  before === undefined ||
  finiteIn(items, before) === 0 ||
  isAuxiliary(items[before.to]) ||
  isFinite(items, after) ||
  items[after]?.quotation != null;

const isFiniteTail = (scene: Scene, after: number): boolean =>
  /^(?:and|but|while|though)$/.test(scene.items[after]?.low ?? '') && after > 3;

function clauseStart(items: readonly Item[], to: number): number {
  for (let k = to; k > 0; k--) {
    if (items[k - 1]?.low === ';') return k;
    // "held on remand – up 40%, according to": the afterthought alone is credited, unless a dash before it opens an aside.
    const dash = /^(?:[—–]|--)$/.test(items[k - 1]?.low ?? '');
    if (dash && k > 6 && !items.slice(0, k - 1).some((item) => /^(?:[—–]|--)$/.test(item.low))) return k;
  }
  return 0;
}

/** "Defence minister Karl Osei, just now on Canal 4: “…”": a colon, a quotation behind it, no cue before it. */
function colonSpeaker(scene: Scene): Draft | null {
  const { items, lexicon } = scene;
  const colon = items.findIndex((item, k) => item.low === ':' && items[k + 1]?.quotation != null);
  if (colon < 1 || colon > 30) return null;
  const before = items.slice(0, colon);
  if (before.some((item) => item.pos === 'VERB' && /[qi]/.test(lexicon.verbForms.get(item.low)?.entry.frames ?? '')))
    return null;
  const finite = before.findIndex((_, k) => isFinite(items, k));
  const subject = finite > 0 ? subjectBefore(scene, finite) : firstPhrase(items, colon);
  if (subject === null || !holderLike(scene, subject)) return null;
  const content = { from: colon + 1, to: lastWord(items) };
  return {
    holder: spanOfRange(items, subject),
    cue: finite > 0 ? spanOfRange(items, { from: finite, to: colon - 1 }) : null,
    content: [spanOfRange(items, content)],
    form: formOf(items, [content]),
    rule: 'colon+speaker',
    confidence: 0.7,
    act: null,
    negated: false,
    repeats: false,
    circumstance: noCircumstance,
    unit: scene.unit,
  };
}

function firstPhrase(items: readonly Item[], colon: number): Range | null {
  const end = nounPhraseEnd(items, 0, wide);
  return end >= 0 && end < colon ? { from: 0, to: end } : null;
}
