// Words by which a text passes on what nobody is named for: "reportedly", "allegedly", and openings such as "Asked
// whether …, he …". Passives with a participle of reporting live in passive-frame.ts.

import type { Item } from '../sentence/unit.js';
import { clauseEnd, lastWord } from './content-end.js';
import { clauseBegins, isAuxiliary, isComma, isFinite } from './phrase.js';
import { type Draft, formOf, noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';
import { subjectBefore, verbGroupStart } from './subject.js';

/** The draft of an adverb of hearsay at item `k`, or null. */
export function hearsayDraft(scene: Scene, k: number): Draft | null {
  const { items, lexicon } = scene;
  if (!lexicon.hearsayAdverbs.has(items[k]?.low ?? '')) return null;
  const verb = firstVerb(items, k);
  if (verb === null) return null;
  const subject = subjectBefore(scene, Math.min(k, verbGroupStart(items, verb)));
  const to = clauseEnd(scene, verb, 'past');
  if (k === 0) {
    const from = isComma(items[1]) ? 2 : 1;
    return draftOf(scene, { from: 0, to: 0 }, [{ from, to: lastWord(items) }], 'hearsay+adverb', 0.45);
  }
  if (subject === null || subject.to >= k) return null;
  const group = verbGroupStart(items, verb);
  const before: Range = { from: subject.from, to: k - 1 };
  return draftOf(
    scene,
    { from: k, to: k },
    group > k ? [before, { from: k + 1, to }] : [before, { from: k + 1, to }],
    'hearsay+adverb',
    0.4,
  );
}

/** ", asked about it, smiled": the participle opens an aside that another comma and a finite verb close. */
export function asideAsked(items: readonly Item[], k: number): boolean {
  if (k === 0 || !isComma(items[k - 1])) return false;
  for (let i = k + 2; i < Math.min(items.length, k + 20); i++)
    if (isComma(items[i])) return isFinite(items, i + 1) || isFinite(items, i + 2);
  return false;
}

/** "Asked whether she regretted it, she paused": somebody asked, whoever it was. The draft at item `k`, or null. */
export function askedDraft(scene: Scene, k: number): Draft | null {
  const { items } = scene;
  const told = /^(?:told|informed|reminded|warned)$/.test(items[k]?.low ?? '') && k === 0 && items[1]?.low === 'that';
  if (!told && !/^(?:asked|pressed|questioned|quizzed)$/.test(items[k]?.low ?? '')) return null;
  const aside = asideAsked(items, k) && /^(?:about|whether|if|why|how|what|to)$/.test(items[k + 1]?.low ?? '');
  const later = (k > 2 && items[k - 1]?.low === 'when') || aside;
  if (k > 0 && !later && !(/^(?:when|but|and|,)$/.test(items[k - 1]?.low ?? '') && k < 3)) return null;
  for (let from = k + 1; from < Math.min(items.length, k + 14); from++) {
    const low = items[from]?.low ?? '';
    if (/^[,.;:]$/.test(low) || low === 'by' || isFinite(items, from)) return null;
    if (!/^(?:whether|if|how|why|what|who|when|where|which|about|to)$/.test(low) && !(told && low === 'that')) continue;
    const close = aside ? items.findIndex((item, i) => i > from && isComma(item)) : -1;
    if (close > 0) return draftOf(scene, { from: k, to: k }, [{ from, to: close - 1 }], 'asked+opening', 0.45);
    const verb = later ? items.findIndex((item, i) => i > from && isComma(item) && isFinite(items, i + 1)) : -1;
    const to = verb > 0 ? verb - 1 : later ? clauseEnd(scene, from, 'past') : commaBefore(items, from);
    return to === -1 ? null : draftOf(scene, { from: k, to: k }, [{ from, to }], 'asked+opening', 0.45);
  }
  return null;
}

/** Last item before the comma behind which the main clause begins; -1 where none does. */
function commaBefore(items: readonly Item[], from: number): number {
  for (let k = from + 1; k < items.length - 1; k++) if (isComma(items[k]) && clauseBegins(items, k + 1)) return k - 1;
  for (let k = from + 1; k < items.length - 1; k++) if (isComma(items[k])) return k - 1;
  return -1;
}

/** The verb that the adverb goes with: the next one within four items. */
function firstVerb(items: readonly Item[], k: number): number | null {
  for (let v = k + 1; v < Math.min(items.length, k + (k === 0 ? 20 : 5)); v++) {
    if (items[v]?.pos === 'VERB' || isFinite(items, v)) return v;
    if (k > 0 && !isAuxiliary(items[v]) && !/^(?:ADV|PART|DET|ADJ|NOUN|PROPN)$/.test(items[v]?.pos ?? '')) return null;
  }
  return null;
}

function draftOf(scene: Scene, cue: Range, ranges: readonly Range[], rule: string, confidence: number): Draft | null {
  const { items } = scene;
  const kept = ranges.filter((range) => range.to >= range.from);
  if (kept.length === 0) return null;
  return {
    holder: null,
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
