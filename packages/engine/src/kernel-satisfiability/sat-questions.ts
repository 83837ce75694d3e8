// Stability under Nash and GMR as satisfiability: for what diagrams cannot hold. Finds a state that is stable for given
// decision makers, or says that there is none; with the state fixed, it decides one state.

import { type Condition, type OptionForm, type Outcome, type StateMask, failed, succeeded } from '@parley/model';
import type { Definition } from '../graph-model/graph-model.js';
import type { Literal } from './clauses.js';
import { ConflictClauses, type LiteralState, formForClauses, maskFound, oneRoundIsAll } from './conflict-clauses.js';
import type { SatSolver } from './sat-solver.js';

/** What is asked. */
export interface SatQuestion {
  readonly concept: 'nash' | 'gmr';
  /** For whom the state is to be stable; all of them is an equilibrium. */
  readonly dms: readonly number[];
  /** How often each opponent may move in a sanctioning sequence, in the order of the case. */
  readonly rounds: number;
  /** What is to hold at the state as well. */
  readonly where?: Condition;
}

/**
 * `found`: a state that is stable, proved. `none`: there is none; `exact` says whether that is proved, or only that
 * sanctions of more rounds were not tried. `unknown`: the solver gave up.
 */
export type SatAnswer =
  | { readonly kind: 'found'; readonly state: StateMask }
  | { readonly kind: 'none'; readonly exact: boolean }
  | { readonly kind: 'unknown' };

/** A question put to a solver; ask it of any state, or of one. */
export interface SatStability {
  readonly anyState: () => SatAnswer;
  readonly state: (mask: StateMask) => SatAnswer;
}

/** Puts a question to a fresh solver. Diagnostics where the conflict is not in reach of this encoding. */
export function satStability(definition: Definition, question: SatQuestion, solver: SatSolver): Outcome<SatStability> {
  const form = formForClauses(definition);
  if (form.value === null) return failed(form.diagnostics);
  const encoding = new StabilityClauses(definition, form.value, question, solver);
  for (const dm of question.dms) encoding.requireStable(dm);
  return succeeded({
    anyState: () => encoding.answer([]),
    state: (mask) => encoding.answer(encoding.fixedTo(mask)),
  });
}

class StabilityClauses {
  readonly #question: SatQuestion;
  readonly #solver: SatSolver;
  readonly #clauses: ConflictClauses;
  /** The literal of each option at the state asked about. */
  readonly #state: LiteralState;
  readonly #exact: boolean;

  constructor(definition: Definition, form: OptionForm, question: SatQuestion, solver: SatSolver) {
    this.#question = question;
    this.#solver = solver;
    this.#clauses = new ConflictClauses(definition, form, solver);
    this.#state = this.#clauses.unknown();
    this.#clauses.requireFeasible(this.#state);
    const { writer } = this.#clauses;
    const { where } = question;
    if (where !== undefined) writer.require(writer.condition(where, (option) => this.#state[option] ?? -writer.true));
    this.#exact = question.concept === 'nash' || oneRoundIsAll(form);
  }

  /** Every own choice that would be an improvement is answered. */
  requireStable(dm: number): void {
    const { writer } = this.#clauses;
    const choices = 2 ** this.#clauses.own(dm).length;
    for (let choice = 0; choice < choices; choice++) {
      const moved = this.#clauses.chosen(dm, this.#state, choice);
      const allowed = this.#clauses.step(dm, this.#state, moved);
      const improves = this.#clauses.prefers(dm, moved, this.#state);
      const answered = this.#question.concept === 'nash' ? -writer.true : this.#answered(dm, moved);
      writer.require(-writer.all([...allowed, improves]), answered);
    }
  }

  fixedTo(mask: StateMask): readonly Literal[] {
    return this.#state.map((literal, option) => (((mask >> BigInt(option)) & 1n) === 1n ? literal : -literal));
  }

  answer(assumptions: readonly Literal[]): SatAnswer {
    const status = this.#solver.solve({ assumptions });
    if (status === 'unknown') return { kind: 'unknown' };
    if (status === 'unsatisfiable') return { kind: 'none', exact: this.#exact };
    return { kind: 'found', state: maskFound(this.#solver, this.#state) };
  }

  /** A literal that implies that opponents reach a state which the focal party does not prefer to the one asked about. */
  #answered(focal: number, from: LiteralState): Literal {
    const { turns, legal } = this.#clauses.sequence(focal, from, 'moves', this.#question.rounds);
    return this.#clauses.writer.all([...legal, -this.#clauses.prefers(focal, turns.at(-1) ?? from, this.#state)]);
  }
}
