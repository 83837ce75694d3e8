// Verbs that the tagger takes for nouns: "Women face a risk", "the ministry estimates", "Teams report cases". Which
// neighbours make a noun a verb stands here; the other mends of tags live in retag.ts.

import type { Token } from './tokenise.js';

/** What the lexicon knows about a word as a verb. */
export interface VerbWords {
  /** A cue of direct speech. */
  readonly speaks: (low: string) => boolean;
  /** An inflected form of a listed verb, in the third person or the past. */
  readonly finite: (low: string) => boolean;
  /** Any form of a listed verb. */
  readonly listed: (low: string) => boolean;
  /** A participle of a listed verb or of a cue of several words. */
  readonly gerund: (low: string) => boolean;
  /** Any form of a cue of a clause. */
  readonly cue: (low: string) => boolean;
  /** A noun that can hold a statement. */
  readonly holder: (low: string) => boolean;
  /** The first word of a cue of several words, followed by `next`. */
  readonly phrase: (low: string, next: string) => boolean;
}

/** A token with its mended tag; `named` where the word of a month or a day is a name. */
export type Retagged = Token & { readonly named?: boolean };

/** Words taken for nouns that can only be the verb of their clause: "Women face a risk", "The trust points to". */
export function verbsFound(tokens: readonly Retagged[], words: VerbWords): readonly Retagged[] {
  // Twice, since one verb found tells the next: "The two men share a flat, officials stress."
  return rescued(once(once(tokens, words), words), words);
}

function once(tokens: readonly Retagged[], words: VerbWords): readonly Retagged[] {
  return tokens.map((token, i) => {
    if (isVerbOfClause(tokens, i, words)) return { ...token, pos: 'VERB' };
    return isPeople(token, words) ? { ...token, pos: 'NOUN' } : token;
  });
}

/** In a sentence without any verb the first noun that can be one is: "Teams on the ground report cases of measles." */
function rescued(tokens: readonly Retagged[], words: VerbWords): readonly Retagged[] {
  const verbs = new Set<number>();
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && !/^[.?!;:"“”]$/.test(tokens[i - 1]?.text ?? '')) continue;
    const verb = tokens[i - 1]?.text === '.' && i - from > 5 ? missingVerb(tokens, from, i, words) : -1;
    if (verb !== -1) verbs.add(verb);
    from = i;
  }
  return verbs.size === 0 ? tokens : tokens.map((token, i) => (verbs.has(i) ? { ...token, pos: 'VERB' } : token));
}

function missingVerb(tokens: readonly Retagged[], from: number, to: number, words: VerbWords): number {
  let found = -1;
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    const reduced = token?.pos === 'VERB' && token.low.endsWith('ed') && tokens[k + 1]?.low === 'by';
    if (/^(?:VERB|AUX)$/.test(token?.pos ?? '') && !reduced) return -1;
    const noun = token?.pos === 'NOUN' && /^\p{Ll}/u.test(token.text) && k > from && words.cue(token.low);
    const between =
      /^(?:NOUN|PROPN)$/.test(tokens[k - 1]?.pos ?? '') &&
      /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[k + 1]?.pos ?? '');
    if (found === -1 && noun && between) found = k;
  }
  return found;
}

/** "which critics of the plan said": a word for people that is no cue is no verb. */
const isPeople = ({ pos, low }: Retagged, words: VerbWords): boolean =>
  pos === 'VERB' && /[^s]s$/.test(low) && words.holder(low) && !words.finite(low) && !words.cue(low);

