// The inflected forms of English verbs, so that a cue is recognised whatever the tagger calls it. No look-up here.

/** What an inflected form is; `past` also stands for the past participle where the two are spelt alike. */
export type VerbForm = 'base' | 's' | 'ing' | 'past' | 'participle';

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  swear: ['swore', 'sworn'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  hear: ['heard', 'heard'],
  see: ['saw', 'seen'],
  find: ['found', 'found'],
  put: ['put', 'put'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  speak: ['spoke', 'spoken'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  mean: ['meant', 'meant'],
  bet: ['bet', 'bet'],
  seek: ['sought', 'sought'],
  take: ['took', 'taken'],
  make: ['made', 'made'],
  have: ['had', 'had'],
  give: ['gave', 'given'],
  send: ['sent', 'sent'],
  lay: ['laid', 'laid'],
  set: ['set', 'set'],
  cast: ['cast', 'cast'],
  pour: ['poured', 'poured'],
  stand: ['stood', 'stood'],
  forecast: ['forecast', 'forecast'],
  undertake: ['undertook', 'undertaken'],
  show: ['showed', 'shown'],
  bear: ['bore', 'borne'],
  own: ['owned', 'owned'],
  spell: ['spelled', 'spelled'],
  learn: ['learned', 'learned'],
  dream: ['dreamed', 'dreamed'],
  foretell: ['foretold', 'foretold'],
  sing: ['sang', 'sung'],
  ring: ['rang', 'rung'],
  cry: ['cried', 'cried'],
  lie: ['lied', 'lied'],
  rip: ['ripped', 'ripped'],
  write_off: ['wrote', 'written'],
  get: ['got', 'got'],
  keep: ['kept', 'kept'],
  let: ['let', 'let'],
  come: ['came', 'come'],
  withdraw: ['withdrew', 'withdrawn'],
};

/** One syllable that ends in one vowel and one consonant doubles it; of longer verbs those stressed at the end do. */
const doubling =
  /^(?:[^aeiou]+[aeiou][bdfgklmnprtvz]|quip|quiz|admit|submit|permit|commit|refer|prefer|infer|defer|rebut|regret|begin|forget|counsel|label|travel|abhor|rebel|recap|allot|deter|occur|concur|demur|abet|acquit|compel|dispel|expel|propel|remit|omit|rappel)$/;

/** Every form of a verb given in its base form, the base form itself included. */
export function inflect(verb: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const known = irregular[verb];
  const last = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : verb;
  const stem = doubling.test(verb) ? verb + verb.slice(-1) : verb;
  const s = /(?:s|x|z|ch|sh|o)$/.test(verb) || last !== verb ? `${last}es` : `${verb}s`;
  const regularPast = verb.endsWith('e') ? `${verb}d` : last !== verb ? `${last}ed` : `${stem}ed`;
  const past = known?.[0] ?? regularPast;
  const participle = known?.[1] ?? regularPast;
  const ing = /ie$/.test(verb)
    ? `${verb.slice(0, -2)}ying`
    : /[^eo]e$/.test(verb) && verb.length > 2
      ? `${verb.slice(0, -1)}ing`
      : `${stem}ing`;
  const forms: [string, VerbForm][] = [
    [verb, 'base'],
    [verb === 'have' ? 'has' : s, 's'],
    [ing, 'ing'],
    [past, 'past'],
  ];
  if (participle !== past) forms.push([participle, 'participle']);
  // "counseled" beside "counselled": both are met.
  if (/^(?:counsel|label|travel|signal|marvel|quarrel|cancel|channel|level)$/.test(verb))
    for (const spelt of [verb, `${verb}l`]) forms.push([`${spelt}ed`, 'past'], [`${spelt}ing`, 'ing']);
  return forms;
}
