// Who is said to speak: the subject of a cue, before it, after it, or shared with another verb of the sentence.
// To whom the words refer is decided in speaker/.

import type { Item } from '../sentence/unit.js';
import {
  clauseBegins,
  finiteWithin,
  isAuxiliary,
  isComma,
  isFinite,
  isHead,
  isTime,
  isWork,
  nounPhraseEnd,
  nounPhraseEndingAt,
  personalPronouns,
} from './phrase.js';
import type { Range, Scene } from './scene.js';

const prepositions =
  /^(?:of|for|from|in|at|on|with|to|by|near|among|between|against|behind|inside|outside|within|around|across|under|over|after|during|before|about|into|through|as|than|like|per|via|versus)$/;

/** The first item of the verb group whose main verb is item `verb`: auxiliaries and adverbs before it included. */
export function verbGroupStart(items: readonly Item[], verb: number): number {
  let start = verb;
  for (let k = verb - 1; k >= 0; k--) {
    const item = items[k];
    if (item === undefined) break;
    if (isAuxiliary(item) && !(item.low === "'s" && items[k - 1]?.pos !== 'PRON')) {
      start = k;
      continue;
    }
    const adverb =
      item.pos === 'ADV' ||
      /^(?:not|n't|never|also|then|later|once|long|both|even|still|just|only|since|already|yet|now|always|recently|further|likely|neither)$/.test(
        item.low,
      );
    if (adverb && !/^(?:when|where|why|how|here|there|however|though|so)$/.test(item.low)) {
      if (item.pos === 'ADV' || item.pos === 'PART') start = k;
      else if (isAuxiliary(items[k - 1])) start = k;
      continue;
    }
    // "were last night accused": a time stands inside the group.
    let auxiliary = k;
    while (isTime(items[auxiliary]) || /^(?:last|this|on|late|early)$/.test(items[auxiliary]?.low ?? '')) auxiliary--;
    if (auxiliary === k || !isAuxiliary(items[auxiliary])) break;
    k = auxiliary + 1;
  }
  return start;
}

/** Steps left over time words and their prepositions: "Vell on Tuesday | said". */
function skipTimesLeft(items: readonly Item[], from: number): number {
  let k = from;
  if (items[k]?.low === 'after' && /^(?:soon|shortly|long)$/.test(items[k - 1]?.low ?? '')) k -= 2;
  while (k > 0) {
    const item = items[k];
    if (item === undefined) break;
    const number = item.pos === 'NUM' && isTime(items[k - 1]);
    if (!isTime(item) && !number) {
      if (
        (item.pos === 'ADV' || /^(?:here|there)$/.test(item.low)) &&
        (!/^(?:here|there)$/.test(item.low) || /^(?:NOUN|PROPN)$/.test(items[k - 1]?.pos ?? ''))
      ) {
        k--;
        continue;
      }
      break;
    }
    k--;
    while (
      k > 0 &&
      (isTime(items[k]) ||
        /^(?:last|this|next|late|early|on|in|at|since|the|that|same|previous|of|\d+)$/.test(items[k]?.low ?? ''))
    )
      k--;
  }
  return k;
}

