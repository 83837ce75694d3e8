// Stability of all states of a conflict in option form, by diagrams: nothing is listed, so that sixty options are no obstacle
// where each condition looks at few of them. What the diagrams cannot hold is a diagnostic; sat-questions.ts goes on from there.

import { type Outcome, diagnose, failed, hasError, invariant, succeeded } from '@parley/model';
import { and } from '../decision-diagram/combine.js';
import { mostVariables } from '../decision-diagram/node-store.js';
import { type Edge, never, not } from '../decision-diagram/edge.js';
import type { RunControl } from '../analysis/kernel.js';
import type { AnalysisRequest } from '../analysis/request.js';
import type { ConceptId } from '../concept.js';
import type { Definition } from '../graph-model/graph-model.js';
import { type FocalRun, byImprovements, unstableByImprovements } from './answered-by-improvements.js';
import { type Encoding, encode } from './encoding.js';
import { blockLayout, sharedLayout } from './layout.js';
import { boundedBy } from './limit-diagnostic.js';
import { preferenceWidth } from './preference-bits.js';
import { SymbolicStates } from './symbolic-states.js';
import { reaching } from './sanctions.js';
import { type Reach, unstable } from './stability.js';
import { Housekeeping } from './tidy.js';

/** What a symbolic run may take. */
export interface SymbolicLimits {
  /** Bytes for diagrams and their caches. */
  readonly memoryBytes: number;
}

/** Two gibibytes, which a browser grants. */
export const defaultSymbolicLimits: SymbolicLimits = { memoryBytes: 2 ** 31 };

/** Each opponent once is tried for every set of opponents; more than this many are not taken. */
const mostOnceEachParties = 13;

/** What a symbolic run found, one result per concept asked for. */
export interface SymbolicAnalysis {
  readonly request: AnalysisRequest;
  readonly feasible: SymbolicStates;
  readonly results: readonly SymbolicResult[];
  /** Most nodes that were in use at any time; a node takes at most 64 bytes. */
  readonly peakNodes: number;
  /** How often the order of variables was changed. */
  readonly reorderings: number;
}

/** Stability under one concept. */
export interface SymbolicResult {
  readonly concept: ConceptId;
  /** Stable states by decision maker. */
  readonly stable: readonly SymbolicStates[];
  readonly equilibria: SymbolicStates;
}

/** What keeps a conflict or request from this kernel, or null. */
export function symbolicObstacle({ form, dms, preferences }: Definition, request: AnalysisRequest): Outcome<null> {
  if (form.kind === 'graph' || form.merges.length > 0) return failed([diagnose('P4051', null)]);
  if (request.concepts.includes('sim')) return failed([diagnose('P4052', null)]);
  if (request.sanctioning === 'eachOpponentOnce' && dms.length > mostOnceEachParties) {
    return failed([diagnose('P4053', null, { parties: dms.length, limit: mostOnceEachParties })]);
  }
  const variables =
    2 * form.options.length + preferences.reduce((sum, preference) => sum + preferenceWidth(preference), 0);
  return variables > mostVariables
    ? failed([diagnose('P4054', null, { variables, limit: mostVariables })])
    : succeeded(null);
}

/** Analyses a conflict. Nothing of what is returned lists states. */
export function analyseSymbolically(
  definition: Definition,
  request: AnalysisRequest,
  limits: SymbolicLimits = defaultSymbolicLimits,
  control: RunControl = {},
): Outcome<SymbolicAnalysis> {
  const { form } = definition;
  const obstacle = symbolicObstacle(definition, request);
  if (hasError(obstacle.diagnostics)) return failed(obstacle.diagnostics);
  invariant(form.kind === 'options', 'the conflict is in option form');
  const cancelled = control.cancelled ?? (() => false);
  // The stores of single decision makers stand beside the shared one, one at a time.
  const separate = request.concepts.some((concept) => byImprovements(concept, request));
  const memoryLimit = separate ? limits.memoryBytes / 2 : limits.memoryBytes;
  const encoded = boundedBy(limits.memoryBytes, () => {
    const layout = separate ? blockLayout(form, definition.preferences) : sharedLayout(form, definition.preferences);
    return encode(definition, form, memoryLimit, cancelled, layout);
  });
  if (encoded.value === null) return failed(encoded.diagnostics);
  const encoding: Encoding = { ...encoded.value, memoryLimit: limits.memoryBytes };
  if (encoding.feasible === never)
    return failed([diagnose('P4003', form.rules[0]?.span ?? null, { rules: form.rules.length })]);
  const focalRun: FocalRun = { definition, form, request, memoryLimit };
  return boundedBy(limits.memoryBytes, () => new Run(encoding, focalRun, control).analysis());
}

