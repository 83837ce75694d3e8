// Nouns that attribute: "X's refusal to …", "fears among farmers that …", "expressed concern that …".
// Verbs, adjectives and passives have files of their own.

import type { CueEntry } from '../lexicon/lexicon.js';
import type { Item } from '../sentence/unit.js';
import { clauseEnd, objectEnd } from './content-end.js';
import { clauseBegins, isAuxiliary, isComma, isFinite, isTime, nounPhraseEnd, nounPhraseEndingAt } from './phrase.js';
import { type Draft, noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';
import { beforeVerb, holderLike, sharedSubject, subjectBefore, verbGroupStart } from './subject.js';

/** ", a demand for …": the narrator's name for what was just said, not a further statement. */
function appositiveAt({ items }: Scene, k: number): boolean {
  let from = k - 1;
  while (/^(?:ADJ|ADV)$/.test(items[from]?.pos ?? '')) from--;
  return /^(?:a|an|another)$/.test(items[from]?.low ?? '') && isComma(items[from - 1]);
}

/** The draft of a noun cue at item `k`, or null. */
export function nounDraft(scene: Scene, k: number): Draft | null {
  const { items, lexicon } = scene;
  const item = items[k];
  // "fears among" and "are claims that" are nouns, whatever the tag.
  const noun =
    item !== undefined &&
    (!/^(?:VERB|AUX)$/.test(item.pos) ||
      /^(?:among|amongst)$/.test(items[k + 1]?.low ?? '') ||
      /^(?:are|were|of|amid|no|despite|on|in|by|with|over|about|from)$/.test(items[k - 1]?.low ?? '') ||
      (items[k - 1]?.low === 'to' && item.low.endsWith('s')));
  const name = item?.pos === 'PROPN' && k > 0 && /^\p{Lu}/u.test(item.text);
  const entry = item === undefined || !noun || name ? undefined : lexicon.nouns.get(item.low);
  if (item === undefined || entry === undefined) return null;
  const possessor = possessorOf(scene, k);
  const agent = agentBehind(scene, k);
  const afterAgent = agent === null ? k + 1 : agent.to + 1;
  const light = possessor === null && agent === null ? lightVerbSubject(scene, k) : null;
  const holder = possessor ?? agent ?? light?.subject ?? null;
  const at = pastPhrase(items, afterAgent);
  const content =
    contentOf(scene, entry, at, holder !== null, agent) ??
    quotedContent(scene, at, holder !== null) ??
    (holder === null || agent !== null ? bareContent(scene, k, at) : null);
  if (content === null) return null;
  if (holder === null && saidIn(scene, k)) return null;
  // "for fear of": a conjunction rather than anybody's fear.
  if (item.low === 'fear' && items[k - 1]?.low === 'for') return null;
  if (item.low === 'suspicion' && items[k - 1]?.low === 'on') return null;
  const negative = /^(?:no|any|without)$/.test(items[k - 1]?.low ?? '');
  if (negative && holder === null) return null;
  const cue = light === null ? { from: k, to: k } : { from: light.verb, to: k };
  return {
    holder: holder === null ? null : spanOfRange(items, holder),
    cue: spanOfRange(items, cue),
    content: [spanOfRange(items, content)],
    form: 'nominal',
    rule: `noun+${possessor !== null ? 'possessor' : agent !== null ? 'agent' : light !== null ? 'light-verb' : 'bare'}:${entry.id}`,
    confidence: possessor !== null || light !== null ? 0.55 : agent !== null ? 0.5 : 0.4,
    act: entry.act,
    negated: negative,
    repeats: false,
    circumstance: noCircumstance,
    unit: scene.unit,
  };
}

/**
 * Where the content may begin behind the noun or its agent: "his announcement on Sunday that", "allegations by Orr
 * against Lund that", "the consensus in the capital is that" have a time or a phrase between.
 */
function pastPhrase(items: readonly Item[], from: number): number {
  let at = from;
  while (isTime(items[at]) || (/^(?:on|in|last|this)$/.test(items[at]?.low ?? '') && isTime(items[at + 1]))) at++;
  if (!/^(?:against|on|in|at|to|within|inside|across)$/.test(items[at]?.low ?? '')) return at;
  const end = nounPhraseEnd(items, at + 1, /^(?:of|in|on)$/);
  const next = items[end + 1]?.low ?? '';
  const tied = next === 'that' || (/^(?:is|was)$/.test(next) && items[end + 2]?.low === 'that');
  return end > at && tied ? end + 1 : at;
}

/** "said in a statement that": the noun names the occasion, and the verb before it holds the clause. */
function saidIn({ items, lexicon }: Scene, k: number): boolean {
  let at = k - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(items[at]?.pos ?? '') && at > k - 5) at--;
  if (!/^(?:in|at|during|with|via|through|by|on)$/.test(items[at]?.low ?? '')) return false;
  for (let v = at - 1; v >= Math.max(0, at - 4); v--)
    if (/[ci]/.test(lexicon.verbForms.get(items[v]?.low ?? '')?.entry.frames ?? '')) return true;
  return false;
}

