// Stability under Nash and GMR as satisfiability: for what diagrams cannot hold. Finds a state that is stable for given
// decision makers, or says that there is none; with the state fixed, it decides one state.

import {
  type OptionForm,
  type Outcome,
  type StateMask,
  diagnose,
  failed,
  optionsControlledBy,
  dmIndex,
  optionsOf,
  stateMask,
  succeeded,
} from '@parley/model';
import type { Definition } from '../graph-model/graph-model.js';
import { ClauseWriter, type Literal } from './clauses.js';
import type { SatSolver } from './sat-solver.js';

/** What is asked. */
export interface SatQuestion {
  readonly concept: 'nash' | 'gmr';
  /** For whom the state is to be stable; all of them is an equilibrium. */
  readonly dms: readonly number[];
  /** How often each opponent may move in a sanctioning sequence, in the order of the case. */
  readonly rounds: number;
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

/** Every own choice is written out, so that more own options than this are not taken. */
const mostOwnOptions = 12;

/** Puts a question to a fresh solver. Diagnostics where the conflict is not in reach of this encoding. */
export function satStability(definition: Definition, question: SatQuestion, solver: SatSolver): Outcome<SatStability> {
  const { form, preferences } = definition;
  const statements = preferences.every(({ kind }) => kind === 'prioritised' || kind === 'indifferent');
  if (form.kind === 'graph' || form.merges.length > 0) return failed([diagnose('P4051', null)]);
  const most = Math.max(...definition.dms.map((_, dm) => optionsControlledBy(form.options, dmIndex(dm)).length));
  if (!statements || most > mostOwnOptions) return failed([diagnose('P4055', null, { limit: mostOwnOptions })]);
  const encoding = new StabilityClauses(definition, form, question, solver);
  for (const dm of question.dms) encoding.requireStable(dm);
  return succeeded({
    anyState: () => encoding.answer([]),
    state: (mask) => encoding.answer(encoding.fixedTo(mask)),
  });
}

class StabilityClauses {
  readonly #definition: Definition;
  readonly #form: OptionForm;
  readonly #question: SatQuestion;
  readonly #solver: SatSolver;
  readonly #writer: ClauseWriter;
  /** The literal of each option at the state asked about. */
  readonly #state: readonly Literal[];
  readonly #exact: boolean;

  constructor(definition: Definition, form: OptionForm, question: SatQuestion, solver: SatSolver) {
    this.#definition = definition;
    this.#form = form;
    this.#question = question;
    this.#solver = solver;
    this.#writer = new ClauseWriter(solver);
    this.#state = form.options.map(() => this.#writer.fresh());
    for (const { feasible } of form.rules)
      this.#writer.require(this.#writer.condition(feasible, this.#at(this.#state)));
    // Where no rule joins options of two parties, no move can bar another's: one round in any order reaches all that can be.
    const apart = form.rules.every(
      ({ feasible }) => new Set(optionsOf(feasible).map((option) => form.options[option]?.controller)).size <= 1,
    );
    this.#exact = question.concept === 'nash' || apart;
  }

  /** Every own choice that would be an improvement is answered. */
  requireStable(dm: number): void {
    const own = this.#own(dm);
    for (let choice = 0; choice < 2 ** own.length; choice++) {
      const moved = [...this.#state];
      own.forEach((option, index) => {
        moved[option] = ((choice >> index) & 1) === 1 ? this.#writer.true : -this.#writer.true;
      });
      const allowed = this.#step(dm, this.#state, moved);
      const improves = this.#writer.above(this.#levels(dm, moved), this.#levels(dm, this.#state));
      const answered = this.#question.concept === 'nash' ? -this.#writer.true : this.#answered(dm, moved);
      this.#writer.require(-this.#writer.all([...allowed, improves]), answered);
    }
  }

  fixedTo(mask: StateMask): readonly Literal[] {
    return this.#state.map((literal, option) => (((mask >> BigInt(option)) & 1n) === 1n ? literal : -literal));
  }

  answer(assumptions: readonly Literal[]): SatAnswer {
    const status = this.#solver.solve({ assumptions });
    if (status === 'unknown') return { kind: 'unknown' };
    if (status === 'unsatisfiable') return { kind: 'none', exact: this.#exact };
    let mask = 0n;
    this.#state.forEach((literal, option) => {
      if (this.#solver.value(literal)) mask |= 1n << BigInt(option);
    });
    return { kind: 'found', state: stateMask(mask) };
  }

  /** A literal that implies that opponents reach a state which the focal party does not prefer to the one asked about. */
  #answered(focal: number, from: readonly Literal[]): Literal {
    let at = from;
    const legal: Literal[] = [];
    for (let round = 0; round < this.#question.rounds; round++) {
      for (let dm = 0; dm < this.#definition.dms.length; dm++) {
        const own = this.#own(dm);
        if (dm === focal || own.length === 0) continue;
        const next = [...at];
        for (const option of own) next[option] = this.#writer.fresh();
        legal.push(...this.#step(dm, at, next));
        at = next;
      }
    }
    return this.#writer.all([...legal, -this.#writer.above(this.#levels(focal, at), this.#levels(focal, this.#state))]);
  }

  /** What makes a move, or staying, legal: directions of own options, and the rules that mention one of them. */
  #step(dm: number, from: readonly Literal[], to: readonly Literal[]): readonly Literal[] {
    const own = new Set<number>(this.#own(dm));
    const directions = [...own].flatMap((option) => {
      const [now, then] = [from[option] ?? 0, to[option] ?? 0];
      const change = this.#form.options[option]?.change;
      if (change === 'eitherWay') return [];
      return [change === 'onlyTaken' ? this.#writer.any([-now, then]) : this.#writer.any([now, -then])];
    });
    const rules = this.#form.rules.filter(({ feasible }) => optionsOf(feasible).some((option) => own.has(option)));
    return [...directions, ...rules.map(({ feasible }) => this.#writer.condition(feasible, this.#at(to)))];
  }

  #levels(dm: number, state: readonly Literal[]): readonly Literal[] {
    const preference = this.#definition.preferences[dm];
    if (preference?.kind !== 'prioritised') return [];
    return preference.statements.map(({ condition }) => this.#writer.condition(condition, this.#at(state)));
  }

  #own(dm: number): readonly number[] {
    return optionsControlledBy(this.#form.options, dmIndex(dm));
  }

  #at(state: readonly Literal[]): (option: number) => Literal {
    return (option) => state[option] ?? -this.#writer.true;
  }
}
