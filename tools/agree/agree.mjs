// The agreement run: on random models, builder and literal builder, kernels and reference, explain and verify must agree.
// Each model follows from the seed and its number alone, so that a disagreement can be looked at by itself.

import {
  buildGraphModel,
  conceptIds,
  deterrenceOf,
  explain,
  explicitKernel,
  literalGraphModel,
  referenceAnalyse,
  unmetNeed,
  verify,
} from '@parley/engine';
import { randomDefinition } from './random-definition.mjs';
import { seededChance } from './random.mjs';

/** Subjects per model that are explained and verified; the kernel and the reference do all. */
const explainedPerModel = 24;

/** What a model gave: agreement, the builder's refusal, or a disagreement in words. */
export function checkModel(seed, number, kernels = [explicitKernel]) {
  const chance = seededChance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const definition = randomDefinition(chance);
  const built = buildGraphModel(definition);
  if (built.value === null) return { kind: 'refused', codes: built.diagnostics.map(({ code }) => code) };
  const model = built.value;
  const literal = literalGraphModel(definition);
  const request = {
    concepts: conceptIds.filter((concept) => unmetNeed(model, concept) === null),
    sanctioning: chance.pick(['legalSequences', 'legalSequences', 'legalSequences', 'eachOpponentOnce', 'oneMove']),
    strictness: chance.pick(['weak', 'weak', 'strict']),
  };
  const analysis = referenceAnalyse(literal, request);
  const detail =
    disagreeingModels(model, literal) ??
    disagreeingKernels(kernels, model, request, analysis) ??
    disagreeingVerdicts(chance, model, request, analysis);
  return detail === null ? { kind: 'agreed', states: model.states.count } : { kind: 'disagreed', detail };
}

/** The first difference between the two builders, or null. */
function disagreeingModels(built, literal) {
  const { count } = literal.states;
  if (built.states.count !== count) return `${built.states.count} states, literally ${count}`;
  // A merge that covers at most one state merges nothing; a builder may say so or not.
  const kinds = [literal.states.kind, ...(literal.definition.form.merges?.length > 0 ? ['merged'] : [])];
  if (!kinds.includes(built.states.kind)) return `states are ${built.states.kind}, literally ${literal.states.kind}`;
  for (let s = 0; s < count; s++) {
    if (String(built.states.masksOf(s)) !== String(literal.states.masksOf(s))) return `masks of state ${s}`;
    for (const mask of literal.states.masksOf(s)) if (built.states.indexOf(mask) !== s) return `index of mask ${mask}`;
  }
  for (let dm = 0; dm < literal.dmCount; dm++) {
    if (String(built.ranks[dm]) !== String(literal.ranks[dm])) return `ranks of ${dm}`;
    for (let s = 0; s < count; s++) {
      if (String(built.moves.of(dm, s)) !== String(literal.moves.of(dm, s))) return `moves of ${dm} from ${s}`;
      for (let q = 0; q < count; q++) {
        if (built.moves.has(dm, s, q) !== literal.moves.has(dm, s, q)) return `move of ${dm} from ${s} to ${q}`;
      }
    }
  }
  return null;
}

/** The first kernel that differs from the reference, or null. A kernel may refuse what it cannot hold. */
function disagreeingKernels(kernels, model, request, expected) {
  for (const kernel of kernels) {
    if (kernel.accepts(model, request).value === null) continue;
    const { value } = kernel.analyse(model, request, {});
    if (value === null) return `${kernel.name} accepts and then refuses`;
    for (const [k, result] of expected.results.entries()) {
      const found = value.results[k];
      const same =
        found?.concept === result.concept &&
        found.equilibria.words.join() === result.equilibria.words.join() &&
        result.stable.every((set, dm) => found.stable[dm]?.words.join() === set.words.join());
      if (!same) return `${kernel.name}, ${result.concept}, ${request.sanctioning}, ${request.strictness}`;
    }
  }
  return null;
}

/** The first verdict whose kind is not the reference's, or that verify misjudges, or null. */
function disagreeingVerdicts(chance, model, request, expected) {
  if (model.states.count === 0) return null;
  for (let k = 0; k < explainedPerModel; k++) {
    const result = chance.pick(expected.results);
    const subject = {
      dm: chance.below(model.dmCount),
      state: chance.below(model.states.count),
      concept: result.concept,
      request,
    };
    const name = `${subject.concept} for ${subject.dm} at ${subject.state}, ${request.sanctioning}, ${request.strictness}`;
    const verdict = explain(model, subject);
    const stable = result.stable[subject.dm].has(subject.state);
    if ((verdict.kind === 'stable') !== stable) return `explain says ${verdict.kind}: ${name}`;
    const verification = verify(model, verdict);
    if (verification.kind !== 'accepted') return `verify rejects (${verification.fault}): ${name}`;
    const forged = verify(model, forge(chance, model, verdict));
    if (forged.kind === 'accepted') return `verify accepts a forgery: ${name}`;
  }
  return null;
}

/** A verdict that cannot hold: the other kind, or with a deterrence dropped. */
function forge(chance, model, verdict) {
  const { subject } = verdict;
  if (verdict.kind === 'unstable') {
    const { deterrences } = { deterrences: model.moves.of(subject.dm, subject.state).map((q) => deterrenceOf(model, subject, q)) };
    return { kind: 'stable', subject, deterrences: deterrences.filter((deterrence) => deterrence !== null && improves(model, subject, deterrence)) };
  }
  if (verdict.deterrences.length === 0) return { kind: 'unstable', subject, escape: chance.below(model.states.count) };
  const dropped = chance.below(verdict.deterrences.length);
  if (chance.coin(0.5)) return { kind: 'unstable', subject, escape: verdict.deterrences[dropped].improvement };
  return { ...verdict, deterrences: verdict.deterrences.filter((_, index) => index !== dropped) };
}

const improves = (model, { dm, state }, { improvement }) => model.ranks[dm][improvement] > model.ranks[dm][state];

/** Checks models `from` to `from + count − 1`; stops at the first disagreement. */
export function agree({ seed, from = 0, count, kernels, onModel = () => {} }) {
  const tally = { agreed: 0, refused: 0, states: 0, codes: {} };
  for (let number = from; number < from + count; number++) {
    const outcome = checkModel(seed, number, kernels);
    if (outcome.kind === 'disagreed') return { ...tally, disagreement: `model ${number} of seed ${seed}: ${outcome.detail}` };
    tally[outcome.kind]++;
    tally.states += outcome.states ?? 0;
    for (const code of outcome.codes ?? []) tally.codes[code] = (tally.codes[code] ?? 0) + 1;
    onModel(number, tally);
  }
  return { ...tally, disagreement: null };
}