/** "a claim that its authors reject": a relative clause without an object of its own, no content. */
function relativeClause({ items, lexicon }: Scene, from: number, to: number): boolean {
  // "a promise that few expect him to keep"
  const kept = items[to]?.pos === 'VERB' && items[to - 1]?.low === 'to' && items[to - 2]?.pos === 'PRON';
  if (kept) return true;
  let last = to;
  while (isTime(items[last]) || /^(?:a|the|last|this|on|ago|later|earlier)$/.test(items[last]?.low ?? '')) last--;
  const raised = items[last - 1]?.low === 'to' && items[last]?.pos === 'VERB' && isFinite(items, last - 2);
  if (raised && /^(?:appear|seem|refuse|decline|begin|began|tr(?:y|ied))/.test(items[last - 2]?.low ?? '')) return true;
  for (let k = from + 2; k <= Math.min(last, from + 9); k++) {
    if (!isFinite(items, k) || isAuxiliary(items[k])) continue;
    if (
      /^(?:ADP|PART)$/.test(items[k + 1]?.pos ?? '') &&
      /^(?:attribut|credit|blam|accus|compar|describ)/.test(items[k]?.low ?? '')
    )
      return true;
    const takes = /[opa]/.test(lexicon.verbForms.get(items[k]?.low ?? '')?.entry.frames ?? '');
    return (
      takes && (k === last || items[k + 1]?.low === 'as') && /^(?:NOUN|PROPN|PRON|ADV)$/.test(items[k - 1]?.pos ?? '')
    );
  }
  return false;
}

/** The possessor of the phrase around item `k`, with its mark: "The Ostrel Front's" refusal, "his" claim. */
function possessorOf(scene: Scene, k: number): Range | null {
  const { items } = scene;
  for (let p = k - 1; p >= Math.max(0, k - 4); p--) {
    const item = items[p];
    if (item === undefined) return null;
    if (/^(?:his|her|its|their|my|our)$/.test(item.low)) return { from: p, to: p };
    if (item.low === "'s" || item.low === "'") {
      const owner = nounPhraseEndingAt(items, p - 1);
      return owner !== null && holderLike(scene, owner) ? { from: owner.from, to: p } : null;
    }
    if (!/^(?:ADJ|NOUN|NUM|ADV|PROPN)$/.test(item.pos)) return null;
  }
  return null;
}

/** "the question, “…?”", "his message: “…”": a quotation behind the noun and a mark. */
function quotedContent(scene: Scene, at: number, held: boolean): Range | null {
  const { items } = scene;
  const quotation = items[at + 1];
  if (!held || !/^[,:]$/.test(items[at]?.low ?? '') || quotation?.quotation == null) return null;
  return /^.\p{Lu}/u.test(quotation.text) ? { from: at + 1, to: at + 1 } : null;
}

/** "allegations of fraud", "fears about the vote": what nobody is named for. */
function bareContent(scene: Scene, k: number, at: number): Range | null {
  if (appositiveAt(scene, k)) return null;
  const { items, lexicon } = scene;
  const word = items[k]?.low ?? '';
  // "facing calls to resign": what is demanded, by nobody in particular.
  if (/^(?:calls|demands|pleas|appeals|promises|pledges|vows|threats|proposals)$/.test(word) && items[at]?.low === 'to')
    return items[at + 1]?.pos === 'VERB' ? { from: at, to: nominalClauseEnd(scene, at) } : null;
  // "chants of “Lock the gate!”": what many voices say.
  if (/^(?:chants?|cries|shouts?|cheers|boos|calls|yells|screams)$/.test(word) && items[at]?.low === 'of')
    return items[at + 1]?.quotation == null ? null : { from: at + 1, to: at + 1 };
  const calls =
    /^(?:calls?|demands?|pleas?|appeals?)$/.test(word) && items[at]?.low === 'for' && items[k - 1]?.low !== 'to';
  if (!calls && (!lexicon.bareNouns.has(word) || !/^(?:of|about|over)$/.test(items[at]?.low ?? ''))) return null;
  if (/^(?:no|without)$/.test(items[k - 1]?.low ?? '')) return null;
  const wide = /^(?:of|for|in|on|at|with|to|between|against|about|over)$/;
  let to = beforeTime(items, at + 1, nounPhraseEnd(items, at + 1, wide));
  while (to > at && /^(?:and|or)$/.test(items[to + 1]?.low ?? '')) {
    const further = nounPhraseEnd(items, to + 2, wide);
    if (further <= to + 1 || isFinite(items, further + 1)) break;
    to = further;
  }
  return to > at ? { from: at + 1, to } : null;
}

