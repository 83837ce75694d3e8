// The agreement run: on random models, builder and literal builder, kernels and reference, explain and verify must agree.
// Each model follows from the seed and its number alone, so that a disagreement can be looked at by itself.

import {
  type Analysis,
  type AnalysisRequest,
  type ConceptId,
  type ConceptResult,
  type GraphModel,
  type Kernel,
  type Verdict,
  buildGraphModel,
  conceptIds,
  deterrenceOf,
  explain,
  literalGraphModel,
  referenceAnalyse,
  unmetNeed,
  verify,
} from '@parley/engine';
import { type DmIndex, dmIndex, stateIndex } from '@parley/model';
import { disagreeingModels } from './agree-models.js';
import { randomDefinition } from './random-definition.js';
import { type Chance, seededChance } from './random.js';

/** Subjects per model that are explained and verified; kernels and reference do all. */
const explainedPerModel = 24;

/** What one model gave: agreement, the builder's refusal, or what disagreed. */
export type ModelOutcome =
  | { readonly kind: 'agreed'; readonly states: number }
  | { readonly kind: 'refused'; readonly codes: readonly string[] }
  | { readonly kind: 'disagreed'; readonly detail: string };

/** What many models gave, up to the first disagreement. */
export interface Tally {
  agreed: number;
  refused: number;
  states: number;
  disagreement: string | null;
}

/** Which models to try: numbers `from` to `from + count − 1` of a seed. */
export interface Run {
  readonly seed: number;
  readonly from?: number;
  readonly count: number;
  /** The kernels to try on a model, by its number. */
  readonly kernels: (number: number) => readonly Kernel[];
  readonly onModel?: (number: number, tally: Tally) => void;
}

/** Tries models until one disagrees. */
export function agree({ seed, from = 0, count, kernels, onModel }: Run): Tally {
  const tally: Tally = { agreed: 0, refused: 0, states: 0, disagreement: null };
  for (let number = from; number < from + count; number++) {
    const outcome = checkModel(seed, number, kernels(number));
    if (outcome.kind === 'disagreed') tally.disagreement = `model ${number} of seed ${seed}: ${outcome.detail}`;
    if (tally.disagreement !== null) return tally;
    tally[outcome.kind === 'agreed' ? 'agreed' : 'refused']++;
    if (outcome.kind === 'agreed') tally.states += outcome.states;
    onModel?.(number, tally);
  }
  return tally;
}

/** Tries one model. */
export function checkModel(seed: number, number: number, kernels: readonly Kernel[]): ModelOutcome {
  const chance = seededChance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const definition = randomDefinition(chance);
  const { value: model, diagnostics } = buildGraphModel(definition);
  if (model === null) return { kind: 'refused', codes: diagnostics.map(({ code }) => code) };
  const literal = literalGraphModel(definition);
  const request: AnalysisRequest = {
    concepts: conceptIds.filter((concept) => unmetNeed(model, concept) === null),
    sanctioning: chance.pick(['legalSequences', 'legalSequences', 'legalSequences', 'eachOpponentOnce', 'oneMove']),
    strictness: chance.pick(['weak', 'weak', 'strict']),
  };
  const expected = referenceAnalyse(literal, request);
  const detail =
    disagreeingModels(model, literal) ??
    disagreeingKernels(kernels, model, expected) ??
    disagreeingVerdicts(chance, model, expected);
  return detail === null ? { kind: 'agreed', states: model.states.count } : { kind: 'disagreed', detail };
}

/**
 * The first kernel that differs from the reference, or null. A kernel may refuse what it cannot hold, SIM for
 * instance; then it is asked for the rest.
 */
function disagreeingKernels(kernels: readonly Kernel[], model: GraphModel, expected: Analysis): string | null {
  const { request } = expected;
  const withoutSim = { ...request, concepts: request.concepts.filter((concept) => concept !== 'sim') };
  for (const kernel of kernels) {
    const asked = [request, withoutSim].find((each) => kernel.accepts(model, each).value !== null);
    if (asked === undefined) continue;
    const { value } = kernel.analyse(model, asked, {});
    if (value === null) return `${kernel.name} accepts and then refuses`;
    const differing = asked.concepts.find((concept, k) => !sameResult(value.results[k], resultOf(expected, concept)));
    if (differing !== undefined) return `${kernel.name}, ${differing}, ${request.sanctioning}, ${request.strictness}`;
  }
  return null;
}

const resultOf = ({ results }: Analysis, concept: ConceptId): ConceptResult | undefined =>
  results.find((result) => result.concept === concept);

function sameResult(found: ConceptResult | undefined, expected: ConceptResult | undefined): boolean {
  if (found === undefined || expected === undefined) return false;
  return (
    found.concept === expected.concept &&
    found.stable.length === expected.stable.length &&
    found.equilibria.words.join() === expected.equilibria.words.join() &&
    expected.stable.every((set, dm) => found.stable[dm]?.words.join() === set.words.join())
  );
}

/** The first verdict whose kind is not the reference's, or that verify misjudges, or null. */
function disagreeingVerdicts(chance: Chance, model: GraphModel, { request, results }: Analysis): string | null {
  for (let k = 0; k < explainedPerModel && model.states.count > 0; k++) {
    const result = results[chance.below(results.length)];
    if (result === undefined) return 'no results';
    const dm: DmIndex = dmIndex(chance.below(model.dmCount));
    const state = stateIndex(chance.below(model.states.count));
    const name = `${result.concept} for ${dm} at ${state}, ${request.sanctioning}, ${request.strictness}`;
    const verdict = explain(model, { dm, state, concept: result.concept, request });
    if ((verdict.kind === 'stable') !== result.stable[dm]?.has(state)) return `explain says ${verdict.kind}: ${name}`;
    const verification = verify(model, verdict);
    if (verification.kind !== 'accepted') return `verify rejects (${verification.fault}): ${name}`;
    if (verify(model, forge(chance, model, verdict)).kind === 'accepted') return `verify accepts a forgery: ${name}`;
  }
  return null;
}

/** A verdict that cannot hold: the other kind, or one with a deterrence dropped. */
function forge(chance: Chance, model: GraphModel, verdict: Verdict): Verdict {
  const { subject } = verdict;
  if (verdict.kind === 'unstable') {
    const ranks = model.ranks[subject.dm];
    const improvements = model.moves
      .of(subject.dm, subject.state)
      .filter((q) => (ranks?.[q] ?? 0) > (ranks?.[subject.state] ?? 0));
    const deterrences = improvements.flatMap((q) => deterrenceOf(model, subject, q) ?? []);
    return { kind: 'stable', subject, deterrences };
  }
  const dropped = verdict.deterrences[chance.below(verdict.deterrences.length)];
  if (dropped === undefined) return { kind: 'unstable', subject, escape: stateIndex(chance.below(model.states.count)) };
  if (chance.coin(0.5)) return { kind: 'unstable', subject, escape: dropped.improvement };
  return { ...verdict, deterrences: verdict.deterrences.filter((deterrence) => deterrence !== dropped) };
}
