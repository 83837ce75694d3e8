// Tags put right by their neighbours: the tagger sees one word at a time, and newspapers write "Harwick shot back".
// Only what several texts showed to be wrong is mended here; what a cue is, the frames decide.

import type { Token } from './tokenise.js';
import { type Retagged, type VerbWords, verbsFound } from './verbs-found.js';

const months = /^(?:may|march|august|april|june|jan|sunday)$/;
const beforeTime =
  /^(?:in|on|since|by|until|till|of|from|to|through|during|before|after|this|last|next|early|late|mid|every|each|the|for|between|and|or|,|\()$/;

/** Whether a word that is also a month or a day stands where only a name can: "Ms May said", "Theresa May". */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !months.test(token.low) || !/^\p{Lu}/u.test(token.text)) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (next !== undefined && /^\d/.test(next.text)) return false;
  if (before !== undefined && before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && !before.opensSentence)
    return !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(before.low);
  if (before !== undefined && /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|president|minister)\.?$/.test(before.low))
    return true;
  const verb = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos);
  return verb && (before === undefined || !beforeTime.test(before.low));
}

/** "Mr Orr harassed two": between a name and an object a word in "-ed" is no noun. */
const isMistaggedPast = (tokens: readonly Token[], i: number): boolean =>
  /\w{3}ed$/.test(tokens[i]?.low ?? '') &&
  ((tokens[i]?.pos === 'NOUN' && /^(?:PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '')) ||
    (tokens[i]?.pos === 'NOUN' &&
      /^(?:some|many|most|others|several|both|all|present|few)$/.test(tokens[i - 1]?.low ?? '')) ||
    (tokens[i]?.pos === 'ADJ' && tokens[i - 1]?.pos === 'NOUN' && !tokens[i - 1]?.text.endsWith('-'))) &&
  /^(?:DET|PRON|NUM|PROPN)$/.test(tokens[i + 1]?.pos ?? '');

/** "familiar with government thinking told": before a finite verb a word in "-ing" is a noun. */
const isMistaggedGerund = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  /\w{3}ing$/.test(tokens[i]?.low ?? '') &&
  (/^(?:NOUN|ADJ|DET)$/.test(tokens[i - 1]?.pos ?? '') || /^(?:his|her|their|its)$/.test(tokens[i - 1]?.low ?? '')) &&
  tokens[i + 1]?.pos === 'VERB' &&
  /(?:ed|said|says|told|found|held|knew|made|came)$/.test(tokens[i + 1]?.low ?? '');

/** "according to people familiar with …": behind "according to" no infinitive stands. */
const isMistaggedNoun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'VERB' &&
  !/(?<!poll)ing$/.test(tokens[i]?.low ?? '') &&
  (/^(?:people|polling)$/.test(tokens[i]?.low ?? '') ||
    (tokens[i - 1]?.low === 'to' && tokens[i - 2]?.low === 'according'));

const parties = /^(?:D|R|I|L|DFL|Ind|Dem|Rep|Con|Lab|Lib|GOP|SNP|DUP)$/;

/** A hyphen with room on both sides is a dash. */
const spaced = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    token !== undefined &&
    before !== undefined &&
    next !== undefined &&
    before.end < token.start &&
    next.start > token.end
  );
};

/** "34-year-old", "three-month": one word that describes, whatever its pieces are. */
function numberCompound(tokens: readonly Token[], i: number): { token: Token; length: number } | null {
  const first = tokens[i];
  if (first?.pos !== 'NUM') return null;
  let last = i;
  while (
    /^[-‑]$/.test(tokens[last + 1]?.text ?? '') &&
    tokens[last + 1]?.start === tokens[last]?.end &&
    tokens[last + 2]?.start === tokens[last + 1]?.end &&
    /^[\p{L}\d]/u.test(tokens[last + 2]?.text ?? '')
  )
    last += 2;
  const end = tokens[last];
  if (end === undefined || last === i) return null;
  const text = tokens
    .slice(i, last + 1)
    .map((token) => token.text)
    .join('');
  const pos = /^\d/.test(end.text) ? 'NUM' : 'ADJ';
  return { token: { ...first, end: end.end, text, low: text.toLowerCase(), pos }, length: last - i + 1 };
}

