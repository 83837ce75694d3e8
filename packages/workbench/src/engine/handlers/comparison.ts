// Readings side by side on one question: what of a perspective makes its verdict another, and which equilibria they share.

import type { Conflict } from '@parley/model';
import type { AnalysisRequest, ConceptId } from '@parley/engine';
import { type PerspectivePart, compare, readingsOf } from '@parley/insight';
import { readingLetter } from '@parley/report';
import { type QuestionAsked, caseAsking } from '../asked-question.js';
import type { Call, HandlerControl } from '../calls.js';
import { kernelFor } from '../kernels.js';
import { optionNamed } from '../named.js';

/** What is asked. */
export interface ComparisonAsked extends QuestionAsked {
  readonly request: AnalysisRequest;
}

/** One thing that a perspective changes, with the name of what it is about. */
export interface PartView {
  readonly kind: PerspectivePart['kind'];
  readonly name: string;
}

/** What makes one reading's verdict another than that of the case as it stands. */
export interface CauseView {
  readonly letter: string;
  /** Minimal sets of parts, each of which suffices. */
  readonly causes: readonly (readonly PartView[])[];
}

/** Equilibria under one concept. */
export interface SharedView {
  readonly concept: ConceptId;
  /** By reading. */
  readonly counts: readonly number[];
  readonly shared: number | null;
}

/** The comparison. */
export interface ComparisonView {
  readonly causes: readonly CauseView[];
  readonly equilibria: readonly SharedView[];
}

/** Compares the readings; null where there is only one. */
export type ComparisonCall = Call<ComparisonAsked, ComparisonView | null>;

/** The handler. */
export async function comparison(asked: ComparisonAsked, control: HandlerControl): Promise<ComparisonView | null> {
  const found = caseAsking(asked);
  const readings = found === null ? null : readingsOf(found.conflict).value;
  const [base] = readings ?? [];
  if (found === null || readings === null || base === undefined || readings.length < 2) return null;
  const kernel = await kernelFor(base.model, asked.request);
  const { value } = compare(found.conflict, asked.request, kernel, { progress: control.progress });
  if (value === null) return null;
  const [question] = value.questions;
  return {
    causes: (question?.causes ?? []).flatMap((causes, index) =>
      causes === null || causes.length === 0
        ? []
        : [
            {
              letter: readingLetter(index),
              causes: causes.slice(0, 3).map((parts) => parts.map((part) => partOf(found.conflict, part))),
            },
          ],
    ),
    equilibria: value.equilibria.map(({ concept, counts, shared }) => ({ concept, counts, shared })),
  };
}

function partOf(conflict: Conflict, part: PerspectivePart): PartView {
  switch (part.kind) {
    case 'preference':
      return { kind: part.kind, name: conflict.dms[part.dm]?.name ?? '' };
    case 'addedRule':
    case 'droppedRule':
      return { kind: part.kind, name: part.rule };
    case 'optionChange':
      return { kind: part.kind, name: optionNamed(conflict, part.option) };
    case 'statusQuo':
      return { kind: part.kind, name: '' };
  }
}
