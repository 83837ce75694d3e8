// Cue verbs: "X said that …", "…, X said", "… said X", "X vowed to …", "X rejected …", gerunds and infinitives.
// Passives, nouns, adjectives and crediting phrases have files of their own, and so has content before its cue.

import type { CueEntry } from '../lexicon/lexicon.js';
import type { Item } from '../sentence/unit.js';
import { type Complement, complementOf } from './complement.js';
import { clauseEnd } from './content-end.js';
import { contentLeft, quotationLeftOf, rightHalf, topicLeft } from './content-left.js';
import type { CueAt } from './cue-at.js';
import {
  clauseBegins,
  isAuxiliary,
  isComma,
  isFinite,
  isTime,
  isWork,
  nounPhraseEnd,
  nounPhraseEndingAt,
} from './phrase.js';
import { asideAsked } from './hearsay-frame.js';
import {
  anonymityAsked,
  asked,
  countOnly,
  hypothetical,
  inferred,
  mightNot,
  nothingOffered,
  otherSense,
  noRequest,
  puts,
  quotedVerdict,
  surveyLike,
  unnamed,
} from './no-statement.js';
import { type Draft, formOf, noCircumstance, type Range, type Scene, spanOfRange } from './scene.js';
import {
  beforeVerb,
  clauseSubject,
  documentLike,
  finiteIn,
  holderLike,
  mainSubject,
  sharedSubject,
  subjectAfter,
  subjectBefore,
  subjectOfNextClause,
  verbGroupStart,
} from './subject.js';

const raising =
  /^(?:continue|continues|continued|seem|seems|seemed|appear|appears|appeared|begin|begins|began|begun|start|started|went|goes|sought|seek|seeks|seeking|attempted|attempts|wanted|wants|want|rush|rushed|try|tried|tries|trying|seeking|working|struggling|have|has|had|go|going|quick|forced|used|use|took|moved|came|able|managed|proceeded|obliged|compelled|surprised|relieved|pleased|glad|stunned|shocked|dismayed|delighted|come|came|coming|claim|claims|claimed)$/;

/** The draft of one cue verb in the active, or null. */
export function verbDraft(scene: Scene, cue: CueAt): Draft | null {
  const { items } = scene;
  const group = verbGroupStart(items, cue.from);
  const frames = framesOf(cue);
  if (whenAsked(items, cue) || briefed(items, cue)) return null;
  if (frames === '' || isPassive(items, group, cue)) return null;
  if (items[group - 1]?.low === 'to') return infinitiveDraft(scene, cue, frames, group - 1);
  const opening = cue.from === 0 ? openingDraft(scene, cue, frames) : null;
  if (opening !== null) return opening;
  const gerund = cue.form === 'ing' && !items.slice(group, cue.from).some(isAuxiliary);
  const inverted = invertedDraft(scene, cue, frames, group, gerund);
  if (inverted !== null) return inverted;
  const complement = complementOf(scene, cue.to, frames, cue.form);
  const subject = gerund ? gerundSubject(scene, group) : finiteSubject(scene, group);
  if (complement !== null && (gerund || !isTrailing(scene, subject, cue, complement))) {
    return rightDraft(scene, cue, frames, group, subject, complement, gerund);
  }
  return gerund ? null : trailingDraft(scene, cue, frames, group, subject, complement);
}

/** "said when asked whether": nobody is named who asks. */
const whenAsked = (items: readonly Item[], cue: CueAt): boolean =>
  /^(?:ask|press|question)\b/.test(cue.entry.lemma) &&
  cue.form === 'past' &&
  (/^(?:when|if|once)$/.test(items[cue.from - 1]?.low ?? '') ||
    (asideAsked(items, cue.from) &&
      /^(?:about|if|whether|why|how|what|by|to|one|again|repeatedly|later|directly|specifically|recently)$/.test(
        items[cue.from + 1]?.low ?? '',
      )));

/** "people briefed on the matter said": which people, not what they were told. */
const briefed = (items: readonly Item[], cue: CueAt): boolean =>
  /^(?:brief|inform|alert|notify)$/.test(cue.entry.lemma) &&
  cue.form === 'past' &&
  /^(?:on|about|of|by)$/.test(items[cue.to + 1]?.low ?? '') &&
  !isAuxiliary(items[cue.from - 1]);

