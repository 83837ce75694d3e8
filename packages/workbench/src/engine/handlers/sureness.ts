// How sure one answer is: the share of all orders of priorities, compatible with what was reported, under which it is yes.

import type { Conflict } from '@parley/model';
import type { AnalysisRequest, ConceptId } from '@parley/engine';
import {
  type RobustReading,
  type Share,
  defaultVary,
  localSweepEngine,
  noStore,
  readingsOf,
  robustIn,
} from '@parley/insight';
import { type AnswerLanguage, conditionText } from '@parley/report';
import { type Alike, alike } from '../alike.js';
import { type QuestionAsked, caseAsking } from '../asked-question.js';
import type { Call, HandlerControl } from '../calls.js';
import { variantKernelsFor } from '../kernels.js';

/** What is asked. */
export interface SurenessAsked extends QuestionAsked {
  readonly request: AnalysisRequest;
  readonly language: AnswerLanguage;
}

/** Which of two priorities comes first is what the answer hangs on most. */
export interface HangsOnView {
  readonly party: string;
  readonly first: string;
  readonly second: string;
  /** Share of yes where the first is more important, and where the second is; from 0 to 1. */
  readonly yesIfFirst: number;
  readonly yesIfSecond: number;
}

/** How sure it is under one reading. */
export interface SurenessView {
  /** Why there is nothing to be unsure about, where so. */
  readonly settled: 'noStatusQuo' | 'holdsAlready' | 'cannotHold' | 'nothingVaries' | null;
  readonly shares: readonly { readonly concept: ConceptId; readonly yes: Share }[];
  /** Whether every order was gone through. */
  readonly exact: boolean;
  readonly variants: number;
  /** The comparison to ask about next, under the concept where it tells most. */
  readonly hangsOn: HangsOnView | null;
}

/** How sure the answer is, and what was varied. */
export interface SurenessOfAnswer {
  /** Whether the case itself says what is of unknown order; otherwise what no statement supports was moved about. */
  readonly stated: boolean;
  readonly readings: readonly Alike<SurenessView>[];
}

/** Asks how sure one answer is; null where there is none. */
export type SurenessCall = Call<SurenessAsked, SurenessOfAnswer | null>;

/** Enough to tell a tenth from a fifth; a report on more is `parley robust`. */
const samples = 500;

/** The handler. */
export async function sureness(asked: SurenessAsked, control: HandlerControl): Promise<SurenessOfAnswer | null> {
  const found = caseAsking(asked);
  const readings = found === null ? null : readingsOf(found.conflict).value;
  if (found === null || readings === null) return null;
  const vary = defaultVary(found.conflict);
  const views: SurenessView[] = [];
  for (const [index, reading] of readings.entries()) {
    const engine = localSweepEngine(await variantKernelsFor(reading.model, asked.request));
    const progress = (done: number, total: number): void =>
      control.progress(index + (total === 0 ? 0 : done / total), readings.length);
    const request = { vary, samples, seed: 1, analysis: asked.request };
    const means = { engine, store: noStore, control: { progress } };
    const { value } = await robustIn(reading, [found.question], request, means);
    if (value === null) return null;
    views.push(viewOf(value, reading.conflict, asked.language));
  }
  return { stated: vary === 'stated', readings: alike(views) };
}

function viewOf(
  { answers, exact, variants, parties }: RobustReading,
  conflict: Conflict,
  language: AnswerLanguage,
): SurenessView {
  const [answer] = answers;
  if (answer === undefined || answer.settled !== null || parties.length === 0)
    return { settled: answer?.settled ?? 'nothingVaries', shares: [], exact, variants, hangsOn: null };
  const influences = answer.byConcept.flatMap(({ influence }) => influence ?? []).sort((a, b) => b.bits - a.bits);
  const [strongest] = influences;
  const party = strongest === undefined ? undefined : parties[strongest.party];
  const text = (element: number): string => {
    const wanted = party?.elements[element]?.condition ?? null;
    return wanted === null ? '' : conditionText(conflict, wanted, language);
  };
  return {
    settled: null,
    shares: answer.byConcept.map(({ concept, yes }) => ({ concept, yes })),
    exact,
    variants,
    hangsOn:
      strongest === undefined || party === undefined || text(strongest.pair[0]) === ''
        ? null
        : {
            party: conflict.dms[party.dm]?.name ?? '',
            first: text(strongest.pair[0]),
            second: text(strongest.pair[1]),
            yesIfFirst: strongest.yesIfFirst,
            yesIfSecond: strongest.yesIfSecond,
          },
  };
}
