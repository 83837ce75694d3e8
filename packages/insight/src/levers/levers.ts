// Alternative facts in all combinations: which sets of them change an answer, which of those are minimal, and which are idle.

import {
  type Conflict,
  type Diagnostic,
  type Lever,
  type Outcome,
  type PerspectiveId,
  type Question,
  failed,
  succeeded,
  underLevers,
} from '@parley/model';
import { type AnalysisRequest, type Kernel, type RunControl, buildGraphModel } from '@parley/engine';
import { answersUnder } from '../ask.js';
import { analyseReadings } from '../answer/analysed-reading.js';
import { type VerdictKey, sameVerdict, verdictKey } from '../rests-on/verdict-key.js';
import { type Reading, readingsOf } from '../reading.js';

/** One combination of levers; bit k of `levers` is lever k of the case. */
export interface Combination {
  readonly levers: number;
  /** Verdicts by question; null where these facts cannot be true together. */
  readonly verdicts: readonly VerdictKey[] | null;
}

/** What the levers do to one answer. */
export interface LeveredAnswer {
  /** Index among the questions. */
  readonly question: number;
  /**
   * Sets of levers that give another verdict than none of them does, and of which no smaller set gives the same one;
   * fewest levers first.
   */
  readonly changing: readonly { readonly levers: number; readonly verdict: VerdictKey }[];
}

/** All combinations under one reading. */
export interface ReadingLevers {
  readonly perspective: PerspectiveId | null;
  readonly name: string | null;
  /** In ascending order of their bits, from no lever at all. */
  readonly combinations: readonly Combination[];
  readonly answers: readonly LeveredAnswer[];
  /** Levers that change no verdict, whatever other levers are pulled as well. */
  readonly idle: readonly number[];
}

/** What the levers of a case do, under every reading. */
export interface LeversFound {
  readonly questions: readonly Question[];
  readonly levers: readonly Lever[];
  readonly readings: readonly ReadingLevers[];
  /** Levers in one combination at most; fewer than all where there are too many combinations. */
  readonly most: number;
  /** False where the run was stopped or not all combinations were tried. */
  readonly complete: boolean;
}

/** Combinations that are tried at most; beyond it only those of few levers. */
const mostCombinations = 4_096;

/** Tries the levers of a case on its questions. */
export function levers(
  conflict: Conflict,
  questions: readonly Question[],
  request: AnalysisRequest,
  kernel: Kernel,
  control: RunControl,
): Outcome<LeversFound> {
  const read = readingsOf(conflict);
  if (read.value === null) return failed(read.diagnostics);
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const named = conflict.levers;
  const { sets, most } = combinationsOf(named.length);
  const all = sets.length * read.value.length;
  const readings: ReadingLevers[] = [];
  let done = 0;
  let stopped = false;
  for (const reading of read.value) {
    const combinations: Combination[] = [];
    for (const set of sets) {
      stopped ||= control.cancelled?.() === true;
      if (stopped) break;
      const tried = verdictsUnder(reading, pulled(named, set), questions, request, kernel);
      if (tried.value === null) return failed(tried.diagnostics);
      combinations.push({ levers: set, verdicts: tried.value.verdicts });
      control.progress?.(++done, all);
    }
    if (stopped) break;
    const { perspective, name } = reading;
    const answers = questions.map((_, question) => ({ question, changing: changingSets(combinations, question) }));
    readings.push({ perspective, name, combinations, answers, idle: idleLevers(named.length, combinations) });
  }
  const complete = !stopped && most === named.length;
  return succeeded({ questions, levers: named, readings, most, complete }, diagnostics);
}

/** The levers of a set. */
export const pulled = (named: readonly Lever[], set: number): readonly Lever[] =>
  named.filter((_, index) => ((set >>> index) & 1) === 1);

/** All sets of levers, or those of as few as keep their number in bounds. */
function combinationsOf(count: number): { readonly sets: readonly number[]; readonly most: number } {
  let most = count;
  while (most > 1 && setsUpTo(count, most) > mostCombinations) most--;
  const sets: number[] = [];
  const add = (set: number, from: number, left: number): void => {
    sets.push(set);
    if (left > 0) for (let index = from; index < count; index++) add(set | (1 << index), index + 1, left - 1);
  };
  add(0, 0, most);
  return { sets: sets.sort((a, b) => a - b), most };
}

function setsUpTo(count: number, most: number): number {
  let sets = 1;
  let ofSize = 1;
  for (let size = 1; size <= most; size++) {
    ofSize = (ofSize * (count - size + 1)) / size;
    sets += ofSize;
  }
  return sets;
}

function verdictsUnder(
  reading: Reading,
  facts: readonly Lever[],
  questions: readonly Question[],
  request: AnalysisRequest,
  kernel: Kernel,
): Outcome<Pick<Combination, 'verdicts'>> {
  const conflict = underLevers(reading.conflict, facts);
  const model = conflict.value === null ? null : buildGraphModel(conflict.value);
  // Facts that contradict each other leave no state, or no status quo: that is a result, not a fault.
  if (conflict.value === null || model?.value == null) return succeeded({ verdicts: null }, []);
  const analysed = analyseReadings([{ ...reading, conflict: conflict.value, model: model.value }], request, kernel, {});
  if (analysed.value === null) return failed(analysed.diagnostics);
  const { answers } = answersUnder(analysed.value, questions, request);
  const verdicts = answers.flatMap(({ readings }) => readings.map(({ finding }) => verdictKey(finding)));
  return succeeded({ verdicts }, []);
}

function changingSets(combinations: readonly Combination[], question: number): LeveredAnswer['changing'] {
  const none = combinations[0]?.verdicts?.[question];
  const changing: { readonly levers: number; readonly verdict: VerdictKey }[] = [];
  if (none === undefined) return changing;
  for (const { levers: set, verdicts } of [...combinations].sort((a, b) => size(a.levers) - size(b.levers))) {
    const verdict = verdicts?.[question];
    if (verdict === undefined || sameVerdict(verdict, none)) continue;
    const smaller = changing.some(
      (before) => (before.levers & set) === before.levers && sameVerdict(before.verdict, verdict),
    );
    if (!smaller) changing.push({ levers: set, verdict });
  }
  return changing;
}

function idleLevers(count: number, combinations: readonly Combination[]): readonly number[] {
  const byLevers = new Map(combinations.map(({ levers: set, verdicts }) => [set, verdicts]));
  return Array.from({ length: count }, (_, lever) => lever).filter((lever) =>
    combinations.every(({ levers: set, verdicts }) => {
      const without = byLevers.get(set & ~(1 << lever));
      if (without === undefined || verdicts === null || without === null) return true;
      return verdicts.every((verdict, index) => {
        const before = without[index];
        return before !== undefined && sameVerdict(verdict, before);
      });
    }),
  );
}

const size = (set: number): number => set.toString(2).replaceAll('0', '').length;