/** "warnings about wiring | in the months": a time behind the phrase is no part of it. */
function beforeTime(items: readonly Item[], from: number, to: number): number {
  for (let k = to; k > from; k--)
    if (/^(?:in|on|at|during|before|after)$/.test(items[k]?.low ?? '') && items.slice(k + 1, to + 1).some(isTime))
      return k - 1;
  return to;
}

/** "fear among farmers", "criticism from allies", "a claim by the minister". */
function agentBehind(scene: Scene, k: number): Range | null {
  const { items } = scene;
  // "claims made by the minister that …": the participle stands between.
  const made = items[k + 1]?.pos === 'VERB' && items[k + 2]?.low === 'by' ? 1 : 0;
  if (!/^(?:among|by|from|amongst)$/.test(items[k + 1 + made]?.low ?? '')) return null;
  const range = { from: k + 2 + made, to: nounPhraseEnd(items, k + 2 + made) };
  return range.to >= range.from && holderLike(scene, range) ? range : null;
}

/** "has attracted criticism from farmers": what draws the criticism is the content. */
export function drawnDraft(scene: Scene, k: number): Draft | null {
  const { items } = scene;
  if (
    !/^(?:criticism|praise|condemnation|skepticism|scepticism|ridicule|outrage|support|applause|rebukes?|protests?|complaints?|anger|scorn)$/.test(
      items[k]?.low ?? '',
    )
  )
    return null;
  const agent = agentBehind(scene, k);
  if (agent === null) return null;
  for (let v = k - 1; v >= Math.max(1, k - 4); v--) {
    if (
      !/^(?:attract|draw|drew|face|prompt|provoke|win|won|earn|spark|receiv|meet|met|bring|brought)/.test(
        items[v]?.low ?? '',
      )
    )
      continue;
    const group = verbGroupStart(items, v);
    const subject = subjectBefore(scene, group);
    if (subject === null || /^(?:that|which|who)$/.test(items[subject.to]?.low ?? '')) return null;
    if (/^(?:VERB|PART)$/.test(items[subject.from - 1]?.pos ?? '')) return null;
    return {
      holder: spanOfRange(items, agent),
      cue: spanOfRange(items, { from: group, to: k + 1 }),
      content: [spanOfRange(items, subject)],
      form: 'passive',
      rule: 'noun+drawn',
      confidence: 0.45,
      act: /praise|support|applause/.test(items[k]?.low ?? '') ? null : 'criticise',
      negated: false,
      repeats: false,
      circumstance: noCircumstance,
      unit: scene.unit,
    };
  }
  return null;
}

/** "expressed concern": the light verb before the noun, and its subject. */
function lightVerbSubject(scene: Scene, k: number): { verb: number; subject: Range } | null {
  const { items, lexicon } = scene;
  for (let v = k - 1; v >= Math.max(0, k - 5); v--) {
    const item = items[v];
    if (item === undefined || isComma(item)) return null;
    if (lexicon.lightVerbForms.has(item.low) && /^(?:VERB|AUX)$/.test(item.pos)) {
      const group = verbGroupStart(items, v);
      const subject = /^(?:and|but|then)$/.test(items[group - 1]?.low ?? '')
        ? sharedSubject(scene, group)
        : subjectBefore(scene, group);
      return subject !== null && holderLike(scene, subject) ? { verb: v, subject } : null;
    }
    if (!/^(?:DET|ADJ|NOUN|NUM|ADV|PRON|ADP)$/.test(item.pos)) return null;
  }
  return null;
}

