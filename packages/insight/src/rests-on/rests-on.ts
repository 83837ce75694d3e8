// Which sources and statements an answer hangs on: each is left out in turn, and what flips is told; and which statements
// and assumptions carry each answer together.

import {
  type Asked,
  type Conflict,
  type Outcome,
  type PerspectiveId,
  type Question,
  type StatementId,
  failed,
  succeeded,
} from '@parley/model';
import type { AnalysisRequest, Kernel, RunControl } from '@parley/engine';
import { readingsOf } from '../reading.js';
import { ReadingVariants } from './reading-variants.js';
import type { Support, SupportedElement } from './support.js';
import { type SupportLimits, type SupportSets, supportSets } from './support-sets.js';
import { type Variation, statementsLeft, variationsOf } from './variation.js';
import { type VerdictKey, sameVerdict } from './verdict-key.js';

/** One answer that changes under a variation. */
export interface Flip {
  /** Position of the question among those asked. */
  readonly question: number;
  /** Null for the case as it stands. */
  readonly perspective: PerspectiveId | null;
  readonly before: VerdictKey;
  readonly after: VerdictKey;
}

/** A variation and what it changes. */
export interface VariationResult {
  readonly variation: Variation;
  /** Statements that no source carries any more, or that were dropped. */
  readonly lost: readonly StatementId[];
  readonly flips: readonly Flip[];
  /** Verdicts by question and reading, as they are then. */
  readonly verdicts: readonly (readonly VerdictKey[])[];
}

/** What one answer under one reading stands on. Positions in the sets are those of `supports`. */
export interface AnswerSupport {
  readonly question: number;
  readonly perspective: PerspectiveId | null;
  readonly verdict: VerdictKey;
  readonly supports: readonly Support[];
  readonly sets: SupportSets;
}

/** The verdicts as they are, and under every variation, the variations that change most first. */
export interface Dependence {
  /** Perspectives in the order of the readings; null for the case as it stands. */
  readonly readings: readonly (PerspectiveId | null)[];
  /** Verdicts by question and reading. */
  readonly base: readonly (readonly VerdictKey[])[];
  /** How many verdicts there are: questions times readings. */
  readonly verdicts: number;
  readonly results: readonly VariationResult[];
  /** What carries each answer, by question, then by reading; empty where it was not asked for. */
  readonly support: readonly AnswerSupport[];
  /** False where the run was stopped, so that variations or answers are missing. */
  readonly complete: boolean;
}

/** How far `restsOn` looks for sets unless told otherwise. */
export const defaultSupportLimits: SupportLimits = { trials: 400, mostCarrying: 12 };

/**
 * Leaves out each source, account, side and statement in turn, keeps each source alone, and asks all questions again.
 * With `limits`, also finds the minimal sets that carry each answer. Dropping a support takes it from every element that
 * stands on it; an element that nothing supports any more goes, and one that nothing ever supported stays.
 */
export function restsOn(
  conflict: Conflict,
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
  limits: SupportLimits | null = defaultSupportLimits,
): Outcome<Dependence> {
  const read = readingsOf(conflict);
  if (read.value === null) return failed(read.diagnostics);
  for (const { model } of read.value) {
    const accepted = kernel.accepts(model, request);
    if (accepted.value === null) return failed(accepted.diagnostics);
  }
  const { questions } = conflict;
  const variants = read.value.map((reading) => new ReadingVariants(reading, questions, request, kernel));
  const verdictsWith = (left: ReadonlySet<StatementId> | null): readonly (readonly VerdictKey[])[] =>
    questions.map((_, question) => variants.map((variant) => variantVerdict(variant, question, left)));
  const readings = read.value.map(({ perspective }) => perspective);
  const base = verdictsWith(null);
  const variations = variationsOf(conflict);
  const steps = variations.length + (limits === null ? 0 : questions.length * variants.length);
  const run = new Run(control, steps);
  const results: VariationResult[] = [];
  for (const variation of variations) {
    if (run.stopped) break;
    const left = statementsLeft(conflict, variation);
    const verdicts = verdictsWith(left);
    const lost = conflict.statements.filter(({ id }) => !left.has(id)).map(({ id }) => id);
    results.push({ variation, lost, flips: flipsBetween(readings, base, verdicts), verdicts });
    run.step();
  }
  // Sorting is stable, so that variations that change as much stay in the order of the case.
  results.sort((a, b) => b.flips.length - a.flips.length);
  const support: AnswerSupport[] = [];
  for (const [question, byReading] of limits === null ? [] : base.entries()) {
    const asked = questions[question];
    for (const [index, verdict] of byReading.entries()) {
      const variant = variants[index];
      if (variant === undefined || asked === undefined || limits === null || run.stopped) break;
      support.push({
        question,
        perspective: readings[index] ?? null,
        verdict,
        supports: variant.structure.supports,
        sets: setsOf(variant, asked, question, verdict, limits),
      });
      run.step();
    }
  }
  const verdicts = questions.length * variants.length;
  return succeeded({ readings, base, verdicts, results, support, complete: !run.stopped }, read.diagnostics);
}

function setsOf(
  variant: ReadingVariants,
  { asked }: Question,
  question: number,
  verdict: VerdictKey,
  limits: SupportLimits,
): SupportSets {
  const changes = (dropped: readonly number[]): boolean =>
    !sameVerdict(
      variant.verdict(question, (support) => dropped.includes(support)),
      verdict,
    );
  const { elements } = variant.structure;
  const matters = whatMatters(asked, verdict);
  return supportSets(
    elements.filter(matters).map(({ supports }) => supports),
    changes,
    limits,
  );
}

/**
 * Which elements can turn a verdict into another one. A party that cannot accept, or gains nothing by it, goes by the rules
 * and its own preference alone: what others want enters only once it gains.
 */
function whatMatters(asked: Asked, { situation, byConcept }: VerdictKey): (element: SupportedElement) => boolean {
  if (asked.kind !== 'accept') return () => true;
  const ownMatters = situation === 'ownMove' ? byConcept.every(({ outcome }) => outcome === 'unwilling') : true;
  return ({ of }) => !ownMatters || of === 'rule' || of === asked.dm;
}

function variantVerdict(variant: ReadingVariants, question: number, left: ReadonlySet<StatementId> | null): VerdictKey {
  const { supports } = variant.structure;
  return variant.verdict(question, (index) => {
    const support = supports[index];
    return left !== null && support?.kind === 'statement' && !left.has(support.statement);
  });
}

/** Progress, and whether the run was asked to stop. */
class Run {
  readonly #control: RunControl;
  readonly #steps: number;
  #done = 0;
  #stopped = false;

  constructor(control: RunControl, steps: number) {
    this.#control = control;
    this.#steps = steps;
  }

  get stopped(): boolean {
    this.#stopped ||= this.#control.cancelled?.() === true;
    return this.#stopped;
  }

  step(): void {
    this.#control.progress?.(++this.#done, this.#steps);
  }
}

/** Verdicts that differ, by question, then by reading. */
export function flipsBetween(
  readings: readonly (PerspectiveId | null)[],
  before: readonly (readonly VerdictKey[])[],
  after: readonly (readonly VerdictKey[])[],
): readonly Flip[] {
  return before.flatMap((byReading, question) =>
    byReading.flatMap((was, index) => {
      const is = after[question]?.[index];
      if (is === undefined || sameVerdict(was, is)) return [];
      return [{ question, perspective: readings[index] ?? null, before: was, after: is }];
    }),
  );
}
