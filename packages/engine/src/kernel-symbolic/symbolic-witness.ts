// A verdict with its witness for one state of a conflict whose states nobody can list: diagrams find the sanctions,
// a model of the few states that the witness touches lets `verify` check it.

import {
  type OptionForm,
  type Outcome,
  type StateMask,
  dmIndex,
  failed,
  hasError,
  invariant,
  stateMask,
} from '@parley/model';
import { and, fixed } from '../decision-diagram/combine.js';
import { type Edge, always, never } from '../decision-diagram/edge.js';
import { evaluate } from '../decision-diagram/inspect.js';
import { ModelCounter } from '../decision-diagram/models.js';
import { rename } from '../decision-diagram/substitute.js';
import { conceptById } from '../concepts/registry.js';
import type { Definition, GraphModel } from '../graph-model/graph-model.js';
import { movesFrom, optionControls } from '../graph-model/option-control.js';
import { partialGraphModel } from '../graph-model/partial-graph-model.js';
import { explain } from '../verdict/explain.js';
import type { Verdict, VerdictSubject } from '../verdict/verdict.js';
import { type EncodedDm, type Encoding, encode } from './encoding.js';
import { boundedBy } from './limit-diagnostic.js';
import { before, sanctioning } from './sanctions.js';
import { type SymbolicLimits, defaultSymbolicLimits, symbolicObstacle } from './symbolic-analysis.js';

/** What is asked: as a verdict's subject, the state as a mask. Sequences are legal sequences. */
export interface MaskSubject {
  readonly dm: number;
  readonly state: StateMask;
  readonly concept: VerdictSubject['concept'];
  readonly strictness: VerdictSubject['request']['strictness'];
}

/**
 * A verdict on a model of the states that it touches. Stable: `verify` accepts it on that model, which holds everything
 * that the proof needs. Unstable: `escape` names the improvement that no opponents' sequence answers; that there is none
 * is the diagrams' word, since listing all sequences is what cannot be done.
 */
export interface SymbolicVerdict {
  readonly model: GraphModel;
  readonly verdict: Verdict;
  readonly escape: StateMask | null;
}

/** Explains one state. Diagnostics where the kernel does not take the conflict or its memory does not suffice. */
export function explainSymbolically(
  definition: Definition,
  subject: MaskSubject,
  limits: SymbolicLimits = defaultSymbolicLimits,
  cancelled: () => boolean = () => false,
): Outcome<SymbolicVerdict> {
  const { form } = definition;
  const request = {
    concepts: [subject.concept],
    sanctioning: 'legalSequences',
    strictness: subject.strictness,
  } as const;
  const obstacle = symbolicObstacle(definition, request);
  if (hasError(obstacle.diagnostics)) return failed(obstacle.diagnostics);
  invariant(form.kind === 'options', 'the conflict is in option form');
  const { value, diagnostics } = boundedBy(limits.memoryBytes, () => {
    const encoding = encode(definition, form, limits.memoryBytes, cancelled);
    return new WitnessSearch(encoding, form, subject).touched();
  });
  if (value === null) return failed(diagnostics);
  const partial = partialGraphModel(definition, form, value.states);
  if (partial.value === null) return failed(partial.diagnostics);
  const model = partial.value;
  const state = model.states.indexOf(subject.state);
  invariant(state !== null, 'the state asked about is feasible');
  const { concept, strictness } = subject;
  const verdict = explain(model, {
    dm: dmIndex(subject.dm),
    state,
    concept,
    request: { sanctioning: 'legalSequences', strictness },
  });
  return { value: { model, verdict, escape: value.escape }, diagnostics: [] };
}

interface Touched {
  readonly states: readonly StateMask[];
  readonly escape: StateMask | null;
}

class WitnessSearch {
  readonly #encoding: Encoding;
  readonly #form: OptionForm;
  readonly #subject: MaskSubject;

  constructor(encoding: Encoding, form: OptionForm, subject: MaskSubject) {
    this.#encoding = encoding;
    this.#form = form;
    this.#subject = subject;
  }

