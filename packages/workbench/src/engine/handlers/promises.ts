// What each promise of a case needs to be believed, under each reading, as plain numbers for the sliders.

import type { AnalysisRequest } from '@parley/engine';
import { type BeliefsNeeded, type OrdinalNeed, readingsOf, toNumber, trustIn } from '@parley/insight';
import { readingLetter } from '@parley/report';
import type { Call } from '../calls.js';
import { parsed } from '../parsed-cases.js';

/** The text and how it is analysed. */
export interface PromisesAsked {
  readonly text: string;
  readonly request: AnalysisRequest;
}

/** Belief that makes accepting better: above `at`, or below it; null where no number decides. */
export interface NeedView {
  readonly kind: BeliefsNeeded['kind'];
  readonly at: number | null;
}

/** What one reading needs. `impossible`: the promise cannot be accepted or kept there, or is accepted already. */
export interface PromiseReadingView {
  readonly letter: string;
  readonly need: OrdinalNeed | 'impossible';
  /** Where the case gives numbers: the bounds of what is needed. */
  readonly exact: { readonly best: NeedView; readonly worst: NeedView } | null;
  /** Whether others have to change something first. */
  readonly others: boolean;
}

/** A promise with what each reading needs. */
export interface PromiseView {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly to: string;
  /** The condition under which it is kept, as it was written. */
  readonly kept: string;
  readonly readings: readonly PromiseReadingView[];
}

/** Asks for the promises of a text. */
export type PromisesCall = Call<PromisesAsked, readonly PromiseView[]>;

/** The handler. */
export function promises({ text, request }: PromisesAsked): readonly PromiseView[] {
  const { conflict } = parsed(text);
  const readings = conflict === null || conflict.promises.length === 0 ? null : readingsOf(conflict).value;
  if (conflict === null || readings === null) return [];
  return conflict.promises.map((promise) => ({
    id: promise.id,
    name: promise.name,
    by: conflict.dms[promise.by]?.name ?? '',
    to: conflict.dms[promise.to]?.name ?? '',
    kept: promise.texts.kept,
    readings: readings.map((reading, index): PromiseReadingView => {
      const finding = trustIn(reading, promise, request);
      const way = finding.kind === 'trust' ? finding.ways[0] : undefined;
      const letter = readingLetter(index);
      if (way === undefined) return { letter, need: 'impossible', exact: null, others: false };
      const { exact, ordinal } = way.need;
      return {
        letter,
        need: ordinal,
        exact: exact === null ? null : { best: needOf(exact.needed.atBest), worst: needOf(exact.needed.atWorst) },
        others: way.others.length > 0,
      };
    }),
  }));
}

const needOf = (needed: BeliefsNeeded): NeedView => ({
  kind: needed.kind,
  at: needed.kind === 'above' || needed.kind === 'below' ? toNumber(needed.at) : null,
});
