// Nouns, adjectives, passives and phrases that attribute. Data only; look-up lives in lexicon.ts.

import type { CueVerbRow } from './cue-verbs.js';

/**
 * Nouns with the ways they take content: c that-clause, t to-infinitive, o of/for/about/on/against phrase, w whether.
 * A row with `H` needs a named holder (possessive, "by", "from", "among") with a that-clause as well.
 */
export const cueNounRows: readonly CueVerbRow[] = [
  ['claim', 'ct'], ['assertion', 'c'], ['allegation', 'co', 'criticise'], ['accusation', 'co', 'criticise'],
  ['charge', 'c', 'criticise'], ['argument', 'c', 'reason'], ['contention', 'c', 'reason'], ['belief', 'co'], ['view', 'c'],
  ['opinion', 'c'], ['suggestion', 'c'], ['insinuation', 'c'], ['warning', 'co', 'threaten'], ['promise', 'ct', 'guarantee'],
  ['pledge', 'ct', 'guarantee'], ['vow', 'ct', 'guarantee'], ['threat', 't', 'threaten'], ['demand', 'c', 'demand'],
  ['refusal', 't', 'refuse'], ['offer', 't', 'offer'], ['proposal', 'ct', 'offer'], ['call', 'to', 'demand'],
  ['insistence', 'co', 'precondition'], ['admission', 'co'], ['acknowledgment', 'co'], ['acknowledgement', 'co'],
  ['confession', 'c'], ['concern', 'co'], ['worry', 'co'], ['fear', 'co'], ['hope', 'co'], ['doubt', 'co'],
  ['complaint', 'co', 'criticise'], ['criticism', 'co', 'criticise'], ['praise', 'o'], ['statement', 'c'],
  ['declaration', 'c'], ['announcement', 'c'], ['report', 'cH'], ['rumor', 'c'], ['rumour', 'c'], ['prediction', 'co', 'predict'],
  ['forecast', 'c', 'predict'], ['estimate', 'c', 'predict'], ['conclusion', 'c'], ['finding', 'c'], ['decision', 'th'],
  ['desire', 't'], ['wish', 't'], ['willingness', 't', 'readiness'], ['readiness', 't', 'readiness'],
  ['unwillingness', 't', 'readiness'], ['reluctance', 't', 'readiness'], ['eagerness', 't', 'readiness'],
  ['intention', 'to'], ['intent', 't'], ['commitment', 't', 'guarantee'], ['idea', 'ch'], ['notion', 'c'],
  ['question', 'w'], ['denial', 'co', 'deny'], ['assurance', 'c', 'guarantee'], ['guarantee', 'c', 'guarantee'],
  ['confidence', 'c'], ['conviction', 'c'], ['suspicion', 'c'], ['expectation', 'c', 'predict'], ['explanation', 'co'],
  ['remark', 'o'], ['comment', 'o'], ['disclosure', 'c'], ['revelation', 'c'], ['understanding', 'c'],
  ['assumption', 'c'], ['perception', 'c'], ['plea', 't', 'demand'], ['request', 't', 'demand'], ['appeal', 't', 'demand'],
  ['plan', 'th'], ['plans', 'th'], ['vision', 'o'], ['description', 'o'], ['condemnation', 'o', 'criticise'],
  ['rejection', 'o', 'refuse'], ['endorsement', 'o'], ['support', 'oh'], ['opposition', 'h'], ['skepticism', 'co'],
  ['scepticism', 'co'], ['outrage', 'oh'], ['frustration', 'co'], ['anger', 'h'], ['optimism', 'c'], ['pessimism', 'c'],
  ['recommendation', 'ct'], ['testimony', 'c'], ['position', 'c'], ['observation', 'c'], ['reminder', 'c'], ['message', 'c'],
  ['theory', 'c'], ['thesis', 'c'], ['hunch', 'c'], ['judgment', 'c'], ['judgement', 'c'], ['boast', 'c'], ['excuse', 'c'],
];

/** Nouns that a light verb turns into a cue: "expressed concern", "voiced doubt", "issued a warning". */
export const lightVerbs: readonly string[] = [
  'express', 'voice', 'raise', 'make', 'issue', 'share', 'extend', 'give', 'have', 'repeat', 'reiterate', 'renew', 'deliver',
  'convey', 'offer', 'level', 'lodge', 'file', 'hold', 'take', 'send',
];

/** Adjectives behind a form of "be" or "feel": c that-clause or zero, o about/of, t to-infinitive. */
export const cueAdjectiveRows: readonly CueVerbRow[] = [
  ['confident', 'co'], ['sure', 'co'], ['certain', 'co'], ['convinced', 'co'], ['aware', 'co'], ['unaware', 'co'],
  ['concerned', 'co'], ['worried', 'co'], ['afraid', 'cot'], ['fearful', 'co'], ['hopeful', 'co'], ['optimistic', 'co'],
  ['pessimistic', 'co'], ['skeptical', 'co'], ['sceptical', 'co'], ['doubtful', 'co'], ['glad', 'ct'], ['proud', 'cot'],
  ['willing', 't', 'readiness'], ['unwilling', 't', 'readiness'], ['ready', 't', 'readiness'],
  ['eager', 't', 'readiness'], ['reluctant', 't', 'readiness'], ['prepared', 't', 'readiness'],
  ['determined', 't'], ['adamant', 'co'], ['sorry', 'co'], ['disappointed', 'co'], ['surprised', 'co'], ['pleased', 'c'],
  ['grateful', 'co'], ['thankful', 'co'], ['critical', 'o', 'criticise'], ['supportive', 'o'], ['dismissive', 'o', 'criticise'],
  ['happy', 'ct'], ['upset', 'co'], ['angry', 'co'], ['furious', 'co'], ['unsure', 'w'], ['uncertain', 'w'], ['keen', 't'],
  ['mindful', 'co'], ['opposed', 'o'], ['frustrated', 'co'], ['wary', 'o'], ['leery', 'o'], ['satisfied', 'co'],
  ['insistent', 'co'], ['minded', 't', 'readiness'],
];

