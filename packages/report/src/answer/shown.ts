// What a sentence of an answer says, as data: whoever shows the sentence can open the proof behind it.

import type { PerspectiveId, StateIndex } from '@parley/model';
import type { ConceptId, Deterrence, Move, Verdict, VerdictSubject } from '@parley/engine';
import type { AnalysedReading, Reason } from '@parley/insight';

/** What a sentence says under one reading. */
export interface Shown {
  /** Null for the case as it stands. */
  readonly perspective: PerspectiveId | null;
  readonly what: ShownFact;
}

/**
 * `comparison`: how a party compares two states. `verdict`: stability of a state for a party. `deterrence`: what answers
 * one improvement. `moves`: a legal way. `change`: from one state to another. `equilibria`: states under a concept.
 */
export type ShownFact =
  | { readonly kind: 'comparison'; readonly reason: Reason }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'deterrence'; readonly subject: VerdictSubject; readonly deterrence: Deterrence }
  | { readonly kind: 'moves'; readonly moves: readonly Move[] }
  | { readonly kind: 'change'; readonly from: StateIndex; readonly to: StateIndex }
  | { readonly kind: 'equilibria'; readonly concept: ConceptId; readonly states: readonly StateIndex[] };

/** Facts as they are shown under one reading. */
export const shownIn = (reading: AnalysedReading, ...facts: readonly ShownFact[]): readonly Shown[] =>
  facts.map((what) => ({ perspective: reading.perspective, what }));
