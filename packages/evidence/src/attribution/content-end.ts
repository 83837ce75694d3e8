// Where the content of an attribution ends: at the next cue, at a turn to the narrator, or with the sentence.

import type { CueForm, Lexicon } from '../lexicon/lexicon.js';
import type { Item } from '../sentence/unit.js';
import { clauseBegins, isAuxiliary, isComma, isFinite, isTime, nounPhraseEnd } from './phrase.js';
import type { Scene } from './scene.js';

const subordinator = /^(?:if|when|unless|until|once|although|though|while|because|since|after|before|as)$/;
const turns = /^(?:while|though|although|whereas)$/;
const resultative =
  /^(?:weakening|undermining|leaving|casting|fuelling|fueling|deepening|complicating|dealing|prompting|sparking|drawing|marking|signalling|signaling|setting|dashing|stirring|reviving|adding|further|thereby|effectively|reopening|averting|ending|forcing|paving|capping|handing|ensuring)$/;
const verdictNouns =
  /^(?:demand|move|step|claim|number|total|stance|position|charge|suggestion|condition|reference|nod|sign|reversal|shift|concession|concessions|view|remark|figure|line|message|blow|setback|gesture|term|phrase|argument|accusation|assertion|admission|departure|contrast|challenge|statement|comment|echo|stunt|finding|conclusion|prediction|promise|proposal|idea|notion|theory|sentiment|theme|policy|practice|decision|plan|threat|warning|pledge|call|plea|offer|rebuke|jab|dig|swipe)$/;

/** A clause on its way: what its end depends on. */
interface Clause {
  readonly scene: Scene;
  readonly from: number;
  /** The inflection of the governing cue, for coordination. */
  readonly form: string;
  readonly infinitive: boolean;
  /** The cue stands in an opening adjunct, or in a relative clause. */
  readonly opening: boolean;
  readonly relative: boolean;
}

