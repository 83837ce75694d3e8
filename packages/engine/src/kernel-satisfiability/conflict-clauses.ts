// Moves, rules and preferences of a conflict as clauses, for states given by one literal for each option.

import {
  type OptionForm,
  type Outcome,
  type StateMask,
  diagnose,
  dmIndex,
  failed,
  optionsControlledBy,
  optionsOf,
  succeeded,
} from '@parley/model';
import type { Definition } from '../graph-model/graph-model.js';
import { ClauseWriter, type Literal } from './clauses.js';
import type { SatSolver } from './sat-solver.js';

/** A state whose options are literals, in the order of the options. */
export type LiteralState = readonly Literal[];

/** Every own choice is written out, so that more own options than this are not taken. */
export const mostOwnOptions = 12;

/** The form of a conflict that clauses can say; diagnostics where they cannot. */
export function formForClauses({ form, preferences, dms }: Definition): Outcome<OptionForm> {
  const statements = preferences.every(({ kind }) => kind === 'prioritised' || kind === 'indifferent');
  if (form.kind === 'graph' || form.merges.length > 0) return failed([diagnose('P4051', null)]);
  const most = Math.max(...dms.map((_, dm) => optionsControlledBy(form.options, dmIndex(dm)).length));
  if (!statements || most > mostOwnOptions) return failed([diagnose('P4055', null, { limit: mostOwnOptions })]);
  return succeeded(form);
}

/** Writes parts of a conflict into a solver. */
export class ConflictClauses {
  readonly writer: ClauseWriter;
  readonly #definition: Definition;
  readonly #form: OptionForm;

  constructor(definition: Definition, form: OptionForm, solver: SatSolver) {
    this.#definition = definition;
    this.#form = form;
    this.writer = new ClauseWriter(solver);
  }

  /** Options that a decision maker controls. */
  own(dm: number): readonly number[] {
    return optionsControlledBy(this.#form.options, dmIndex(dm));
  }

  /** A state that is not known yet. */
  unknown(): LiteralState {
    return this.#form.options.map(() => this.writer.fresh());
  }

  /** A state that is known. */
  known(mask: StateMask): LiteralState {
    return this.#form.options.map((_, option) => this.#constant(((mask >> BigInt(option)) & 1n) === 1n));
  }

  /** The state after an own choice: the bits of `choice` in the order of the own options. */
  chosen(dm: number, from: LiteralState, choice: number): LiteralState {
    const to = [...from];
    this.own(dm).forEach((option, index) => {
      to[option] = this.#constant(((choice >> index) & 1) === 1);
    });
    return to;
  }

  /** Requires that every rule allows a state. */
  requireFeasible(state: LiteralState): void {
    for (const { feasible } of this.#form.rules) this.writer.require(this.writer.condition(feasible, this.#at(state)));
  }

  /** What makes a move, or staying, legal: directions of own options, and the rules that mention one of them. */
  step(dm: number, from: LiteralState, to: LiteralState): readonly Literal[] {
    const own = new Set<number>(this.own(dm));
    const directions = [...own].flatMap((option) => {
      const [now, then] = [from[option] ?? 0, to[option] ?? 0];
      const change = this.#form.options[option]?.change;
      if (change === 'eitherWay') return [];
      return [change === 'onlyTaken' ? this.writer.any([-now, then]) : this.writer.any([now, -then])];
    });
    const rules = this.#form.rules.filter(({ feasible }) => optionsOf(feasible).some((option) => own.has(option)));
    return [...directions, ...rules.map(({ feasible }) => this.writer.condition(feasible, this.#at(to)))];
  }

  /** Whether a decision maker prefers one state to another. */
  prefers(dm: number, upper: LiteralState, lower: LiteralState): Literal {
    return this.writer.above(this.#levels(dm, upper), this.#levels(dm, lower));
  }

  /**
   * Opponents move in the order of the case, `rounds` times; each moves or stays. The states after each turn, and what makes
   * all turns legal: by improvements of their own, or by any moves.
   */
  sequence(
    focal: number,
    from: LiteralState,
    by: 'moves' | 'improvements',
    rounds: number,
  ): { readonly turns: readonly LiteralState[]; readonly legal: readonly Literal[] } {
    const turns: LiteralState[] = [];
    const legal: Literal[] = [];
    let at = from;
    for (let round = 0; round < rounds; round++) {
      for (let dm = 0; dm < this.#definition.dms.length; dm++) {
        const own = this.own(dm);
        if (dm === focal || own.length === 0) continue;
        const next = [...at];
        for (const option of own) next[option] = this.writer.fresh();
        legal.push(...this.step(dm, at, next));
        if (by === 'improvements') {
          const [before, after] = [at, next];
          const stays = this.writer.all(
            own.map((option) => this.writer.equal(before[option] ?? 0, after[option] ?? 0)),
          );
          legal.push(this.writer.any([stays, this.prefers(dm, after, before)]));
        }
        at = next;
        turns.push(at);
      }
    }
    return { turns, legal };
  }

  #levels(dm: number, state: LiteralState): readonly Literal[] {
    const preference = this.#definition.preferences[dm];
    if (preference?.kind !== 'prioritised') return [];
    return preference.statements.map(({ condition }) => this.writer.condition(condition, this.#at(state)));
  }

  #constant(value: boolean): Literal {
    return value ? this.writer.true : -this.writer.true;
  }

  #at(state: LiteralState): (option: number) => Literal {
    return (option) => state[option] ?? -this.writer.true;
  }
}

/** The mask of a state in the model that a solver found. */
export function maskFound(solver: SatSolver, state: LiteralState): StateMask {
  let mask = 0n;
  state.forEach((literal, option) => {
    if (solver.value(literal)) mask |= 1n << BigInt(option);
  });
  return mask as StateMask;
}

/**
 * Whether one round of moves reaches all that any number does: where no rule joins options of two parties, no move can bar
 * another's.
 */
export const oneRoundIsAll = ({ rules, options }: OptionForm): boolean =>
  rules.every(({ feasible }) => new Set(optionsOf(feasible).map((option) => options[option]?.controller)).size <= 1);
