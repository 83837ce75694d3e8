// Verbs of communication that take a that-clause.
// Extracted from WordNet 3.1 (Princeton University; WordNet licence, see lexicons/NOTICE.md) by tools/gold/wordnet-lists.mjs.
// Generated data: change the extraction, not this file.

/** Base forms, in alphabetical order, divided by white space. */
export const wordnetClauseVerbs = `
  accent accentuate account acknowledge add admit adumbrate advertise advise advocate affect affirm agree air
  allege animadvert announce answer anticipate apologise apologize append apprise apprize argue arrange ask assert
  asseverate assure attest augur aver avow ballyhoo bare bark beef bellyache bet bitch blow blubber blunder blurt
  bluster boast brag break bruit bulletin cable cackle calculate call certificate charge claim commend comment
  complain concede conclude concord concur condition confess confirm connote consider contend contest count counter
  crab croak crow cry cut debate declare deduce defend deliberate demand denote deny depone depose describe
  designate disclose discover disregard dissemble divulge dogmatise dogmatize echo ejaculate emphasise emphasize
  enjoin enter enthuse evidence exact exclaim explain explicate expose expostulate extrapolate feign file forebode
  forecast foretell gag gas gasconade gather generalise generalize gloat gnarl grant gripe grizzle groan grouse
  grumble grunt guarantee guess guesstimate hazard heliograph hint hiss hold holler ignore imply indicate infer
  ingeminate inject insert insinuate instruct interject interpose intimate iterate kick kvetch learn lilt lodge
  maintain make marvel maunder mention mind moan moot move mumble murmur mussitate mutter note notify object
  observe opine oppugn ordain order outcry overemphasise overemphasize overstress parrot particularise
  particularize petition pipe plain plead pledge plight point postulate pray preach predestine predicate predict
  pretend proclaim profess prognosticate promise promulgate prophesy protest prove provide publicise publicize
  punctuate qualify question quetch quip rasp reaffirm reason reassert reassure recommend reconfirm record regret
  reiterate rejoin relate remark repay repeat reply report repugn request resolve respond restate retell retort
  return reveal rhapsodise rhapsodize riposte roar rumor rumour say sham shout show shriek shrill sibilate sigh
  sign signify siss sizz snap snarl snivel snub specialise specialize specify speculate squawk state stipulate
  stress suggest supply suppose surmise suspect swan swash swear teach telegraph tell testify thunder tout triumph
  trump uncover underline underscore unwrap urge vaticinate vaunt venture verify volunteer vouch vow wager warn
  weigh whine whisper will wire wish write yammer yawp yield
`;