/** Last item of a clause that begins at `from`. `form` is the inflection of the governing cue, for coordination. */
export function clauseEnd(scene: Scene, from: number, form: string): number {
  const { items, lexicon } = scene;
  const last = lastWord(items);
  const clause = clauseAt(scene, from, form);
  // "chanting “No peace,” blocked the street": behind whole quoted speech the verb is another's.
  const speech = items[from]?.quotation != null && /^.\p{Lu}.*,["”’']$/u.test(items[from]?.text ?? '');
  if (speech && items[from + 1]?.pos === 'VERB' && isFinite(items, from + 1)) return from;
  const closing = new Set<number>();
  for (let k = from + 1; k <= last; k++) {
    const item = items[k];
    if (item === undefined) break;
    if (item.low === ')' && !items.slice(from, k).some(({ low }) => low === '(')) return k - 1;
    if (item.low === ';' || (item.low === ':' && k > from + 3 && clauseBegins(items, k + 1))) return k - 1;
    if (isDash(item) && !closing.has(k)) {
      const back = returnsTo(items, k, last);
      if (back === -1 && !afterthought(items, k, last)) return k - 1;
      closing.add(back);
    }
    // "that, although talks had stalled, she would stay": an aside right behind the opening word turns nothing.
    const opened = k === from + 1 && /^(?:that|to|whether)$/.test(items[from]?.low ?? '');
    if (opened && isComma(item)) continue;
    if (isComma(item) && (stopsAtComma(scene, k) || endsAtComma(clause, k))) return k - 1;
    // Newspapers put the comma inside the quotation; what follows may still turn away.
    if (item.quotation !== null && /,["”’']$/.test(item.text) && stopsAtComma(scene, k)) return k;
    if (item.low === 'nor' && isAuxiliary(items[k + 1])) return isComma(items[k - 1]) ? k - 2 : k - 1;
    if (/^(?:and|but|then)$/.test(item.low) && endsAtConjunction(clause, k))
      return isComma(items[k - 1]) ? k - 2 : k - 1;
    if (turns.test(item.low) && k > from + 2 && !isComma(items[k - 1]) && cueWithin(lexicon, items, k + 1))
      return k - 1;
    if (creditAt(scene, k) !== null) return isComma(items[k - 1]) ? k - 2 : k - 1;
  }
  return last;
}

function clauseAt(scene: Scene, from: number, form: string): Clause {
  const { items } = scene;
  const infinitive =
    items[from]?.low === 'to' || (/^(?:not|never)$/.test(items[from]?.low ?? '') && items[from + 1]?.low === 'to');
  // A subordinate clause of the content itself has a comma of its own: "said if they came, he would stay".
  const first = items[/^(?:that|whether)$/.test(items[from]?.low ?? '') ? from + 1 : from]?.low ?? '';
  const inner = subordinator.test(first) && items.slice(0, from).some(isComma);
  const opening = opensWithAdjunct(items, from) && !inner;
  return { scene, from, form, infinitive, opening, relative: insideRelative(items, from) };
}

/** Whether the comma at `k` ends the clause by what the clause is. */
function endsAtComma(clause: Clause, k: number): boolean {
  const { scene, from, form, infinitive, opening, relative } = clause;
  const { items, lexicon } = scene;
  const next = items[k + 1]?.low ?? '';
  if (opening && clauseBegins(items, k + 1)) return true;
  if (relative && (isFinite(items, k + 1) || (openingRelative(items, from) && clauseBegins(items, k + 1)))) return true;
  if (!infinitive) return furtherDeed(clause, k);
  if (next === 'which' && !/^(?:would|will|could|may)$/.test(items[k + 2]?.low ?? '')) return true;
  if (items[k + 1]?.pos === 'DET' && !listContinues(items, k)) return true;
  // "refuses to go, dismisses the polls and blames": one deed after the other.
  const deed = form !== 'base' && lexicon.verbForms.get(next)?.form === form;
  return deed && !/^(?:provided|given|compared|based|granted)$/.test(next);
}

/** "promised that nobody would lose, apologized to Orr and pledged": the deeds of one holder in a row. */
function furtherDeed({ scene, form }: Clause, comma: number): boolean {
  const { items, lexicon } = scene;
  const next = items[comma + 1];
  if (form !== 'past' || next?.pos !== 'VERB' || lexicon.verbForms.get(next.low)?.form !== 'past') return false;
  if (
    /^(?:by|in|on|at|to|with)$/.test(items[comma + 2]?.low ?? '') &&
    !/ize|ise|appeal|point|refer|agree/.test(next.low)
  )
    return false;
  for (let k = comma + 2; k < Math.min(items.length, comma + 22); k++)
    if (items[k]?.low === 'and' && pastCue(lexicon, items[k + 1])) return true;
  return false;
}

/** Whether the conjunction at `k` joins what follows to the governing verb rather than to the clause. */
function endsAtConjunction(clause: Clause, k: number): boolean {
  const { scene, from, form, infinitive } = clause;
  const { items, lexicon } = scene;
  const low = items[k]?.low ?? '';
  const next = items[k + 1];
  if (coordinatesCue(lexicon, items, k, form) || hearsayClause(lexicon, items, k + 1)) return true;
  if (low === 'then' || next === undefined) return false;
  // "some of whom recall that …, and who worry", ", and when pressed, said"
  if (isComma(items[k - 1]) && next.low === 'who') return true;
  if (next.low === 'when' && /^(?:asked|pressed)$/.test(items[k + 2]?.low ?? '')) return true;
  if (infinitive && (next.low === 'that' || (low === 'but' && /^(?:was|were|is|are|has|have)$/.test(next.low))))
    return true;
  // "to pass the bill and plans to rally", "raising the wage and 55 percent oppose": the outer clause goes on.
  const deed = items[from]?.pos === 'ADP' ? items[from + 1] : items[from];
  const outer = infinitive || (deed?.pos === 'VERB' && deed.low.endsWith('ing'));
  const present = next.pos === 'VERB' && lexicon.verbForms.get(next.low)?.form === 's';
  if (outer && (present || subjectAndCue(lexicon, items, k + 1, true))) return true;
  // "saying he had “misspoken,” but did not withdraw", ", saying nobody knew, and said": so does the outer verb.
  if (form === 'ing' && low === 'but' && /^(?:did|does|has|had|was|is)$/.test(next.low)) return true;
  if (form === 'ing' && isComma(items[k - 1]) && pastCue(lexicon, next)) return true;
  const closed = isComma(items[k - 1]) || /,["”’']$/.test(items[k - 1]?.text ?? '');
  return (
    ((infinitive || closed || (outer && items[from]?.pos === 'ADP')) && pastVerb(items, k + 1)) ||
    leavesClause(items, from, k)
  );
}

/** The cue stands in a clause or phrase that opens the unit, so that a comma and a clause end its content. */
function opensWithAdjunct(items: readonly Item[], from: number): boolean {
  const first = items[0];
  if (first === undefined) return false;
  if (/^(?:when|after|if|as|asked|while|because|although|though|before|since|told)$/.test(first.low)) return true;
  const adjunct =
    (/^(?:ADP|SCONJ)$/.test(first.pos) && first.low !== 'that') ||
    (first.pos === 'ADJ' && /^(?:ADP|PART|SCONJ)$/.test(items[1]?.pos ?? '')) ||
    (first.pos === 'VERB' && /(?:ing|ed)$/.test(first.low)) ||
    first.low === 'with';
  return adjunct && !items.slice(0, from).some((item) => isComma(item) || /^["“]/.test(item.text));
}

/** Last item of a noun phrase that is content: cut at a comma, at a coordinated verb, at a subordinate clause. */
export function objectEnd(scene: Scene, from: number, form: string): number {
  const { items, lexicon } = scene;
  const last = lastWord(items);
  const relative = insideRelative(items, from);
  for (let k = from; k <= last; k++) {
    const item = items[k];
    if (item === undefined) break;
    if (k > from && /^[;—–:]$/.test(item.low)) return k - 1;
    if (item.low === ')' && !items.slice(from, k).some(({ low }) => low === '(')) return k - 1;
    // "Rosa Mendez, 19, and her cousin": an age between commas.
    if (k > from && isComma(item) && items[k + 1]?.pos === 'NUM' && isComma(items[k + 2])) {
      k += 2;
      continue;
    }
    // "the aide, Miles Kettering, of having lied": a name between commas, and the charge behind it.
    const named = k > from && isComma(item) ? closedName(items, k) : -1;
    if (named !== -1) {
      k = named;
      continue;
    }
    const aside = /^(?:and|or|but)$/.test(items[k - 1]?.low ?? '');
    const goesOn = aside || listContinues(items, k) || describes(scene, k, last) || verbStillDue(items, from, k);
    if (k > from && isComma(item) && !goesOn) return k - 1;
    // "called him “confused” in a burst of tweets", "a hoax on six occasions": where and how often, not what.
    if (item.quotation !== null && k > from && /^(?:in|on|at|during)$/.test(items[k + 1]?.low ?? '')) return k;
    if (k > from && /^(?:on|in|at)$/.test(item.low) && occasionAt(items, k + 1)) return k - 1;
    // Newspapers put the comma inside the quotation; a verdict or the verb of an outer clause may follow.
    const closed = item.quotation !== null && /,["”’']$/.test(item.text);
    if (closed && (verdictAt(items, k + 1) || (relative && isFinite(items, k + 1)))) return k;
    if (/^(?:and|but|then)$/.test(item.low) && coordinatesCue(lexicon, items, k, form)) return k - 1;
    if (/^(?:and|but)$/.test(item.low) && isFinite(items, k + 1) && items[k - 1]?.pos !== 'VERB') return k - 1;
    if (item.low === 'nor' && isAuxiliary(items[k + 1])) return isComma(items[k - 1]) ? k - 2 : k - 1;
    if (item.low === 'and' && absoluteCue(lexicon, items, k + 1)) return k - 1;
    if (k > from && item.low === 'and' && subjectAndCue(lexicon, items, k + 1, true)) return k - 1;
    if (k > from && item.low === 'as' && clauseBegins(items, k + 1))
      return items[k - 1]?.low === 'even' ? k - 2 : k - 1;
    if (
      k > from &&
      (turns.test(item.low) ||
        /^(?:when|after|before|because|since)$/.test(item.low) ||
        (item.low === 'hours' && /^(?:after|before)$/.test(items[k + 1]?.low ?? '')))
    )
      return isComma(items[k - 1]) ? k - 2 : k - 1;
    if (k > from && creditAt(scene, k) !== null) return k - 1;
    if (
      k > from &&
      /^(?:within|on|in|at|during|by|last|this|earlier)$/.test(item.low) &&
      isTime(items[k + 1]) &&
      !/^(?:that|of|who|which)$/.test(items[k + 2]?.low ?? '')
    )
      return k - 1;
  }
  return last;
}

const occasionAt = (items: readonly Item[], from: number): boolean =>
  /^(?:occasions?|conference|briefing|interview|interviews|rally|speech|debate|hearing)$/.test(
    items[nounPhraseEnd(items, from, /^$/)]?.low ?? '',
  );

/** The comma that closes a name behind which "of", "for", "as" or "to" goes on; -1 where none does. */
function closedName(items: readonly Item[], comma: number): number {
  if (items[comma + 1]?.pos !== 'PROPN') return -1;
  for (let k = comma + 2; k < Math.min(items.length, comma + 8); k++) {
    if (isComma(items[k])) return /^(?:of|for|as|to|with)$/.test(items[k + 1]?.low ?? '') ? k : -1;
    if (items[k]?.pos !== 'PROPN') return -1;
  }
  return -1;
}

/** "a signal that Velia, the second producer, | was ready": the clause inside the object has no verb yet. */
function verbStillDue(items: readonly Item[], from: number, comma: number): boolean {
  for (let k = comma - 1; k > from; k--) {
    if (isFinite(items, k)) return false;
    if (items[k]?.low === 'that')
      return isFinite(items, comma + 1) || isComma(items[nounPhraseEnd(items, comma + 1) + 1]);
  }
  return false;
}

/** Behind the comma a description of the object goes on to the end: ", replete with …", ", along with …", ", which …". */
function describes(scene: Scene, comma: number, last: number): boolean {
  const { items } = scene;
  const next = items[comma + 1];
  if (next === undefined || stopsAtComma(scene, comma)) return false;
  const opens =
    /^(?:which|whose|along|including|such|rather|especially|particularly|not|instead|like|with)$/.test(next.low) ||
    (next.pos === 'ADJ' && /^(?:ADP|SCONJ)$/.test(items[comma + 2]?.pos ?? ''));
  // ", which he claims Orr will pay for": a clause of somebody else's about the object.
  if (next.low === 'which' && subjectAndCue(scene.lexicon, items, comma + 2)) return false;
  const quantity = /^(?:several|many|some|few|most|all|both|more|other)$/.test(next.low);
  if (!opens || quantity) return false;
  for (let k = comma + 1; k < last; k++) if (isComma(items[k]) && !listContinues(items, k)) return false;
  return true;
}

/** The cue stands in a relative clause between commas: ", who has said he will go, is …". */
function insideRelative(items: readonly Item[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 20); k--) {
    if (isComma(items[k])) return false;
    if (/^(?:who|which)$/.test(items[k]?.low ?? '')) return true;
  }
  return false;
}

/** "Under the plan, which aides say will …, families would": the relative clause stands in an opening adjunct. */
const openingRelative = (items: readonly Item[], from: number): boolean =>
  /^(?:ADP|SCONJ)$/.test(items[0]?.pos ?? '') && items.slice(0, from).filter(isComma).length === 1;

const pastCue = (lexicon: Lexicon, item: Item | undefined): boolean =>
  item?.pos === 'VERB' && lexicon.verbForms.get(item.low)?.form === 'past';

const pastVerb = (items: readonly Item[], k: number): boolean =>
  items[k]?.pos === 'VERB' && /(?:ed|went|took|made|left|gave|did)$/.test(items[k]?.low ?? '');

/** "said he would resign and walked out": behind a modal a past goes on with the outer verb, not with the clause. */
function leavesClause(items: readonly Item[], from: number, conjunction: number): boolean {
  const verb = /^(?:ADV)$/.test(items[conjunction + 1]?.pos ?? '') ? conjunction + 2 : conjunction + 1;
  const next = items[verb];
  if (next?.pos !== 'VERB' || isAuxiliary(next) || /^(?:NOUN|ADJ)$/.test(items[verb + 1]?.pos ?? '')) return false;
  const present = /[^s]s$/.test(next.low);
  if (!present && !pastVerb(items, verb)) return false;
  for (let k = conjunction - 1; k > from; k--) {
    if (!isFinite(items, k)) continue;
    return modal.test(items[k]?.low ?? '') || (items[k]?.pos === 'VERB' && modalBefore(items, k));
  }
  return false;
}

const modal = /^(?:will|would|can|could|may|might|must|shall|should|'ll|'d|wo|ca)$/;

/** "will not soon vindicate": the verb of a modal, adverbs between. */
function modalBefore(items: readonly Item[], verb: number): boolean {
  for (let k = verb - 1; k > verb - 4; k--) {
    if (modal.test(items[k]?.low ?? '')) return true;
    if (!/^(?:ADV|PART|AUX)$/.test(items[k]?.pos ?? '')) return false;
  }
  return false;
}

/** The last item that is no final punctuation. */
export function lastWord(items: readonly Item[]): number {
  let last = items.length - 1;
  while (last > 0 && items[last]?.quotation === null && /^[.?!…;:,—–)]+$/.test(items[last]?.low ?? '')) last--;
  return last;
}

/** A list goes on behind a comma: "a, b and c", or an apposition that a further comma closes. */
function listContinues(items: readonly Item[], comma: number): boolean {
  const next = nounPhraseEnd(items, comma + 1);
  if (next <= comma || isFinite(items, next + 1)) return false;
  // ", leaving Democrats furious and": a result, not a further item.
  if (items[comma + 1]?.pos === 'VERB' && items[comma + 1]?.low.endsWith('ing')) return false;
  return /^(?:,|and|or)$/.test(items[next + 1]?.low ?? '') && items[next + 2]?.pos !== 'VERB';
}

/** A few words without a verb behind a dash still belong to what is said: "he wants to go — perhaps today". */
function afterthought(items: readonly Item[], dash: number, last: number): boolean {
  const first = items[dash + 1];
  if (first === undefined || last - dash > 10 || !/^(?:ADV|ADP|CCONJ)$/.test(first.pos) || verdictAt(items, dash + 1))
    return false;
  for (let k = dash + 1; k <= last; k++) if (isFinite(items, k) || items[k]?.quotation !== null) return false;
  return true;
}

const isDash = (item: Item | undefined): boolean => /^(?:[—–]|--)$/.test(item?.low ?? '');

/** The dash that closes the aside that one opens, or -1. */
function returnsTo(items: readonly Item[], dash: number, last: number): number {
  for (let k = dash + 1; k < last; k++) if (isDash(items[k])) return k;
  return -1;
}

function stopsAtComma(scene: Scene, comma: number): boolean {
  const { items, lexicon } = scene;
  const next = items[comma + 1];
  if (next === undefined) return false;
  if (creditAt(scene, comma + 1) !== null) return true;
  const form = lexicon.verbForms.get(next.low) ?? lexicon.verbForms.get(items[comma + 2]?.low ?? '');
  if (
    form?.form === 'ing' &&
    /[cqiowp]/.test(form.entry.frames) &&
    (lexicon.verbForms.get(next.low) !== undefined || next.pos === 'ADV')
  )
    return true;
  if (resultative.test(next.low)) return true;
  if (next.low === 'with' && absoluteCue(lexicon, items, comma + 2)) return true;
  if (phrasalGerund(lexicon, items, comma + 1) || hearsayClause(lexicon, items, comma + 1)) return true;
  if (verdictAt(items, comma + 1)) return true;
  if (turns.test(next.low)) return true;
  if (
    /^(?:but|and|as|even)$/.test(next.low) &&
    items[comma + 2]?.low !== 'that' &&
    subjectAndCue(lexicon, items, next.low === 'even' && items[comma + 2]?.low === 'as' ? comma + 3 : comma + 2, true)
  )
    return true;
  return subjectAndCue(lexicon, items, comma + 1) && trailing(lexicon, items, comma + 1);
}

/** ", with the president calling …": somebody else speaks in the clause behind "with" or "and". */
function absoluteCue(lexicon: Lexicon, items: readonly Item[], from: number): boolean {
  const end = nounPhraseEnd(items, from);
  const found = lexicon.verbForms.get(items[end + 1]?.low ?? '');
  return end >= from && found?.form === 'ing' && /[cqopw]/.test(found.entry.frames);
}

/** ", making it clear that …", ", calling for …": a phrasal cue as a participle. */
function phrasalGerund(lexicon: Lexicon, items: readonly Item[], k: number): boolean {
  const phrases = lexicon.phrasesByForm.get(items[k]?.low ?? '') ?? [];
  return phrases.some(({ form, rest }) => form === 'ing' && rest.every((word, i) => items[k + 1 + i]?.low === word));
}

/** ", it is noted that …": hearsay begins a clause of its own. */
const hearsayClause = (lexicon: Lexicon, items: readonly Item[], k: number): boolean =>
  items[k]?.low === 'it' &&
  /^(?:is|was)$/.test(items[k + 1]?.low ?? '') &&
  (lexicon.reportingPassives.has(items[k + 2]?.low ?? '') || lexicon.verbForms.has(items[k + 2]?.low ?? ''));

/** An apposition that passes judgement on what was said: ", a demand for …", ", the latest sign that …". */
export function verdictAt(items: readonly Item[], from: number): boolean {
  if (/^(?:usually|often|perhaps|itself)$/.test(items[from]?.low ?? '')) return verdictAt(items, from + 1);
  // ", advice he ignored", ", something she denies": the noun alone, with a clause about it.
  const told = /^(?:advice|something|criticism|pledges?|claims?|charges|accusations|allegations)$/.test(
    items[from]?.low ?? '',
  );
  if (told && (items[from + 1]?.low === 'that' || clauseBegins(items, from + 1))) return true;
  if (!/^(?:a|an|the|another)$/.test(items[from]?.low ?? '')) return false;
  for (let k = from + 1; k < Math.min(items.length, from + 4); k++) {
    if (verdictNouns.test(items[k]?.low ?? '')) return true;
    if (!/^(?:ADJ|NOUN|ADV|VERB)$/.test(items[k]?.pos ?? '')) return false;
  }
  return false;
}

/** A resultative participle or a verdict behind a comma, where the voice is no longer surely the holder's. */
export const resultativeAt = (items: readonly Item[], k: number): boolean => resultative.test(items[k]?.low ?? '');

/** The comma that closes an apposition of a few words without a verb; `end` itself where none stands there. */
function pastApposition(items: readonly Item[], end: number): number {
  if (!isComma(items[end + 1])) return end;
  for (let k = end + 2; k < Math.min(items.length, end + 9); k++) {
    if (isComma(items[k])) return k;
    if (isFinite(items, k) || items[k]?.quotation !== null) return end;
  }
  return end;
}

/** A noun phrase and then a cue follow; `any` lets cues of deeds in words and of several words count as well. */
function subjectAndCue(lexicon: Lexicon, items: readonly Item[], begin: number, any = false): boolean {
  // "and on Wednesday he repeated", "and in May he said": a time stands before the subject.
  const timed = /^(?:on|in|last|by|at|this|earlier|later)$/.test(items[begin]?.low ?? '') && isTime(items[begin + 1]);
  const from = timed ? begin + (isComma(items[begin + 2]) ? 3 : 2) : begin;
  const first = nounPhraseEnd(items, from);
  if (first < from) return false;
  const end = pastReducedRelative(items, pastApposition(items, first));
  for (let k = end + 1; k < Math.min(items.length, end + 4); k++) {
    const item = items[k];
    const form = item === undefined ? undefined : lexicon.verbForms.get(item.low);
    const text = form?.entry.frames.includes('d') && lexicon.documentNouns.has(items[end]?.low ?? '');
    if (form !== undefined && form.form !== 'ing' && (text || /[cqs]/.test(form.entry.frames)) && item?.pos !== 'NOUN')
      return true;
    const going = form?.form === 'ing' && isAuxiliary(items[k - 1]) && /[nops]/.test(form.entry.frames);
    if (any && going) return true;
    if (any && item?.pos === 'VERB' && (deedInWords(form) || phraseAt(lexicon, items, k))) return true;
    if (!/^(?:AUX|ADV|PART)$/.test(item?.pos ?? '')) return false;
  }
  return false;
}

/** "scolded", "wants to": not said of what stands before, but a statement of its own. */
const deedInWords = (form: CueForm | undefined): boolean =>
  form !== undefined && form.form !== 'ing' && /[optmO]/.test(form.entry.frames);

const phraseAt = (lexicon: Lexicon, items: readonly Item[], k: number): boolean =>
  (lexicon.phrasesByForm.get(items[k]?.low ?? '') ?? []).some(
    ({ form, rest }) => form !== 'ing' && rest.every((word, i) => items[k + 1 + i]?.low === word),
  );

/** "two people briefed on the matter | said": a participle and its phrase between the noun and its verb. */
function pastReducedRelative(items: readonly Item[], end: number): number {
  const verb = items[end + 1];
  if (verb?.pos === 'ADJ' && items[end + 2]?.pos === 'ADP') {
    const far = nounPhraseEnd(items, end + 3);
    return far > end && /^(?:VERB|AUX)$/.test(items[far + 1]?.pos ?? '') ? far : end;
  }
  if (verb?.pos !== 'VERB' || !/(?:ed|en)$/.test(verb.low) || items[end + 2]?.pos !== 'ADP') return end;
  const far = nounPhraseEnd(items, end + 3);
  return far > end && /^(?:VERB|AUX)$/.test(items[far + 1]?.pos ?? '') ? far : end;
}

/** The cue behind that noun phrase closes the sentence or a part of it: it reports what stands before. */
function trailing(lexicon: Lexicon, items: readonly Item[], from: number): boolean {
  const end = nounPhraseEnd(items, from);
  for (let k = end + 1; k < Math.min(items.length, end + 4); k++) {
    if (!lexicon.verbForms.has(items[k]?.low ?? '')) continue;
    const next = items[k + 1]?.low ?? '.';
    return (
      /^[.,;]$/.test(next) ||
      isTime(items[k + 1]) ||
      items[k + 1] === undefined ||
      /^(?:in|on|at|to|during|after)$/.test(next)
    );
  }
  return false;
}

function coordinatesCue(lexicon: Lexicon, items: readonly Item[], conjunction: number, form: string): boolean {
  for (let k = conjunction + 1; k < Math.min(items.length, conjunction + 4); k++) {
    const item = items[k];
    if (item === undefined) return false;
    const found = lexicon.verbForms.get(item.low) ?? lexicon.phrasesByForm.get(item.low)?.[0];
    if (
      found !== undefined &&
      (item.pos !== 'NOUN' || items[k + 1]?.low === 'that') &&
      item.pos !== 'ADJ' &&
      (form === 'ing' || /[sc]/.test(found.entry.frames))
    ) {
      // "said she was troubled and hoped to come", "and would decide": her own thoughts belong to what is said.
      const own = found.entry.frames.includes('m') && items[k + 1]?.low !== 'that';
      if (own && k === conjunction + 1 && form === 'past') return false;
      if (/^(?:would|could|might)$/.test(items[k - 1]?.low ?? '')) return false;
      const modal = k > conjunction + 1 && /^(?:AUX|PART)$/.test(items[k - 1]?.pos ?? '');
      return (found.form === form || (modal && form === 'past')) && !(form === 'base' && modal);
    }
    if (!/^(?:ADV|AUX|PART)$/.test(item.pos)) return false;
  }
  return false;
}

function cueWithin(lexicon: Lexicon, items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + 8); k++) {
    const item = items[k];
    if (item?.pos === 'VERB' && /s/.test(lexicon.verbForms.get(item.low)?.entry.frames ?? '')) return true;
  }
  return false;
}

/** Items that a crediting phrase takes at `k` ("according to" takes 2), or null. */
export function creditAt(scene: Scene, k: number): number | null {
  const { items, lexicon } = scene;
  const first = items[k]?.low;
  if (first !== 'according' && first !== 'in' && first !== 'as' && first !== 'on') return null;
  for (const phrase of lexicon.creditPhrases) {
    if (phrase.every((word, i) => items[k + i]?.low === word)) return phrase.length;
  }
  return null;
}