class Run {
  readonly #encoding: Encoding;
  readonly #request: AnalysisRequest;
  readonly #control: RunControl;
  readonly #focalRun: FocalRun;
  readonly #house: Housekeeping;
  #done = 0;
  #focalPeak = 0;

  constructor(encoding: Encoding, focalRun: FocalRun, control: RunControl) {
    this.#encoding = encoding;
    this.#focalRun = focalRun;
    this.#request = focalRun.request;
    this.#control = control;
    this.#house = new Housekeeping(encoding);
  }

  analysis(): SymbolicAnalysis {
    const { concepts } = this.#request;
    const separate = concepts.filter((concept) => byImprovements(concept, this.#request));
    const shared = concepts.filter((concept) => !separate.includes(concept));
    const unstable = new Map(shared.map((concept) => [concept, this.#unstableTogether(concept)]));
    const bySeparate = this.#unstableOneByOne(separate);
    separate.forEach((concept, index) =>
      unstable.set(
        concept,
        bySeparate.map((found) => found[index] ?? never),
      ),
    );
    const results = concepts.map((concept) => this.#result(concept, unstable.get(concept) ?? []));
    return {
      request: this.#request,
      feasible: this.#states(this.#encoding.feasible),
      results,
      peakNodes: this.#encoding.store.peakCount + this.#focalPeak,
      reorderings: this.#house.siftings,
    };
  }

  #unstableTogether(concept: ConceptId): readonly Edge[] {
    const { store, dms } = this.#encoding;
    const { sanctioning } = this.#request;
    return dms.map((_, dm) => {
      const reach: Reach = (by, set) => reaching(this.#encoding, this.#house, dm, by, sanctioning, set);
      const states = store.keep(unstable(this.#encoding, dm, concept, this.#request, reach));
      this.#progressBy(1);
      return states;
    });
  }

  /** By decision maker, for each of the concepts: both look at the same improvements, so what one learns the other uses. */
  #unstableOneByOne(concepts: readonly ConceptId[]): readonly (readonly Edge[])[] {
    if (concepts.length === 0) return [];
    return this.#encoding.dms.map((_, dm) => {
      const found = unstableByImprovements(this.#focalRun, this.#encoding, dm, concepts);
      this.#focalPeak = Math.max(this.#focalPeak, found.peakNodes);
      this.#house.tidy();
      this.#progressBy(concepts.length);
      return found.unstable;
    });
  }

  #progressBy(steps: number): void {
    this.#done += steps;
    this.#control.progress?.(this.#done, this.#encoding.dms.length * this.#request.concepts.length);
  }

  #result(concept: ConceptId, unstable: readonly Edge[]): SymbolicResult {
    const { store, feasible } = this.#encoding;
    const stable = unstable.map((states) => not(states));
    const equilibria = store.keep(this.#meet([...stable, feasible]));
    return {
      concept,
      stable: stable.map((states) => this.#states(store.keep(and(store, states, feasible)))),
      equilibria: this.#states(equilibria),
    };
  }

  /** In the order of the case; what is joined stays small as long as the sets themselves do. */
  #meet(sets: readonly Edge[]): Edge {
    const { store } = this.#encoding;
    return sets.reduce((met, set) => {
      const result = and(store, met, set);
      this.#house.tidy(result);
      return result;
    });
  }

  #states(diagram: Edge): SymbolicStates {
    return new SymbolicStates(this.#encoding, diagram);
  }
}
