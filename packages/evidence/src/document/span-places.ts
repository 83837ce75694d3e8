// Where the words of a span stand on the pages of a paged source.

import type { Span } from '@parley/model';
import type { SourceDocument } from '../source-document.js';

/** A box on a page, in points from the page's lower left corner. */
export interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * One box for each run of words that the span touches, in text order. Where it covers a run in part, the box is the share of
 * its letters, which is exact for letters of one width and close for others.
 */
export function placesOf({ pages }: SourceDocument, span: Span): readonly Place[] {
  return pages.flatMap(({ page, start, end, runs }) =>
    end <= span.start || start >= span.end || runs === undefined
      ? []
      : runs
          .filter((run) => run.end > span.start && run.start < span.end)
          .map((run): Place => {
            const letters = run.end - run.start;
            const from = (Math.max(run.start, span.start) - run.start) / letters;
            const to = (Math.min(run.end, span.end) - run.start) / letters;
            const [left, width] = [run.x + run.width * from, run.width * (to - from)];
            return { page, x: rounded(left), y: rounded(run.y), width: rounded(width), height: rounded(run.height) };
          }),
  );
}

/** Hundredths of a point are finer than any screen or printer. */
const rounded = (points: number): number => Math.round(points * 100) / 100;