/** The frames in force; a word that only WordNet lists needs a that-clause. */
const framesOf = (cue: CueAt): string => cue.entry.frames.replace(/[xzPTNCH]/g, '').replace('r', 'os');

function isPassive(items: readonly Item[], group: number, cue: CueAt): boolean {
  if (cue.form !== 'past' && cue.form !== 'participle') return false;
  const auxiliaries = items.slice(group, cue.from).filter(isAuxiliary);
  const last = auxiliaries.at(-1);
  if (last !== undefined) return /^(?:is|are|was|were|be|been|being|am|'s|'re)$/.test(last.low);
  if (/^(?:reply|respond|write|speak|comment)$/.test(cue.entry.lemma)) return false;
  const by = items[cue.to + 1]?.pos === 'ADJ' ? cue.to + 2 : cue.to + 1;
  return items[by]?.low === 'by' && items[group - 1]?.pos !== 'PRON';
}

/** The subject before the verb, or that of the verb to which "and", "but", "then" ties this one. */
function finiteSubject(scene: Scene, group: number): Range | null {
  const { items } = scene;
  const before = items[group - 1];
  if (before === undefined) return null;
  if (/^(?:and|but|then|or|yet)$/.test(before.low)) return sharedSubject(scene, group);
  const subject = subjectBefore(scene, group);
  if (subject !== null && holderLike(scene, subject)) return subject;
  if (isComma(before)) {
    const topic = topicBefore(scene, group);
    if (topic !== null) return topic;
  }
  if (isComma(before) || before.quotation !== null) return sharedSubject(scene, group) ?? subject;
  return subject;
}

/** "Early tapes, she says, suggest": behind a cue between commas the verb has the subject before it. */
function topicBefore(scene: Scene, group: number): Range | null {
  const { items, lexicon } = scene;
  const cue = lexicon.verbForms.get(items[group - 2]?.low ?? '');
  if (cue === undefined || !/c.*s/.test(cue.entry.frames) || !isFinite(items, group - 2)) return null;
  if (items[group]?.low.endsWith('ed') && items[group + 1]?.low === 'that') return null;
  const speaker = subjectBefore(scene, verbGroupStart(items, group - 2));
  if (speaker === null || !isComma(items[speaker.from - 1])) return null;
  return nounPhraseEndingAt(items, speaker.from - 2);
}