/** Participles of the reporting passive: "is expected to", "it is understood that". */
export const reportingPassives: readonly string[] = [
  'believed', 'expected', 'thought', 'said', 'understood', 'reported', 'alleged', 'considered', 'known', 'rumored',
  'rumoured', 'feared', 'presumed', 'estimated', 'supposed', 'deemed', 'assumed', 'predicted', 'projected', 'forecast',
  'hoped', 'claimed', 'agreed', 'acknowledged', 'suspected', 'perceived', 'seen', 'viewed', 'regarded', 'described',
  'quoted', 'tipped', 'likely',
];

/** Phrases that credit a holder who follows: "according to X". The holder is the noun phrase behind the phrase. */
export const creditPhrases: readonly string[] = [
  'according to', 'in the view of', 'in the opinion of', 'in the words of', 'in the eyes of', 'in the judgment of',
  'in the estimation of', 'as per', 'on the word of',
];

/** Nouns of "in X's view": the holder is the possessor. */
export const creditNouns: readonly string[] = [
  'view', 'opinion', 'words', 'telling', 'contention', 'submission', 'estimation', 'judgment', 'judgement', 'assessment',
  'account', 'eyes', 'mind', 'reading', 'version', 'phrase',
];

/** Texts that speak: their nouns can hold a statement though nobody is named. */
export const documentNouns: readonly string[] = [
  'statement', 'report', 'poll', 'polls', 'polling', 'survey', 'surveys', 'study', 'studies', 'letter', 'filing', 'document',
  'documents', 'memo', 'memorandum', 'article', 'editorial', 'paper', 'papers', 'newspaper', 'magazine', 'website', 'site',
  'email', 'emails', 'e-mail', 'message', 'tweet', 'tweets', 'post', 'posts', 'speech', 'ad', 'ads', 'advertisement',
  'transcript', 'record', 'records', 'data', 'figures', 'numbers', 'analysis', 'review', 'audit', 'census', 'ruling', 'order',
  'lawsuit', 'complaint', 'indictment', 'affidavit', 'book', 'memoir', 'column', 'blog', 'story', 'stories', 'reports',
  'release', 'communique', 'communiqué', 'declaration', 'resolution', 'bulletin', 'headline', 'index', 'estimate', 'estimates',
  'research', 'findings', 'results', 'returns', 'sign', 'banner', 'video', 'manifesto', 'constitution', 'law', 'treaty',
];

/** Collectives that WordNet's first senses miss, and pronouns that can hold a statement. */
export const extraHolderNouns: readonly string[] = [
  'campaign', 'camp', 'administration', 'government', 'ministry', 'company', 'party', 'union', 'team', 'office', 'side',
  'sides', 'department', 'agency', 'committee', 'commission', 'council', 'court', 'board', 'bank', 'firm', 'group', 'movement',
  'front', 'house', 'senate', 'congress', 'parliament', 'cabinet', 'leadership', 'opposition', 'police', 'army', 'military',
  'authorities', 'officials', 'sources', 'source', 'aides', 'advisers', 'advisors', 'analysts', 'experts', 'critics', 'allies',
  'voters', 'residents', 'people', 'others', 'some', 'many', 'most', 'several', 'one', 'both', 'neither', 'all', 'few', 'another',
  'those', 'everyone', 'everybody', 'somebody', 'someone', 'nobody', 'anyone', 'women', 'men', 'americans', 'democrats',
  'republicans', 'conservatives', 'liberals', 'progressives', 'regulators', 'lawmakers', 'lawyers', 'diplomats', 'network',
  'newspaper', 'tribunal', 'delegation', 'secretariat', 'directorate', 'federation', 'league', 'embassy', 'palace', 'kremlin',
  'pentagon', 'country', 'nation', 'state', 'city', 'capital', 'capitals', 'leader', 'leaders', 'majority', 'minority', 'rivals',
  'insider', 'insiders', 'respondents', 'participants', 'activists', 'spokesperson', 'spokeswoman', 'spokesman', 'colleagues',
  'counterpart', 'nominee', 'candidate', 'candidates', 'frontrunner', 'front-runner', 'billionaire', 'businessman', 'mogul',
  'witness', 'witnesses', 'carrier', 'maker', 'airline', 'chairman', 'chairwoman', 'pundits', 'strategists', 'strategist',
  'hauliers', 'farmers', 'shareholders', 'suppliers', 'contractors', 'guards', 'hard-liners', 'hardliners', 'they', 'he',
  'she', 'we', 'i', 'you', 'it', 'who', 'ms', 'mr', 'mrs', 'dr', 'ministers', 'minister', 'president', 'senator', 'governor',
];
