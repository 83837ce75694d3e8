// Every sentence of an answer as a function of what it names: one table for each language, none of which decides anything.

import type { StatementForm } from '@parley/model';
import type { Comparison } from '@parley/insight';
import type { Inline, Line } from '../../document/block.js';

/** Languages that answers are written in. */
export type AnswerLanguage = 'en' | 'fr';

/** A verdict in a sentence, and in a few words for a list of readings that differ. */
export interface Said {
  readonly verdict: string;
  readonly short: string;
}

/** Words that all kinds of answers share. */
export interface CommonWords {
  readonly language: AnswerLanguage;
  /** `a`, `a and b`, `a, b and c`. */
  readonly listed: (words: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  readonly states: (count: number) => string;
  readonly equilibria: (count: number) => string;
  readonly steps: (count: number) => string;
  /** What one party takes and drops. */
  readonly changes: (party: string, taken: readonly string[], dropped: readonly string[]) => string;
  readonly stateBecomes: (name: string) => string;
  readonly partyMoves: (party: string, clauses: readonly string[]) => string;
  readonly inTurn: (clauses: readonly string[]) => string;
  readonly under: (readings: readonly string[]) => string;
}

/** Why a party prefers one state to another. */
export interface ReasonWords {
  readonly priority: (position: number, wanted: string, holdsAtFirst: boolean, tag: Inline) => Line;
  readonly weights: (options: readonly string[]) => string;
  readonly ranking: (first: number, second: number) => string;
  readonly nothing: string;
  readonly cited: (cites: readonly string[], contested: readonly string[]) => string;
  readonly assumed: string;
  readonly ungrounded: string;
}

/** Answers to "would P accept O". */
export interface AcceptWords {
  readonly cannotHold: Said;
  readonly holdsAlready: Said;
  readonly gainsNothing: (party: string) => Said;
  readonly prefersStatusQuo: (party: string) => Said;
  readonly accepts: (party: string, concepts: readonly string[]) => Said;
  readonly deterred: (party: string, concepts: readonly string[]) => Said;
  readonly foresight: (party: string, accepts: readonly string[], deterred: readonly string[]) => Said;
  readonly unwillingTogether: (party: string) => Said;
  readonly othersUnwilling: (party: string) => Said;
  readonly onlyTogether: (party: string) => Said;
  readonly meaning: (steps: readonly string[]) => string;
  /** Opens a comparison; what decides it follows. */
  readonly compared: (party: string, comparison: Comparison) => string;
  readonly way: (others: readonly string[], own: readonly string[]) => string;
  readonly deterredBy: (concepts: readonly string[], answer: string, party: string) => string;
  readonly holds: (concepts: readonly string[]) => string;
  readonly leaves: (concepts: readonly string[], clauses: readonly string[]) => string;
  /** Opens the move that the party likes better; what decides it follows. */
  readonly rather: (party: string, clauses: readonly string[]) => string;
  readonly openingFollows: (party: string, only: boolean) => string;
  readonly openingBargain: (party: string) => string;
  readonly otherWays: (count: number) => string;
  readonly closed: (party: string) => string;
  readonly noEquilibrium: string;
  readonly equilibria: (counts: readonly CountWords[]) => string;
}

/** Equilibria that satisfy something, of all under one concept. */
export interface CountWords {
  readonly concept: string;
  readonly count: number;
  readonly total: number;
}

/** Answers to "is the status quo stable". */
export interface StatusQuoWords {
  readonly calm: Said;
  readonly stable: (concepts: readonly string[]) => Said;
  readonly unstable: (concepts: readonly string[]) => Said;
  readonly foresight: (stable: readonly string[], unstable: readonly string[]) => Said;
  readonly content: (party: string) => string;
  /** Opens what the party would rather; what decides it and `outcome` follow. */
  readonly wouldRather: (party: string, clauses: readonly string[]) => string;
  /** Closes it: the concepts under which the party leaves, or none. */
  readonly outcome: (leaves: readonly string[]) => string;
  readonly deterrence: (concepts: readonly string[], leaving: string, answer: string, party: string) => string;
}

/** Answers to "which equilibria can be reached". */
export interface ReachableWords {
  readonly staying: Said;
  readonly reached: (equilibria: number) => Said;
  readonly movement: (movement: 'improvements' | 'allMoves', states: number, equilibria: number) => string;
  readonly statusQuo: (concepts: readonly string[]) => string;
  readonly away: (steps: number, changes: readonly string[], concepts: readonly string[], way: string | null) => string;
  readonly more: (count: number) => string;
}

/** Answers to "is there an equilibrium with C". */
export interface EquilibriumWords {
  readonly none: Said;
  readonly all: (concepts: readonly string[]) => Said;
  readonly some: (yes: readonly string[], no: readonly string[]) => Said;
  readonly counts: (counts: readonly CountWords[]) => string;
  readonly against: (concepts: readonly string[], changes: readonly string[]) => string;
  readonly example: (concepts: readonly string[], state: string) => string;
}

/** How many of each an answer rests on. */
export interface GroundCounts {
  readonly statements: number;
  readonly sources: number;
  readonly accounts: number;
  readonly assumptions: number;
  readonly ungrounded: number;
  /** Whether the answer counts over all states, so that the whole case bears on it. */
  readonly wholeCase: boolean;
}

/** What an answer rests on. */
export interface GroundsWords {
  readonly title: string;
  readonly counts: (counts: GroundCounts) => string;
  readonly statements: string;
  readonly cited: string;
  readonly form: Readonly<Record<StatementForm, string>>;
  readonly undated: string;
  readonly inSources: (names: readonly string[]) => string;
  readonly assumed: string;
  readonly ungrounded: string;
  readonly rule: string;
  /** A party as the holder of a preference. */
  readonly holder: (party: string) => string;
  readonly noGround: string;
}

/** Titles of questions and of the parts of an answer. */
export interface FrameWords {
  readonly accept: (party: string, offer: string) => string;
  readonly statusQuoStable: string;
  readonly reachable: string;
  /** With null, of any kind. */
  readonly equilibrium: (condition: string | null) => string;
  readonly noStatusQuo: Said;
  readonly facts: (parties: number, states: number, concepts: readonly string[]) => string;
  readonly asOf: (date: string | null) => string;
  readonly readings: string;
  readonly caseAsItStands: string;
  readonly inShort: string;
  readonly sameUnderAll: (readings: number) => string;
  readonly depends: string;
  readonly shortUnder: (readings: readonly string[]) => string;
  readonly why: (readings: readonly string[]) => string;
  readonly change: string;
}

/** All sentences of answers in one language. */
export interface AnswerWords {
  readonly common: CommonWords;
  readonly reason: ReasonWords;
  readonly accept: AcceptWords;
  readonly statusQuo: StatusQuoWords;
  readonly reachable: ReachableWords;
  readonly equilibrium: EquilibriumWords;
  readonly grounds: GroundsWords;
  readonly frame: FrameWords;
}
