// Adjectives that attribute: "is confident that …", "was afraid to …", ", convinced that …,". Nouns live in noun-frame.ts.

import { clauseEnd, objectEnd } from './content-end.js';
import { clauseBegins, isComma } from './phrase.js';
import { type Draft, noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';
import { holderLike, sharedSubject, subjectBefore, subjectOfNextClause, verbGroupStart } from './subject.js';

/** The draft of an adjective cue at item `k`, or null: "is confident that", "was afraid to", "sounded worried about". */
export function adjectiveDraft(scene: Scene, k: number): Draft | null {
  const { items, lexicon } = scene;
  const entry = lexicon.adjectives.get(items[k]?.low ?? '');
  if (entry === undefined) return null;
  const found = linkedSubject(scene, k) ?? looseSubject(scene, k);
  if (found === null) return null;
  const { start, subject, linked } = found;
  const next = items[k + 1];
  // "is opposed by the industry": a passive, whose agent comes behind.
  if (next === undefined || (next.low === 'by' && /ed$/.test(entry.lemma))) return null;
  const that = next.low === 'that' && /[c]/.test(entry.frames);
  const zero = /[c]/.test(entry.frames) && clauseBegins(items, k + 1);
  const about =
    linked &&
    /^(?:about|of|to|over|with|at|on|by|for|in)$/.test(next.low) &&
    entry.frames.includes('o') &&
    !infinitiveAt(scene, k + 1);
  const infinitive = linked && next.low === 'to' && /[t]/.test(entry.frames) && infinitiveAt(scene, k + 1);
  const whether = /^(?:whether|if|how|what|why)$/.test(next.low) && /[cw]/.test(entry.frames);
  if (!that && !zero && !about && !infinitive && !whether) return null;
  const to = about ? objectEnd(scene, k + 2, '') : clauseEnd(scene, k + 1, 'past');
  return {
    holder: spanOfRange(items, subject),
    cue: spanOfRange(items, { from: start, to: k }),
    content: [spanOfRange(items, { from: k + 1, to })],
    form: 'indirect',
    rule: `adjective+${that || zero ? 'clause' : infinitive ? 'infinitive' : 'object'}:${entry.id}`,
    confidence: !linked ? 0.5 : that || zero ? 0.7 : 0.55,
    act: entry.act,
    negated: items.slice(start, k).some((item) => /^(?:not|n't|never)$/.test(item.low)),
    repeats: false,
    circumstance: noCircumstance,
    unit: scene.unit,
  };
}

interface Held {
  readonly start: number;
  readonly subject: Range;
  /** A form of "be" or "feel" ties the adjective to its subject. */
  readonly linked: boolean;
}

const copula = /^(?:is|are|was|were|be|been|remain|'s|'re|'m|am)$/;
const seeming =
  /^(?:feel|feels|felt|remain|remains|remained|seem|seemed|sound|sounded|sounds|seems|appear|appears|appeared|become|becomes|became|look|looks|looked|stay|stays|stayed|grow|grows|grew|growing|feeling|getting|becoming|sounding)$/;

/** "is confident", "sounded worried": the subject of the linking verb. */
function linkedSubject(scene: Scene, k: number): Held | null {
  const { items } = scene;
  const group = verbGroupStart(items, k);
  const linking =
    items.slice(group, k).some((item) => copula.test(item.low)) || seeming.test(items[group - 1]?.low ?? '');
  if (!linking) return null;
  const start = seeming.test(items[group - 1]?.low ?? '') ? verbGroupStart(items, group - 1) : group;
  const subject = /^(?:and|but)$/.test(items[start - 1]?.low ?? '')
    ? sharedSubject(scene, start)
    : subjectBefore(scene, start);
  if (subject === null || !holderLike(scene, subject) || items[subject.to]?.low === 'it') return null;
  return { start, subject, linked: true };
}

/** "Farmers, convinced that …, left" and "Convinced that …, farmers left". */
function looseSubject(scene: Scene, k: number): Held | null {
  const { items } = scene;
  const subject = k === 0 ? subjectOfNextClause(scene, 0) : isComma(items[k - 1]) ? subjectBefore(scene, k - 1) : null;
  return subject !== null && holderLike(scene, subject) ? { start: k, subject, linked: false } : null;
}

const infinitiveAt = ({ items }: Scene, k: number): boolean =>
  items[k]?.low === 'to' && /^(?:VERB|AUX)$/.test(items[k + 1]?.pos ?? '');
