// What a conflict is: data and its invariants. No algorithm, no text, no evidence rules live in this package.

export {
  type Brand,
  type DmIndex,
  type OptionIndex,
  type PerspectiveId,
  type SourceId,
  type StateIndex,
  type StateMask,
  type StatementId,
  dmIndex,
  optionIndex,
  stateIndex,
  stateMask,
} from './brand.js';
export type { Attitude, AttitudeKind } from './attitude.js';
export { type Basis, type Standing, noBasis, standingOf } from './basis.js';
export type { FeasibleStates } from './feasible-states.js';
export { type Condition, holds, optionsOf } from './condition.js';
export type { Conflict, FreeForm, ListedMove, ListedState, OptionForm } from './conflict.js';
export { type Decimal, commonScale, decimalFromText } from './decimal.js';
export { type ConflictDraft, type DraftPlaces, defineConflict } from './define-conflict.js';
export { type DecisionMaker, type Option, type OptionChange, optionsControlledBy } from './decision-maker.js';
export {
  type Diagnostic,
  type DiagnosticNote,
  type DiagnosticValues,
  type Fix,
  type Severity,
  diagnose,
  hasError,
} from './diagnostic.js';
export { type DiagnosticCode, diagnosticCodes } from './diagnostic-codes.js';
export { InvariantError, invariant, unreachable } from './invariant.js';
export { type Outcome, failed, succeeded } from './outcome.js';
export { type Pattern, matches, patternFromLetters, patternLetters, stateLetters } from './pattern.js';
export type { PartyView } from './party-view.js';
export type { Perspective } from './perspective.js';
export type { OptionWeight, PreferenceStatement, StatedPreference, Tier } from './preference.js';
export type { Asked, Question } from './question.js';
export type { Merge, Rule, RuleKind } from './rule.js';
export { type LineColumn, type Span, lineColumnAt } from './span.js';
export type { PromiseValues, StatedPromise, Worth } from './stated-promise.js';
export type { Source, Statement, StatementForm } from './statement.js';
export { type Lever, underLevers } from './lever.js';
export { underPerspective } from './under-perspective.js';
