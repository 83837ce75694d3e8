// Quotations that no listed cue explains: a verb of any kind right beside one ("…," she deadpanned), and quoted words
// inside a sentence whose subject is a person. Last resorts with low confidence; the listed cues live in verb-frame.ts.

import type { Item } from '../sentence/unit.js';
import { clauseEnd } from './content-end.js';
import { isAuxiliary, isComma, isFinite, isTitle, isWork } from './phrase.js';
import { type Draft, formOf, noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';
import { holderLike, subjectAfter, subjectBefore, verbGroupStart } from './subject.js';

/** The draft of a verb of any kind at item `k` that stands beside a whole quotation, or null. */
export function quotedVerbDraft(scene: Scene, k: number): Draft | null {
  const { items } = scene;
  const item = items[k];
  if (item?.pos !== 'VERB' || item.low.endsWith('ing') || items[k - 1]?.low === 'to') return null;
  const group = verbGroupStart(items, k);
  if (
    items
      .slice(group, k)
      .some((word) => isAuxiliary(word) && /^(?:is|are|was|were|be|been|do|does|did)$/.test(word.low))
  )
    return null;
  return behindQuotation(scene, k, group) ?? beforeSubject(scene, k, group) ?? openingQuotation(scene, k, group);
}

/** "…," she deadpanned. */
function behindQuotation(scene: Scene, k: number, group: number): Draft | null {
  const { items } = scene;
  const subject = subjectBefore(scene, group);
  const quotation = subject === null ? -1 : subject.from - 1;
  if (subject === null || isWork(items, quotation) || !spoken(items[quotation]) || !holderLike(scene, subject))
    return null;
  if (/^(?:who|which|that)$/.test(items[subject.to]?.low ?? '')) return null;
  return draftOf(scene, k, subject, [{ from: quotation, to: quotation }], 'any-verb+quote');
}

/** "…," deadpanned the senator. */
function beforeSubject(scene: Scene, k: number, group: number): Draft | null {
  const { items } = scene;
  if (group !== k || !spoken(items[k - 1])) return null;
  const subject = subjectAfter(scene, k);
  if (subject === null || !holderLike(scene, subject) || isFinite(items, subject.to + 1)) return null;
  return draftOf(scene, k, subject, [{ from: k - 1, to: k - 1 }], 'any-verb+quote-inverted');
}

/** She smiled: "…" */
function openingQuotation(scene: Scene, k: number, group: number): Draft | null {
  const { items } = scene;
  const mark = items[k + 1];
  const next = items[k + 2];
  if (!(mark?.low === ':' || isComma(mark)) || next?.quotation == null || !/^.\p{Lu}/u.test(next.text)) return null;
  const subject = subjectBefore(scene, group);
  if (subject === null || !holderLike(scene, subject)) return null;
  return draftOf(scene, k, subject, [{ from: k + 2, to: clauseEnd(scene, k + 2, 'past') }], 'any-verb+opening-quote');
}

/** A quotation that ends as newspapers end speech before its cue. */
const spoken = (item: Item | undefined): boolean =>
  item?.quotation != null && /[,?!—…-]["”’'»“]+$/.test(item.text) && item.text.length > 6;

function draftOf(scene: Scene, k: number, subject: Range, ranges: readonly Range[], rule: string): Draft {
  const { items } = scene;
  return {
    holder: spanOfRange(items, subject),
    cue: spanOfRange(items, { from: k, to: k }),
    content: ranges.map((range) => spanOfRange(items, range)),
    form: formOf(items, ranges),
    rule,
    confidence: 0.6,
    act: null,
    negated: false,
    repeats: false,
    circumstance: noCircumstance,
    unit: scene.unit,
  };
}

/** Drafts for quoted words of three or more that no other draft covers, in a unit whose subject can speak. */
export function looseQuotationDrafts(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { items } = scene;
  const found: Draft[] = [];
  items.forEach((item, k) => {
    if (item.quotation === null) return;
    const inside = scene.text.slice(item.quotation.inner.start, item.quotation.inner.end);
    if ((inside.match(/\p{L}+/gu) ?? []).length < 4 || isTitle(inside)) return;
    if (drafts.some(({ content }) => content.some(({ start, end }) => start < item.end && end > item.start))) return;
    const holder = subjectNear(scene, k);
    if (holder === null) return;
    found.push({
      holder: spanOfRange(items, holder),
      cue: null,
      content: [{ start: item.start, end: item.end }],
      form: 'mixed',
      rule: 'quote+loose',
      confidence: 0.3,
      act: null,
      negated: false,
      repeats: false,
      circumstance: noCircumstance,
      unit: scene.unit,
    });
  });
  return found;
}

/** The subject of the nearest verb before item `k` that can speak. */
function subjectNear(scene: Scene, k: number): Range | null {
  const { items } = scene;
  for (let v = k - 1; v > 0; v--) {
    if (!isFinite(items, v)) continue;
    const start = verbGroupStart(items, v);
    const subject = subjectBefore(scene, start);
    if (subject !== null && holderLike(scene, subject)) return subject;
    v = Math.min(v, start);
  }
  return null;
}
