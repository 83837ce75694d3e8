// The verdict of a question under one reading without the answer around it: no counts, no ways, no analysis where single
// states will do. Gives the key that `verdictKey` gives of the whole finding; the tests hold them against each other.

import {
  type Condition,
  type DmIndex,
  type Question,
  type StateIndex,
  type StateMask,
  dmIndex,
  stateIndex,
  unreachable,
} from '@parley/model';
import {
  type AnalysisRequest,
  type ConceptId,
  type GraphModel,
  type Kernel,
  type RankTable,
  deterrenceOf,
  evolve,
  explain,
} from '@parley/engine';
import { statusQuoOf } from '../answer/status-quo-of.js';
import type { Reading } from '../reading.js';
import { type OfferSituation, Offers } from './offers.js';
import type { VerdictKey } from './verdict-key.js';

/** Answers questions by their verdicts alone. What it learns of one reading makes the next ones with equal states cheaper. */
export class VerdictFinder {
  readonly #request: AnalysisRequest;
  readonly #kernel: Kernel;
  readonly #offers = new Offers();
  /** Equilibria with the property that were found under earlier variants, tried first. */
  readonly #witnesses = new Map<string, StateIndex>();

  constructor(request: AnalysisRequest, kernel: Kernel) {
    this.#request = request;
    this.#kernel = kernel;
  }

  /** The verdict of a question. */
  verdict(reading: Reading, question: Question): VerdictKey {
    const { asked } = question;
    if (asked.kind === 'equilibrium') return this.#equilibrium(reading, question.id, asked.condition);
    const from = statusQuoOf(reading);
    if (from === null) return { situation: 'noStatusQuo', byConcept: [] };
    switch (asked.kind) {
      case 'accept':
        return from.mask === null
          ? { situation: 'noStatusQuo', byConcept: [] }
          : this.#accept(reading, asked.dm, asked.offer, from.state, from.mask);
      case 'statusQuoStable':
        return {
          situation: 'statusQuoStable',
          byConcept: this.#request.concepts.map((concept) => ({
            concept,
            outcome: this.#isEquilibrium(reading.model, concept, from.state) ? 'stable' : 'unstable',
          })),
        };
      case 'reachable':
        return { situation: this.#stays(reading.model, from.state) ? 'stays' : 'moves', byConcept: [] };
      default:
        return unreachable(asked);
    }
  }

  #accept(reading: Reading, dm: DmIndex, offer: Condition, from: StateIndex, mask: StateMask): VerdictKey {
    const { model } = reading;
    const found = this.#offers.situation(reading, dm, offer, mask);
    const ranks = model.ranks[dm];
    switch (found.kind) {
      case 'holdsAlready':
      case 'cannotHold':
        return { situation: found.kind, byConcept: [] };
      case 'needsOthers': {
        const gains = found.ways.some((states) => states.some((s) => rank(ranks, s) > rank(ranks, from)));
        return { situation: `needsOthers ${gains ? 'gains' : 'noGain'}`, byConcept: [] };
      }
      case 'ownMove':
        return { situation: found.kind, byConcept: this.#acceptance(model, dm, from, found) };
    }
  }

  #acceptance(
    model: GraphModel,
    dm: DmIndex,
    from: StateIndex,
    { accepting }: Extract<OfferSituation, { readonly kind: 'ownMove' }>,
  ): VerdictKey['byConcept'] {
    const ranks = model.ranks[dm];
    const improving = accepting.filter((s) => rank(ranks, s) > rank(ranks, from));
    return this.#request.concepts.map((concept) => {
      if (improving.length === 0) return { concept, outcome: 'unwilling' };
      const subject = { dm, state: from, concept, request: this.#request };
      const free = concept === 'nash' || improving.some((s) => deterrenceOf(model, subject, s) === null);
      return { concept, outcome: free ? 'accepts' : 'deterred' };
    });
  }

  #equilibrium({ model }: Reading, id: string, condition: Condition): VerdictKey {
    const has = (concept: ConceptId): boolean => this.#someEquilibrium(model, concept, id, condition);
    return {
      situation: 'equilibrium',
      byConcept: this.#request.concepts.map((concept) => ({ concept, outcome: has(concept) ? 'some' : 'none' })),
    };
  }

  /** A Nash equilibrium is one under every concept, since there is no improvement to deter; so that is looked for first. */
  #someEquilibrium(model: GraphModel, concept: ConceptId, id: string, condition: Condition): boolean {
    const satisfies = this.#offers.conditionAt(model, condition);
    for (const known of [`${id} nash`, `${id} ${concept}`]) {
      const s = this.#witnesses.get(known);
      if (s !== undefined && s < model.states.count && satisfies(s) && this.#isEquilibrium(model, concept, s))
        return true;
    }
    for (let index = 0; index < model.states.count; index++) {
      const s = stateIndex(index);
      if (satisfies(s) && hasNoImprovement(model, s)) {
        this.#witnesses.set(`${id} nash`, s);
        return true;
      }
    }
    if (concept === 'nash') return false;
    const request = { ...this.#request, concepts: [concept] };
    const equilibria = this.#kernel.analyse(model, request, {}).value?.results[0]?.equilibria;
    for (const s of equilibria?.members() ?? []) {
      if (!satisfies(s)) continue;
      this.#witnesses.set(`${id} ${concept}`, s);
      return true;
    }
    return false;
  }

  /** Whether improvements lead to no equilibrium but the status quo itself, and that is one. */
  #stays(model: GraphModel, from: StateIndex): boolean {
    const some = (s: StateIndex): boolean =>
      hasNoImprovement(model, s) || this.#request.concepts.some((concept) => this.#isEquilibrium(model, concept, s));
    if (!some(from)) return false;
    if (hasNoImprovement(model, from)) return true;
    const evolution = evolve(model, from, 'improvements');
    for (let index = 0; index < model.states.count; index++) {
      const s = stateIndex(index);
      if (s !== from && evolution.stepsTo(s) !== null && some(s)) return false;
    }
    return true;
  }

  #isEquilibrium(model: GraphModel, concept: ConceptId, state: StateIndex): boolean {
    const { sanctioning, strictness } = this.#request;
    for (let dm = 0; dm < model.dmCount; dm++) {
      if (!improves(model, dmIndex(dm), state)) continue;
      if (concept === 'nash') return false;
      const subject = { dm: dmIndex(dm), state, concept, request: { sanctioning, strictness } };
      if (explain(model, subject).kind === 'unstable') return false;
    }
    return true;
  }
}

const rank = (ranks: RankTable | undefined, s: StateIndex): number => ranks?.[s] ?? 0;

function improves(model: GraphModel, dm: DmIndex, s: StateIndex): boolean {
  const ranks = model.ranks[dm];
  const here = rank(ranks, s);
  return model.moves.of(dm, s).some((q) => rank(ranks, q) > here);
}

function hasNoImprovement(model: GraphModel, s: StateIndex): boolean {
  for (let dm = 0; dm < model.dmCount; dm++) if (improves(model, dmIndex(dm), s)) return false;
  return true;
}
