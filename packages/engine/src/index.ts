// Conflict → graph model → analysis, with a witness for every verdict. Knows nothing of evidence, text or words.

export { type Concept, type ConceptId, type Response, conceptIds } from './concept.js';
export { conceptById, concepts } from './concepts/registry.js';
export type { Analysis, ConceptResult } from './analysis/analysis.js';
export type { Estimate, Kernel, RunControl } from './analysis/kernel.js';
export { type AnalysisRequest, type SanctionStrictness, type Sanctioning, defaultRequest } from './analysis/request.js';
export { StateSet } from './analysis/state-set.js';
export type { Definition, GraphModel, Moves, RankTable, StateTable } from './graph-model/graph-model.js';
export type { Deterrence, Move, Verdict, VerdictSubject } from './verdict/verdict.js';
export { deterrenceOf, explain } from './verdict/explain.js';
export { unmetNeed } from './verdict/need.js';
export { readingNotes } from './verdict/reading-notes.js';
export type { Verification, WitnessFault } from './verdict/verification.js';
export { verify, verifyDeterrence } from './verdict/verify.js';
export { referenceAnalyse, referenceKernel } from './reference/analyse.js';
export { literalGraphModel } from './reference/literal-graph-model.js';
export { type Evolution, type Movement, evolve, mostReached, pathTo } from './status-quo/evolve.js';
export type { TieRule } from './horizon/anticipation.js';
export { type HorizonResult, limitedMove } from './horizon/limited-move.js';
export { maximin } from './horizon/maximin.js';
export { nonMyopic } from './horizon/non-myopic.js';
export { stackelberg } from './horizon/stackelberg.js';
export { type CoalitionBreak, coalitionBreaks } from './coalition/coalition-breaks.js';
export { type CoalitionImprovement, coalitionImprovements } from './coalition/coalition-improvement.js';
export { type SelfEnforcing, selfEnforcingImprovements } from './coalition/coalition-proof.js';
export {
  type CoalitionConcept,
  type CoalitionConceptId,
  type CoalitionDeterrence,
  type CoalitionStep,
  type CoalitionVerdict,
  coalitionConceptIds,
} from './coalition/coalition-verdict.js';
export { type Coalition, coalitionCap, coalitionCount, coalitionsOf } from './coalition/coalition.js';
export { coalitionConceptById, coalitionEscapes, explainCoalition } from './coalition/explain-coalition.js';
export { lexicographicRanks, rankTable } from './preference/dense-ranks.js';
export { buildGraphModel, mostListedStates } from './graph-model/build-graph-model.js';
export { countFeasible, feasibleStates } from './feasible/feasible-states.js';
export { explicitKernel } from './kernel-explicit/explicit-kernel.js';
export { type FastKernelParts, fastKernel } from './kernel-wasm/fast-kernel.js';
export { type BackgroundControl, type CancelSignal, analyseInBackground } from './kernel-wasm/background-run.js';
export { type WasmMemory, type WasmModule, compileKernel } from './kernel-wasm/web-assembly.js';
export { type HelpRequest, type WorkerPool, help } from './kernel-wasm/worker-pool.js';
export {
  type Batch,
  type BatchResult,
  type VariantRanks,
  mostBatchStates,
  openBatch,
} from './kernel-batch/batch-kernel.js';
export {
  type SymbolicAnalysis,
  type SymbolicLimits,
  type SymbolicResult,
  analyseSymbolically,
  defaultSymbolicLimits,
} from './kernel-symbolic/symbolic-analysis.js';
export { symbolicKernel } from './kernel-symbolic/symbolic-kernel.js';
export { type PatternList, SymbolicStates } from './kernel-symbolic/symbolic-states.js';
export {
  type KernelChoice,
  type KernelLimits,
  type KernelName,
  type KernelReason,
  chooseKernel,
  defaultKernelLimits,
} from './kernel-symbolic/choose-kernel.js';
export { type MaskSubject, type SymbolicVerdict, explainSymbolically } from './kernel-symbolic/symbolic-witness.js';
export {
  type SatAnswer,
  type SatQuestion,
  type SatStability,
  satStability,
} from './kernel-satisfiability/sat-questions.js';
export { type SatVerdict, explainBySat } from './kernel-satisfiability/sat-witness.js';
export type { SatSolver } from './kernel-satisfiability/sat-solver.js';
export { attitudeShade, attitudeTable } from './shades/attitudes.js';
export { fuzzyShade, thresholdsOf } from './shades/fuzzy-preference.js';
export { type GradedComparison, type GradedPreference, gradedPreferences } from './shades/graded-comparison.js';
export { type Confidence, probabilisticShade, probabilityOf } from './shades/probabilistic-preference.js';
export { type Shade, ShadedModel, type ShadedConcept, shadedConcepts } from './shades/shaded-stability.js';
export { strengthShade } from './shades/strength-of-preference.js';
export { type UnknownType, unknownShade, unknownTypes } from './shades/unknown-preference.js';
