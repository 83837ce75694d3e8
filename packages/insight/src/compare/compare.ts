// Perspectives side by side: where verdicts differ and what causes it, which equilibria they share, which coalitions gain;
// and, where the case says who sees what, the hypergame.

import { type Conflict, type Diagnostic, type Outcome, type StateIndex, failed, succeeded } from '@parley/model';
import {
  type AnalysisRequest,
  type Coalition,
  type ConceptId,
  type Kernel,
  type Move,
  type RunControl,
  coalitionCap,
  coalitionCount,
  coalitionImprovements,
  coalitionsOf,
} from '@parley/engine';
import { type AnalysedReading, analyseReadings, dmsOf, equilibriaOf } from '../answer/analysed-reading.js';
import { statesListed } from '../answer/answer.js';
import { statusQuoOf } from '../answer/status-quo-of.js';
import { readingsOf } from '../reading.js';
import { type VerdictKey, sameVerdict } from '../rests-on/verdict-key.js';
import { VerdictFinder } from '../rests-on/verdict-of.js';
import { type PerspectivePart, causesOf, partsOf } from './causes.js';
import { sameStateIn } from './games.js';
import { type Hypergame, hypergame } from './hypergame.js';

/** One question under every reading. */
export interface ComparedQuestion {
  /** Position of the question. */
  readonly question: number;
  /** By reading. */
  readonly verdicts: readonly VerdictKey[];
  /** By reading: minimal sets of parts of the perspective that alone give its verdict; null where it is that of the case as it stands, or there are too many parts. */
  readonly causes: readonly (readonly (readonly PerspectivePart[])[] | null)[];
}

/** The equilibria of all readings under one concept. */
export interface ComparedEquilibria {
  readonly concept: ConceptId;
  /** By reading. */
  readonly counts: readonly number[];
  /** How many are equilibria under every reading; null where the states are too many to compare. */
  readonly shared: number | null;
  /** Whether the status quo is one, by reading; null where it has none. */
  readonly statusQuo: readonly (boolean | null)[];
  /** By reading, then by party: whether the status quo is stable for it. */
  readonly stays: readonly (readonly boolean[])[];
}

/** A coalition that gains by leaving the status quo together, and no smaller part of which does. */
export interface ComparedCoalition {
  readonly members: Coalition;
  /** How many states all its members prefer and can bring about together. */
  readonly count: number;
  readonly to: StateIndex;
  /** A shortest legal sequence; `to` is the one of the shortest that changes the fewest options. */
  readonly sequence: readonly Move[];
}

/** Everything compared. */
export interface ComparedReadings {
  readonly readings: readonly AnalysedReading[];
  /** By reading: what it changes; nothing for the case as it stands. */
  readonly parts: readonly (readonly PerspectivePart[])[];
  readonly questions: readonly ComparedQuestion[];
  readonly equilibria: readonly ComparedEquilibria[];
  /** By reading; null where there is no status quo, or more coalitions than are asked. */
  readonly coalitions: readonly (readonly ComparedCoalition[] | null)[];
  /** Null where the case does not say who sees what. */
  readonly hypergame: Hypergame | null;
}

/** Beyond this many states, equilibria are counted but not compared state by state. */
const mostCompared = 2 ** 18;

/** Compares the readings of a case. */
export function compare(
  conflict: Conflict,
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<ComparedReadings> {
  const read = readingsOf(conflict);
  if (read.value === null) return failed(read.diagnostics);
  const analysed = analyseReadings(read.value, request, kernel, control);
  if (analysed.value === null) return failed([...read.diagnostics, ...analysed.diagnostics]);
  const readings = analysed.value;
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...analysed.diagnostics];
  const seen = conflict.views.length === 0 ? null : hypergame(conflict, readings, request, kernel);
  if (seen !== null) {
    diagnostics.push(...seen.diagnostics);
    if (seen.value === null) return failed(diagnostics);
  }
  return succeeded(
    {
      readings,
      parts: readings.map((_, index) => {
        const perspective = conflict.perspectives[index - 1];
        return perspective === undefined ? [] : partsOf(perspective);
      }),
      questions: conflict.questions.map((_, question) =>
        comparedQuestion(conflict, readings, question, request, kernel),
      ),
      equilibria: request.concepts.map((concept, at) => comparedEquilibria(readings, concept, at)),
      coalitions: readings.map(coalitionsAt),
      hypergame: seen?.value ?? null,
    },
    diagnostics,
  );
}

