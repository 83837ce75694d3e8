// The solution concepts by name, and what each needs and does, as data (applicability is data, not folklore).
// Definition, citation and limits of each stand in its own file in concepts/.

import type { StateIndex } from '@parley/model';
import type { GraphModel } from './graph-model/graph-model.js';
import type { Deterrence, VerdictSubject } from './verdict/verdict.js';

/** The core concepts, in the order of every listing. */
export const conceptIds = ['nash', 'gmr', 'smr', 'seq', 'sseq', 'sim'] as const;

/**
 * A solution concept: Nash, general metarational, symmetric metarational, sequential,
 * symmetric sequential, simultaneous.
 */
export type ConceptId = (typeof conceptIds)[number];

/**
 * How opponents answer an improvement under a concept.
 * `none`: no answer counts (Nash). `sequence`: a sequence of their moves, or of their improvements only;
 * with `counterReply` the focal DM must have no way out from its end. `joint`: their simultaneous improvements (SIM).
 */
export type Response =
  | { readonly kind: 'none' }
  | { readonly kind: 'sequence'; readonly by: 'moves' | 'improvements'; readonly counterReply: boolean }
  | { readonly kind: 'joint' };

/** Finds what deters one improvement from the state asked about, or null where nothing does. */
export type Deterrent = (improvement: StateIndex) => Deterrence | null;

/** A concept as data: kernels read `response`, edges read `needs`, documents read the citation, `explain` runs `deterrent`. */
export interface Concept {
  readonly id: ConceptId;
  /** Full name of the literature, for example `general metarational`. */
  readonly name: string;
  readonly citation: string;
  /** What a model must have: anything, or option form without merged states. */
  readonly needs: 'anyModel' | 'optionForm';
  readonly response: Response;
  /**
   * The definition at work: a state is stable for a decision maker exactly if each of its improvements has a deterrence.
   * Called once per verdict; what it returns may keep memory from one improvement to the next.
   */
  readonly deterrent: (model: GraphModel, subject: VerdictSubject) => Deterrent;
}
