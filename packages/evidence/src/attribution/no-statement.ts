// What looks like a statement of a cue verb and is none: nothing offered, a name not to be given, a bare modal, and the
// few objects that count only from surveys or with a figure. The frames themselves live in verb-frame.ts.

import type { Item } from '../sentence/unit.js';
import type { Complement } from './complement.js';
import type { CueAt } from './cue-at.js';
import { isComma, isTime, nounPhraseEnd } from './phrase.js';
import type { Range, Scene } from './scene.js';
import { documentLike, holderLike } from './subject.js';

/** Whether the phrase is a survey: only a survey "gives" or "puts" somebody so many points. */
export const surveyLike = ({ items }: Scene, { from, to }: Range): boolean =>
  items.slice(from, to + 1).some((item) => /^(?:polls?|surveys?|polling|tracker|forecasts?)$/.test(item.low));

/** "put the cost at $4 billion", "put the figure as low as 4 percent": an estimate, whoever makes it. */
export const puts = (items: readonly Item[], cue: CueAt, { range }: Complement): boolean =>
  cue.entry.lemma === 'put' &&
  items
    .slice(range.from, range.to)
    .some(
      (item, i) =>
        /^(?:at|as)$/.test(item.low) &&
        items
          .slice(range.from + i + 1, range.from + i + 6)
          .some(
            (next) => /^(?:NUM|SYM)$/.test(next.pos) || /^(?:half|zero|twice|double|triple|more|less)$/.test(next.low),
          ),
    );

/** "a court could find that": nobody has found anything yet; but "could not determine why" tells what was found. */
export const mightNot = (items: readonly Item[], group: number, cue: CueAt, { kind }: Complement): boolean => {
  const words = items.slice(group, cue.from);
  const failed = kind === 'wh' && words.some((item) => /^(?:not|n't|never)$/.test(item.low));
  return !failed && words.some((item) => /^(?:could|might|may)$/.test(item.low));
};

/** Under a modal nobody has yet rejected, accepted or promised anything. */
export const hypothetical = (items: readonly Item[], group: number, cue: CueAt): boolean => {
  const words = items.slice(group, cue.from);
  // "would neither confirm nor deny" and "will not accept" are said, not imagined.
  const refused = words.some((item) => /^(?:not|n't|neither|never|only)$/.test(item.low));
  return !refused && words.some((item) => /^(?:would|could|may|might|can|should|must|'d)$/.test(item.low));
};

/** "offered no evidence" is narration about what was not said. */
export const nothingOffered = (items: readonly Item[], cue: CueAt, { kind, range }: Complement): boolean =>
  kind === 'object' &&
  /^(?:offer|cite)$/.test(cue.entry.lemma) &&
  /^(?:no|little|few)$/.test(items[range.from]?.low ?? '');

/** "finds this “disappointing”": a verdict in quoted words, whoever finds it. */
export const quotedVerdict = (items: readonly Item[], cue: CueAt, { range }: Complement): boolean =>
  cue.entry.lemma === 'find' && items[range.to]?.quotation != null;

/** "Does the minister agree that …?": whether somebody holds it is the question. */
export const asked = (items: readonly Item[], cue: CueAt, subject: Range): boolean =>
  cue.form === 'base' &&
  items.at(-1)?.low === '?' &&
  /^(?:do|does|did|will|would|can|could)$/.test(items[subject.from - 1]?.low ?? '');

/** "considers the question", "called his mother from work": a verb of naming needs a name for what it names. */
export function unnamed(items: readonly Item[], cue: CueAt, { kind, range }: Complement): boolean {
  if (kind !== 'object') return false;
  const words = items.slice(range.from, range.to + 1);
  if (words.some((item) => item.quotation !== null || item.low === 'as')) return false;
  if (cue.entry.lemma === 'attack') return !words.some((item) => /^(?:for|over|on)$/.test(item.low));
  if (!/^(?:consider|deem|dub|term|call)$/.test(cue.entry.lemma)) return false;
  const first = nounPhraseEnd(items, range.from);
  if (first >= range.to) return !/^(?:ADJ|VERB)$/.test(items[range.to]?.pos ?? '');
  return items[first + 1]?.pos === 'ADP' || isTime(items[first + 1]);
}

/** "a demand he rejected 11 times": how often, not what. */
export const countOnly = (items: readonly Item[], { kind, range }: Complement): boolean =>
  kind === 'object' && items[range.from]?.pos === 'NUM' && /^times?$/.test(items[range.to]?.low ?? '');

/** "claimed three lives", "the bill offers tax breaks": the verbs of statements in their other senses. */
export const otherSense = (scene: Scene, cue: CueAt, subject: Range, { kind, range }: Complement): boolean =>
  kind === 'object' &&
  ((cue.entry.lemma === 'claim' &&
    /^(?:li[fv]es?|titles?|medals?|championship|prize|seats?|casualties)$/.test(headOf(scene, range))) ||
    (cue.entry.lemma === 'offer' && documentLike(scene, subject)));

/** "Shares fell, indicating that …": what a thing shows is the narrator's inference. */
export const inferred = (scene: Scene, cue: CueAt, { from, to }: Range): boolean =>
  /^(?:indicate|suggest|signal|reflect|confirm|show|imply|prove|reveal)$/.test(cue.entry.lemma) &&
  !holderLike(scene, { from: to, to }) &&
  // "Mr. Orr, his voice hoarse, …, suggesting": the name stands before its description.
  !(scene.items[from]?.pos === 'PROPN' && isComma(scene.items[nounPhraseEnd(scene.items, from, /^$/) + 1]));

const headOf = ({ items }: Scene, { from }: Range): string => items[nounPhraseEnd(items, from, /^$/)]?.low ?? '';

/** "did not respond to a request": silence is worth a record, other responses are no statement. */
export const noRequest = (items: readonly Item[], cue: CueAt, { range }: Complement): boolean =>
  cue.entry.frames.includes('r') &&
  !items
    .slice(range.from, range.to + 1)
    .some((item) => /^(?:requests?|comment|inquiries|inquiry|questions?|messages?|calls?|emails?)$/.test(item.low));

/** "asked not to be named" is about the reporting, not a statement. */
export const anonymityAsked = (items: readonly Item[], { range }: Complement): boolean =>
  items
    .slice(range.from, range.from + 5)
    .some((item) => /^(?:named|identified|quoted|anonymous|anonymity|used)$/.test(item.low));