/** "drawn-out", "gun-control": one word, a name or noun where its last piece is one, and a description otherwise. */
function hyphenCompound(tokens: readonly Token[], i: number): { token: Token; length: number } | null {
  const first = tokens[i];
  if (first === undefined || parties.test(first.text)) return null;
  let last = i;
  while (
    /^[-‑]$/.test(tokens[last + 1]?.text ?? '') &&
    tokens[last + 1]?.start === tokens[last]?.end &&
    tokens[last + 2]?.start === tokens[last + 1]?.end &&
    /^\p{L}/u.test(tokens[last]?.text ?? '') &&
    /^\p{L}/u.test(tokens[last + 2]?.text ?? '')
  )
    last += 2;
  const end = tokens[last];
  if (end === undefined || last === i) return null;
  const text = tokens
    .slice(i, last + 1)
    .map((token) => token.text)
    .join('');
  const noun = /^(?:NOUN|PROPN)$/.test(end.pos);
  return {
    token: { ...first, end: end.end, text, low: text.toLowerCase(), pos: noun ? end.pos : compoundTag(first, end) },
    length: last - i + 1,
  };
}

/** "re-elected", "co-sponsored" are verbs as their last pieces are; "drawn-out" and "gun-toting" describe. */
const compoundTag = (first: Token, { pos }: Token): string =>
  pos === 'VERB' && /^(?:re|co|de|pre|fact|cold|fast|e|out|over|under|double|second|live)$/.test(first.low)
    ? 'VERB'
    : 'ADJ';

/** States that are written out: behind them a full stop ends a sentence. */
const wholeState = /^(?:Texas|Ohio|Iowa|Utah|Maine|Idaho|Alaska|Hawaii|Oregon|Kansas)$/;

/** Joins the pieces of a party tag, "D-Minn.", and of a short form, "Rev.", so that hyphen and stop divide nothing. */
function withPartyTags(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const dash = tokens[i + 1];
    const place = tokens[i + 2];
    if (token.text === '--' || (token.text === '-' && spaced(tokens, i))) {
      joined.push({ ...token, low: '—' });
      continue;
    }
    const compound = numberCompound(tokens, i);
    if (compound !== null) {
      joined.push(compound.token);
      i += compound.length - 1;
      continue;
    }
    const hyphened = hyphenCompound(tokens, i);
    if (hyphened !== null) {
      joined.push(hyphened.token);
      i += hyphened.length - 1;
      continue;
    }
    if (dash?.text === '.' && dash.start === token.end && shortForms.test(token.text) && /^\p{Lu}/u.test(token.text)) {
      const text = `${token.text}.`;
      joined.push({ ...token, end: dash.end, text, low: text.toLowerCase(), pos: 'PROPN' });
      i++;
      continue;
    }
    const tag =
      dash !== undefined &&
      place !== undefined &&
      parties.test(token.text) &&
      /^[-–]$/.test(dash.text) &&
      token.end === dash.start &&
      dash.end === place.start &&
      /^\p{Lu}/u.test(place.text);
    if (!tag) {
      joined.push(token);
      continue;
    }
    // "R-S.C.", "D-Ore.": stops and further capitals belong to the state.
    let last = i + 2;
    while (
      tokens[last + 1]?.start === tokens[last]?.end &&
      ((tokens[last + 1]?.text === '.' && !wholeState.test(tokens[last]?.text ?? '')) ||
        /^\p{Lu}\.?$/u.test(tokens[last + 1]?.text ?? ''))
    )
      last++;
    const text = tokens
      .slice(i, last + 1)
      .map((part) => part.text)
      .join('');
    joined.push({ ...token, end: tokens[last]?.end ?? place.end, text, low: text.toLowerCase(), pos: 'PROPN' });
    i = last;
  }
  return joined;
}

