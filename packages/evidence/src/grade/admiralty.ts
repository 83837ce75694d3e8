// The Admiralty grade (NATO AJP-2.1, STANAG 2511): reliability of the source A to F and credibility of the information
// 1 to 6, two judgements of a person that are kept apart. No number is made of them, and none is averaged.

import type { RecordOf } from '../record/record.js';
import type { StatementRecord } from '../record/statement-record.js';

/** How reliable the source is; F says that it cannot be judged, which is not the worst grade. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
/** How credible the information is; 6 says that it cannot be judged. */
export type Credibility = '1' | '2' | '3' | '4' | '5' | '6';

/** Every grade given to the statements of one source, side by side. */
export interface SourceGrades {
  readonly source: string;
  readonly reliability: readonly Reliability[];
  readonly credibility: readonly { readonly statement: string; readonly grade: Credibility }[];
  /** Two people gave the source different letters. */
  readonly reliabilityDiffers: boolean;
  /** Statements of this source for which the text names no speaker: a weaker kind of report. */
  readonly withoutSpeaker: readonly string[];
  /** No letter was given. */
  readonly ungraded: boolean;
}

/** Grades by source, in the order given. */
export function gradesBySource(
  sources: readonly string[],
  grades: readonly RecordOf<'source-grade'>[],
  statements: readonly StatementRecord[],
): readonly SourceGrades[] {
  const byDocument = new Map<string, StatementRecord[]>(sources.map((source) => [source, []]));
  for (const statement of statements) byDocument.get(statement.document)?.push(statement);
  return sources.map((source) => {
    const own = byDocument.get(source) ?? [];
    const ownIds = new Set(own.map(({ id }) => id));
    const given = grades.filter(
      (grade) => grade.source === source || (grade.statement !== null && ownIds.has(grade.statement)),
    );
    const reliability = given.flatMap((grade) => (grade.reliability === null ? [] : [grade.reliability]));
    const credibility = given.flatMap(({ statement, credibility: grade }) =>
      statement === null || grade === null ? [] : [{ statement, grade }],
    );
    return {
      source,
      reliability,
      credibility,
      reliabilityDiffers: new Set(reliability).size > 1,
      withoutSpeaker: own.filter(({ holder, voice }) => holder === null && voice === 'attributed').map(({ id }) => id),
      ungraded: reliability.length === 0,
    };
  });
}
