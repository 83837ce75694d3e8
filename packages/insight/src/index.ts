// Analysis → answers: would they accept, is it stable, what can be reached, and what all that rests on. Data, no words.

export { type Answers, answersUnder, ask } from './ask.js';
export {
  type CountedEquilibria,
  type CountedFinding,
  type CountedReading,
  type Leavers,
  type Sought,
  askBeyondListing,
} from './ask-beyond-listing.js';
export { type Reading, readingsOf } from './reading.js';
export { type AnalysedReading, analyseReadings } from './answer/analysed-reading.js';
export {
  type Acceptance,
  type AcceptFinding,
  type AcceptingWay,
  type Answer,
  type EquilibriumCount,
  type EquilibriumFinding,
  type Finding,
  type Holding,
  type NoStatusQuo,
  type OptionChanged,
  type ReachableFinding,
  type ReachedEquilibrium,
  type ReadingAnswer,
  type StatusQuoFinding,
} from './answer/answer.js';
export { questionsOf, withQuestions } from './answer/standing-questions.js';
export { type GroundedElement, type Grounds, groundsOfCase, groundsOfProof } from './reason/grounds.js';
export { type Comparison, type Decider, type Reason, reasonFor } from './reason/reason.js';
export {
  type AnswerSupport,
  type Dependence,
  type Flip,
  type VariationResult,
  defaultSupportLimits,
  restsOn,
} from './rests-on/rests-on.js';
export type { Support } from './rests-on/support.js';
export type { SupportLimits, SupportSets } from './rests-on/support-sets.js';
export type { Variation } from './rests-on/variation.js';
export { type VerdictKey, sameVerdict, verdictKey } from './rests-on/verdict-key.js';
export { statementsCarriedBy, withStatements } from './rests-on/without.js';
export {
  type BeliefsNeeded,
  type EndRanges,
  type Ends,
  type NeededBetween,
  type OrdinalNeed,
  type Range,
  beliefsNeeded,
  breakEvenAtRatio,
  neededBetween,
  ordinalNeed,
  standingOfBelief,
} from './trust/break-even.js';
export { type Rational, fromDecimal, rational, toNumber } from './trust/rational.js';
export { trust } from './trust/trust.js';
export type { Raiser, TrustAnswer, TrustFinding, TrustNeed, TrustWay } from './trust/trust-finding.js';
export { trustIn } from './trust/trust-in.js';
export { type PartialOrder, openPairs, partialOrder } from './order/partial-order.js';
export { type LinearExtensions, linearExtensions, listExtensions } from './order/linear-extensions.js';
export { type RandomStream, randomStream } from './order/random.js';
export { type RobustMeans, type RobustReading, type RobustRequest, robust, robustIn } from './robust/robust.js';
export type { Influence, NextQuestion } from './robust/influence.js';
export { type Share, confidence, exactShare, sampledShare } from './robust/share-interval.js';
export { type PartyOrders, type Vary, defaultVary, uncertainParties } from './robust/uncertainty.js';
export type { VariantKernels } from './sweep/analysed-variants.js';
export { type ChunkEvaluator, chunkEvaluator, chunkSizeFor, localSweepEngine } from './sweep/chunk-evaluator.js';
export {
  type SweepChunk,
  type SweepEngine,
  type SweepResult,
  type SweepStore,
  type SweepTask,
  type SweepTotals,
  chunkKey,
  chunksOf,
  noStore,
  runSweep,
  sweepKey,
} from './sweep/sweep.js';
export {
  type ComparedCoalition,
  type ComparedEquilibria,
  type ComparedQuestion,
  type ComparedReadings,
  compare,
} from './compare/compare.js';
export type { PerspectivePart } from './compare/causes.js';
export { type Hypergame, type HypergameConcept, type Surprise, hypergame } from './compare/hypergame.js';
export { type CompleteView, completeViews } from './compare/views.js';
export {
  type ShadeFinding,
  type ShadeName,
  type Shades,
  mostShadedAtAll,
  mostShadedStates,
  shadesOf,
} from './shades/shades.js';
export {
  type Change,
  type ChangeRequest,
  type ChangeTarget,
  type PartyChange,
  type ReadingChange,
  type TargetChange,
  defaultChange,
  smallestChanges,
  smallestChangesIn,
  smallestChangesUnder,
} from './change/change.js';
export { type AcceptanceChange, acceptanceChange } from './change/acceptance-change.js';
export type { Demand } from './change/constrained-ranking.js';
export type { JointChange, PartyShare } from './change/joint-change.js';
export type { RankingCount } from './change/count-rankings.js';
export type { NearestRankings, NearestTogether, Tiers } from './change/nearest-rankings.js';
export type { StatementChange, StatementChanges, StatementEdit, StatementLimits } from './change/statement-change.js';
export {
  type Combination,
  type LeveredAnswer,
  type LeversFound,
  type ReadingLevers,
  levers,
  pulled,
} from './levers/levers.js';
export { type Brief, type OfferChange, brief } from './brief/brief.js';
export {
  type History,
  type HistoryRequest,
  type Moment,
  type Moved,
  defaultHistory,
  history,
} from './history/history.js';
export type { DatedBy, KnownFrom } from './history/known-from.js';
export type { Movers } from './history/movers.js';
export type { ReadingSureness } from './brief/sureness.js';
export { type StateTools, type VerdictOnPart, verdictsAtState } from './beyond-listing/single-state.js';