  /** The state, its moves, and for each improvement the states of one sanction and the focal party's replies to it. */
  touched(): Touched {
    const { dms } = this.#encoding;
    const { dm, state, concept } = this.#subject;
    const focal = dms[dm];
    invariant(focal !== undefined, 'the decision maker is one of the conflict');
    const states = [state, ...this.#movesOf(dm, state)];
    const { response } = conceptById[concept];
    const improvements = states.slice(1).filter((s1) => this.#improves(focal, state, s1));
    if (response.kind !== 'sequence') return { states, escape: improvements[0] ?? null };
    const layers = this.#layers(focal, response.by, response.counterReply);
    for (const s1 of improvements) {
      const path = this.#pathFrom(layers, s1);
      if (path === null) return { states, escape: s1 };
      const end = path.at(-1);
      states.push(...path, ...(end === undefined ? [] : this.#movesOf(dm, end)));
    }
    return { states, escape: null };
  }

  /** Backwards from the sanctions, one opponent's turn at a time, the levels fixed at those of the state asked about. */
  #layers(focal: EncodedDm, by: 'moves' | 'improvements', lasting: boolean): readonly Layer[] {
    const { store, dms } = this.#encoding;
    const start = focal.rankVariables.reduce(
      (set, variable, index) =>
        fixed(store, set, variable, this.#holds(focal.bits[index] ?? never, this.#subject.state)),
      sanctioning(this.#encoding, focal, this.#subject.strictness === 'strict', lasting),
    );
    const layers: Layer[] = [{ mover: null, by, reaching: start }];
    const opponents = dms.filter((dm, index) => index !== this.#subject.dm && dm.own.length > 0);
    let quiet = 0;
    for (let turn = 0; quiet < opponents.length; turn = (turn + 1) % opponents.length) {
      const mover = opponents[turn];
      const reached = layers.at(-1)?.reaching ?? start;
      if (mover === undefined) break;
      const wider = before(this.#encoding, mover, by, reached);
      if (wider !== reached) layers.push({ mover, by, reaching: wider });
      quiet = wider === reached ? quiet + 1 : 1;
    }
    return layers;
  }

  /** The states after s1 on a way down the layers, or null where the last layer does not hold it. */
  #pathFrom(layers: readonly Layer[], s1: StateMask): readonly StateMask[] | null {
    const path: StateMask[] = [];
    let at = s1;
    let level = this.#lowestLayer(layers, at);
    if (level < 0) return null;
    while (level > 0) {
      const layer = layers[level];
      const next = layer === undefined ? null : this.#step(layer, layers[level - 1]?.reaching ?? never, at);
      invariant(next !== null, 'a layer holds states from which its mover reaches the layer below');
      path.push(next);
      at = next;
      level = this.#lowestLayer(layers, at);
    }
    return path;
  }

  #lowestLayer(layers: readonly Layer[], at: StateMask): number {
    return layers.findIndex(({ reaching }) => this.#holds(reaching, at));
  }

  #step({ mover, by }: Layer, below: Edge, at: StateMask): StateMask | null {
    if (mover === null) return null;
    const { store, optionCount } = this.#encoding;
    const own = mover.own.reduce((mask, option) => mask | (1n << BigInt(option)), 0n);
    const target = rename(store, and(store, below, mover.ownRules), mover.toNext);
    const relation = by === 'improvements' ? and(store, target, mover.improvement) : target;
    let choices = this.#at(relation, at);
    for (const option of mover.own) {
      const taken = this.#holds(store.literal(option), at);
      const change = this.#form.options[option]?.change;
      if ((change === 'onlyTaken' && taken) || (change === 'onlyWithdrawn' && !taken)) {
        choices = and(store, choices, store.literal(optionCount + option) ^ (taken ? 0 : 1));
      }
    }
    const next = mover.own.map((option) => optionCount + option);
    const chosen = new ModelCounter(store, next).sample(choices, () => 0);
    if (chosen === null) return null;
    let mask = at & ~own;
    for (const variable of chosen) mask |= 1n << BigInt(variable - optionCount);
    return stateMask(mask);
  }

  /** A function with every current option fixed as in a state. */
  #at(f: Edge, state: StateMask): Edge {
    const { store, optionCount } = this.#encoding;
    let result = f;
    for (let option = 0; option < optionCount && result > always; option++) {
      result = fixed(store, result, option, ((state >> BigInt(option)) & 1n) === 1n);
    }
    return result;
  }

  #holds(f: Edge, state: StateMask): boolean {
    return evaluate(this.#encoding.store, f, (option) => ((state >> BigInt(option)) & 1n) === 1n);
  }

  #movesOf(dm: number, from: StateMask): readonly StateMask[] {
    const control = optionControls(this.#form, this.#encoding.dms.length)[dm];
    if (control === undefined) return [];
    return [...movesFrom(control, from)].filter((mask) => this.#holds(this.#encoding.feasible, mask));
  }

  #improves({ bits }: EncodedDm, from: StateMask, to: StateMask): boolean {
    const apart = bits.find((bit) => this.#holds(bit, from) !== this.#holds(bit, to));
    return apart !== undefined && this.#holds(apart, to);
  }
}

/** The states from which the sanctions are reached by the movers of this layer and those below. */
interface Layer {
  readonly mover: EncodedDm | null;
  readonly by: 'moves' | 'improvements';
  readonly reaching: Edge;
}
