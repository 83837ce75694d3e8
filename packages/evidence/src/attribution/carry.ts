// Quotations that go on without a cue of their own: behind "…," Maresh said. “Nobody will touch him.”, and over paragraphs.

import type { Span } from '@parley/model';
import type { Unit } from '../sentence/unit.js';
import { lastWord } from './content-end.js';
import { type Draft, noCircumstance, type Scene, spanOfRange } from './scene.js';
import { holderLike, mainSubject, subjectBefore, verbGroupStart } from './subject.js';
import { isFinite } from './phrase.js';

/** Whether the unit is nothing but quotation. */
export function onlyQuoted(unit: Unit): boolean {
  return (
    unit.items.length > 0 &&
    unit.items.every((item) => item.quotation !== null || /^[.,…]$/.test(item.low)) &&
    unit.items.some((item) => item.quotation !== null)
  );
}

/**
 * Adds quotation-only units to the attribution before them. `units` are those of the whole document in order;
 * a unit whose quotation some draft already holds ends the chain with its own speaker.
 */
export function carryQuotations(
  units: readonly Unit[],
  drafts: readonly Draft[],
  sceneOf: (unit: Unit) => Scene,
): readonly Draft[] {
  const result = [...drafts];
  const ofUnit = new Map<Unit, Draft[]>();
  for (const draft of drafts) {
    // A colon opens direct speech even where the marks of a long quotation were not understood.
    if (!/^(?:direct|mixed)$/.test(draft.form) && !draft.rule.includes('+colon')) continue;
    const list = ofUnit.get(draft.unit) ?? [];
    list.push(draft);
    ofUnit.set(draft.unit, list);
  }
  const extended = new Map<Draft, Draft>();
  const strongest = strongestOf(drafts);
  const ahead = speakersAhead(units, ofUnit, extended);
  const grown = new Set<Unit | null>();
  let speaking: Draft | null = null;
  let previous: Unit | null = null;
  for (const unit of units) {
    const own = ofUnit.get(unit) ?? [];
    const next = ahead.get(unit);
    if (next !== undefined) {
      speaking = next;
    } else if (own.length === 0 && onlyQuoted(unit)) {
      const quoted = unit.items
        .filter((item) => item.quotation !== null)
        .map(({ start, end }): Span => ({ start, end }));
      const sameBlock = previous !== null && previous.block === unit.block;
      const continues = unit.items[0]?.quotation?.continues === true;
      const follows = previous !== null && unit.block === previous.block + 1 && speaking?.unit === previous;
      if (speaking !== null && (sameBlock || continues || follows || grown.has(previous))) {
        grown.add(unit);
        const longer: Draft = {
          ...(extended.get(speaking) ?? speaking),
          content: [...(extended.get(speaking) ?? speaking).content, ...quoted],
        };
        extended.set(speaking, longer);
      } else {
        const beside = previous?.block === unit.block ? (strongest.get(previous) ?? null) : null;
        const carried = lonely(unit, quoted, previous === null ? null : sceneOf(previous), speaking ?? beside);
        if (carried !== null) {
          result.push(carried);
          speaking = carried;
        }
      }
    } else {
      speaking = own.at(-1) ?? (own.length === 0 ? null : speaking);
    }
    previous = unit;
  }
  return result.map((draft) => extended.get(draft) ?? draft);
}

/**
 * “We waited for days. ¶ “Nobody came,” Orr said: a paragraph whose quotation nobody closes is spoken by the speaker of
 * the next one, which opens its quotation again. Adds such paragraphs to that speaker and says to whom each went.
 */
function speakersAhead(
  units: readonly Unit[],
  ofUnit: ReadonlyMap<Unit, readonly Draft[]>,
  extended: Map<Draft, Draft>,
): ReadonlyMap<Unit, Draft> {
  const ahead = new Map<Unit, Draft>();
  for (let i = units.length - 2; i >= 0; i--) {
    const unit = units[i];
    const next = units[i + 1];
    const quotation = unit?.items.at(-1)?.quotation;
    if (unit === undefined || next === undefined || !onlyQuoted(unit) || ofUnit.has(unit)) continue;
    if (quotation?.closed !== false || quotation.continues || next.items[0]?.quotation?.continues !== true) continue;
    const speaker = ahead.get(next) ?? ofUnit.get(next)?.[0];
    if (speaker === undefined || unit.index > 0) continue;
    const quoted = unit.items.filter((item) => item.quotation !== null).map(({ start, end }): Span => ({ start, end }));
    const longer = extended.get(speaker) ?? speaker;
    extended.set(speaker, { ...longer, content: [...quoted, ...longer.content] });
    ahead.set(unit, speaker);
  }
  return ahead;
}

/** The most trusted attribution of each sentence: who says something there goes on in the quotation behind it. */
function strongestOf(drafts: readonly Draft[]): ReadonlyMap<Unit, Draft> {
  const best = new Map<Unit, Draft>();
  for (const draft of drafts)
    if (draft.holder !== null && draft.confidence > (best.get(draft.unit)?.confidence ?? 0.6))
      best.set(draft.unit, draft);
  return best;
}

/** A quotation alone: the speaker is the one who spoke just before, else the subject of the sentence before. */
function lonely(unit: Unit, content: readonly Span[], before: Scene | null, speaking: Draft | null): Draft | null {
  const holder = speaking?.holder ?? (before === null ? null : subjectOf(before));
  if (holder === null) return null;
  return {
    holder,
    cue: null,
    content,
    form: 'direct',
    rule: speaking === null ? 'quote+sentence-before' : 'quote+carried',
    confidence: speaking === null ? 0.35 : 0.45,
    act: null,
    negated: false,
    repeats: false,
    circumstance: noCircumstance,
    unit,
  };
}

function subjectOf(scene: Scene): Span | null {
  const { items } = scene;
  // "Asked if she would go, Mrs. Kern shook her head.": whom the main clause is about.
  const opens = /^(?:asked|pressed|told|when|as|while|after|before|if)$/.test(items[0]?.low ?? '');
  const main = opens ? mainSubject(scene, lastWord(items) + 1) : null;
  if (main !== null) return spanOfRange(items, main);
  for (let k = 1; k <= lastWord(items); k++) {
    if (!isFinite(items, k)) continue;
    const subject = subjectBefore(scene, verbGroupStart(items, k));
    return subject !== null && holderLike(scene, subject) ? spanOfRange(items, subject) : null;
  }
  return null;
}
