// The proof behind one sentence: states as options taken, moves one by one, what decides each comparison, and whether the
// independent check accepts it.

import { type Basis, type DmIndex, type StateIndex, type StatementId, dmIndex } from '@parley/model';
import {
  type AnalysisRequest,
  type ConceptId,
  type Move,
  type Verdict,
  type Deterrence,
  type VerdictSubject,
  explain,
  verify,
  verifyDeterrence,
} from '@parley/engine';
import { type AnalysedReading, type Reason, reasonFor } from '@parley/insight';
import {
  type AnswerLanguage,
  type AnswerWords,
  type Line,
  type Shown,
  answerWordsIn,
  changeClauses,
  conceptName,
  deciderLine,
  moveClause,
} from '@parley/report';
import { analysedCase } from '../analysed-cases.js';
import type { Call, HandlerControl } from '../calls.js';

/** Which facts of a text are to be proved. */
export interface ProofAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
  readonly shows: readonly Shown[];
}

/** A state as it is drawn: for each option whether it is taken. Merged states show the first combination. */
export interface StateView {
  readonly state: StateIndex;
  /** Null in free form, where a state has a name instead. */
  readonly taken: readonly boolean[] | null;
  readonly name: string;
}

/** One step of a proof. `change` tells what happens in it, or nothing where it begins. */
export interface StepView {
  readonly role: 'start' | 'alternative' | 'improvement' | 'sanction' | 'escape' | 'reply' | 'move' | 'end';
  readonly dm: DmIndex | null;
  readonly change: string;
  readonly state: StateView;
  /** Why the mover or the focal party compares it as it does. */
  readonly because: ReasonView | null;
}

/** A comparison with what decides it. */
export interface ReasonView {
  readonly dm: DmIndex;
  readonly comparison: Reason['comparison'];
  readonly line: Line;
  readonly basis: Basis | null;
}

/** One proof. Facts that several concepts share are told once. */
export interface ProofView {
  readonly kind: 'comparison' | 'deterrence' | 'escape' | 'stable' | 'moves' | 'change' | 'equilibria';
  /** Position of the reading. */
  readonly readings: readonly number[];
  readonly concepts: readonly string[];
  readonly dm: DmIndex | null;
  readonly steps: readonly StepView[];
  /** Whether the independent check accepts it; null where there is nothing to check but the drawing itself. */
  readonly verified: boolean | null;
  readonly statements: readonly StatementId[];
  readonly contesting: readonly StatementId[];
}

/** Proves facts. */
export type ProofCall = Call<ProofAsked, readonly ProofView[]>;

/** The handler. */
export async function proof(asked: ProofAsked, control: HandlerControl): Promise<readonly ProofView[]> {
  const { readings } = await analysedCase(asked.text, asked.request, control);
  const words = answerWordsIn(asked.language);
  const views = asked.shows.flatMap(({ perspective, what }) => {
    const index = readings?.findIndex((reading) => reading.perspective === perspective) ?? -1;
    const reading = readings?.[index];
    return reading === undefined ? [] : new Prover(reading, index, words).prove(what);
  });
  return merged(views);
}

/** Equal proofs under several concepts or readings are one proof. */
function merged(views: readonly ProofView[]): readonly ProofView[] {
  const byContent = new Map<string, ProofView>();
  for (const view of views) {
    const key = JSON.stringify([view.kind, view.dm, view.steps, view.verified]);
    const known = byContent.get(key);
    byContent.set(
      key,
      known === undefined
        ? view
        : {
            ...known,
            concepts: [...new Set([...known.concepts, ...view.concepts])],
            readings: [...new Set([...known.readings, ...view.readings])],
          },
    );
  }
  return [...byContent.values()];
}

/** More columns would not be compared by anybody; the states screen has every move. */
const mostAlternatives = 6;
const mostExamples = 3;

/** Builds proofs under one reading. */
class Prover {
  readonly #reading: AnalysedReading;
  readonly #index: number;
  readonly #words: AnswerWords;

  constructor(reading: AnalysedReading, index: number, words: AnswerWords) {
    this.#reading = reading;
    this.#index = index;
    this.#words = words;
  }

