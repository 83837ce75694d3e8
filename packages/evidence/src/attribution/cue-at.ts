// Which words of a unit are a cue verb: the longest phrase first, the tag trusted unless its neighbours prove it wrong.

import type { VerbForm } from '../lexicon/inflect.js';
import type { CueEntry } from '../lexicon/lexicon.js';
import type { Item } from '../sentence/unit.js';
import { isAuxiliary, isComma, nounPhraseEnd } from './phrase.js';
import type { Scene } from './scene.js';

/** A cue verb found in a unit: `from` to `to` are its words without auxiliaries. */
export interface CueAt {
  readonly from: number;
  readonly to: number;
  readonly entry: CueEntry;
  readonly form: VerbForm;
}

/** The cue verb at item `k`, the longest phrase first; null where the word is no cue or plainly a noun. */
export function cueAt(scene: Scene, k: number): CueAt | null {
  const { items, lexicon } = scene;
  const item = items[k];
  if (item === undefined || item.quotation !== null || isPreposition(items, k)) return null;
  for (const phrase of lexicon.phrasesByForm.get(item.low) ?? []) {
    if (item.pos !== 'NOUN' && phrase.rest.every((word, i) => items[k + 1 + i]?.low === word)) {
      const next = items[k + phrase.rest.length + 1];
      const infinitive = phrase.rest.at(-1) === 'to' && next?.pos === 'VERB' && !next.low.endsWith('ing');
      // "agreed with her that": the clause is what the verb alone takes.
      const whole = lexicon.verbForms.get(item.low)?.entry.frames.includes('c') === true;
      const end = k + phrase.rest.length + 1;
      const named = nounPhraseEnd(items, end);
      if (whole && phrase.rest.length === 1 && named >= end && items[named + 1]?.low === 'that') continue;
      const beside = phrase.entry.frames === 'q' && next?.pos === 'ADP';
      if (!infinitive && !beside)
        return { from: k, to: k + phrase.rest.length, entry: phrase.entry, form: phrase.form };
    }
  }
  const found = lexicon.verbForms.get(item.low);
  if (found === undefined) return null;
  // "Polls show" is tagged as two nouns; behind a text that speaks it is a verb.
  const speaksText =
    found.entry.frames.includes('d') &&
    item.pos === 'NOUN' &&
    lexicon.documentNouns.has(items[k - 1]?.low ?? '') &&
    found.form === 'base';
  if (!speaksText && !verbLike(items, k, found.form)) return null;
  return { from: k, to: k, entry: found.entry, form: found.form };
}

/** "regarding", "considering": participles that serve as prepositions, unless "is" or the like stands before. */
const isPreposition = (items: readonly Item[], k: number): boolean =>
  /^(?:regarding|concerning|considering|including|according|following|judging|assuming|supposing|seeing|holding|owning|speaking|pending|given|provided)$/.test(
    items[k]?.low ?? '',
  ) &&
  !isAuxiliary(items[k - 1]) &&
  items[k - 1]?.pos !== 'ADV' &&
  !/^(?:after|before|while|when|by|without|of|for|in|and|from)$/.test(items[k - 1]?.low ?? '') &&
  !(
    isComma(items[k - 1]) &&
    items[k + 1]?.low === 'that' &&
    !/^(?:provided|given|considering)$/.test(items[k]?.low ?? '')
  );

/** Determiners that can be a subject by themselves. */
const quantifier = /^(?:another|some|both|neither|all|many|few|several|each|those|most)$/;

/** Trusts the tag, except where the neighbours prove it wrong. */
function verbLike(items: readonly Item[], k: number, form: VerbForm): boolean {
  const item = items[k];
  const before = items[k - 1];
  const next = items[k + 1];
  if (item === undefined) return false;
  if (
    before !== undefined &&
    ((before.pos === 'DET' && !quantifier.test(before.low)) || /^(?:his|its|their|my|our|her)$/.test(before.low)) &&
    item.pos !== 'VERB'
  )
    return false;
  // "ignored repeated warnings": behind a verb a participle describes.
  if (before?.pos === 'VERB' && /ed$/.test(item.low) && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') && !isAuxiliary(before))
    return false;
  if (/^(?:have|has|had|'ve)$/.test(before?.low ?? '') && /^(?:past|participle)$/.test(form) && item.pos !== 'ADJ')
    return true;
  if (item.pos === 'VERB' || item.pos === 'AUX')
    return !(form === 'base' && before?.pos === 'DET' && !quantifier.test(before.low));
  if (item.pos === 'ADJ')
    return form === 'past' || form === 'participle' || (form === 'ing' && (next?.low === 'that' || isComma(before)));
  if (/^\p{Lu}/u.test(item.text) && k > 0) return false;
  const speaker = /^(?:here|there|now|still|also)$/.test(before?.low ?? '') ? items[k - 2] : before;
  if (item.pos === 'NOUN' && form === 'base' && /^(?:many|some|others|most|few|several|both)$/.test(speaker?.low ?? ''))
    return true;
  // "Nokia plans to report": a name and a plural with an infinitive behind it.
  if (
    item.pos === 'NOUN' &&
    form === 's' &&
    before?.pos === 'PROPN' &&
    next?.low === 'to' &&
    items[k + 2]?.pos === 'VERB'
  )
    return true;
  // "Jamison backs sending": a name, a plural and a participle.
  if (
    item.pos === 'NOUN' &&
    form === 's' &&
    before?.pos === 'PROPN' &&
    next?.pos === 'VERB' &&
    next.low.endsWith('ing')
  )
    return true;
  if (item.pos === 'NOUN' && form === 's' && next?.low === 'that' && /^(?:and|but|also)$/.test(before?.low ?? ''))
    return true;
  const complement = next?.low === 'that' || next?.quotation != null || next?.low === ':' || next?.pos === 'PRON';
  const subject = before !== undefined && /^(?:PRON|PROPN|NOUN)$/.test(before.pos);
  const plural =
    before !== undefined &&
    /^(?:NOUN|PROPN)$/.test(before.pos) &&
    before.low.endsWith('s') &&
    form === 'base' &&
    (next?.low === 'that' ||
      (next?.low === 'to' && items[k + 2]?.pos === 'VERB') ||
      /^(?:AUX|DET|PRON|PROPN)$/.test(next?.pos ?? ''));
  // "officials say will cost", "critics fear the plan": a plural and its verb, tagged as two nouns.
  if (item.pos === 'NOUN' && plural) return true;
  return (
    item.pos === 'NOUN' &&
    (complement || next?.low === 'to') &&
    (plural || (complement && subject && before?.pos !== 'NOUN'))
  );
}
