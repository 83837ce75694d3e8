// Runs every frame over one unit and keeps, of drafts that see the same attribution, the most trusted.

import type { Span } from '@parley/model';
import { creditDrafts } from './credit-frame.js';
import { adjectiveDraft } from './adjective-frame.js';
import { extractedDraft } from './extracted-frame.js';
import { askedDraft, hearsayDraft } from './hearsay-frame.js';
import { drawnDraft, nounDraft } from './noun-frame.js';
import { passiveDraft, reportingPassive } from './passive-frame.js';
import { looseQuotationDrafts, quotedVerbDraft } from './quote-frame.js';
import type { Draft, Scene } from './scene.js';
import { cueAt } from './cue-at.js';
import { anyVerbDraft, verbDraft } from './verb-frame.js';

/** All drafts of one unit, without duplicates, in text order. */
export function draftsOf(scene: Scene): readonly Draft[] {
  const found: Draft[] = [...creditDrafts(scene)];
  for (let k = 0; k < scene.items.length; k++) {
    const cue = cueAt(scene, k);
    const drafts = [
      reportingPassive(scene, k),
      (cue === null
        ? anyVerbDraft(scene, k)
        : (extractedDraft(scene, cue) ?? verbDraft(scene, cue) ?? passiveDraft(scene, cue))) ??
        quotedVerbDraft(scene, k),
      hearsayDraft(scene, k) ?? askedDraft(scene, k),
      drawnDraft(scene, k) ?? nounDraft(scene, k),
      adjectiveDraft(scene, k),
    ];
    for (const draft of drafts) if (draft !== null) found.push(draft);
  }
  const kept = withoutDuplicates(coordinatesCut(scene, found));
  const loose = looseQuotationDrafts(scene, kept);
  return loose.length === 0 ? kept : [...kept, ...loose].sort((a, b) => firstOf(a) - firstOf(b));
}

const inside = (span: Span, draft: Draft): boolean =>
  draft.content.every((part) => part.start >= span.start && part.end <= span.end);

const length = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);

/** Units that two sets of spans share. */
export function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return sum;
}

/** Intersection over union of two sets of spans, in units. */
export function overlap(a: readonly Span[], b: readonly Span[]): number {
  const both = shared(a, b);
  const union = length(a) + length(b) - both;
  return union === 0 ? 0 : both / union;
}

function withoutDuplicates(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence)) {
    const same = kept.some(
      (other) =>
        sameCue(other, draft) ||
        (overlap(other.content, draft.content) > 0.5 && !nests(other, draft) && !bothBy(other, draft)) ||
        crosses(other, draft) ||
        speaksInside(other, draft),
    );
    if (!same) kept.push(draft);
  }
  const outer = (draft: Draft): boolean =>
    kept.some(
      (other) => other !== draft && other.confidence > 0.5 && other.content.some((span) => inside(span, draft)),
    );
  // A weak object inside what someone else says ("said he opposed the war") is that someone's statement.
  return kept
    .filter((draft) => !(draft.confidence <= 0.4 && /^verb\+object/.test(draft.rule) && outer(draft)))
    .sort((a, b) => firstOf(a) - firstOf(b));
}

/** One stands inside the other's content, cue and all: "X estimated …, according to a report" is two attributions. */
const nests = (a: Draft, b: Draft): boolean =>
  (b.cue !== null && shared(a.content, [b.cue]) > 0) || (a.cue !== null && shared(b.content, [a.cue]) > 0);

/** "is backed by teachers and opposed by farmers": two agents of one content. */
const bothBy = (a: Draft, b: Draft): boolean =>
  a.rule === 'passive+by' && b.rule === 'passive+by' && !sameCue(a, b) && a.holder?.start !== b.holder?.start;

const sameCue = (a: Draft, b: Draft): boolean => a.cue !== null && b.cue !== null && shared([a.cue], [b.cue]) > 0;