function isVerbOfClause(tokens: readonly Retagged[], i: number, words: VerbWords): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token === undefined || before === undefined || next === undefined || !/^\p{Ll}/u.test(token.text)) return false;
  // ", boasting at a debate that", ", promising to": behind a comma a participle of a listed verb.
  const comma = before.low === ',' || (/^["”’']+$/.test(before.text) && tokens[i - 2]?.low === ',');
  const opens = /^(?:NOUN|ADJ)$/.test(token.pos) && comma && /ing$/.test(token.low);
  if (
    opens &&
    words.gerund(token.low) &&
    /^(?:PART|SCONJ|ADP|PRON|DET|PROPN|PUNCT)$/.test(next.pos) &&
    next.low !== ','
  )
    return true;
  if (token.pos !== 'NOUN') return false;
  // "asking him to wait, and warning that": the second of two participles.
  if (before.low === 'and' && /ing$/.test(token.low) && words.gerund(token.low) && next.low === 'that')
    return tokens.slice(Math.max(0, i - 16), i - 1).some(({ pos, low }) => pos === 'VERB' && low.endsWith('ing'));
  // "and some see in it a chance": behind a quantifier and before what only a verb governs.
  if (
    /^(?:some|others|many|most|few|several|both)$/.test(before.low) &&
    words.listed(token.low) &&
    !/s$/.test(token.low) &&
    (/^(?:DET|PRON|PROPN|SCONJ)$/.test(next.pos) || (token.low === 'see' && next.pos === 'ADP'))
  )
    return true;
  // "most Americans favor stricter laws": a plural that can speak, a listed verb, and what it is about.
  const about = /^(?:DET|ADJ|NUM|PRON)$/.test(next.pos) && !/^(?:who|which|that|what)$/.test(next.low);
  if (about && words.listed(token.low) && !/(?:s|ed|ing)$/.test(token.low) && words.holder(before.low))
    if (/[^s]s$/.test(before.low) && !verbBefore(tokens, i, words) && !possessed(tokens, i)) return true;
  // "62 percent favor raising", "and plans to rally"
  if (before.low === 'percent' && words.listed(token.low) && !/^(?:of|for|from)$/.test(next.low)) return true;
  if (/^(?:and|but)$/.test(before.low) && /s$/.test(token.low) && words.finite(token.low) && next.low === 'to')
    return tokens[i + 2]?.pos === 'VERB' && tokens[i - 2]?.low.endsWith('s') !== true;
  if (token.low === 'say')
    return !/^(?:DET|ADJ|VERB)$/.test(before.pos) && !possessive.test(before.low) && before.low !== 'no';
  if (possessive.test(before.low) || (before.low === "'s" && tokens[i - 2]?.pos !== 'PRON')) return false;
  if (/^(?:who|which)$/.test(before.low) && tokens[i - 2]?.pos !== 'ADP')
    return token.low.endsWith('s') && !/^(?:VERB|AUX|PUNCT)$/.test(next.pos);
  const cue = words.cue(token.low);
  // "…, estimates Gita Moor": behind a comma and before a name.
  if (before.low === ',' && next.pos === 'PROPN' && words.speaks(token.low) && words.finite(token.low)) return true;
  // "captures Mr. Trask bragging about": behind a name a participle of saying.
  if (
    /ing$/.test(token.low) &&
    before.pos === 'PROPN' &&
    words.gerund(token.low) &&
    /^(?:about|of|that)$/.test(next.low)
  )
    return true;
  if (/^(?:many|some|others|several|few)$/.test(before.low) && /ed$/.test(token.low) && words.finite(token.low))
    return true;
  // "opponents wonder how": between those who can ask and a question.
  if (/^(?:how|whether|why)$/.test(next.low) && words.listed(token.low) && words.holder(before.low))
    return plural.test(before.low) || words.finite(token.low);
  const aside = closesAside(tokens, i - 1);
  const person = words.holder(before.low);
  if (
    (!/^(?:NOUN|PROPN|PRON)$/.test(before.pos) && !aside && !(before.pos === 'ADJ' && person)) ||
    verbBefore(tokens, i, words)
  )
    return false;
  const group = groupHead(tokens, i, words);
  const agrees = words.finite(token.low) || ((group || plural.test(before.low)) && !/(?:[^s]s|ed)$/.test(token.low));
  const holder = aside || before.pos === 'PROPN' || subjects.test(before.low) || person || group;
  if (cue && agrees && holder && (person || !possessed(tokens, i)) && statesWhatFollows(tokens, i)) return true;
  // "it faults the office for": behind a subject pronoun stands a verb.
  if (/^(?:he|she|it|they|we)$/.test(before.low) && words.finite(token.low)) return true;
  return takesObject(tokens, i, words) || otherwiseVerb(tokens, i, words);
}

/** Words between marks that are looked through; more stand in no clause, and a text without marks must not take for ever. */
const farthest = 60;

/** "critics of the plan claim": the head of the phrase can speak. */
function groupHead(tokens: readonly Retagged[], i: number, words: VerbWords): boolean {
  for (let k = i - 1; k > Math.max(0, i - farthest); k--) {
    if (/^(?:of|at|in|from|near|with|for)$/.test(tokens[k]?.low ?? '')) {
      if (words.holder(tokens[k - 1]?.low ?? '') && plural.test(tokens[k - 1]?.low ?? '')) return true;
    } else if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[k]?.pos ?? '')) return false;
  }
  return false;
}

