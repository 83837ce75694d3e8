// Verbs whose object stands before them: "what he described as a gift", "a plan that critics decry as reckless", "what
// the court called a mistake". The ordinary order of words lives in verb-frame.ts.

import type { CueAt } from './cue-at.js';
import { clauseEnd } from './content-end.js';
import { isAuxiliary, isComma, isFinite, nounPhraseEnd, nounPhraseEndingAt } from './phrase.js';
import { type Draft, formOf, noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';
import { documentLike, holderLike, subjectBefore, verbGroupStart } from './subject.js';

const charging = /^(?:accuse|blame|criticise|criticize|condemn|fault|denounce|praise|hail|commend|attribute|ascribe)$/;
const naming = /^(?:call|term|dub|label|brand|consider|deem|pronounce|declare)$/;

/** The draft of a cue verb whose object stands before its subject, or null. */
export function extractedDraft(scene: Scene, cue: CueAt): Draft | null {
  const { items } = scene;
  if (cue.form === 'ing' || !/[apPcmdot]/.test(cue.entry.frames)) return null;
  const group = verbGroupStart(items, cue.from);
  const whole = subjectBefore(scene, group);
  if (whole === null) return null;
  // "what strategists in both parties say": the tagger takes "what" for a determiner.
  const asked = items[whole.from]?.low === 'what' && whole.to > whole.from;
  const subject = asked ? { from: whole.from + 1, to: whole.to } : whole;
  if (!holderLike(scene, subject)) return null;
  const bare = bareRelative(scene, cue, whole);
  if (bare !== null) return bare;
  const before = items[subject.from - 1]?.pos === 'ADV' ? subject.from - 2 : subject.from - 1;
  const relative = items[before];
  // "“A disgrace” was how Orr described it": the words stand before the verb.
  const how = subject.from - 1;
  if (items[how]?.low === 'how' && /^(?:is|was)$/.test(items[how - 1]?.low ?? '') && how > 1)
    return made(scene, cue, subject, [{ from: 0, to: how - 2 }], cue.to, 'how');
  if (relative === undefined || !/^(?:what|that|which|whom|who)$/.test(relative.low)) return null;
  const next = cue.to + 1;
  const as = items[next]?.low === 'as' && /[apP]/.test(cue.entry.frames);
  if (
    (/[cm]/.test(cue.entry.frames) || documentLike(scene, subject)) &&
    isFinite(items, next) &&
    (!items[next]?.low.endsWith('ed') ||
      /^(?:say|claim|argue|believe|think|fear|hope|insist|contend|allege|estimate|warn|predict)$/.test(cue.entry.lemma))
  ) {
    const rest = { from: next, to: clauseEnd(scene, next, cue.form) };
    return made(scene, cue, subject, [rest], cue.to, 'clause');
  }
  // "which officials accuse of arming them": the charge stands behind, the accused before.
  if (charging.test(cue.entry.lemma) && relative.low !== 'what' && /^(?:of|for|to)$/.test(items[next]?.low ?? '')) {
    const accused = antecedentOf(scene, before);
    const charge = { from: next, to: clauseEnd(scene, next, cue.form) };
    return made(scene, cue, subject, accused === null ? [charge] : [accused, charge], cue.to, 'charge');
  }
  if (!as && !(relative.low === 'what' && naming.test(cue.entry.lemma))) return null;
  const content = complementAt(scene, as ? next + 1 : next, relative.low === 'what');
  if (content === null) return null;
  const antecedent = relative.low === 'what' ? null : antecedentOf(scene, before);
  const ranges = antecedent === null ? [content] : [antecedent, content];
  return made(scene, cue, subject, ranges, as ? next : cue.to, as ? 'as' : 'what');
}

/** "…, a figure the governor's office calls inflated": a verdict on the noun right before its subject. */
function bareVerdict(scene: Scene, cue: CueAt, holder: Range): Draft | null {
  const { items } = scene;
  const noun = holder.from - 1;
  const next = cue.to + 1;
  const closed = isComma(items[noun - 2]) || /,["”’'»]+$/.test(items[noun - 2]?.text ?? '');
  const opens = closed && /^(?:a|an|the)$/.test(items[noun - 1]?.low ?? '');
  if (!opens || items[noun]?.pos !== 'NOUN' || !holderLike(scene, holder)) return null;
  if (items[next]?.low === 'as' && /[apPo]/.test(cue.entry.frames)) {
    const verdict = complementAt(scene, next + 1, false);
    return verdict === null ? null : made(scene, cue, holder, [{ from: noun - 1, to: noun }, verdict], next, 'bare');
  }
  if (!naming.test(cue.entry.lemma)) return null;
  if (!/^(?:ADJ|DET|QUOTE|VERB)$/.test(items[next]?.pos ?? '')) return null;
  const told = complementAt(scene, next, false);
  return told === null ? null : made(scene, cue, holder, [{ from: noun - 1, to: noun }, told], cue.to, 'bare');
}

/** "…, a plan economists estimate would cost", "…, a step unions dismissed as a ploy": a clause without its pronoun. */
function bareRelative(scene: Scene, cue: CueAt, whole: Range): Draft | null {
  const { items } = scene;
  const next = cue.to + 1;
  const owned = bareVerdict(scene, cue, whole);
  if (owned !== null) return owned;
  if (whole.to - whole.from < 2 || !/^(?:a|an|the)$/.test(items[whole.from]?.low ?? '')) return null;
  let noun = whole.from + 1;
  while (items[noun]?.pos === 'ADJ' && noun < whole.to) noun++;
  const holder = { from: noun + 1, to: whole.to };
  if (holder.from > holder.to || items[noun]?.pos !== 'NOUN' || !holderLike(scene, holder)) return null;
  const antecedent = { from: whole.from, to: noun };
  const as = items[next]?.low === 'as' && /[apPo]/.test(cue.entry.frames);
  if (as) {
    const told = complementAt(scene, next + 1, false);
    return told === null || !isComma(items[whole.from - 1])
      ? null
      : made(scene, cue, holder, [antecedent, told], next, 'bare');
  }
  const clause = /[cm]/.test(cue.entry.frames) && isAuxiliary(items[next]) && items[next]?.low !== 'had';
  const deed = /[tn]/.test(cue.entry.frames) && items[next]?.low === 'to' && isComma(items[whole.from - 1]);
  if (!clause && !deed) return null;
  const rest = { from: next, to: clauseEnd(scene, next, cue.form) };
  return made(scene, cue, holder, [antecedent, rest], cue.to, 'bare');
}

function made(scene: Scene, cue: CueAt, subject: Range, ranges: readonly Range[], to: number, kind: string): Draft {
  const { items } = scene;
  return {
    holder: spanOfRange(items, subject),
    cue: spanOfRange(items, { from: cue.from, to }),
    content: ranges.map((range) => spanOfRange(items, range)),
    form: formOf(items, ranges),
    rule: `extracted+${kind}:${cue.entry.id}`,
    confidence: 0.6,
    act: cue.entry.act,
    negated: false,
    repeats: false,
    circumstance: noCircumstance,
    unit: scene.unit,
  };
}

/** The complement of "described as": a noun phrase, an adjective or a quotation. */
function complementAt(scene: Scene, from: number, nominal: boolean): Range | null {
  const { items } = scene;
  if (items[from] === undefined) return null;
  if (items[from].quotation !== null) return { from, to: from };
  const end = nounPhraseEnd(items, from, /^(?:of|for|in|on|at|from|with|to|by|between|among|against|about|over)$/);
  if (nominal && end >= from) return { from, to: end };
  return { from, to: clauseEnd(scene, from, 'past') };
}

function antecedentOf({ items }: Scene, relative: number): Range | null {
  return nounPhraseEndingAt(items, isComma(items[relative - 1]) ? relative - 2 : relative - 1);
}
