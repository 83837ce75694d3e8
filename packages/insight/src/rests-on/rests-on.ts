// Which sources and statements an answer hangs on: each is left out in turn, everything is asked again, and what flips is told.

import {
  type Conflict,
  type Diagnostic,
  type Outcome,
  type PerspectiveId,
  type SourceId,
  type StatementId,
  failed,
  succeeded,
} from '@parley/model';
import type { AnalysisRequest, Kernel, RunControl } from '@parley/engine';
import { type Answers, ask } from '../ask.js';
import { type VerdictKey, sameVerdict, verdictKey } from './verdict-key.js';
import { statementsCarriedBy, withStatements } from './without.js';

/** What is left out, or alone kept. An account is all sources that repeat one another; a side is all sources that lean on it. */
export type Variation =
  | { readonly kind: 'dropSource'; readonly source: SourceId }
  | { readonly kind: 'dropAccount'; readonly account: string; readonly sources: readonly SourceId[] }
  | { readonly kind: 'dropSide'; readonly side: string; readonly sources: readonly SourceId[] }
  | { readonly kind: 'dropStatement'; readonly statement: StatementId }
  | { readonly kind: 'keepSource'; readonly source: SourceId };

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
}

/** The answers as they are, and under every variation, the variations that change most first. */
export interface Dependence {
  readonly base: Answers;
  /** How many verdicts there are: questions times readings. */
  readonly verdicts: number;
  readonly results: readonly VariationResult[];
}

/** Leaves out each source, account, side and statement in turn, keeps each source alone, and asks all questions again. */
export function restsOn(
  conflict: Conflict,
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<Dependence> {
  const base = ask(conflict, conflict.questions, request, kernel, {});
  if (base.value === null) return failed(base.diagnostics);
  const variations = variationsOf(conflict);
  const diagnostics: Diagnostic[] = [...base.diagnostics];
  const results: VariationResult[] = [];
  for (const [done, variation] of variations.entries()) {
    if (control.cancelled?.() === true) break;
    const left = statementsLeft(conflict, variation);
    const asked = ask(withStatements(conflict, left), conflict.questions, request, kernel, {});
    if (asked.value === null) diagnostics.push(...asked.diagnostics);
    else {
      const lost = conflict.statements.filter(({ id }) => !left.has(id)).map(({ id }) => id);
      results.push({ variation, lost, flips: flipsBetween(base.value, asked.value) });
    }
    control.progress?.(done + 1, variations.length);
  }
  const order = new Map(variations.map((variation, index) => [variation, index]));
  results.sort(
    (a, b) => b.flips.length - a.flips.length || (order.get(a.variation) ?? 0) - (order.get(b.variation) ?? 0),
  );
  const verdicts = base.value.answers.length * base.value.readings.length;
  return succeeded({ base: base.value, verdicts, results }, diagnostics);
}

function variationsOf(conflict: Conflict): readonly Variation[] {
  const { sources, statements } = conflict;
  const grouped = (
    key: (source: Conflict['sources'][number]) => string | null,
  ): ReadonlyMap<string, readonly SourceId[]> => {
    const groups = new Map<string, SourceId[]>();
    for (const source of sources) {
      const name = key(source);
      if (name !== null) groups.set(name, [...(groups.get(name) ?? []), source.id]);
    }
    return groups;
  };
  return [
    ...sources.map(({ id }): Variation => ({ kind: 'dropSource', source: id })),
    ...[...grouped(({ account }) => account)]
      .filter(([, members]) => members.length > 1)
      .map(([account, members]): Variation => ({ kind: 'dropAccount', account, sources: members })),
    ...[...grouped(({ side }) => side)].map(
      ([side, members]): Variation => ({ kind: 'dropSide', side, sources: members }),
    ),
    ...sources.map(({ id }): Variation => ({ kind: 'keepSource', source: id })),
    ...statements.map(({ id }): Variation => ({ kind: 'dropStatement', statement: id })),
  ];
}

function statementsLeft(conflict: Conflict, variation: Variation): ReadonlySet<StatementId> {
  switch (variation.kind) {
    case 'dropSource':
      return statementsCarriedBy(conflict, (source) => source !== variation.source);
    case 'keepSource':
      return statementsCarriedBy(conflict, (source) => source === variation.source);
    case 'dropAccount':
    case 'dropSide':
      return statementsCarriedBy(conflict, (source) => !variation.sources.includes(source));
    case 'dropStatement':
      return new Set(conflict.statements.filter(({ id }) => id !== variation.statement).map(({ id }) => id));
  }
}

function flipsBetween(before: Answers, after: Answers): readonly Flip[] {
  return before.answers.flatMap((answer, question) =>
    answer.readings.flatMap((reading, index) => {
      const changed = after.answers[question]?.readings[index];
      if (changed === undefined) return [];
      const [was, is] = [verdictKey(reading.finding), verdictKey(changed.finding)];
      return sameVerdict(was, is) ? [] : [{ question, perspective: reading.perspective, before: was, after: is }];
    }),
  );
}
