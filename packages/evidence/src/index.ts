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
  PlacedRun,
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
export { type Place, placesOf } from './document/span-places.js';
export { type AnchorsInVersion, anchorsInVersion } from './document/version-anchors.js';
export { reAnchor, type ReAnchored } from './document/re-anchor.js';
export { type Lexicon, type LexiconRows, buildLexicon, ruleSetVersion } from './lexicon/lexicon.js';
export { parseLexicon } from './lexicon/user-lexicon.js';
export { openReader, readDocument, type Reader, unattributed } from './read-document.js';
export { type AchCell, type AchMatrix, type AchResult, type AchRow, scoreAch } from './ach/ach-matrix.js';
export {
  type BalanceFacts,
  type BalanceRow,
  type EvidenceForm,
  type PartyOf,
  balance,
  quotedWordsOf,
  sideOf,
} from './balance/balance.js';
export {
  type KnownName,
  type NamingRow,
  type TitleAsymmetry,
  actorsNamed,
  namingOf,
  titleAsymmetries,
} from './balance/naming.js';
export {
  type LedgerEntry,
  type VoiceDensity,
  type WordingLedger,
  neutralView,
  wordingLedger,
} from './balance/wording-ledger.js';
export {
  type ChecklistItem,
  credibleCommitment,
  fullPowers,
  fullPowersItems,
  isScorable,
  ripeness,
  ripenessItems,
} from './checklist/checklists.js';
export {
  type CredibilityProfile,
  type Enforcement,
  type RoleRow,
  type ScopeComparison,
  credibilityProfiles,
  roleMatrix,
  scopeComparisons,
} from './commitment/credibility-profile.js';
export { type Corroboration, type CorroborationLevel, corroborate } from './corroboration/corroborate.js';
export { readEvidence, writeEvidence } from './format/archive-json.js';
export { readBibtex, writeBibtex } from './format/bibtex.js';
export { type CitronQuote, readCitron, writeCitron } from './format/citron.js';
export { type OffsetMap, offsetMap } from './format/code-points.js';
export { type CslItem, readCsl, writeCsl } from './format/csl.js';
export { type Table, achTable, ploverTable, readCsv, recordsTable, statementsTable, writeCsv } from './format/csv.js';
export { writeClaimReviews, writeDoccano, writeXaif } from './format/one-way.js';
export {
  statementsOfAnnotations,
  statementsOfQuotes,
  statementsOfSelections,
} from './format/imported-statements.js';
export { type Code, readCodebook, writeCodebook } from './format/refi-codebook.js';
export {
  type ProjectMaker,
  type ReadProject,
  type ReadSelection,
  parleyCodes,
  readProject,
  writeProject,
} from './format/refi-project.js';
export {
  type AnnotationMaker,
  type ReadAnnotation,
  readAnnotations,
  sourceIri,
  writeAnnotations,
} from './format/web-annotation.js';
export { type FoundGap, type QuestionStatus, type RankedGap, findGaps, questionStatus, rankGaps } from './gap/gaps.js';
export { type Credibility, type Reliability, type SourceGrades, gradesBySource } from './grade/admiralty.js';
export { type HeadlineFinding, headlineFindings } from './headline/headline-findings.js';
export { comparedSource } from './independence/compared-source.js';
export {
  type ComparedSource,
  type IndependentGroups,
  type KnownRelation,
  type SourceLink,
  independentGroups,
} from './independence/independent-groups.js';
export type { SharedPassage } from './independence/shingles.js';
export { type SignatoryStanding, type SignatoryStatus, signatoryStatuses } from './mandate/signatory-status.js';
export {
  type AfterYouCycle,
  type Dependency,
  type DependencyGraph,
  dependencyGraph,
} from './precondition/dependency-graph.js';
export { type ReadinessEntry, type ReadinessRow, readinessOverTime } from './readiness/readiness-over-time.js';
export { type RecordDraft, defineRecord, readRecord } from './record/define-record.js';
export { emptySlots } from './record/empty-slots.js';
export type { Step } from './record/field.js';
export { type RecordKind, levels, modalities, recordFields, recordKinds } from './record/record-fields.js';
export {
  type Commitment,
  type Criticism,
  type DelegationLevel,
  type EventRecord,
  type EvidenceRecord,
  type Gap,
  type MandateClaim,
  type Meeting,
  type Offer,
  type Precondition,
  type Prediction,
  type Question,
  type Readiness,
  type RecordOf,
  type Refusal,
  type Role,
  type Round,
  type SequenceProposal,
  type Venue,
  recordsOf,
} from './record/record.js';
export { ownDocumentsOf } from './record/citations.js';
export { type StatementRecord, statementsOf } from './record/statement-record.js';
export {
  type LogReader,
  type ReadLog,
  changeableFields,
  changesOf,
  logHeader,
  logLines,
  openLogReader,
  readLog,
  wordsOfField,
} from './review/log-lines.js';
export {
  type EvidenceState,
  type EventBase,
  type Reading,
  type ReviewEvent,
  type ReviewedStatement,
  type Standing,
  type StatementChanges,
  acceptedStatements,
  foldLog,
} from './review/review-log.js';
export {
  type LevelEntry,
  type LevelTable,
  type Participation,
  type PlaceRoles,
  type RoundHistory,
  type VenueControl,
  levelTable,
  participation,
  placeRoles,
  roundHistory,
  venueControls,
} from './round/round-history.js';
export { type RoleConflict, roleConflicts } from './role/role-conflicts.js';
export { draftRecords } from './scaffold/draft-records.js';
export { type CaseProposal, type OptionMeaning, optionKey, scaffold } from './scaffold/scaffold.js';
export {
  type SequenceComparison,
  type StepDifference,
  compareSequences,
  sequenceStatus,
} from './sequence/compare-sequences.js';
export { type TensionCandidate, type TensionKind, tensions } from './tension/tensions.js';
export { type DayRange, dayOf, isoDay, isoRange } from './time/day.js';
export { type PartialOrder, type TimeComparison, type TimeConstraint, partialOrder } from './time/partial-order.js';
export { type TimePrecision, type TimeReading, type TimeRelation, daysOf, readTime } from './time/time-expression.js';
export { type PlacedItem, type TimedItem, type Timeline, timeline } from './time/timeline.js';