/** Short forms whose full stop ends no sentence, since a name or a number follows them. */
export const shortForms =
  /^(?:sens?|reps?|govs?|gens?|messrs|profs?|drs?|revs?|hon|lt|col|cols|maj|capt|sgt|cpl|adm|supt|insp|amb|atty|attys|pres|vs|st|mt|ft|fig|inc|corp|bros|ltd|dist|dept|est|approx|ave|blvd)$/i;

/** Tokens with tags that their neighbours bear out. */
export function retagged(tokens: readonly Token[], words: VerbWords): readonly Retagged[] {
  return verbsFound(quantified(withPartyTags(tokens)).map(nameOrVerb), words);
}

/** "a longer outage", "for inland waters": between a determiner or preposition and a noun stands an adjective. */
const comparesNoun = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.pos === 'DET' || /^(?:for|of|with|from|to)$/.test(tokens[i - 1]?.low ?? '')) &&
  tokens[i + 1]?.pos === 'NOUN' &&
  !/^(?:there|here|now|then|once|not|so|just|only|even|about|nearly|almost)$/.test(tokens[i]?.low ?? '');

/** ", warning that …" and "Warning that …": a participle, though the word is a noun elsewhere. */
const opensAside = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || tokens[i - 1]?.low === ',' || tokens[i]?.opensSentence === true;

