// The surface of evidence: sources, statements, attributions; proposals from text; what is computed from statements.

export { type Act, acts } from './act/act.js';
export { type Anchor, anchorAt, anchorContext } from './anchor.js';
export type {
  AttributionForm,
  Circumstance,
  Entity,
  EntityCandidate,
  EntityLink,
  HeadlineClaim,
  Holder,
  Mention,
  MentionKind,
  Proposal,
  ReadDocument,
  Sentence,
  Voice,
  VoiceSpan,
  WordingNote,
} from './attribution/attribution.js';
export type {
  Bibliography,
  Block,
  CslName,
  DocumentId,
  Original,
  Page,
  SourceDocument,
} from './source-document.js';
export { actRules, type ActRule, suggestAct } from './act/suggest-act.js';
export { blocksOf, longestBlock } from './document/blocks.js';
export {
  buildDocument,
  type DocumentParts,
  hashOf,
  missingFields,
  unknownBibliography,
} from './document/build-document.js';
export { reAnchor, type ReAnchored } from './document/re-anchor.js';
export { type Lexicon, type LexiconRows, buildLexicon, ruleSetVersion } from './lexicon/lexicon.js';
export { parseLexicon } from './lexicon/user-lexicon.js';
export { openReader, readDocument, type Reader, unattributed } from './read-document.js';
