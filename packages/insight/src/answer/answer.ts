// Answers as data: what was found under each reading, with the proofs and what they rest on. No words live here.

import type { DmIndex, OptionIndex, PerspectiveId, Question, StateIndex } from '@parley/model';
import type { AnalysisRequest, ConceptId, Deterrence, Move, Verdict } from '@parley/engine';
import type { Grounds } from '../reason/grounds.js';
import type { Reason } from '../reason/reason.js';

/** The answer to one question under every reading of the case. */
export interface Answer {
  readonly question: Question;
  readonly request: AnalysisRequest;
  /** The case as it stands first, then its perspectives in the order of the file. */
  readonly readings: readonly ReadingAnswer[];
}

/** The answer under one reading. */
export interface ReadingAnswer {
  /** Null for the case as it stands. */
  readonly perspective: PerspectiveId | null;
  readonly name: string | null;
  /** Number of feasible states of this reading. */
  readonly stateCount: number;
  readonly finding: Finding;
  /** What the finding rests on: exactly the elements that its proofs used. */
  readonly grounds: Grounds;
}

/** What was found, by the kind of question. */
export type Finding = AcceptFinding | StatusQuoFinding | ReachableFinding | EquilibriumFinding | NoStatusQuo;

/** The question needs a status quo and the case states none. */
export interface NoStatusQuo {
  readonly kind: 'noStatusQuo';
}

/** One option that changes; `taken` is how it ends. */
export interface OptionChanged {
  readonly option: OptionIndex;
  readonly taken: boolean;
}

/** Whether a state holds under one concept, and who would leave it. */
export interface Holding {
  readonly concept: ConceptId;
  readonly equilibrium: boolean;
  /** Verdicts of the decision makers that would leave; empty at an equilibrium. */
  readonly leavers: readonly Verdict[];
}

/**
 * How the asked party stands to an accepting move under one concept.
 * `accepts`: it improves and nothing deters. `deterred`: it improves, and a sanction answers.
 * `unwilling`: no accepting move is an improvement.
 */
export type Acceptance =
  | { readonly concept: ConceptId; readonly outcome: 'accepts'; readonly state: StateIndex }
  | { readonly concept: ConceptId; readonly outcome: 'deterred'; readonly deterrence: Deterrence }
  | { readonly concept: ConceptId; readonly outcome: 'unwilling' };

/** One way in which the offer comes to hold, from the status quo. */
export interface AcceptingWay {
  /** The state in which the offer holds; the asked party's most preferred one among those with these changes of others. */
  readonly state: StateIndex;
  /** Changes by the asked party. */
  readonly own: readonly OptionChanged[];
  /** Changes by others that this way needs; no smaller set does the same. Empty: the party can do it alone. */
  readonly others: readonly OptionChanged[];
  /** Whether the asked party prefers the state to the status quo. */
  readonly gains: boolean;
  /** Whether, once the others have moved, the asked party can do no better by its own moves than accept. */
  readonly follows: boolean;
  /** How the asked party compares the state with the status quo, then each other party that has to change something. */
  readonly reasons: readonly Reason[];
  /** Whether the state holds, by concept. */
  readonly holding: readonly Holding[];
}

/** Would a party accept an offer? */
export interface AcceptFinding {
  readonly kind: 'accept';
  readonly dm: DmIndex;
  readonly statusQuo: StateIndex;
  /**
   * `holdsAlready`: the offer holds at the status quo. `ownMove`: the party can accept by a move of its own.
   * `needsOthers`: others have to change something first. `cannotHold`: no feasible state has the offer.
   */
  readonly situation: 'holdsAlready' | 'ownMove' | 'needsOthers' | 'cannotHold';
  /** By concept; empty unless the situation is `ownMove`. */
  readonly acceptance: readonly Acceptance[];
  /** The party's own best accepting move, or where it has none the smallest changes of others that make one possible; at most `waysListed`. */
  readonly ways: readonly AcceptingWay[];
  /**
   * Where no way gains: the smallest changes of others after which the party would gain and, where possible, would
   * accept of its own accord; at most `waysListed`.
   */
  readonly openings: readonly AcceptingWay[];
  /** How many smallest openings there are, listed or not. */
  readonly openingsFound: number;
  /** Move of its own that the party prefers to every accepting one, where there is one. */
  readonly rather: Reason | null;
  /** Equilibria at which the offer holds, wherever they are. */
  readonly equilibria: readonly EquilibriumCount[];
}

/** Whether the status quo is stable, and for whom. */
export interface StatusQuoFinding {
  readonly kind: 'statusQuoStable';
  readonly statusQuo: StateIndex;
  /** By concept, in the order of the request; verdicts by decision maker. */
  readonly byConcept: readonly {
    readonly concept: ConceptId;
    readonly equilibrium: boolean;
    readonly verdicts: readonly Verdict[];
  }[];
  /** For each decision maker that has an improvement: why it prefers its best one. */
  readonly improvements: readonly Reason[];
}

/** Which equilibria can be reached from the status quo. */
export interface ReachableFinding {
  readonly kind: 'reachable';
  readonly statusQuo: StateIndex;
  readonly byMovement: readonly {
    readonly movement: 'improvements' | 'allMoves';
    readonly statesReached: number;
    /** Reached equilibria, those under most concepts first, then by steps, then by state; at most `statesListed`. */
    readonly equilibria: readonly ReachedEquilibrium[];
    readonly equilibriaReached: number;
  }[];
}

/** An equilibrium with a shortest legal way to it. */
export interface ReachedEquilibrium {
  readonly state: StateIndex;
  /** Concepts under which it is an equilibrium. */
  readonly concepts: readonly ConceptId[];
  /** Empty where it is the status quo. */
  readonly path: readonly Move[];
}

/** Is there an equilibrium at which a condition holds? */
export interface EquilibriumFinding {
  readonly kind: 'equilibrium';
  readonly equilibria: readonly EquilibriumCount[];
}

/** Equilibria under one concept that satisfy the condition asked about. */
export interface EquilibriumCount {
  readonly concept: ConceptId;
  /** Equilibria that satisfy the condition. */
  readonly count: number;
  /** All equilibria under the concept. */
  readonly total: number;
  /** The first of them, ascending; at most `statesListed`. */
  readonly states: readonly StateIndex[];
}

/** How many ways an answer lists; the number found is always given beside it. */
export const waysListed = 5;
/** How many states an answer lists; the number found is always given beside it. */
export const statesListed = 8;
