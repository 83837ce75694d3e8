// Analysis of competing hypotheses: Heuer (1999), Psychology of Intelligence Analysis, chapter 8. Evidence is set against
// every hypothesis; the one with the least against it is kept, since evidence for a hypothesis fits others as well.

/** How evidence stands to a hypothesis: very consistent, consistent, neutral, inconsistent, very inconsistent, not applicable. */
export type AchCell = 'CC' | 'C' | 'N' | 'I' | 'II' | 'NA';

/** A row: a statement or a judgement, with its cells in the order of the hypotheses and a weight of at least 0. */
export interface AchRow {
  readonly evidence: string;
  readonly cells: readonly AchCell[];
  readonly weight: number;
}

/** The matrix as the analyst filled it. */
export interface AchMatrix {
  readonly hypotheses: readonly string[];
  readonly rows: readonly AchRow[];
}

/** What the matrix says. */
export interface AchResult {
  /** Weighted count against each hypothesis, I as 1 and II as 2, in the order of the hypotheses. */
  readonly inconsistency: readonly number[];
  /** Variance of each row's cells: 0 where the evidence fits all alike and so tells nothing. */
  readonly diagnosticity: readonly number[];
  /** Hypotheses from least to most inconsistent, tied ones together in their order. */
  readonly ranking: readonly (readonly string[])[];
  /** Rows without which another hypothesis, or another set of them, has the least against it. */
  readonly pivotal: readonly string[];
  /** Some hypothesis is about deception; where not, the analyst is asked whether it should be. */
  readonly deceptionConsidered: boolean;
}

const value: Readonly<Record<AchCell, number>> = { CC: 2, C: 1, N: 0, NA: 0, I: -1, II: -2 };
const against: Readonly<Record<AchCell, number>> = { CC: 0, C: 0, N: 0, NA: 0, I: 1, II: 2 };

/** Scores of a matrix. Missing cells are not applicable; a weight that is no number at or above 0 counts as 0. */
export function scoreAch({ hypotheses, rows }: AchMatrix, deception: readonly string[] = []): AchResult {
  const inconsistency = scores(hypotheses.length, rows);
  const leading = best(inconsistency);
  return {
    inconsistency,
    diagnosticity: rows.map(({ cells }) =>
      variance(
        cells
          .slice(0, hypotheses.length)
          .filter((cell) => cell !== 'NA')
          .map((cell) => value[cell]),
      ),
    ),
    ranking: ranked(hypotheses, inconsistency),
    pivotal: rows
      .filter(
        (row) =>
          best(
            scores(
              hypotheses.length,
              rows.filter((other) => other !== row),
            ),
          ) !== leading,
      )
      .map(({ evidence }) => evidence),
    deceptionConsidered: deception.some((hypothesis) => hypotheses.includes(hypothesis)),
  };
}

function scores(width: number, rows: readonly AchRow[]): readonly number[] {
  return Array.from({ length: width }, (_, column) =>
    rows.reduce((sum, { cells, weight }) => sum + (weight > 0 ? weight : 0) * against[cells[column] ?? 'NA'], 0),
  );
}

/** The hypotheses with the least against them, as a text that two rankings can be compared by. */
function best(inconsistency: readonly number[]): string {
  const least = Math.min(...inconsistency);
  return inconsistency.flatMap((score, index) => (score === least ? [index] : [])).join();
}

function ranked(hypotheses: readonly string[], inconsistency: readonly number[]): readonly (readonly string[])[] {
  const values = [...new Set(inconsistency)].sort((a, b) => a - b);
  return values.map((score) => hypotheses.filter((_, index) => inconsistency[index] === score));
}

function variance(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  return numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
}
