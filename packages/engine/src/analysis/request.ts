// What is asked of a kernel: which concepts, by which sequences opponents answer, and whether ties sanction.

import type { ConceptId } from '../concept.js';

/**
 * The opponents' sequences that count as an answer.
 * `legalSequences`: any legal sequence, the last mover tracked (Fang, Hipel, Kilgour 1993), the default.
 * `eachOpponentOnce`: every opponent moves at most once, in any order, as some programs do.
 * `oneMove`: a single move of a single opponent.
 */
export type Sanctioning = 'legalSequences' | 'eachOpponentOnce' | 'oneMove';

/** Whether a state equal for the focal DM counts as a sanction (`weak`, the default) or only a less preferred one (`strict`). */
export type SanctionStrictness = 'weak' | 'strict';

/** A request for stability of every state, for every decision maker. */
export interface AnalysisRequest {
  /** In the order of `conceptIds`, each once. */
  readonly concepts: readonly ConceptId[];
  readonly sanctioning: Sanctioning;
  readonly strictness: SanctionStrictness;
}

/** Nash, GMR, SMR, SEQ and SSEQ by legal sequences, ties sanction: the definitions of the literature. */
export const defaultRequest: AnalysisRequest = {
  concepts: ['nash', 'gmr', 'smr', 'seq', 'sseq'],
  sanctioning: 'legalSequences',
  strictness: 'weak',
};
