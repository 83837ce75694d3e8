// The shapes of score.mjs that a typed test needs.
/** Counts of one group of articles or forms. */
export interface Scores {
  readonly gold: number;
  readonly proposed: number;
  readonly matched: number;
  readonly speaker: number;
  readonly entity: number;
  readonly iou: number;
}
/** A span of a gold file. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}
/** A gold article as far as a test reads it. */
export interface GoldArticle {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly content: readonly GoldSpan[];
    readonly source: GoldSpan | null;
    readonly cue: GoldSpan | null;
  }[];
}
/** Every gold article. */
export function goldArticles(): readonly GoldArticle[];
/** Counts by group. */
export function score(articles: readonly GoldArticle[], readText: (text: string) => unknown): Map<string, Scores>;