/** "Orr's hope that": what somebody owns is a noun. */
const ownedNoun = (tokens: readonly Token[], i: number): boolean =>
  !/(?:ing|ed|en|n't)$/.test(tokens[i]?.low ?? '') && /^(?:that|to|of|for|about)$/.test(tokens[i + 1]?.low ?? '');

/** A capital inside a sentence marks a name, whatever verb it looks like: "Grant said", "Will Marsh". */
function nameOrVerb(token: Token, i: number, tokens: readonly Token[]): Retagged {
  if (isNamed(tokens, i)) return { ...token, pos: 'PROPN', named: true };
  const mend = mends.find(({ applies }) => applies(token, i, tokens));
  return mend === undefined ? capitalised(token, i, tokens) : { ...token, pos: mend.pos };
}

interface Mend {
  readonly pos: string;
  readonly applies: (token: Token, i: number, tokens: readonly Token[]) => boolean;
}

const owners = /^(?:its|their|his|her|our|my|your|whose|'s)$/;
const before = (tokens: readonly Token[], i: number): string => tokens[i - 1]?.low ?? '';

/** The first that applies decides. */
const mends: readonly Mend[] = [
  { pos: 'NOUN', applies: (_, i, tokens) => isMistaggedNoun(tokens, i) },
  // "said promises made in May were broken": behind a verb of speaking stands a subject, not a second verb.
  {
    pos: 'NOUN',
    applies: ({ pos, text, low }, i, tokens) =>
      pos === 'VERB' && /^\p{Ll}.*s$/u.test(text) && low !== 'says' && /^(?:said|says|say)$/.test(before(tokens, i)),
  },
  {
    pos: 'VERB',
    applies: ({ pos, low }, i, tokens) => low === 'said' && pos === 'ADJ' && tokens[i - 1]?.pos !== 'DET',
  },
  // "in a regulatory filing that": behind a determiner and before a clause or a mark stands a noun.
  {
    pos: 'NOUN',
    applies: ({ pos, low }, i, tokens) =>
      pos === 'VERB' &&
      /\w{3}ing$/.test(low) &&
      (/^(?:a|an|the)$/.test(before(tokens, i)) ||
        (tokens[i - 1]?.pos === 'ADJ' && /^(?:a|an|the)$/.test(tokens[i - 2]?.low ?? ''))) &&
      /^(?:that|[.,;:]|in|on|by|with|at)$/.test(tokens[i + 1]?.low ?? ''),
  },
  // "his hiring of": a deed that somebody owns.
  {
    pos: 'NOUN',
    applies: ({ pos, low }, i, tokens) =>
      pos === 'VERB' && low.endsWith('ing') && tokens[i + 1]?.low === 'of' && owners.test(before(tokens, i)),
  },
  // "its position that": behind a possessor no finite verb stands; "her" may be an object.
  {
    pos: 'NOUN',
    applies: ({ pos, low }, i, tokens) =>
      pos === 'VERB' && /^(?:its|their|his|our|my|whose)$/.test(before(tokens, i)) && !/(?:ing|ed|en|n't)$/.test(low),
  },
  {
    pos: 'VERB',
    applies: ({ pos, low }, i, tokens) =>
      /^(?:NOUN|PROPN)$/.test(pos) && low.endsWith('ing') && tokens[i + 1]?.low === 'that' && opensAside(tokens, i),
  },
  {
    pos: 'NOUN',
    applies: ({ pos }, i, tokens) => pos === 'VERB' && before(tokens, i) === "'s" && ownedNoun(tokens, i),
  },
  { pos: 'PRON', applies: ({ pos, low }) => pos === 'DET' && /^(?:what|which)$/.test(low) },
  // "can close the gap": behind a modal and before an object stands a verb.
  {
    pos: 'VERB',
    applies: ({ pos, text }, i, tokens) =>
      /^(?:NOUN|ADJ)$/.test(pos) &&
      /^\p{Ll}/u.test(text) &&
      /^(?:will|would|can|could|must|should|shall|to)$/.test(before(tokens, i)) &&
      !/^(?:according|due|owing|prior|close|according)$/.test(tokens[i - 2]?.low ?? '') &&
      (/^(?:DET)$/.test(tokens[i + 1]?.pos ?? '') ||
        /^(?:him|her|them|it|his|their|its)$/.test(tokens[i + 1]?.low ?? '')) &&
      !/(?:ing|ed|s)$/.test(text),
  },
  // "signs reading “…”": behind a noun and before a quotation.
  {
    pos: 'VERB',
    applies: ({ pos, low }, i, tokens) =>
      pos === 'NOUN' &&
      /^(?:reading|saying|declaring|proclaiming)$/.test(low) &&
      /^["“`]/.test(tokens[i + 1]?.text ?? ''),
  },
  // ", faulting managers for": a word in "-ing" behind a comma or a noun, before what it acts on.
  {
    pos: 'VERB',
    applies: ({ pos, low, text }, i, tokens) =>
      pos === 'NOUN' &&
      /^\p{Ll}\p{L}{2,}ing$/u.test(text) &&
      !/^(?:morning|evening|meeting|building|hearing|wedding|spring|king|thing|nothing|something|anything|everything|during|including|string|ring|wing|being)$/.test(
        low,
      ) &&
      (before(tokens, i) === ',' || /^(?:NOUN|PROPN|PUNCT|ADJ)$/.test(tokens[i - 1]?.pos ?? '')) &&
      ((/^(?:DET|PRON)$/.test(tokens[i + 1]?.pos ?? '') && tokens[i + 1]?.low !== 'that') ||
        (before(tokens, i) === ',' && /^(?:ADJ|PROPN|NOUN)$/.test(tokens[i + 1]?.pos ?? ''))),
  },
  { pos: 'ADV', applies: ({ pos, low }) => pos === 'VERB' && low === 'further' },
  // "prosecutors alleged in a filing": behind a noun it is what they did.
  {
    pos: 'VERB',
    applies: ({ pos, low }, i, tokens) =>
      pos === 'ADJ' && low === 'alleged' && /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.pos ?? ''),
  },
  // "brushed aside concerns that": behind a particle and before a clause or a preposition.
  {
    pos: 'NOUN',
    applies: ({ pos, low }, i, tokens) =>
      pos === 'VERB' &&
      /[^s]s$/.test(low) &&
      /^(?:aside|off|down|up|away)$/.test(before(tokens, i)) &&
      /^(?:that|about|over|of)$/.test(tokens[i + 1]?.low ?? ''),
  },
  // "expressed hope that", "a court ruling that": nouns, whatever verb they look like.
  {
    pos: 'NOUN',
    applies: ({ pos, low }, i, tokens) =>
      pos === 'VERB' &&
      /^(?:hope|fear|doubt|regret|support)$/.test(low) &&
      /^(?:express|voic|rais|offer|shar|hold|held|given?|gave)/.test(before(tokens, i)),
  },
  {
    pos: 'NOUN',
    applies: ({ pos, low }, i, tokens) =>
      pos === 'VERB' && low === 'ruling' && /^(?:NOUN|PROPN|DET)$/.test(tokens[i - 1]?.pos ?? ''),
  },
  { pos: 'ADJ', applies: ({ low }, i, tokens) => low === 'running' && /^mates?$/.test(tokens[i + 1]?.low ?? '') },
  { pos: 'NOUN', applies: ({ low }, i, tokens) => low === 'half' && tokens[i + 1]?.low === 'of' },
  {
    pos: 'ADJ',
    applies: ({ pos, low }, i, tokens) => pos === 'VERB' && low === 'lead' && tokens[i + 1]?.pos === 'NOUN',
  },
  { pos: 'ADJ', applies: ({ pos, low }, i, tokens) => pos === 'ADV' && !/ly$/.test(low) && comparesNoun(tokens, i) },
  { pos: 'DET', applies: ({ low }, i, tokens) => /^n?either$/.test(low) && tokens[i + 1]?.pos === 'NOUN' },
  { pos: 'NOUN', applies: (_, i, tokens) => isMistaggedGerund(tokens, i) },
  { pos: 'VERB', applies: (_, i, tokens) => isMistaggedPast(tokens, i) },
];

const speaking = /^(?:said|says|told|added|wrote|asked|argued|called|denied|insisted|declined|warned)$/;

/** A capital inside a sentence, before a street or before what a speaker does, marks a name. */
function capitalised(token: Token, i: number, tokens: readonly Token[]): Token {
  if (!/^(?:VERB|AUX|NOUN)$/.test(token.pos) || !/^\p{Lu}\p{Ll}/u.test(token.text)) return token;
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  if (/^(?:Street|Road|County|Square)$/.test(next?.text ?? '')) return { ...token, pos: 'PROPN' };
  const opens = last === undefined || token.opensSentence || /^[.?!:;"“”‘’'—–(]+$/.test(last.text);
  if (token.pos === 'NOUN') return opens ? token : { ...token, pos: 'PROPN' };
  const described = next?.low === ',' && tokens[i + 2]?.low === 'who';
  const beforeVerb =
    speaking.test(next?.low ?? '') || (/^(?:VERB|AUX)$/.test(next?.pos ?? '') && !/(?:ing|ed)$/.test(token.low));
  return !opens || described || beforeVerb ? { ...token, pos: 'PROPN' } : token;
}

/** "up to 45", "more than 200", "as many as 30": the words before the number belong to it. */
function quantified(tokens: readonly Token[]): readonly Token[] {
  const result = [...tokens];
  tokens.forEach((token, i) => {
    if (token.pos !== 'NUM' && token.pos !== 'SYM' && token.low !== 'half') return;
    for (const phrase of quantifiers) {
      if (!phrase.every((word, k) => tokens[i - phrase.length + k]?.low === word)) continue;
      for (let k = i - phrase.length; k < i; k++) {
        const word = result[k];
        if (word !== undefined) result[k] = { ...word, pos: 'ADJ' };
      }
      return;
    }
  });
  return result;
}

const quantifiers: readonly (readonly string[])[] = [
  'up to',
  'more than',
  'fewer than',
  'less than',
  'as many as',
  'as much as',
  'as few as',
  'at least',
  'at most',
  'some',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'only',
  'over',
  'under',
].map((phrase) => phrase.split(' '));
