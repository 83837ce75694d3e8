// Stability of a state for a coalition, with its witness. The coalition concepts are in the files beside this one.

import type { StateIndex } from '@parley/model';
import type { GraphModel } from '../graph-model/graph-model.js';
import type { Move } from '../verdict/verdict.js';
import type { CoalitionImprovement } from './coalition-improvement.js';
import type { Coalition } from './coalition.js';

/** Coalition Nash, general metarational, symmetric metarational, sequential. */
export const coalitionConceptIds = ['cnash', 'cgmr', 'csmr', 'cseq'] as const;
/** A coalition concept by its id. */
export type CoalitionConceptId = (typeof coalitionConceptIds)[number];

/** One turn of one coalition: a legal sequence of its members' moves. */
export interface CoalitionStep {
  readonly coalition: Coalition;
  readonly moves: readonly Move[];
}

/** What answers a coalition improvement: the turns of those outside, and where they end. */
export interface CoalitionDeterrence {
  readonly improvement: CoalitionImprovement;
  readonly sanction: readonly CoalitionStep[];
  readonly sanctioned: StateIndex;
}

/** Stable: every coalition improvement is answered. Unstable: `escape` is one that nothing deters. */
export type CoalitionVerdict =
  | { readonly kind: 'stable'; readonly deterrences: readonly CoalitionDeterrence[] }
  | { readonly kind: 'unstable'; readonly escape: CoalitionImprovement };

/** Turns of those outside that answer an improvement, or null where there are none. */
export type CoalitionAnswer = (improvement: StateIndex) => readonly CoalitionStep[] | null;

/** A coalition concept as data, and its definition at work: what answers an improvement of `coalition` from `s`. */
export interface CoalitionConcept {
  readonly id: CoalitionConceptId;
  readonly name: string;
  readonly citation: string;
  readonly answer: (model: GraphModel, coalition: Coalition, s: StateIndex) => CoalitionAnswer;
}