function contentOf(scene: Scene, entry: CueEntry, at: number, held: boolean, agent: Range | null): Range | null {
  const { items } = scene;
  const start = items[at]?.low === 'is' || items[at]?.low === 'was' ? at + 1 : at;
  const item = items[start];
  if (item === undefined) return null;
  const ranged = (from: number, to: number): Range | null => (to > from ? { from, to } : null);
  if (item.low === 'that' && /[c]/.test(entry.frames) && (held || !entry.frames.includes('H') || start === 1)) {
    if (isFinite(items, start + 1) || (!clauseBegins(items, start + 1) && !clauseAhead(items, start))) return null;
    const end = nominalClauseEnd(scene, start);
    if (item.low === 'that' && relativeClause(scene, start, end)) return null;
    // Behind "Reports that" the conjunction belongs to the cue; the content is the clause.
    return ranged(start, end);
  }
  if (
    (item.low === 'to' || (item.low === 'not' && items[start + 1]?.low === 'to')) &&
    start === at &&
    entry.frames.includes('t') &&
    held &&
    /^(?:VERB|AUX|ADV|NOUN|PART|QUOTE)$/.test(items[start + 1]?.pos ?? '')
  ) {
    return ranged(start, nominalClauseEnd(scene, start));
  }
  if (
    /^(?:about|of|over|as)$/.test(item.low) &&
    /^(?:whether|how|why|who|what|when|where|which|if)$/.test(items[start + 1]?.low ?? '') &&
    /[w]/.test(entry.frames)
  ) {
    return ranged(start + 1, nominalClauseEnd(scene, start + 1));
  }
  if (item.low === 'whether' && /[cw]/.test(entry.frames)) return ranged(start, nominalClauseEnd(scene, start));
  if (
    (/^(?:about|over|of|against|for|on)$/.test(item.low) || towards(entry, item.low)) &&
    entry.frames.includes('o') &&
    held &&
    agent === null
  ) {
    const deed = /ing$/.test(items[start + 1]?.low ?? '');
    const end = deed ? clauseEnd(scene, start, '') : objectEnd(scene, start + 1, '');
    return ranged(start, beforeVerb(items, start, end));
  }
  return null;
}

/** "frustration with", "opposition to", "confidence in": nouns of stance with prepositions of their own. */
const towards = ({ lemma }: CueEntry, preposition: string): boolean =>
  /^(?:with|at|in|to|toward|towards)$/.test(preposition) &&
  /^(?:frustration|opposition|confidence|interest|belief|faith|anger|objection|commitment|disappointment|dissatisfaction|displeasure|satisfaction|hostility|resistance|trust|outrage|dismay|impatience|disagreement|distaste)$/.test(
    lemma,
  );

const clauseAhead = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 12).some((_, i) => isFinite(items, from + i));

/** The clause under a noun ends before the verb of the main clause: "the refusal to send its commander | leaves …". */
function nominalClauseEnd(scene: Scene, from: number): number {
  const { items } = scene;
  const end = clauseEnd(scene, from, '');
  const infinitive = items[from]?.low === 'to';
  let verbs = 0;
  for (let k = from + 1; k <= end; k++) {
    if (isComma(items[k]) && k > from + 2) return k - 1;
    if (!isFinite(items, k)) continue;
    const group = k;
    if (
      infinitive
        ? k > from + 2
        : verbs > 0 &&
          !/^(?:that|and|or|who|which|but|if|,|when|because)$/.test(items[subjectStart(items, group) - 1]?.low ?? '')
    ) {
      const before = items[group - 1];
      if (infinitive && before !== undefined && /^(?:who|that|which|he|she|it|they)$/.test(before.low)) continue;
      if (mainSubjectMissing(items, from, group)) return group - 1;
    }
    if (!infinitive || k > from + 1) verbs++;
    while (
      items[k + 1]?.pos === 'ADV' ||
      items[k + 1]?.pos === 'PART' ||
      items[k + 1]?.pos === 'VERB' ||
      (isFinite(items, k + 1) && items[k]?.pos !== 'VERB')
    ) {
      k++;
      if (items[k]?.pos === 'VERB') break;
    }
  }
  return end;
}

const subjectStart = (items: readonly Item[], verb: number): number =>
  nounPhraseEndingAt(items, verb - 1)?.from ?? verb;

/** Whether the words before the verb end the embedded clause: an object or complement stands there, not a new subject. */
function mainSubjectMissing(items: readonly Item[], from: number, verb: number): boolean {
  const phrase = nounPhraseEndingAt(items, verb - 1);
  if (phrase === null) return true;
  const before = items[phrase.from - 1];
  return (
    before !== undefined &&
    phrase.from > from &&
    (before.pos === 'VERB' ||
      before.pos === 'ADP' ||
      before.pos === 'AUX' ||
      before.low === 'to' ||
      before.low === 'as')
  );
}