/** A gerund shares the main subject, unless its own stands right before it ("with analysts questioning"). */
function gerundSubject(scene: Scene, group: number): Range | null {
  const { items } = scene;
  const before = items[group - 1];
  if (before === undefined) return subjectOfNextClause(scene, group);
  if (
    isComma(before) ||
    (before.quotation !== null && /[,.?!]["”’'»]+$/.test(before.text)) ||
    /^(?:while|when|by|without|after|before|in|—|–)$/.test(before.low)
  ) {
    const own = asideSubject(scene, group);
    const joined = own !== null && /^(?:and|but)$/.test(items[own.from - 1]?.low ?? '');
    return joined ? own : (withSubject(scene, group) ?? mainSubject(scene, group) ?? asideSubject(scene, group));
  }
  if (/^(?:and|or|but)$/.test(before.low))
    return asideBefore(items, group) === null ? sharedSubject(scene, group) : mainSubject(scene, group);
  if (/^(?:out|up|off|down|over|away)$/.test(before.low)) return mainSubject(scene, group);
  if (before.low === 'for' || before.low === 'as') {
    const blamed = nounPhraseEndingAt(items, group - 2);
    const governed = blamed !== null && scene.lexicon.verbForms.has(items[blamed.from - 1]?.low ?? '');
    if (blamed !== null && governed && holderLike(scene, blamed)) return blamed;
  }
  // "under fire for suggesting that", "criticised for saying": whoever the sentence is about said so.
  if (/^(?:for|of)$/.test(before.low) && /^(?:that|,|:)$/.test(items[group + 1]?.low ?? ''))
    return mainSubject(scene, group);
  if (before.pos === 'ADP' || /^(?:for|of|from|with|about|at|on|to|than|against|like)$/.test(before.low)) return null;
  const own = nounPhraseEndingAt(items, group - 1);
  const issuer = own === null ? null : issuerOf(scene, own);
  if (issuer !== null) return issuer;
  // "posted a message on Facebook praising": the place of the words does not speak.
  const place = own !== null && items[own.from - 1]?.low === 'on' && networks.test(items[own.to]?.low ?? '');
  if (own !== null && !place && holderLike(scene, own) && !isTime(items[group - 1])) return own;
  return clauseSubject(scene, group) ?? mainSubject(scene, group);
}

/** "…, telling them that it was over, and refusing": a participle behind a comma stands before; its place or null. */
function asideBefore(items: readonly Item[], group: number): number | null {
  for (let k = group - 2; k > 1; k--)
    if (items[k]?.pos === 'VERB' && items[k]?.low.endsWith('ing') && isComma(items[k - 1])) return k;
  return null;
}

/** "The campaign issued a statement saying": who issued the text speaks, not the text. */
function issuerOf(scene: Scene, text: Range): Range | null {
  const { items } = scene;
  const verb = /^(?:out|up|off)$/.test(items[text.from - 1]?.low ?? '') ? text.from - 2 : text.from - 1;
  if (!documentLike(scene, text) || !issuing.test(items[verb]?.low ?? '')) return null;
  return finiteSubject(scene, verbGroupStart(items, verb));
}

const networks = /^(?:facebook|twitter|instagram|youtube|reddit|snapchat|television|radio|tv)$/;

const issuing =
  /^(?:issue[sd]?|release[sd]?|publish(?:es|ed)?|post(?:s|ed)?|sen[dt]|sends|put|puts|write|wrote|writes|deliver(?:s|ed)?|file[sd]?|circulate[sd]?|sign(?:s|ed)?|tweeted|gave|gives|made|makes)$/;

/** "with one, Senator Orr of Maine, telling": the subject behind "with", its description between commas. */
function withSubject(scene: Scene, group: number): Range | null {
  const { items } = scene;
  if (!isComma(items[group - 1])) return null;
  for (let k = group - 2; k > Math.max(0, group - 14); k--) {
    if (isFinite(items, k) || items[k]?.quotation != null) return null;
    if (items[k]?.low !== 'with' || !isComma(items[k - 1])) continue;
    const own = { from: k + 1, to: group - 2 };
    return holderLike(scene, own) && isComma(items[nounPhraseEnd(items, k + 1) + 1]) ? own : null;
  }
  return null;
}

/** "Pruitt, citing unnamed sources, claimed": the aside comes before the verb, its subject before the comma. */
function asideSubject(scene: Scene, group: number): Range | null {
  const own = isComma(scene.items[group - 1]) ? subjectBefore(scene, group - 1) : null;
  return own !== null && holderLike(scene, own) ? own : null;
}

const confidenceOf = (complement: Complement, frames: string): number => {
  const weak = frames === 'W' ? 0.45 : 0;
  switch (complement.kind) {
    case 'quotation':
    case 'colon':
      return 0.95;
    case 'that':
      return frames === 'W' ? weak : 0.9;
    case 'zero':
    case 'wh':
      return frames.includes('m') ? 0.75 : 0.85;
    case 'infinitive':
    case 'person-infinitive':
      return 0.7;
    case 'object':
      return frames.includes('s') ? 0.65 : frames.includes('O') ? 0.4 : 0.5;
  }
};

function rightDraft(
  scene: Scene,
  cue: CueAt,
  frames: string,
  group: number,
  subject: Range | null,
  complement: Complement,
  gerund: boolean,
): Draft | null {
  const { items } = scene;
  if (subject === null || !accepts(scene, cue, frames, subject, complement)) return null;
  if (wrongObject(scene, cue, frames, group, subject, complement, gerund)) return null;
  if (imagined(items, cue, frames, group, complement)) return null;
  if (complement.kind === 'object' && anonymityAsked(items, complement)) return null;
  if (countOnly(items, complement) || noRequest(items, cue, complement) || nothingOffered(items, cue, complement))
    return null;
  if (otherSense(scene, cue, subject, complement) || (gerund && inferred(scene, cue, subject))) return null;
  if (unnamed(items, cue, complement) || asked(items, cue, subject)) return null;
  if (gerund && describesNoun(items, frames, group, complement)) return null;
  const own = gerund && complement.kind === 'object' && /^(?:NOUN|PROPN)$/.test(items[group - 1]?.pos ?? '');
  const range = own
    ? { from: complement.range.from, to: beforeVerb(items, complement.range.from - 1, complement.range.to) }
    : complement.range;
  if (complement.kind === 'object' && subjectInside(subject, range)) return null;
  const left = complement.kind === 'quotation' && !gerund ? quotationLeftOf(items, subject.from) : null;
  return draft(
    scene,
    cue,
    group,
    subject,
    left === null ? [range] : [left, range],
    `${gerund ? 'gerund' : 'verb'}+${complement.kind}`,
    confidenceOf(complement, frames) - (gerund ? 0.15 : 0),
    complement,
  );
}

/** An object that this subject, or this place in the sentence, does not let count as content. */
function wrongObject(
  scene: Scene,
  cue: CueAt,
  frames: string,
  group: number,
  subject: Range,
  complement: Complement,
  gerund: boolean,
): boolean {
  const { items } = scene;
  const object = complement.kind === 'object';
  if ((frames === 'd' || (frames.includes('d') && object)) && !documentLike(scene, subject))
    return !quotedVerdict(items, cue, complement) || (object && hypothetical(items, group, cue));
  if (!object) return false;
  if (frames.includes('v') && !/[op]/.test(frames) && !surveyLike(scene, subject) && !puts(items, cue, complement))
    return true;
  if (!gerund) return hypothetical(items, group, cue);
  const before = items[group - 1];
  const tied =
    /^(?:,|by|while|when|and|or|for|—|–)$/.test(before?.low ?? '') || /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
  return group > 0 && !tied;
}

/** Under a modal nothing has been promised or found, and nobody wishes but under "would". */
function imagined(items: readonly Item[], cue: CueAt, frames: string, group: number, complement: Complement): boolean {
  const wished = /^(?:like|love|hate|prefer)$/.test(cue.entry.lemma);
  const would = items.slice(group, cue.from).some((item) => /^(?:would|'d)$/.test(item.low));
  if (wished && cue.entry.lemma !== 'prefer' && !would) return true;
  if (/infinitive/.test(complement.kind))
    return (hypothetical(items, group, cue) && !wished) || anonymityAsked(items, complement);
  return !frames.includes('s') && /^(?:that|zero|wh)$/.test(complement.kind) && mightNot(items, group, cue, complement);
}

/** "a court ruling that struck down", "the PAC backing Orr plans to": which one it is, not what it says. */
function describesNoun(items: readonly Item[], frames: string, group: number, { kind, range }: Complement): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(items[group - 1]?.pos ?? '')) return false;
  return frames.includes('O') || (kind === 'that' && isFinite(items, range.from + 1));
}

const subjectInside = (subject: Range, content: Range): boolean =>
  subject.from >= content.from && subject.to <= content.to;

/** Whether the subject may hold what this cue reports. */
function accepts(scene: Scene, cue: CueAt, frames: string, subject: Range, complement: Complement): boolean {
  const { items } = scene;
  const head = items[subject.to];
  if (head === undefined || /^(?:there|this|these|what|here)$/.test(head.low)) return false;
  if (head.low === 'which' && (subject.from === subject.to || !documentLike(scene, subject)))
    return holderLike(scene, { from: subject.from, to: subject.to - 1 });
  if (/^(?:i|you)$/.test(head.low) && frames.includes('m')) return true;
  if (holderLike(scene, subject))
    return !(
      head.low === 'it' &&
      !frames.includes('s') &&
      /^(?:feel|see|mean|remember|forget|take|go|begin|continue|read|care|know|hear|find|show|project|rule|hold|read)$/.test(
        cue.entry.lemma,
      )
    );
  // A thing can be said to say only through a clause or a quotation, and only with a verb of speaking.
  return (
    frames.includes('s') &&
    /^(?:that|quotation|colon|zero)$/.test(complement.kind) &&
    !/[mt]/.test(frames) &&
    cue.form !== 'base'
  );
}

/** Whether this cue closes what stands before it, so that its right side is only adjuncts. */
function isTrailing(scene: Scene, subject: Range | null, cue: CueAt, complement: Complement): boolean {
  const { items } = scene;
  if (subject === null) return false;
  const before = items[subject.from - 1];
  const closes =
    before !== undefined &&
    !isWork(items, subject.from - 1) &&
    (before.quotation !== null || (isComma(before) && contentLeft(scene, subject.from) !== null));
  if (!closes || complement.kind === 'quotation' || complement.kind === 'colon') return false;
  // "…,” Orr said in a statement that praised him": the clause is about the statement.
  if (before.quotation !== null && complement.kind === 'that' && complement.at > cue.to + 1)
    return isFinite(items, complement.at + 1) || /,["”’'»]+$/.test(before.text);
  if (before.quotation !== null)
    return !/that|wh/.test(complement.kind) && !(complement.kind === 'zero' && !/,["”’'»]+$/.test(before.text));
  // "…, the court ruled Thursday in a decision that critics called bold": what precedes is the ruling.
  const relative =
    complement.kind === 'that' &&
    !cue.entry.frames.includes('i') &&
    complement.at > cue.to + 2 &&
    items[complement.at - 1]?.pos === 'NOUN' &&
    !isTime(items[complement.at - 1]) &&
    !/^(?:statement|interview|speech|letter|report|memo|email|article|filing|testimony)$/.test(
      items[complement.at - 1]?.low ?? '',
    );
  const loose = complement.kind === 'zero' && !clauseBegins(items, complement.range.from);
  return isComma(items[cue.to + 1]) || relative || loose;
}

/** Content on the left: "A summit would be pointless, he added"; with its right half where the cue stands between commas. */
function trailingDraft(
  scene: Scene,
  cue: CueAt,
  frames: string,
  group: number,
  subject: Range | null,
  complement: Complement | null,
): Draft | null {
  const { items } = scene;
  if (
    subject === null ||
    frames === 'W' ||
    !(/[cqi]/.test(frames) || (frames.includes('d') && documentLike(scene, subject)))
  )
    return null;
  if (/^(?:who|whom|which|that)$/.test(items[subject.to]?.low ?? '') && subject.to > subject.from) return null;
  const inRelative = isComma(items[subject.from - 1]) && /^(?:who|which)$/.test(items[subject.from - 2]?.low ?? '');
  const left =
    (inRelative ? topicLeft(scene, subject.from, cue) : contentLeft(scene, subject.from)) ??
    topicLeft(scene, subject.from, cue);
  // "After that, he says, the bank will decide": another cue closes what stands before.
  const closing = left === null ? undefined : scene.lexicon.verbForms.get(items[left.to]?.low ?? '');
  if (left !== null && closing !== undefined && /c.*s/.test(closing.entry.frames) && betweenCommas(scene, left.to))
    return null;
  // A verb of direct speech alone takes no clause: "…, and he went on".
  if (left !== null && items[left.to]?.quotation == null && !/[ciwd]/.test(frames)) return null;
  if (
    left === null ||
    (frames.includes('m') && !frames.includes('s') && items[left.to]?.quotation != null && !frames.includes('q'))
  )
    return null;
  if (!holderLike(scene, subject) && !frames.includes('s')) return null;
  const quoted = items[left.to]?.quotation != null;
  const relative = complement?.kind === 'that' && complement.at > cue.to + 2;
  const goesOn = complement !== null && !relative && !(quoted && /infinitive|object|zero/.test(complement.kind));
  const half = goesOn && !subjectInside(subject, complement.range) ? complement.range : rightHalf(scene, cue, left);
  // "voters who, polls suggest, distrust both": the clause behind the cue is all there is.
  const rest = half === null && left.from === left.to && /^(?:who|which|that)$/.test(items[left.to]?.low ?? '');
  const right =
    rest && isComma(items[cue.to + 1]) ? { from: cue.to + 2, to: clauseEnd(scene, cue.to + 2, cue.form) } : half;
  return draft(
    scene,
    cue,
    group,
    subject,
    right === null ? [left] : [left, right],
    quoted ? 'quote+cue' : 'clause+cue',
    quoted ? 0.95 : 0.85,
    complement,
  );
}

/** "After that, he says, the bank": the verb at `k` and its subject stand between commas. */
function betweenCommas(scene: Scene, k: number): boolean {
  const { items } = scene;
  if (!isFinite(items, k)) return false;
  const group = verbGroupStart(items, k);
  if (items.slice(group, k).some((item) => /^(?:is|are|was|were|be|been)$/.test(item.low))) return false;
  const speaker = subjectBefore(scene, group);
  return speaker !== null && (isComma(items[speaker.from - 1]) || items[speaker.from - 1]?.quotation != null);
}

/** Verb, subject, quotation: "Said Mr. Orr: “No.”" */
function openingDraft(scene: Scene, cue: CueAt, frames: string): Draft | null {
  const { items } = scene;
  if (!/q.*s/.test(frames) || !/^(?:past|s)$/.test(cue.form)) return null;
  const subject = subjectAfter(scene, cue.to);
  if (subject === null || !holderLike(scene, subject)) return null;
  const mark = items[subject.to + 1];
  const from = subject.to + 2;
  if (!(mark?.low === ':' || isComma(mark)) || items[from]?.quotation == null) return null;
  return draft(scene, cue, 0, subject, [{ from, to: clauseEnd(scene, from, cue.form) }], 'verb+opening', 0.9, null);
}

/** Verb before subject: "…, said Colonel Dray", "“…,” wrote one user". */
function invertedDraft(scene: Scene, cue: CueAt, frames: string, group: number, gerund: boolean): Draft | null {
  const { items } = scene;
  if (gerund || group !== cue.from || !/[cq]/.test(frames) || frames === 'W') return null;
  const before = items[group - 1];
  if (before === undefined || !(before.quotation !== null || isComma(before)) || isWork(items, group - 1)) return null;
  const left = contentLeft(scene, group);
  if (left === null) return null;
  const quoted = items[left.to]?.quotation != null;
  // "…, a spokesman, told the agency that": behind "told" stands who was told.
  if (!quoted && frames.includes('i') && !frames.includes('c')) return null;
  if (!quoted && (isFinite(items, left.to + 1) || asideLeft(scene, group) || topicBefore(scene, group) !== null))
    return null;
  const subject = subjectAfter(scene, cue.to);
  const pronoun = subject !== null && /^(?:it|him|her|them|this|that)$/.test(items[subject.to]?.low ?? '');
  if (pronoun && subject.from === subject.to) return null;
  if (subject === null || !holderLike(scene, subject) || clauseBegins(items, cue.to + 1)) {
    if (subject === null || !quoted || !holderLike(scene, subject) || finiteDirectlyAfter(items, subject.to))
      return null;
  }
  const after = isComma(items[subject.to + 1]) ? subject.to + 2 : subject.to + 1;
  const opens = after > subject.to + 1 || /^.\p{Lu}/u.test(items[after]?.text ?? '');
  const more = items[after]?.quotation != null && opens ? [{ from: after, to: clauseEnd(scene, after, cue.form) }] : [];
  return draft(
    scene,
    cue,
    group,
    subject,
    [left, ...more],
    quoted ? 'quote+inverted' : 'clause+inverted',
    quoted ? 0.9 : 0.85,
    null,
  );
}

const finiteDirectlyAfter = (items: readonly Item[], k: number): boolean =>
  isFinite(items, k + 1) && !isComma(items[k + 1]);

/** The comma before the verb closes an aside behind the subject: "Okoro, who took office in May, said". */
function asideLeft(scene: Scene, group: number): boolean {
  const subject = subjectBefore(scene, group);
  return (
    subject !== null && holderLike(scene, subject) && finiteIn(scene.items, { from: 0, to: subject.from - 1 }) === 0
  );
}

/** "continues to insist", "went on to say": the subject is the governing verb's; a purpose ("used the visit to accuse") too. */
function infinitiveDraft(scene: Scene, cue: CueAt, frames: string, to: number): Draft | null {
  const { items } = scene;
  const governor = items[to - 1];
  const raised = governor !== undefined && raising.test(governor.low);
  const complement = complementOf(scene, cue.to, frames, cue.form);
  const deed =
    raised &&
    (/^(?:wh|that|zero)$/.test(complement?.kind ?? '') || (complement?.kind === 'object' && /[ap]/.test(frames)));
  if (complement === null || !(frames.includes('s') || deed)) return null;
  if (!raised && !/^(?:that|quotation|colon)$/.test(complement.kind) && !purposeful(items, to)) return null;
  const group = raised ? verbGroupStart(items, to - 1) : to;
  const subject = raised ? finiteSubject(scene, group) : sharedSubject(scene, to);
  if (subject === null || !holderLike(scene, subject)) return null;
  return draft(
    scene,
    cue,
    raised ? group : cue.from,
    subject,
    [complement.range],
    `infinitive+${complement.kind}`,
    raised ? 0.7 : 0.45,
    complement,
  );
}

/** "took to the radio to condemn", "went on television to claim": the words before say that somebody spoke up. */
function purposeful(items: readonly Item[], to: number): boolean {
  for (let k = to - 1; k >= Math.max(0, to - 13); k--) {
    if (isComma(items[k])) return false;
    if (
      /^(?:took|takes|went|goes|used|uses|appeared|turned|came|stepped|spoke|interrupted|paused|rose|stood|returned)$/.test(
        items[k]?.low ?? '',
      )
    )
      return true;
  }
  return false;
}

function draft(
  scene: Scene,
  cue: CueAt,
  group: number,
  subject: Range,
  ranges: readonly Range[],
  rule: string,
  confidence: number,
  complement: Complement | null,
): Draft {
  const { items } = scene;
  const words = items.slice(Math.min(group, cue.from), cue.from);
  const pronoun = items[subject.to]?.pos === 'PRON' ? 0.05 : 0;
  return {
    holder: spanOfRange(items, subject),
    cue: spanOfRange(items, { from: cue.from, to: cue.to }),
    content: ranges.map((range) => spanOfRange(items, range)),
    form: formOf(items, ranges),
    rule: `${rule}:${cue.entry.id}`,
    confidence: Math.max(0.1, confidence - pronoun),
    act: cue.entry.act,
    negated: words.some((word) => /^(?:not|n't|never)$/.test(word.low)),
    repeats:
      words.some((word) => /^(?:again|long|repeatedly|always|often|consistently|frequently)$/.test(word.low)) ||
      /reiterate|repeat|reaffirm/.test(cue.entry.lemma),
    circumstance: complement?.circumstance ?? noCircumstance,
    unit: scene.unit,
  };
}

/** Any verb with a person before it and a that-clause behind it, though no list knows it. Low confidence. */
export function anyVerbDraft(scene: Scene, k: number): Draft | null {
  const { items, lexicon } = scene;
  const item = items[k];
  if (
    item?.pos !== 'VERB' ||
    lexicon.verbForms.has(item.low) ||
    items[k + 1]?.low !== 'that' ||
    items[k + 1]?.pos === 'DET'
  )
    return null;
  if (
    /^(?:ensure|ensures|ensured|mean|means|meant|prove|proves|proved|make|makes|so|requires?|show|shows)$/.test(
      item.low,
    )
  )
    return null;
  const group = verbGroupStart(items, k);
  if (items[group - 1]?.low === 'to') return null;
  const subject = finiteSubject(scene, group);
  if (subject === null || !holderLike(scene, subject) || items[subject.to]?.low === 'it') return null;
  const entry: CueEntry = { id: `any/${item.low}`, lemma: item.low, frames: 'c', act: null };
  const complement = complementOf(scene, k, 'c', 'past');
  if (complement === null || complement.kind !== 'that') return null;
  return draft(
    scene,
    { from: k, to: k, entry, form: 'past' },
    group,
    subject,
    [complement.range],
    'any-verb+that',
    0.3,
    complement,
  );
}
