// Analysis → answers: would they accept, is it stable, what can be reached, and what all that rests on. Data, no words.

export { type Answers, ask } from './ask.js';
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
export { type GroundedElement, type Grounds, groundsOfCase, groundsOfProof } from './reason/grounds.js';
export { type Comparison, type Decider, type Reason, reasonFor } from './reason/reason.js';
export { type Dependence, type Flip, type Variation, type VariationResult, restsOn } from './rests-on/rests-on.js';
export type { VerdictKey } from './rests-on/verdict-key.js';
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
