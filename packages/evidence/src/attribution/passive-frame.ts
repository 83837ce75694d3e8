// Passives: "was criticised by X", "is expected to …", "it is understood that …", "was told that …".

import { contentLeft } from './content-left.js';
import type { Item } from '../sentence/unit.js';
import type { CueAt } from './cue-at.js';
import { complementOf } from './complement.js';
import { clauseEnd, lastWord, objectEnd } from './content-end.js';
import { clauseBegins, isAuxiliary, isComma, isTime, nounPhraseEnd, nounPhraseEndingAt } from './phrase.js';
import { type Draft, formOf, noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';
import { holderLike, mainSubject, subjectBefore, verbGroupStart } from './subject.js';

/** The draft of a reporting passive at item `k` (a participle behind a form of "be"), or null. */
export function reportingPassive(scene: Scene, k: number): Draft | null {
  const { items, lexicon } = scene;
  const item = items[k];
  if (item === undefined) return null;
  const listed = lexicon.reportingPassives.has(item.low);
  if (!listed && !/[ch]/.test(lexicon.verbForms.get(item.low)?.entry.frames ?? '')) return null;
  const group = verbGroupStart(items, k);
  const be = items.slice(group, k).filter(isAuxiliary).at(-1);
  if (be === undefined && listed) return reducedPassive(scene, k);
  if (be === undefined || !/^(?:is|are|was|were|be|been|'s|'re)$/.test(be.low)) return null;
  const subject = /^(?:and|but)$/.test(items[group - 1]?.low ?? '')
    ? mainSubject(scene, group)
    : subjectBefore(scene, group);
  // "was reported on Monday that": a time stands before the conjunction.
  const timed = /^(?:on|in|late|early|last|this)$/.test(items[k + 1]?.low ?? '') && isTime(items[k + 2]);
  if (timed && items[group - 1]?.low === 'it' && items[k + 3]?.low === 'that')
    return passive(
      scene,
      { from: group - 1, to: k },
      null,
      [{ from: k + 3, to: clauseEnd(scene, k + 3, 'past') }],
      'passive+it-that',
      0.5,
    );
  const quotedAs = asBehind(items, item.low, k);
  if (quotedAs !== null && subject !== null)
    return passive(
      scene,
      { from: group, to: quotedAs + 1 },
      subject,
      [{ from: quotedAs + 2, to: clauseEnd(scene, quotedAs + 2, 'past') }],
      'passive+quoted-as',
      0.6,
    );
  const next = items[k + 1]?.low;
  const zero = listed && clauseBegins(items, isTime(items[k + 1]) ? k + 2 : k + 1);
  if (items[group - 1]?.low === 'it' && (next === 'that' || zero)) {
    const from = isTime(items[k + 1]) ? k + 2 : k + 1;
    return passive(
      scene,
      { from: group - 1, to: next === 'that' ? k + 1 : k },
      null,
      [{ from: next === 'that' ? from + 1 : from, to: clauseEnd(scene, from, 'past') }],
      'passive+it-that',
      0.5,
    );
  }
  if (subject === null || !listed || !/^(?:to|as)$/.test(next ?? '')) return null;
  if (
    next === 'as' &&
    items[k + 2]?.pos !== 'VERB' &&
    !/^(?:seen|viewed|regarded|perceived|described|considered)$/.test(item.low)
  )
    return null;
  const to = clauseEnd(scene, k + 1, 'past');
  if (next === 'as' && /^(?:saying|telling)$/.test(items[k + 2]?.low ?? '')) {
    // "…," he was quoted as saying: the words stand before.
    const left =
      k + 3 > lastWord(items) || /^(?:by|in|on|,)$/.test(items[k + 3]?.low ?? '')
        ? contentLeft(scene, subject.from)
        : null;
    return passive(
      scene,
      { from: group, to: k + 2 },
      subject,
      [left ?? { from: /^[:,]$/.test(items[k + 3]?.low ?? '') ? k + 4 : k + 3, to }],
      'passive+quoted-as',
      0.6,
    );
  }
  return passive(
    scene,
    { from: group, to: k },
    null,
    [withoutRelative(items, subject), { from: k + 1, to }],
    `passive+${next}`,
    0.5,
  );
}

/** "The attack, thought to be the deadliest": the participle stands behind what it is about. */
function reducedPassive(scene: Scene, k: number): Draft | null {
  const { items } = scene;
  if (
    !/^(?:thought|believed|said|expected|alleged|reported|rumou?red|feared|presumed|estimated|known)$/.test(
      items[k]?.low ?? '',
    )
  )
    return null;
  if (items[k + 1]?.low !== 'to' || !/^(?:VERB|AUX)$/.test(items[k + 2]?.pos ?? '')) return null;
  const about = nounPhraseEndingAt(items, isComma(items[k - 1]) ? k - 2 : k - 1);
  const noun =
    isComma(items[k - 1]) ||
    /^(?:expect|known)/.test(items[k]?.low ?? '') ||
    /ers?$|men$/.test(items[k - 1]?.low ?? '');
  if (about === null || !noun || /^(?:he|she|they|we|i|you|it)$/.test(items[about.to]?.low ?? '')) return null;
  const close = isComma(items[k - 1]) ? items.findIndex((item, i) => i > k && isComma(item)) : -1;
  const to = close > 0 ? close - 1 : clauseEnd(scene, k + 1, 'past');
  return passive(scene, { from: k, to: k }, null, [about, { from: k + 1, to }], 'passive+to', 0.4);
}

/** "were quoted in the report | as saying": where "as" stands behind a phrase; null where it does not. */
function asBehind(items: readonly Item[], low: string, k: number): number | null {
  if (low !== 'quoted' || !/^(?:in|by|on|at)$/.test(items[k + 1]?.low ?? '')) return null;
  const as = nounPhraseEnd(items, k + 2, /^(?:of|in)$/) + 1;
  const saying = /^(?:saying|telling)$/.test(items[as + 1]?.low ?? '');
  return items[as]?.low === 'as' && saying && items[k + 1]?.low !== 'by' ? as : null;
}

/** "Vick, who | is expected": the content is about the antecedent. */
function withoutRelative(items: readonly Item[], { from, to }: Range): Range {
  if (!/^(?:who|which|that)$/.test(items[to]?.low ?? '') || to === from) return { from, to };
  return { from, to: isComma(items[to - 1]) ? to - 2 : to - 1 };
}

/** The draft of a cue verb in the passive, or null. */
export function passiveDraft(scene: Scene, cue: CueAt): Draft | null {
  const { items } = scene;
  if (cue.form !== 'past' && cue.form !== 'participle') return null;
  const group = verbGroupStart(items, cue.from);
  const auxiliaries = items.slice(group, cue.from).filter(isAuxiliary);
  const full = /^(?:is|are|was|were|be|been|being|am|'s|'re|'m)$/.test(auxiliaries.at(-1)?.low ?? '');
  const by = agentOf(scene, cue.to);
  // "is backed by teachers and opposed by farmers": the second participle shares the auxiliary and what it is about.
  const joined = !full && by !== null ? joinedPassive(scene, group) : null;
  if (joined !== null && by !== null)
    return passive(scene, { from: cue.from, to: cue.to }, by, [joined], 'passive+by', 0.45);
  if (!full && (by === null || objectBetween(items, cue.to))) return null;
  if (auxiliaries.some((item) => /^(?:would|could|might|may|should|can)$/.test(item.low)) && by === null) return null;
  const frames = cue.entry.frames;
  if (by !== null) return byAgent(scene, cue, group, by, full);
  if (
    /[iwn]/.test(frames) &&
    /^(?:tell|ask|warn|remind|inform|advise|assure|instruct|order|urge|encourage|invite|caution)$/.test(cue.entry.lemma)
  ) {
    const complement = complementOf(scene, cue.to, `${frames.replace(/[cq]/g, '')}t`, 'past');
    if (complement === null || !/^(?:that|wh|infinitive)$/.test(complement.kind)) return null;
    return passive(scene, { from: group, to: cue.to }, null, [complement.range], `passive+${complement.kind}`, 0.4);
  }
  return blamed(scene, cue, group);
}

/** "is considered a likely successor": the subject and what it is said to be. */
function verdictOf(scene: Scene, cue: CueAt, group: number): Draft | null {
  const subject = subjectBefore(scene, group);
  if (subject === null) return null;
  const rest = { from: cue.to + 1, to: objectEnd(scene, cue.to + 1, 'past') };
  return passive(
    scene,
    { from: group, to: cue.to },
    null,
    [withoutRelative(scene.items, subject), rest],
    'passive+verdict',
    0.4,
  );
}

/** The subject of the passive that "and" or "but" joins to the participle at `group`; null where none does. */
function joinedPassive(scene: Scene, group: number): Range | null {
  const { items } = scene;
  if (!/^(?:and|but)$/.test(items[group - 1]?.low ?? '')) return null;
  for (let k = group - 2; k > Math.max(0, group - 14); k--) {
    if (items[k]?.pos !== 'VERB' || !scene.lexicon.verbForms.has(items[k]?.low ?? '')) continue;
    const first = verbGroupStart(items, k);
    const be = items.slice(first, k).some((item) => /^(?:is|are|was|were|been)$/.test(item.low));
    const subject = be ? subjectBefore(scene, first) : null;
    return subject === null ? null : withoutRelative(items, subject);
  }
  return null;
}

/** "was accused of stalling", "has been criticised for the delay": nobody is named for the charge. */
function blamed(scene: Scene, cue: CueAt, group: number): Draft | null {
  const { items } = scene;
  const named = /^(?:consider|deem|dub|label|brand|term|call|name)$/.test(cue.entry.lemma);
  if (named && /^(?:DET|ADJ|QUOTE)$/.test(items[cue.to + 1]?.pos ?? '')) return verdictOf(scene, cue, group);
  const charged = /^(?:accuse|criticise|criticize|condemn|blame|praise|credit|fault|denounce)$/.test(cue.entry.lemma);
  const seen = /[ap]/.test(cue.entry.frames) && items[cue.to + 1]?.low === 'as';
  if (!charged && !seen) return null;
  if (!/^(?:of|for|with|as)$/.test(items[cue.to + 1]?.low ?? '')) return null;
  const subject = subjectBefore(scene, group);
  if (subject === null) return null;
  const rest = { from: cue.to + 1, to: objectEnd(scene, cue.to + 2, 'past') };
  const about = withoutRelative(items, subject);
  return passive(scene, { from: group, to: cue.to }, null, [about, rest], 'passive+blamed', 0.4);
}

/** An object stands right behind the verb, so that it is active: "slammed proposals by the left". */
const objectBetween = (items: readonly Item[], cue: number): boolean =>
  /^(?:NOUN|PROPN|DET|PRON|NUM)$/.test(items[cue + 1]?.pos ?? '') && items[cue + 1]?.low !== 'by';

/** "by" and its noun phrase within a few words of the participle. */
function agentOf(scene: Scene, cue: number): Range | null {
  const { items } = scene;
  for (let k = cue + 1; k < Math.min(items.length, cue + 7); k++) {
    const low = items[k]?.low;
    if (low === undefined || /^[.,;:]$/.test(low)) return null;
    if (low !== 'by') continue;
    const first = beforeTime(items, k + 1, nounPhraseEnd(items, k + 1, /^(?:of|from|in|at|on)$/));
    const speaksFor = /^(?:spokes\w+|lawyers?|attorneys?|advocates?|agents?|advisers?)$/.test(items[first]?.low ?? '');
    const end = speaksFor ? nounPhraseEnd(items, k + 1, /^(?:of|from|in|at|on|for)$/) : first;
    const range = { from: k + 1, to: end };
    return end > k && holderLike(scene, range) && !isMeans(items, range) ? range : null;
  }
  return null;
}

/** "by the union | in March": the time is no part of the agent. */
function beforeTime(items: readonly Item[], from: number, to: number): number {
  // "by the president | in a series of tweets": how it was said is none either.
  for (let k = from + 1; k < to; k++)
    if (/^(?:in|on|at)$/.test(items[k]?.low ?? '') && /^(?:a|an|his|her|their)$/.test(items[k + 1]?.low ?? ''))
      return k - 1;
  return isTime(items[to]) && /^(?:in|on|at)$/.test(items[to - 1]?.low ?? '') && to - 2 >= from ? to - 2 : to;
}

/** "by text message", "by telephone": the way of speaking, not the speaker. */
const isMeans = (items: readonly Item[], { from, to }: Range): boolean =>
  /^(?:message|email|e-mail|telephone|phone|letter|fax|text|radio|video|satellite|mail|post)$/.test(
    items[to]?.low ?? '',
  ) && !/^(?:DET|PRON|PROPN)$/.test(items[from]?.pos ?? '');

function byAgent(scene: Scene, cue: CueAt, group: number, by: Range, full: boolean): Draft | null {
  const { items } = scene;
  const frames = cue.entry.frames;
  if (!/[opicwqsaO]/.test(frames)) return null;
  const subject = group === 0 ? null : subjectBefore(scene, group);
  const behind = by.to + 1;
  const low = items[behind]?.low ?? '';
  const question = low === '' ? -1 : questionBehind(items, behind);
  const start = question === -1 ? behind : question;
  const rest =
    question !== -1 || /^(?:that|of|for|as|to|about)$/.test(low)
      ? { from: start, to: clauseEnd(scene, start, 'past') }
      : null;
  const cueRange = { from: full ? group : cue.from, to: cue.to };
  if (cue.entry.lemma === 'quote' && low === 'as' && /^(?:saying|telling)$/.test(items[behind + 1]?.low ?? '')) {
    const left = subject === null ? null : contentLeft(scene, subject.from);
    const quoted = left !== null && items[left.to]?.quotation != null;
    const words = quoted ? left : { from: behind + 2, to: clauseEnd(scene, behind + 2, 'past') };
    return passive(scene, cueRange, subject, [words], 'passive+quoted-as', 0.6);
  }
  if (group === 0 || subject === null) {
    return rest === null ? null : passive(scene, cueRange, by, [rest], 'passive+opening', 0.5);
  }
  const said = rest !== null && /[iw]/.test(frames) && (question !== -1 || /^(?:that|to)$/.test(low));
  const opener = nominalOpener(scene, group);
  const whole =
    opener !== null
      ? { from: opener, to: group - 1 }
      : isComma(items[group - 1])
        ? { from: subject.from, to: Math.max(subject.to, group - 2) }
        : withoutRelative(items, subject);
  if (!said && whole.from === whole.to && items[whole.from]?.pos === 'NUM') return null;
  const content = said ? [rest] : rest === null ? [whole] : [whole, rest];
  return passive(scene, cueRange, by, content, 'passive+by', full ? 0.5 : 0.35);
}

/** Where a noun cue with a that-clause opens the unit: "Rumours that … were dismissed by …" is one long subject. */
function nominalOpener(scene: Scene, group: number): number | null {
  const { items, lexicon } = scene;
  for (let k = 0; k < Math.min(6, group - 2); k++)
    if (lexicon.nouns.has(items[k]?.low ?? '') && /^(?:that|to)$/.test(items[k + 1]?.low ?? '')) return 0;
  return null;
}

/** Where "whether", "how" and the like follow the agent, adjuncts between them stepped over; -1 where none does. */
function questionBehind(items: readonly Item[], from: number): number {
  for (let k = from; k < Math.min(items.length, from + 8); k++) {
    const low = items[k]?.low ?? '';
    if (/^(?:whether|if|how|why|what|when)$/.test(low)) return k;
    if (isComma(items[k]) && k <= from + 4 && items[k + 1]?.pos === 'PROPN') continue;
    if (isComma(items[k]) && k > from && items[k - 1]?.pos === 'PROPN') continue;
    if (/^[.,;:]$/.test(low) || items[k]?.pos === 'VERB') return -1;
  }
  return -1;
}

function passive(
  scene: Scene,
  cue: Range,
  holder: Range | null,
  content: readonly Range[],
  rule: string,
  confidence: number,
): Draft | null {
  const { items } = scene;
  const last = lastWord(items);
  const kept = content.filter((range) => range.to >= range.from && range.from <= last);
  if (kept.length === 0) return null;
  return {
    holder: holder === null ? null : spanOfRange(items, holder),
    cue: spanOfRange(items, cue),
    content: kept.map((range) => spanOfRange(items, range)),
    form: formOf(items, kept) === 'direct' ? 'direct' : 'passive',
    rule,
    confidence,
    act: null,
    negated: items.slice(cue.from, cue.to).some((item) => /^(?:not|n't|never)$/.test(item.low)),
    repeats: false,
    circumstance: noCircumstance,
    unit: scene.unit,
  };
}