function comparedQuestion(
  conflict: Conflict,
  readings: readonly AnalysedReading[],
  question: number,
  request: AnalysisRequest,
  kernel: Kernel,
): ComparedQuestion {
  const asked = conflict.questions[question];
  if (asked === undefined) return { question, verdicts: [], causes: [] };
  const finder = new VerdictFinder(request, kernel);
  const verdicts = readings.map((reading) => finder.verdict(reading, asked));
  const [base] = verdicts;
  const causes = verdicts.map((verdict, index) => {
    const perspective = conflict.perspectives[index - 1];
    if (perspective === undefined || base === undefined || sameVerdict(verdict, base)) return null;
    return causesOf(conflict, perspective, asked, verdict, request, kernel);
  });
  return { question, verdicts, causes };
}

function comparedEquilibria(readings: readonly AnalysedReading[], concept: ConceptId, at: number): ComparedEquilibria {
  const sets = readings.map((reading) => equilibriaOf(reading, concept));
  const statusQuos = readings.map((reading) => statusQuoOf(reading)?.state ?? null);
  return {
    concept,
    counts: sets.map((set) => set.count()),
    shared: sharedCount(readings, concept),
    statusQuo: statusQuos.map((s, index) => (s === null ? null : sets[index]?.has(s) === true)),
    stays: readings.map((reading, index) => {
      const s = statusQuos[index];
      return dmsOf(reading).map((dm) => s != null && reading.analysis.results[at]?.stable[dm]?.has(s) === true);
    }),
  };
}

function sharedCount(readings: readonly AnalysedReading[], concept: ConceptId): number | null {
  const [first, ...others] = readings;
  if (first === undefined || readings.some(({ model }) => model.states.count > mostCompared)) return null;
  let shared = 0;
  for (const s of equilibriaOf(first, concept).members()) {
    const everywhere = others.every((other) => {
      const there = sameStateIn(first, other, s);
      return there !== null && equilibriaOf(other, concept).has(there);
    });
    if (everywhere) shared++;
  }
  return shared;
}

/** Coalitions of two or more; that one party alone gains is told by the stability of the status quo. */
function coalitionsAt(reading: AnalysedReading): readonly ComparedCoalition[] | null {
  const from = statusQuoOf(reading)?.state;
  const dms = dmsOf(reading);
  if (from === undefined || coalitionCount(dms.length) > BigInt(coalitionCap)) return null;
  if (reading.model.states.count > mostCompared) return null;
  const found: ComparedCoalition[] = [];
  const gaining: Coalition[] = [];
  for (const members of coalitionsOf(dms)) {
    if (gaining.some((smaller) => smaller.every((dm) => members.includes(dm)))) continue;
    const improvements = coalitionImprovements(reading.model, members, from);
    const [first, ...rest] = improvements;
    if (first === undefined) continue;
    gaining.push(members);
    if (members.length < 2) continue;
    const cost = ({ to, sequence }: typeof first): number =>
      sequence.length * 1_000 + changedOptions(reading, from, to);
    const best = rest.reduce((a, b) => (cost(b) < cost(a) ? b : a), first);
    found.push({ members, count: improvements.length, to: best.to, sequence: best.sequence });
  }
  return found.slice(0, statesListed);
}

/** How many options differ between two states; none in free form. */
function changedOptions({ model }: AnalysedReading, from: StateIndex, to: StateIndex): number {
  const [[a], [b]] = [model.states.masksOf(from), model.states.masksOf(to)];
  if (a === undefined || b === undefined) return 0;
  let count = 0;
  for (let rest: bigint = a ^ b; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}