const possessive = /^(?:its|their|his|her|our|my|your|whose)$/;
const subjects = /^(?:he|she|it|they|we|i|some|others|many|most|both|few|several)$/;
const plural = /(?:[^s]s|men|women|people|children|police|they|we|i|some|others|many|most|both|few|several)$/;

/** Behind somebody who can speak: "she cautions", "Lopez fears prices will rise", "…, the ministry estimates." */
function statesWhatFollows(tokens: readonly Retagged[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (/^(?:he|she|they|we|i)$/.test(tokens[i - 1]?.low ?? '')) return true;
  if (next.low === 'that') return !/^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? '');
  if (/^[.,]$/.test(next.text)) return closesClause(tokens, i);
  const to = next.low === 'not' ? i + 2 : i + 1;
  if (tokens[to]?.low === 'to' && tokens[to + 1]?.pos === 'VERB') return !verbBehind(tokens, i);
  return clauseBehind(tokens, i);
}

/** A comma, a noun phrase and this word close a sentence whose verb stands before the comma. */
function closesClause(tokens: readonly Retagged[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|CCONJ|ADP|PART)$/.test(tokens[k]?.pos ?? '')) k--;
  // “…,” the report states: the comma stands inside the marks.
  const marked = /^["”'’]+$/.test(tokens[k]?.text ?? '') && tokens[k - 1]?.low === ',';
  if (tokens[k]?.low !== ',' && !marked) return false;
  if (marked) return true;
  for (let v = k - 1; v >= 0 && !/^[.?!;:]$/.test(tokens[v]?.text ?? ''); v--)
    if (/^(?:VERB|AUX)$/.test(tokens[v]?.pos ?? '')) return !/^(?:including|like|such)$/.test(tokens[k + 1]?.low ?? '');
  return false;
}

/** A noun phrase and its verb follow. */
function clauseBehind(tokens: readonly Retagged[], i: number): boolean {
  if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tokens[i + 1]?.pos ?? '')) return false;
  for (let k = i + 2; k < Math.min(tokens.length, i + 10); k++) {
    const token = tokens[k];
    if (token === undefined || /^(?:[,.;:?!"“”()—–]|that|which|who|whom|what)$/.test(token.low)) return false;
    if (/^(?:VERB|AUX)$/.test(token.pos))
      return !/(?:ing)$/.test(token.low) && /^(?:NOUN|PROPN|PRON|NUM|ADV)$/.test(tokens[k - 1]?.pos ?? '');
  }
  return false;
}

/** "Women face a risk", "Harwick cast the numbers". */
function takesObject(tokens: readonly Retagged[], i: number, words: VerbWords): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const object =
    (next?.pos === 'DET' && !/^(?:both|all|that)$/.test(next.low)) ||
    /^(?:his|her|its|their|him|them|himself|herself)$/.test(next?.low ?? '');
  if (!object || !/^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '')) return false;
  return words.finite(tokens[i]?.low ?? '') || plural.test(before?.low ?? '') || /ed$/.test(before?.low ?? '');
}

