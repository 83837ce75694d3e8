// One case at several dates: which of its statements were known by then, what the answers were, and what moved them.
// Assumptions have no date and stand throughout.

import { type Conflict, type Outcome, type PerspectiveId, type StatementId, failed, succeeded } from '@parley/model';
import type { AnalysisRequest, Kernel, RunControl } from '@parley/engine';
import { readingsOf } from '../reading.js';
import { ReadingVariants } from '../rests-on/reading-variants.js';
import { type Flip, flipsBetween } from '../rests-on/rests-on.js';
import type { VerdictKey } from '../rests-on/verdict-key.js';
import { type KnownFrom, knownFrom } from './known-from.js';
import { type Movers, moversOf } from './movers.js';

/** Which dates, and where statements without any date stand. */
export interface HistoryRequest {
  /** ISO 8601 dates; null for every day on which a statement becomes known. */
  readonly dates: readonly string[] | null;
  /** `throughout`: known at every date; `last`: known only once all dated ones are. */
  readonly undated: 'throughout' | 'last';
}

/** Every date of the case, undated statements throughout. */
export const defaultHistory: HistoryRequest = { dates: null, undated: 'throughout' };

/** An answer that moved, and what moved it. */
export interface Moved extends Flip {
  readonly by: Movers;
}

/** The case as it was known at one time. */
export interface Moment {
  /** ISO 8601 day; null for the time before anything dated, and `all` for the case with everything. */
  readonly day: string | null;
  /** Statements that became known since the moment before. */
  readonly arrived: readonly StatementId[];
  /** How many statements are known by then. */
  readonly known: number;
  /** Verdicts by question and reading. */
  readonly verdicts: readonly (readonly VerdictKey[])[];
  /** Answers that are others than at the moment before. */
  readonly moved: readonly Moved[];
}

/** How the answers of a case moved. */
export interface History {
  /** Perspectives in the order of the readings; null for the case as it stands. */
  readonly readings: readonly (PerspectiveId | null)[];
  /** Since when each statement is known. */
  readonly statements: readonly KnownFrom[];
  /** In the order of time; the last has the verdicts of the case as it is unless the dates asked for end before. */
  readonly moments: readonly Moment[];
  /** Statements dated after the date that the case describes. */
  readonly afterAsOf: readonly StatementId[];
  /** False where the run was stopped, so that later moments are missing. */
  readonly complete: boolean;
}

/** Asks all questions of a case again at each date, with the statements that were known by then. */
export function history(
  conflict: Conflict,
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
  asked: HistoryRequest = defaultHistory,
): Outcome<History> {
  const read = readingsOf(conflict);
  if (read.value === null) return failed(read.diagnostics);
  for (const { model } of read.value) {
    const accepted = kernel.accepts(model, request);
    if (accepted.value === null) return failed(accepted.diagnostics);
  }
  const variants = read.value.map((reading) => new ReadingVariants(reading, conflict.questions, request, kernel));
  const statements = knownFrom(conflict);
  const times = timesOf(statements, asked);
  const readings = read.value.map(({ perspective }) => perspective);
  const moments: Moment[] = [];
  let complete = true;
  for (const [step, time] of times.entries()) {
    complete = control.cancelled?.() !== true;
    if (!complete) break;
    moments.push(momentAt(variants, conflict, readings, time, times[step - 1] ?? null, moments.at(-1) ?? null));
    control.progress?.(step + 1, times.length);
  }
  const asOf = conflict.asOf;
  const afterAsOf = statements.flatMap(({ statement, day }) =>
    asOf !== null && day !== null && day.slice(0, asOf.length) > asOf.slice(0, 10) ? [statement] : [],
  );
  return succeeded({ readings, statements, moments, afterAsOf, complete }, read.diagnostics);
}

/** A time and what is known by then. */
interface Time {
  readonly day: string | null;
  readonly known: ReadonlySet<StatementId>;
}

function timesOf(statements: readonly KnownFrom[], { dates, undated }: HistoryRequest): readonly Time[] {
  const days = new Set(
    dates === null ? statements.flatMap(({ day }) => day ?? []) : dates.map((date) => lastDay(date)),
  );
  const knownBy = (last: string | null): ReadonlySet<StatementId> =>
    new Set(
      statements
        .filter(({ day }) => (day === null ? undated === 'throughout' : last !== null && day <= last))
        .map(({ statement }) => statement),
    );
  const times: Time[] = [...days].sort().map((day) => ({ day, known: knownBy(day) }));
  if (dates === null) times.unshift({ day: null, known: knownBy(null) });
  if (dates === null && undated === 'last' && statements.some(({ day }) => day === null))
    times.push({ day: 'all', known: new Set(statements.map(({ statement }) => statement)) });
  return times;
}

/** A date asked for includes its whole month or year. */
function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.slice(0, 10).split('-');
  return `${year}-${month}-${day ?? '31'}`;
}

function momentAt(
  variants: readonly ReadingVariants[],
  conflict: Conflict,
  readings: History['readings'],
  { day, known }: Time,
  earlier: Time | null,
  before: Moment | null,
): Moment {
  const verdicts = conflict.questions.map((_, question) =>
    variants.map((variant) => verdictKnowing(variant, question, known)),
  );
  const arrived = conflict.statements.flatMap(({ id }) =>
    known.has(id) && earlier?.known.has(id) !== true ? [id] : [],
  );
  const flips = before === null ? [] : flipsBetween(readings, before.verdicts, verdicts);
  const moved = flips.flatMap((flip): readonly Moved[] => {
    const variant = variants[readings.indexOf(flip.perspective)];
    if (variant === undefined || earlier === null) return [];
    const verdict = (present: ReadonlySet<StatementId>): VerdictKey => verdictKnowing(variant, flip.question, present);
    return [{ ...flip, by: moversOf(variant.structure, earlier.known, arrived, flip.after, verdict) }];
  });
  return { day, arrived, known: known.size, verdicts, moved };
}

function verdictKnowing(variant: ReadingVariants, question: number, known: ReadonlySet<StatementId>): VerdictKey {
  const { supports } = variant.structure;
  return variant.verdict(question, (index) => {
    const support = supports[index];
    return support?.kind === 'statement' && !known.has(support.statement);
  });
}
