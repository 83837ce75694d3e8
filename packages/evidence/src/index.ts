// The surface of evidence: sources, statements, attributions; proposals from text; what is computed from statements.

export { type Act, acts } from './act/act.js';
export { type Anchor, anchorAt, anchorContext } from './anchor.js';
export type {
  AttributionForm, Circumstance, Entity, EntityCandidate, EntityLink, HeadlineClaim, Holder, Mention, MentionKind,
  Proposal, ReadDocument, Sentence, Voice, VoiceSpan, WordingNote,
} from './attribution/attribution.js';
export type {
  Bibliography, Block, CslName, DocumentId, Original, Page, SourceDocument,
} from './source-document.js';