function otherwiseVerb(tokens: readonly Retagged[], i: number, words: VerbWords): boolean {
  const low = tokens[i]?.low ?? '';
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before === undefined || next === undefined) return false;
  const finiteCue = words.finite(low) && words.cue(low);
  if (next.pos === 'AUX') return finiteCue && relativeOpens(tokens, i);
  if (verbBehind(tokens, i)) return false;
  const to = next.low === 'not' ? i + 2 : i + 1;
  if (tokens[to]?.low === 'to' && tokens[to + 1]?.pos === 'VERB' && !possessed(tokens, i)) return finiteCue;
  if (before.low === ',' && words.finite(low) && /^(?:ADP|SCONJ|PART)$/.test(next.pos)) return true;
  return words.phrase(low, next.low) || (next.low === 'back' && words.finite(low));
}

/** "cuts that the ministry | estimates will": the noun phrase before stands right behind a relative pronoun. */
function relativeOpens(tokens: readonly Retagged[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    if (/^(?:that|which|who|what)$/.test(tokens[k]?.low ?? '')) return k < i - 1 || tokens[k]?.low !== 'that';
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[k]?.pos ?? '')) return false;
  }
  return false;
}

/** "the agency's plans": a possessor makes the word a noun. */
function possessed(tokens: readonly Retagged[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (/^(?:'s|'|his|her|its|their|our|my|any|no)$/.test(tokens[k]?.low ?? '')) return true;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[k]?.pos ?? '')) return false;
  }
  return false;
}

/** The comma closes a clause with "who" or "which", or a few words without a verb behind the subject. */
function closesAside(tokens: readonly Retagged[], comma: number): boolean {
  if (tokens[comma]?.low !== ',') return false;
  let verbs = 0;
  for (let k = comma - 1; k > Math.max(0, comma - farthest); k--) {
    if (/^(?:VERB|AUX)$/.test(tokens[k]?.pos ?? '')) verbs++;
    if (tokens[k]?.low !== ',') continue;
    const relative = /^(?:who|which|whose)$/.test(tokens[k + 1]?.low ?? '');
    const named = /^(?:NOUN|PROPN)$/.test(tokens[k - 1]?.pos ?? '') && comma - k > 1;
    return relative || (named && verbs === 0 && !subjectHasVerb(tokens, k));
  }
  return false;
}

/** A verb stands before item `k` in its clause: what ends there is no subject waiting for one. */
function subjectHasVerb(tokens: readonly Retagged[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - farthest) && !edge.test(tokens[i]?.low ?? ''); i--)
    if (/^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')) return true;
  return false;
}

const edge = /^(?:[,;:.?!"“”()—–]|--|that|and|but|because|while|if|when|as|after|before|since|or)$/;

function verbBefore(tokens: readonly Retagged[], i: number, words: VerbWords): boolean {
  for (let k = i - 1; k >= Math.max(0, i - farthest) && !edge.test(tokens[k]?.low ?? ''); k--)
    if (/^(?:VERB|AUX)$/.test(tokens[k]?.pos ?? '')) return !(words.speaks(tokens[k]?.low ?? '') && k < i - 1);
  return false;
}

function verbBehind(tokens: readonly Retagged[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + farthest) && !/^[,;:.?!"“”—–]$/.test(tokens[k]?.low ?? ''); k++)
    if (tokens[k]?.pos === 'AUX') return true;
    else if (/^(?:that|which|who)$/.test(tokens[k]?.low ?? '')) return false;
  return false;
}
