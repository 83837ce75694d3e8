// Wording that an analyst may want to see: loaded, hedging, vague about the source, absolute, repeating. Data only.
// A highlight never says that a word is wrong, and never changes the case; `neutral` is an alternative, not a verdict.

/** Words (a regular expression over lower-case text, whole words), type, neutral alternative or null. */
export type WordingRow = readonly [
  pattern: string,
  type: 'loaded' | 'hedge' | 'vague-source' | 'absolute' | 'repetition',
  neutral: string | null,
];

/** The shipped rows; the id of a row is `wording/` and its pattern. */
export const wordingRows: readonly WordingRow[] = [
  ['regime', 'loaded', 'government'], ['so-called', 'loaded', null], ['in tatters', 'loaded', 'unresolved'],
  ['stonewall(?:s|ed|ing)?', 'loaded', 'did not answer'], ['brush(?:es|ed|ing)? (?:off|aside)', 'loaded', 'declined'],
  ['overtures?', 'loaded', 'proposal'], ['ultimatums?', 'loaded', 'demand with a date'], ['blackmail', 'loaded', 'demand'],
  ['reckless', 'loaded', 'risky'], ['intransigen(?:t|ce)', 'loaded', 'unchanged position'], ['obstina(?:te|cy)', 'loaded', 'firm'],
  ['stubborn(?:ly|ness)?', 'loaded', 'firm'], ['hardline|hard-line', 'loaded', 'firm'], ['defian(?:t|ce|tly)', 'loaded', 'unchanged'],
  ['walks? away|walked away', 'loaded', 'ends talks'], ['slam(?:s|med)?', 'loaded', 'criticised'],
  ['blast(?:s|ed)?', 'loaded', 'criticised'], ['lash(?:es|ed)? out', 'loaded', 'criticised'], ['puppet', 'loaded', 'ally'],
  ['cronies', 'loaded', 'associates'], ['propaganda', 'loaded', 'statements'], ['stunt', 'loaded', 'action'],
  ['ploy', 'loaded', 'proposal'], ['charade', 'loaded', 'process'], ['sham', 'loaded', 'disputed'], ['farc(?:e|ical)', 'loaded', 'disputed'],
  ['betray(?:s|ed|al)?', 'loaded', 'departed from'], ['capitulat(?:e|es|ed|ion)', 'loaded', 'accept(ed) the terms'],
  ['cav(?:es|ed) in', 'loaded', 'accepted'], ['grovel(?:s|led|ling)?', 'loaded', null], ['draconian', 'loaded', 'strict'],
  ['aggressi(?:ve|on)', 'loaded', null], ['provocati(?:on|ve)', 'loaded', 'action'], ['thug(?:s|gish)?', 'loaded', null],
  ['terror(?:ist|ists|ise|ize)', 'loaded', null], ['massacre', 'loaded', 'killing'], ['onslaught', 'loaded', 'attack'],
  ['plainly', 'loaded', null], ['obviously', 'loaded', null], ['transparent attempt', 'loaded', 'attempt'],
  ['run down the clock', 'loaded', 'delay'], ['wearing thin', 'loaded', 'limited'], ["anyone['’]s guess", 'loaded', 'unknown'],
  ['generous by any measure', 'loaded', null], ['generous', 'loaded', null], ['tired trick', 'loaded', 'argument'],
  ['bullied|bully(?:ing)?', 'loaded', 'pressed'], ['dither(?:s|ed|ing)?', 'loaded', 'delayed'], ['going wobbly', 'loaded', null],
  ['insult', 'loaded', null], ['deadlock', 'loaded', 'no agreement so far'], ['stalemate', 'loaded', 'no agreement so far'],
  ['collapse(?:s|d)?', 'loaded', 'ended'], ['doomed', 'loaded', null], ['desperate(?:ly)?', 'loaded', null],
  ['convenient', 'loaded', null], ['a postman', 'loaded', null], ['holding (?:\\w+ )?(?:hostage|to ransom)', 'loaded', null],
  ['politically (?:charged|loaded)', 'loaded', 'disputed'], ['deepen(?:s|ed|ing)? the', 'loaded', 'prolonged the'],
  ['admit(?:s|ted)?', 'loaded', 'said'], ['concede(?:s|d)?', 'loaded', 'said'], ['boast(?:s|ed)?', 'loaded', 'said'],
  ['claim(?:s|ed)', 'loaded', 'said'],
  ['could', 'hedge', null], ['might', 'hedge', null], ['may have', 'hedge', null], ['perhaps', 'hedge', null],
  ['possibly', 'hedge', null], ['reportedly', 'hedge', null], ['allegedly', 'hedge', null], ['apparently', 'hedge', null],
  ['privately', 'hedge', null], ['seemingly', 'hedge', null], ['(?:is|are|was|were) (?:believed|thought|understood|said|reported)', 'hedge', null],
  ['could not be (?:independently )?(?:confirmed|verified)', 'hedge', null], ['unconfirmed', 'hedge', null],
  ['likely', 'hedge', null], ['appear(?:s|ed)? to', 'hedge', null], ['seem(?:s|ed)? to', 'hedge', null],
  ['(?:some|several|many|most|western|senior|unnamed|other) (?:analysts|officials|critics|diplomats|observers|experts|sources|insiders|commentators)', 'vague-source', null],
  ['(?:analysts|critics|observers|insiders|sources|experts|commentators) (?:say|said|have|question|argue|believe|warn)', 'vague-source', null],
  ['(?:two|three|four|several|a number of)? ?people (?:familiar|close|with knowledge)[^.,;]*', 'vague-source', null],
  ['a (?:person|source|official) (?:familiar|close|briefed|with)[^.,;]*', 'vague-source', null],
  ['it is (?:understood|believed|thought|said)', 'vague-source', null], ['on condition of anonymity', 'vague-source', null],
  ['completely', 'absolute', null], ['totally', 'absolute', null], ['absolutely', 'absolute', null], ['always', 'absolute', null],
  ['never', 'absolute', null], ['nobody', 'absolute', null], ['everybody|everyone', 'absolute', null], ['no alternative', 'absolute', null],
  ['guaranteed?', 'absolute', null], ['without (?:any )?(?:doubt|exception|question)', 'absolute', null], ['100 ?(?:%|per ?cent)', 'absolute', null],
  ['categorically', 'absolute', null], ['entirely', 'absolute', null], ['impossible', 'absolute', null],
  ['again', 'repetition', null], ['once more', 'repetition', null], ['repeatedly', 'repetition', null], ['anew', 'repetition', null],
  ['has long', 'repetition', null], ['time and again', 'repetition', null], ['reiterate[sd]?', 'repetition', null],
];