  prove(what: Shown['what']): readonly ProofView[] {
    switch (what.kind) {
      case 'comparison':
        return [this.#comparison(what.reason)];
      case 'deterrence': {
        const accepted = verifyDeterrence(this.#reading.model, what.subject, what.deterrence).kind === 'accepted';
        return [this.#deterrence(what.subject, what.deterrence, accepted)];
      }
      case 'verdict':
        return this.#verdict(what.verdict);
      case 'moves':
        return this.#moves(what.moves);
      case 'change': {
        const steps = [
          this.#step('start', null, null, what.from, null),
          this.#step('end', null, what.from, what.to, null),
        ];
        return [this.#view('change', [], null, steps, null)];
      }
      case 'equilibria':
        return what.states.slice(0, mostExamples).map((state) => this.#equilibrium(what.concept, state));
    }
  }

  #comparison(reason: Reason): ProofView {
    const steps = [
      this.#step('start', null, null, reason.second, null),
      this.#step('end', reason.dm, reason.second, reason.first, reason),
    ];
    return this.#view('comparison', [], reason.dm, steps, null);
  }

  #verdict(verdict: Verdict): readonly ProofView[] {
    const { subject } = verdict;
    const { model } = this.#reading;
    const accepted = verify(model, verdict).kind === 'accepted';
    const start = this.#step('start', null, null, subject.state, null);
    const to = (role: StepView['role'], state: StateIndex): StepView =>
      this.#step(role, subject.dm, subject.state, state, this.#reason(subject.dm, state, subject.state));
    const concept = [conceptName(subject.concept)];
    if (verdict.kind === 'unstable')
      return [this.#view('escape', concept, subject.dm, [start, to('escape', verdict.escape)], accepted)];
    if (verdict.deterrences.length > 0)
      return verdict.deterrences.map((deterrence) => this.#deterrence(subject, deterrence, accepted));
    const others = model.moves.of(subject.dm, subject.state).slice(0, mostAlternatives);
    const steps = [start, ...others.map((state) => to('alternative', state))];
    return [this.#view('stable', concept, subject.dm, steps, accepted)];
  }

  #moves(moves: readonly Move[]): readonly ProofView[] {
    const [first] = moves;
    if (first === undefined) return [];
    const steps = [
      this.#step('start', null, null, first.from, null),
      ...moves.map(({ dm, from, to }) => this.#step('move', dm, from, to, this.#reason(dm, to, from))),
    ];
    const legal = moves.every(({ dm, from, to }) => this.#reading.model.moves.has(dm, from, to));
    return [this.#view('moves', [], null, steps, legal)];
  }

  /** Every party's verdict is explained anew and checked; the drawing needs only the state. */
  #equilibrium(concept: ConceptId, state: StateIndex): ProofView {
    const { sanctioning, strictness } = this.#reading.analysis.request;
    const accepted = this.#reading.conflict.dms.every((_, index) => {
      const subject = { dm: dmIndex(index), state, concept, request: { sanctioning, strictness } };
      const verdict = explain(this.#reading.model, subject);
      return verdict.kind === 'stable' && verify(this.#reading.model, verdict).kind === 'accepted';
    });
    const steps = [this.#step('end', null, null, state, null)];
    return this.#view('equilibria', [conceptName(concept)], null, steps, accepted);
  }

  /** The improvement, each sanctioning move, where that ends for the focal party, and its best reply where the concept asks. */
  #deterrence(subject: VerdictSubject, deterrence: Deterrence, accepted: boolean): ProofView {
    const { improvement, sanction, sanctioned, bestReply } = deterrence;
    const steps: StepView[] = [
      this.#step('start', null, null, subject.state, null),
      this.#step(
        'improvement',
        subject.dm,
        subject.state,
        improvement,
        this.#reason(subject.dm, improvement, subject.state),
      ),
      ...sanction.map((move, index) =>
        this.#step(
          'sanction',
          move.dm,
          move.from,
          move.to,
          index === sanction.length - 1
            ? this.#reason(subject.dm, sanctioned, subject.state)
            : this.#reason(move.dm, move.to, move.from),
        ),
      ),
    ];
    if (bestReply !== null)
      steps.push(
        this.#step('reply', subject.dm, sanctioned, bestReply, this.#reason(subject.dm, bestReply, subject.state)),
      );
    return this.#view('deterrence', [conceptName(subject.concept)], subject.dm, steps, accepted);
  }

  #reason(dm: DmIndex, first: StateIndex, second: StateIndex): Reason {
    return reasonFor(this.#reading.conflict, this.#reading.model, dm, first, second);
  }

  #step(
    role: StepView['role'],
    dm: DmIndex | null,
    from: StateIndex | null,
    to: StateIndex,
    reason: Reason | null,
  ): StepView {
    const change =
      from === null || from === to
        ? ''
        : dm === null
          ? this.#words.common.listed(changeClauses(this.#reading, from, to, this.#words))
          : this.#reading.model.moves.has(dm, from, to)
            ? moveClause(this.#reading, { dm, from, to }, this.#words)
            : this.#words.common.listed(changeClauses(this.#reading, from, to, this.#words));
    return { role, dm, change, state: this.#state(to), because: reason === null ? null : this.#because(reason) };
  }

  #because(reason: Reason): ReasonView {
    const { decider } = reason;
    const basis = decider.kind === 'statement' ? decider.basis : (decider.bases[0] ?? null);
    return {
      dm: reason.dm,
      comparison: reason.comparison,
      line: deciderLine(this.#reading, reason, this.#words),
      basis,
    };
  }

  #state(state: StateIndex): StateView {
    const { conflict, model } = this.#reading;
    if (conflict.form.kind === 'graph')
      return { state, taken: null, name: conflict.form.states[state]?.name ?? String(state) };
    const mask = model.states.masksOf(state)[0] ?? 0n;
    const taken = conflict.form.options.map((_, index) => ((mask >> BigInt(index)) & 1n) === 1n);
    return { state, taken, name: taken.map((is) => (is ? 'Y' : 'N')).join('') };
  }

  #view(
    kind: ProofView['kind'],
    conceptNames: readonly string[],
    dm: DmIndex | null,
    steps: readonly StepView[],
    verified: boolean | null,
  ): ProofView {
    const bases = steps.flatMap(({ because }) => because?.basis ?? []);
    return {
      kind,
      readings: [this.#index],
      concepts: conceptNames,
      dm,
      steps,
      verified,
      statements: [...new Set(bases.flatMap(({ cites }) => cites))],
      contesting: [...new Set(bases.flatMap(({ contestedBy }) => contestedBy))],
    };
  }
}
