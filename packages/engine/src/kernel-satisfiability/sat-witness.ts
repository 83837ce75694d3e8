// A verdict with its witness for one state, by satisfiability: where diagrams outgrow their memory. For each improvement the
// solver looks for one sanction; a model of the states on the way lets `verify` check it.

import {
  type OptionForm,
  type Outcome,
  type StateIndex,
  type StateMask,
  dmIndex,
  failed,
  holds,
  invariant,
  succeeded,
} from '@parley/model';
import { conceptById } from '../concepts/registry.js';
import type { Definition, GraphModel } from '../graph-model/graph-model.js';
import { movesFrom, optionControls } from '../graph-model/option-control.js';
import { partialGraphModel } from '../graph-model/partial-graph-model.js';
import type { MaskSubject } from '../kernel-symbolic/symbolic-witness.js';
import { explain } from '../verdict/explain.js';
import type { Verdict } from '../verdict/verdict.js';
import { ConflictClauses, formForClauses, maskFound, oneRoundIsAll } from './conflict-clauses.js';
import type { SatSolver } from './sat-solver.js';

/** A verdict on a model of the states that it touches. */
export interface SatVerdict {
  readonly model: GraphModel;
  readonly verdict: Verdict;
  /** The improvement for which no sanction was found; null where the state is stable, which is proved. */
  readonly escape: StateMask | null;
  /** Whether there is no sanction at all, or only none in which each opponent moves at most `rounds` times. */
  readonly exact: boolean;
}

/** Explains one state; each improvement is put to a fresh solver. Diagnostics where the conflict is out of reach. */
export function explainBySat(
  definition: Definition,
  subject: MaskSubject,
  rounds: number,
  freshSolver: () => SatSolver,
): Outcome<SatVerdict> {
  const form = formForClauses(definition);
  if (form.value === null) return failed(form.diagnostics);
  const { states, escape, exact } = touched(definition, form.value, subject, rounds, freshSolver);
  const partial = partialGraphModel(definition, form.value, states);
  if (partial.value === null) return failed(partial.diagnostics);
  const model = partial.value;
  const at = (mask: StateMask): StateIndex => {
    const found = model.states.indexOf(mask);
    invariant(found !== null, 'the state asked about and its moves are in the model');
    return found;
  };
  const { concept, strictness } = subject;
  const request = { sanctioning: 'legalSequences', strictness } as const;
  const asked = { dm: dmIndex(subject.dm), state: at(subject.state), concept, request };
  const verdict: Verdict =
    escape === null ? explain(model, asked) : { kind: 'unstable', subject: asked, escape: at(escape) };
  return succeeded({ model, verdict, escape, exact });
}

interface Touched {
  readonly states: readonly StateMask[];
  readonly escape: StateMask | null;
  readonly exact: boolean;
}

/** The state, its moves, and for each improvement the states of one sanction and the focal party's replies to it. */
function touched(
  definition: Definition,
  form: OptionForm,
  { dm, state, concept, strictness }: MaskSubject,
  rounds: number,
  freshSolver: () => SatSolver,
): Touched {
  const control = optionControls(form, definition.dms.length)[dm];
  const movesOf = (from: StateMask): readonly StateMask[] =>
    control === undefined
      ? []
      : [...movesFrom(control, from)].filter((mask) => form.rules.every(({ feasible }) => holds(feasible, mask)));
  const states = [state, ...movesOf(state)];
  const improvements = states.slice(1).filter((s1) => prefersMask(definition, dm, s1, state));
  const { response } = conceptById[concept];
  if (response.kind !== 'sequence') return { states, escape: improvements[0] ?? null, exact: true };
  const exact = response.by === 'moves' && oneRoundIsAll(form);
  for (const s1 of improvements) {
    const path = sanction(definition, form, { dm, state, concept, strictness }, s1, exact ? 1 : rounds, freshSolver());
    // Without the ways to other sanctions: a verdict on the model then says no more than was found.
    if (path === null) return { states: [state, ...movesOf(state)], escape: s1, exact };
    states.push(...path, ...movesOf(path.at(-1) ?? s1));
  }
  return { states, escape: null, exact: true };
}

/** The states of an opponents' sequence that deters an improvement, one for each turn; null where none is so short. */
function sanction(
  definition: Definition,
  form: OptionForm,
  { dm, state, concept, strictness }: MaskSubject,
  improvement: StateMask,
  rounds: number,
  solver: SatSolver,
): readonly StateMask[] | null {
  const { response } = conceptById[concept];
  if (response.kind !== 'sequence') return null;
  const clauses = new ConflictClauses(definition, form, solver);
  const { writer } = clauses;
  const [asked, from] = [clauses.known(state), clauses.known(improvement)];
  const { turns, legal } = clauses.sequence(dm, from, response.by, rounds);
  const end = turns.at(-1) ?? from;
  const sanctions = (at: typeof end): number =>
    strictness === 'strict' ? clauses.prefers(dm, asked, at) : -clauses.prefers(dm, at, asked);
  for (const literal of [...legal, sanctions(end)]) writer.require(literal);
  const replies = response.counterReply ? 2 ** clauses.own(dm).length : 0;
  for (let choice = 0; choice < replies; choice++) {
    const reply = clauses.chosen(dm, end, choice);
    writer.require(-writer.all(clauses.step(dm, end, reply)), sanctions(reply));
  }
  return solver.solve({ assumptions: [] }) === 'satisfiable' ? turns.map((turn) => maskFound(solver, turn)) : null;
}

/** Whether a decision maker with prioritised statements prefers one state to another, as their ranks would tell. */
function prefersMask({ preferences }: Definition, dm: number, upper: StateMask, lower: StateMask): boolean {
  const preference = preferences[dm];
  if (preference?.kind !== 'prioritised') return false;
  const apart = preference.statements.find(({ condition }) => holds(condition, upper) !== holds(condition, lower));
  return apart !== undefined && holds(apart.condition, upper);
}