/** "said it was a trap and called for talks": what the holder does next is no part of what the holder said first. */
function coordinatesCut(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const last = draft.content.at(-1);
    if (draft.holder === null || draft.cue === null || last === undefined) return draft;
    let { end } = last;
    for (const next of drafts) {
      if (next === draft || next.cue === null || next.holder?.start !== draft.holder.start) continue;
      if (thoughtAt(scene, next.cue.start)) continue;
      if (next.cue.start <= last.start || next.cue.start >= end) continue;
      const infinitive = /^(?:not )?to\b/.test(scene.text.slice(last.start, last.start + 6));
      const cut = conjunctionBefore(scene, next.cue.start, infinitive ? null : formAt(scene, draft.cue.start));
      if (cut !== null && cut > last.start) end = cut;
    }
    return end === last.end ? draft : { ...draft, content: [...draft.content.slice(0, -1), { ...last, end }] };
  });
}

/** "said she was troubled and hoped to come": whose thought it is, the clause decides. */
const thoughtAt = ({ items, lexicon }: Scene, start: number): boolean => {
  const at = items.findIndex((item) => item.start === start);
  const thought = lexicon.verbForms.get(items[at]?.low ?? '')?.entry.frames.includes('m') === true;
  return thought && items[at + 1]?.low !== 'that';
};

/** Where the words end before "and" and a verb in the given form (null: finite) at `start`; null where none joins it. */
function conjunctionBefore(scene: Scene, start: number, form: string | null): number | null {
  const { items } = scene;
  const verb = items.findIndex((item) => item.start === start);
  if (verb < 2) return null;
  let own = formAt(scene, start);
  let k = verb - 1;
  for (; /^(?:ADV|AUX|PART)$/.test(items[k]?.pos ?? ''); k--) {
    // "contends … and has asked": the auxiliary carries the tense.
    if (/^(?:has|is|does)$/.test(items[k]?.low ?? '')) own = 's';
    if (/^(?:have|are|do)$/.test(items[k]?.low ?? '')) own = 'base';
    if (/^(?:had|was|were|did)$/.test(items[k]?.low ?? '')) own = 'past';
  }
  if (form === null ? !/^(?:s|past)$/.test(own ?? '') : own !== form) return null;
  if (!/^(?:and|but|then)$/.test(items[k]?.low ?? '')) return null;
  const before = items[k - 1];
  return (before?.low === ',' ? items[k - 2] : before)?.end ?? null;
}

const formAt = ({ items, lexicon }: Scene, start: number): string | null => {
  const low = items.find((item) => item.start === start)?.low ?? '';
  return lexicon.verbForms.get(low)?.form ?? lexicon.phrasesByForm.get(low)?.[0]?.form ?? null;
};

/** A holder outside a content has no cue inside it: in "the theory holds that it stresses the heart" nobody stresses. */
const speaksInside = (kept: Draft, weaker: Draft): boolean =>
  kept.holder !== null &&
  weaker.holder !== null &&
  weaker.cue !== null &&
  kept.holder.start === weaker.holder.start &&
  kept.holder.end === weaker.holder.end &&
  kept.confidence > weaker.confidence &&
  kept.content.length === 1 &&
  shared(kept.content, [weaker.cue]) > 0;

/** A noun cue inside the cue or the object of its own verb says the same thing twice: "reiterated its position that". */
function crosses(kept: Draft, weaker: Draft): boolean {
  if (kept.holder === null || weaker.holder === null || weaker.form !== 'nominal') return false;
  if (!/object/.test(kept.rule)) return false;
  return (
    shared(kept.content, weaker.content) > 0 &&
    overlap(kept.content, [...weaker.content, ...(weaker.cue ? [weaker.cue] : []), weaker.holder]) > 0.5
  );
}

/** First unit that a draft touches. */
export function firstOf(draft: Draft): number {
  return Math.min(
    ...draft.content.map((span) => span.start),
    draft.holder?.start ?? Infinity,
    draft.cue?.start ?? Infinity,
  );
}