/** The subject of the verb group that starts at item `group`, or null where none stands directly before it. */
export function subjectBefore(scene: Scene, group: number): Range | null {
  const { items } = scene;
  const k = skipTimesLeft(items, group - 1);
  const last = items[k];
  if (k < 0 || last === undefined) return null;
  if (/^(?:who|whom|which|that)$/.test(last.low)) return relativeSubject(scene, k);
  // "Orr, interviewed on “This Week,” declined": the comma stands inside the name of the programme.
  if (isWork(items, k) && /,["”’]$/.test(last.text)) return subjectBeforeParenthesis(scene, k + 1);
  const bracket = last.low === ')' ? nounPhraseEndingAt(items, k) : null;
  if (bracket === null && (isComma(last) || /^[)—–]$/.test(last.low) || last.low === '--'))
    return subjectBeforeParenthesis(scene, k);
  const phrase = bracket ?? nounPhraseEndingAt(items, k);
  if (phrase === null) return reducedSubject(items, k, group);
  // "A, B and C all declined": the quantifier floats behind its noun phrase.
  const floats =
    phrase.from === phrase.to && /^(?:all|both|each)$/.test(last.low) ? nounPhraseEndingAt(items, k - 1) : null;
  if (floats !== null) return { from: extendLeft(items, floats, lowestBefore(items, floats.from)).from, to: floats.to };
  return extendLeft(items, phrase, lowestBefore(items, phrase.from));
}

/** "A poll released Wednesday | finds": a participle and its time stand between the noun and its verb. */
function reducedSubject(items: readonly Item[], k: number, group: number): Range | null {
  const last = items[k];
  if (
    last?.pos !== 'VERB' ||
    !/(?:ed|taken|seen|held|made|written|sent|led)$/.test(last.low) ||
    isAuxiliary(items[k - 1])
  )
    return null;
  const phrase = nounPhraseEndingAt(items, k - 1);
  if (phrase === null) return null;
  return { from: extendLeft(items, phrase, lowestBefore(items, phrase.from)).from, to: group - 1 };
}

/** Relative pronoun: the antecedent and the pronoun together. */
function relativeSubject(scene: Scene, k: number): Range | null {
  const { items } = scene;
  // "half of whom described": the share and the pronoun.
  if (items[k]?.low === 'whom' && items[k - 1]?.low === 'of' && k > 1) return { from: k - 2, to: k };
  const end = skipTimesLeft(items, isComma(items[k - 1]) ? k - 2 : k - 1);
  const phrase = nounPhraseEndingAt(items, end);
  if (phrase === null) return /^whom?$/.test(items[k]?.low ?? '') ? { from: k, to: k } : null;
  const whole = extendLeft(items, phrase, lowestBefore(items, phrase.from));
  // "the choice of Ms. Bickel, who": a person speaks, not the choice.
  const head = { from: whole.from, to: nounPhraseEnd(items, whole.from, /^$/) };
  const person = items[k]?.low === 'who' && items[phrase.to]?.pos === 'PROPN' && !holderLike(scene, head);
  return { from: person ? phrase.from : whole.from, to: k };
}

/** The lowest item that a phrase starting at `from` may reach: behind the last comma, colon or subordinator. */
function lowestBefore(items: readonly Item[], from: number): number {
  for (let k = from - 1; k >= 0; k--) {
    const item = items[k];
    if (item === undefined) break;
    if (/^[,;:—–(]$/.test(item.low) || item.low === '--') return k + 1;
    if (
      /^(?:that|while|because|if|when|although|though|as|after|before|but|whether|since|until|unless)$/.test(
        item.low,
      ) &&
      item.pos !== 'ADP'
    )
      return k + 1;
  }
  return 0;
}

/** Extends a phrase over "of" and other prepositions, reduced relatives and coordination: "two people familiar with the talks". */
function extendLeft(items: readonly Item[], phrase: Range, low: number): Range {
  let { from } = phrase;
  for (let steps = 0; steps < 8 && from > low; steps++) {
    const before = items[from - 1];
    if (before === undefined) break;
    // "fell after the company | warned": what stands behind "after" has a verb of its own.
    if (/^(?:after|before|since|until)$/.test(before.low)) break;
    if (prepositions.test(before.low)) {
      let k = from - 2;
      while (
        k >= low &&
        (/^(?:ADV|ADJ|PART)$/.test(items[k]?.pos ?? '') || participle(items[k])) &&
        !isAuxiliary(items[k]) &&
        items[k]?.low !== "'s"
      )
        k--;
      k = beforeJoinedParticiple(items, k, low);
      const outer = nounPhraseEndingAt(items, k, low) ?? nounPhraseEndingAt(items, from - 2, low);
      if (outer === null) {
        // A preposition that opens the clause belongs to an adjunct: the phrase behind it is no subject of its own,
        // unless two phrases meet ("in a statement Vell said").
        const opening = relativeOpening(items, from, low);
        if (opening === null) return splitAdjacent(items, { from, to: phrase.to });
        from = opening;
        continue;
      }
      if (isTime(items[outer.to])) break;
      from = outer.from;
      continue;
    }
    if (/^(?:and|or|&)$/.test(before.low)) {
      const other = nounPhraseEndingAt(items, from - 2, low);
      const objectOf =
        other !== null &&
        (items[other.from - 1]?.pos === 'VERB' || prepositions.test(items[other.from - 1]?.low ?? ''));
      const named = other !== null && items[phrase.to]?.pos === 'PROPN' && nameOf(items, other.from);
      if (other === null || (objectOf && !named) || items[other.to]?.quotation != null) break;
      from = other.from;
      continue;
    }
    const relative = relativeOpening(items, from, low);
    if (relative !== null) {
      from = relative;
      continue;
    }
    break;
  }
  return { from, to: phrase.to };
}

/** "the Office of Management and Budget": "of" with a capital before it goes on with a name. */
const nameOf = (items: readonly Item[], k: number): boolean =>
  items[k - 1]?.low === 'of' && /^\p{Lu}/u.test(items[k - 2]?.text ?? '');

/** "a memo dated May 3 and | reviewed by": the first participle of the two, and its few words, are stepped over too. */
function beforeJoinedParticiple(items: readonly Item[], k: number, low: number): number {
  if (!/^(?:and|or|but)$/.test(items[k]?.low ?? '')) return k;
  for (let i = k - 1; i > Math.max(low, k - 7); i--)
    if (participle(items[i]) && /^(?:NOUN|PROPN)$/.test(items[i - 1]?.pos ?? '')) return i - 1;
  return k;
}

/** A verb that can stand behind its noun without "who is": "people briefed on the matter", never "came". */
const participle = (item: Item | undefined): boolean =>
  item?.pos === 'VERB' && /(?:ed|en|ing|known|held|made|brought|led|set|sent)$/.test(item.low);

/** Where "who …" without commas stands before: the start of its antecedent. */
function relativeOpening(items: readonly Item[], from: number, low: number): number | null {
  for (let k = from - 1; k > low; k--) {
    if (/^(?:who|which)$/.test(items[k]?.low ?? '')) return nounPhraseEndingAt(items, k - 1, low)?.from ?? null;
    if (isComma(items[k])) return null;
  }
  return null;
}

/** A time or place phrase and the subject run together: keep what follows the time words. */
function splitAdjacent(items: readonly Item[], range: Range): Range {
  for (let k = range.to - 1; k >= range.from; k--) if (isTime(items[k])) return { from: k + 1, to: range.to };
  return range;
}

/** The subject before a bracketing comma: "Esther Okoro, general secretary of the union, | rejected". */
function subjectBeforeParenthesis(scene: Scene, close: number): Range | null {
  const { items } = scene;
  let low = 0;
  for (let k = close - 1; k >= 0; k--) {
    const item = items[k];
    const opens = item?.low === 'that' && item.pos === 'SCONJ' && !insideWho(items, k);
    if (item !== undefined && (/^[;:]$/.test(item.low) || opens)) {
      low = k + 1;
      break;
    }
  }
  const segments: Range[] = [];
  let from = low;
  for (let k = low; k <= close; k++) {
    if (k !== close && !isComma(items[k]) && !/^[—–(]$/.test(items[k]?.low ?? '')) continue;
    if (k > from) segments.push({ from, to: k - 1 });
    from = k + 1;
  }
  const chosen = chooseSegment(scene, segments);
  if (chosen === -1) return null;
  const segment = segments[chosen];
  if (segment === undefined) return null;
  const phrase = nounPhraseEndingAt(items, skipTimesLeft(items, segment.to), segment.from);
  if (phrase === null) return null;
  const extended = extendLeft(items, phrase, Math.max(segment.from, lowestBefore(items, phrase.from)));
  let to = phrase.to;
  for (let j = chosen + 1; j < segments.length; j++) {
    const next = segments[j];
    if (next === undefined || !/^(?:DET|NUM|NOUN|ADJ|PROPN|PRON)$/.test(items[next.from]?.pos ?? '')) break;
    if (items[next.from]?.pos === 'ADJ' && items[next.from + 1]?.pos === 'ADP') break;
    to = next.to;
  }
  return { from: describedFrom(scene, segments[chosen - 1], segment) ?? extended.from, to };
}

/** "Trask, who spread the notion | that …, declined": the clause stands inside a relative one, which is an aside. */
function insideWho(items: readonly Item[], that: number): boolean {
  for (let k = that - 1; k > 0; k--)
    if (isComma(items[k])) return /^(?:who|which|whose)$/.test(items[k + 1]?.low ?? '');
  return false;
}

/** "its owner, Blue Strait Lines, | said": the description before the name belongs to the subject. */
function describedFrom(scene: Scene, before: Range | undefined, name: Range): number | null {
  const { items } = scene;
  if (before === undefined || !/^(?:a|an|the|his|her|its|their|one|another)$/.test(items[before.from]?.low ?? ''))
    return null;
  const named = items[name.from]?.pos === 'PROPN' && items[name.to]?.pos === 'PROPN';
  const whole = nounPhraseEnd(items, before.from, prepositions) === before.to;
  return named && whole && holderLike(scene, before) && items[before.to]?.pos === 'NOUN' ? before.from : null;
}

/** The last segment that no longer looks like an aside. */
function chooseSegment(scene: Scene, segments: readonly Range[]): number {
  const { items } = scene;
  let j = segments.length - 1;
  while (j > 0) {
    const segment = segments[j];
    if (segment === undefined || !looksAside(items, segment)) break;
    // "The deal was dead, the minister, a tall man, said": before the subject stands the content, no further aside.
    const outer = segments[j - 1];
    const relative = /^(?:who|which|whose|where|when)$/.test(items[outer?.from ?? 0]?.low ?? '');
    const nominal = /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(items[segment.from]?.pos ?? '');
    if (outer !== undefined && nominal && !relative && finiteIn(items, outer) > 0) break;
    if (outer !== undefined && items[outer.to]?.quotation != null && !isTitleOnly(items, outer)) break;
    // "The wait, Jan Orr, a spokesman, said, was": a name describes only who can speak.
    if (outer !== undefined && nominal && !relative && !holderLike(scene, outer)) break;
    j--;
  }
  while (j + 1 < segments.length) {
    const first = items[segments[j]?.from ?? 0];
    const adjunct =
      first !== undefined &&
      (/^(?:ADP|SCONJ|ADV)$/.test(first.pos) ||
        /^(?:asked|speaking)$/.test(first.low) ||
        (first.pos === 'VERB' && first.low.endsWith('ing')));
    if (!adjunct) break;
    j++;
  }
  const segment = segments[j];
  if (segment === undefined) return -1;
  return isHead(items[skipTimesLeft(items, segment.to)]) || items[segment.to]?.low === ')' ? j : -1;
}

const isTitleOnly = (items: readonly Item[], { to }: Range): boolean => isWork(items, to);

function looksAside(items: readonly Item[], { from, to }: Range): boolean {
  const first = items[from];
  if (first === undefined) return true;
  // "officials, Republicans among them, said", "Orr, Maren's secretary and a Republican, told"
  if (items[to - 1]?.low === 'among' && items[to]?.low === 'them') return true;
  if (
    /^(?:Republican|Democrat|Independent)$/.test(items[to]?.text ?? '') &&
    /^(?:a|the)$/.test(items[to - 1]?.low ?? '')
  )
    return true;
  // "Senator Orr, Republican of Maine, said"
  if (/^(?:Republican|Democrat|Independent)$/.test(first.text) && /^(?:of|from|and)$/.test(items[from + 1]?.low ?? ''))
    return true;
  if (
    /^(?:and|but)$/.test(first.low) &&
    to > from &&
    /^(?:NUM|PRON|DET|PROPN|NOUN|ADJ)$/.test(items[from + 1]?.pos ?? '')
  )
    return nounPhraseEnd(items, from + 1) < to;
  if (/^(?:who|whose|whom|which|where|when|however|too|meanwhile|then|now|himself|herself)$/.test(first.low))
    return true;
  if (/^(?:DET|NUM|ADP|ADV|SCONJ|CCONJ|ADJ|VERB|AUX)$/.test(first.pos)) return true;
  if (first.pos === 'NOUN') return true;
  // "Harlow's husband" behind a comma describes; its head is a common noun.
  if (to > from && items[to]?.pos === 'NOUN' && items.slice(from, to).some((item) => item.low === "'s")) return true;
  return first.pos === 'PRON' ? /^(?:his|her|their|its)$/.test(first.low) : to - from < 2;
}

/** The subject of an inverted verb: the phrase behind it with its appositions, up to the next quotation or verb. */
export function subjectAfter(scene: Scene, verb: number): Range | null {
  const { items } = scene;
  const wide = /^(?:of|for|from|in|at|with|on|near|among|to|behind|by)$/;
  let end = nounPhraseEnd(items, verb + 1, wide);
  if (end <= verb || isTime(items[verb + 1]) || (isTime(items[end]) && items[end]?.pos === 'NOUN')) return null;
  if (items[end + 1]?.low === '(') {
    const close = items.findIndex((item, k) => k > end && item.low === ')');
    if (close !== -1 && close - end < 8) end = close;
  }
  if (/^(?:and)$/.test(items[end + 1]?.low ?? '')) {
    const further = nounPhraseEnd(items, end + 2, wide);
    if (further > end + 1 && !isFinite(items, further + 1)) end = further;
  }
  while (isComma(items[end + 1])) {
    const next = items[end + 2];
    if (next === undefined || next.quotation !== null) break;
    if (/^(?:who|whose|which)$/.test(next.low)) {
      end = stopOfAside(items, end + 2);
      break;
    }
    const far = nounPhraseEnd(items, end + 2, wide);
    if (far < end + 2 || isFinite(items, far + 1) || personalPronouns.has(next.low)) break;
    end = /^(?:who|whose)$/.test(items[far + 1]?.low ?? '') ? stopOfAside(items, far + 1) : far;
  }
  return { from: verb + 1, to: end };
}

function stopOfAside(items: readonly Item[], from: number): number {
  for (let k = from; k < items.length; k++) {
    const item = items[k];
    if (item === undefined || isComma(item) || item.quotation !== null || /^[.;:—–]$/.test(item.low)) return k - 1;
  }
  return items.length - 1;
}

const modalAt = (items: readonly Item[], k: number): boolean =>
  /^(?:would|could|will|can|may|might|should|must)$/.test(items[k]?.low ?? '');

/** The subject of the nearest finite verb before `group`: for "and said", "then added", and gerunds behind a comma. */
export function sharedSubject(scene: Scene, group: number): Range | null {
  const { items, lexicon } = scene;
  let nearest: Range | null = null;
  let last: Range | null = null;
  const perfect = /^(?:has|have|had)$/.test(items[group]?.low ?? '');
  // "said she was troubled and hoped to come": a thought is that of whom the clause is about.
  const own = lexicon.verbForms.get(items[group]?.low ?? '')?.entry.frames ?? '';
  const thought = own.includes('m') && !own.includes('s') && items[group + 1]?.low !== 'that';
  for (let k = group - 1; k > 0; k--) {
    if (!isFinite(items, k)) continue;
    const start = verbGroupStart(items, k);
    const subject = subjectBefore(scene, start);
    if (subject !== null && holderLike(scene, subject) && !/^(?:that|which)$/.test(items[subject.to]?.low ?? '')) {
      // "has questioned whether she is fit and has demanded": the auxiliaries tell which verbs belong together.
      const imagined = !perfect && /^(?:would|could|will|can|may|might|should|must)$/.test(items[start]?.low ?? '');
      const other = perfect && !/^(?:has|have|had)$/.test(items[start]?.low ?? '');
      if (other || (imagined && !modalAt(items, group))) {
        last ??= subject;
        k = Math.min(k, start);
        continue;
      }
      if (perfect) return subject;
      if (thought) return subject;
      // What an embedded clause says about its own subject is not coordinated with the cue outside it.
      if (/[cqid].*s|s.*[cqid]|[cd]d|cd/.test(lexicon.verbForms.get(items[k]?.low ?? '')?.entry.frames ?? ''))
        return subject;
      nearest ??= subject;
    }
    k = Math.min(k, start);
  }
  return nearest ?? last;
}

/** The subject of the main verb before a gerund: the first of its clause, not that of a clause inside the content. */
export function mainSubject(scene: Scene, group: number): Range | null {
  const { items } = scene;
  const opened = Math.max(mainClauseStart(items, group), behindSemicolon(items, group));
  let found: Range | null = null;
  let settled = false;
  for (let k = Math.max(1, opened); k < group; k++) {
    if (!isFinite(items, k)) continue;
    const subject = subjectBefore(scene, verbGroupStart(items, k));
    if (subject === null || !holderLike(scene, subject) || /^(?:who|that|which)$/.test(items[subject.to]?.low ?? ''))
      continue;
    const before = items[subject.from - 1];
    // "In one of the emails, sent in May, …": what a preposition governs is no subject.
    if (before?.pos === 'ADP' && !/^(?:as|after|before|since|until|while)$/.test(before.low)) continue;
    const coordinate =
      before !== undefined && /^(?:and|but|while|though|;)$/.test(before.low) && isComma(items[subject.from - 2]);
    // "Orr, who denied that he had been paid, resigned, telling": whoever stands first is who the sentence is about.
    // "The plan is rich, Orr wrote, noting that": who reports the sentence goes on reporting.
    const frames = scene.lexicon.verbForms.get(items[k]?.low ?? '')?.entry.frames ?? '';
    const reports = /[cq].*s/.test(frames) && (isComma(before) || before?.quotation != null);
    if (found === null || coordinate || reports || (!settled && subject.from < found.from && subject.from >= opened)) {
      found = subject;
      settled = reports;
    }
  }
  return found;
}

function behindSemicolon(items: readonly Item[], group: number): number {
  for (let k = group - 1; k > 0; k--) if (items[k]?.low === ';') return k + 1;
  return 0;
}

/** Where the main clause begins behind an opening one ("Even as he courted them, Orr could"); 0 where none opens. */
function mainClauseStart(items: readonly Item[], group: number): number {
  const first = items[0]?.low === 'even' ? items[1]?.low : items[0]?.low;
  if (
    !/^(?:as|while|when|after|before|although|though|because|if|since|once|asked|told|pressed|until)$/.test(first ?? '')
  )
    return 0;
  for (let k = 2; k < group; k++) if (isComma(items[k]) && clauseBegins(items, k + 1)) return k + 1;
  return 0;
}

/** The subject of the nearest verb before `group` with no comma between, "who" included: "who spent the week denying". */
export function clauseSubject(scene: Scene, group: number): Range | null {
  const { items } = scene;
  for (let k = group - 1; k > 0 && !isComma(items[k]); k--) {
    if (!isFinite(items, k)) continue;
    const subject = subjectBefore(scene, verbGroupStart(items, k));
    return subject !== null && holderLike(scene, subject) ? subject : null;
  }
  return null;
}

/** The subject of the main clause that follows an opening participle: "Asked …, Lenz replied". */
export function subjectOfNextClause(scene: Scene, from: number): Range | null {
  const { items } = scene;
  for (let k = from; k < items.length; k++) {
    if (!isComma(items[k]) || !clauseBegins(items, k + 1)) continue;
    for (let v = k + 1; v < items.length; v++)
      if (isFinite(items, v)) return subjectBefore(scene, verbGroupStart(items, v));
  }
  return null;
}

/** The end of an object that the verb of the sentence follows: "the promise of lower taxes | won him the suburbs". */
export function beforeVerb(items: readonly Item[], from: number, to: number): number {
  for (let k = from + 2; k <= to; k++) {
    if (/^(?:that|who|which|whose|what|how|when|where|whether)$/.test(items[k]?.low ?? '')) return to;
    if (isFinite(items, k) && !/(?:ed|en)$/.test(items[k]?.low ?? '')) return verbGroupStart(items, k) - 1;
  }
  return to;
}

/** Whether a phrase can hold a statement: a name, a person, a group, or a text that speaks; never "there". */
export function holderLike(scene: Scene, range: Range): boolean {
  const { items, lexicon } = scene;
  for (let k = range.to; k >= range.from; k--) {
    const item = items[k];
    if (item === undefined) continue;
    if (
      /^(?:there|this|that|these|it|what|here|yes|no|thing|things|way|time|reason|fact)$/.test(item.low) &&
      range.from === range.to
    )
      return item.low === 'it' || item.low === 'that' || item.low === 'these';
    if (item.pos === 'PROPN' || item.text.startsWith('@')) return !isTime(item) || k > range.from;
    // "the two agreed", "all three denied"
    if (
      item.pos === 'NUM' &&
      k === range.to &&
      range.to - range.from === 1 &&
      /^(?:the|all|these|those)$/.test(items[range.from]?.low ?? '')
    )
      return true;
    if (item.low === 'percent' || (item.pos === 'NUM' && range.from === range.to && k === range.to)) return true;
    if (holderWord(lexicon.holderNouns, item.low) || lexicon.documentNouns.has(item.low)) return true;
  }
  return false;
}

/** Whether the phrase is a text that speaks: a poll, a report, a statement. */
export function documentLike(scene: Scene, range: Range): boolean {
  return scene.items.slice(range.from, range.to + 1).some((item) => scene.lexicon.documentNouns.has(item.low));
}

const agentSuffix = /(?:ers|ors|ists|ians|men|women|ees|ants|ents|crats|er|or|ist|ian|man|woman)$/;

function holderWord(nouns: ReadonlySet<string>, low: string): boolean {
  if (nouns.has(low)) return true;
  if (low.endsWith('ies') && nouns.has(`${low.slice(0, -3)}y`)) return true;
  if (low.endsWith('s') && (nouns.has(low.slice(0, -1)) || nouns.has(low.slice(0, -2)))) return true;
  if (/-years?-olds?$/.test(low)) return true;
  const tail = low.split('-').at(-1) ?? low;
  return tail !== low
    ? holderWord(nouns, tail)
    : low.length > 6 && agentSuffix.test(low) && !/(?:ment|ments|ber|ter|der|ower)$/.test(low);
}

/** How many finite verbs a range holds. */
export const finiteIn = (items: readonly Item[], { from, to }: Range): number =>
  finiteWithin(items, from, to - from + 1);
