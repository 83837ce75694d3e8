// Sequences that different parties propose, step by step: up to where they agree, and in what the first difference lies.

import type { Step } from '../record/field.js';
import type { SequenceProposal } from '../record/record.js';
import { sameKey } from '../precondition/same-key.js';

/** Which part of a step differs; `end` where one sequence has no further step. */
export type StepDifference = 'format' | 'level' | 'participants' | 'end';

/** Two proposals side by side. Steps count from 1; null where neither diverges. */
export interface SequenceComparison {
  readonly first: string;
  readonly second: string;
  readonly agreedSteps: number;
  readonly divergesAt: number | null;
  readonly differences: readonly StepDifference[];
}

/** Every pair of sequences about the same object, in the order of the records. An open slot differs from nothing. */
export function compareSequences(proposals: readonly SequenceProposal[]): readonly SequenceComparison[] {
  return proposals.flatMap((first, index) =>
    proposals
      .slice(index + 1)
      .filter((second) => sameKey(first.object ?? '') === sameKey(second.object ?? ''))
      .map((second) => comparison(first, second)),
  );
}

function comparison(first: SequenceProposal, second: SequenceProposal): SequenceComparison {
  const length = Math.max(first.steps.length, second.steps.length);
  for (let step = 0; step < length; step++) {
    const differences = stepDifferences(first.steps[step], second.steps[step]);
    if (differences.length > 0)
      return { first: first.id, second: second.id, agreedSteps: step, divergesAt: step + 1, differences };
  }
  return { first: first.id, second: second.id, agreedSteps: length, divergesAt: null, differences: [] };
}

function stepDifferences(a: Step | undefined, b: Step | undefined): readonly StepDifference[] {
  if (a === undefined || b === undefined) return ['end'];
  const differs = (x: string | null, y: string | null): boolean =>
    x !== null && y !== null && sameKey(x) !== sameKey(y);
  const people = ({ participants }: Step): string => participants.map(sameKey).sort().join('\n');
  return [
    ...(differs(a.format, b.format) ? (['format'] as const) : []),
    ...(differs(a.level, b.level) ? (['level'] as const) : []),
    ...(a.participants.length > 0 && b.participants.length > 0 && people(a) !== people(b)
      ? (['participants'] as const)
      : []),
  ];
}

/** What may be exported of a proposed sequence: a suggestion stays one. Never a plan unless a source calls it planned or certain. */
export const sequenceStatus = ({ modality }: SequenceProposal): 'suggested' | 'planned' =>
  modality === 'planned' || modality === 'certain' ? 'planned' : 'suggested';
